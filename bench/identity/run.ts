/**
 * Identity of names within and across documents, on the corpora under ../shared/data:
 * npm run bench:identity [-- --errors N] [--only NAME] [--no-syntax]
 */
import fs from 'node:fs';
import { tokenizeArticle } from '../../src/engine/layout';
import { linkEntities, resolveCoreference, type ArticleNames, type Coreference } from '../../src/engine/link';
import { decodeNameModel, findNames } from '../../src/engine/ner';
import type { EntityMention } from '../../src/engine/ner/types';
import { decodeSyntaxModel, parseSyntax } from '../../src/engine/syntax';
import {
  acrossDocuments,
  withinDocuments,
  type GoldArticle,
  type GoldMention,
  type GoldTopic,
  NO_SYNTAX,
} from './load';
import { BCubed } from './score';
import { printErrors } from './errors';

const MODELS = new URL('../../model/', import.meta.url);
const NAMES = requireModel('names.bin', decodeNameModel);
const SYNTAX =
  !process.argv.includes('--no-syntax') && fs.existsSync(new URL('syntax.bin', MODELS))
    ? requireModel('syntax.bin', decodeSyntaxModel)
    : undefined;

function requireModel<T>(name: string, decode: (bytes: Uint8Array) => T | undefined): T {
  const decoded = decode(new Uint8Array(fs.readFileSync(new URL(name, MODELS))));
  if (decoded === undefined) throw new Error(`model/${name} cannot be read`);
  return decoded;
}

/** A gold article as the engine read it. */
export interface Linked {
  readonly gold: GoldArticle;
  readonly coreference: Coreference;
  /** For each gold mention the index of the engine's mention; -1 where it found none. */
  readonly found: readonly number[];
}

function read(gold: GoldArticle, own: boolean): Linked {
  const article = tokenizeArticle(gold.text);
  const names = own ? findNames(article, NAMES) : gold.mentions.map(asName);
  const syntax = SYNTAX ? parseSyntax(article, SYNTAX) : NO_SYNTAX;
  const coreference = resolveCoreference({ article, names, syntax });
  const { mentions } = coreference;
  const found = gold.mentions.map((mention) => matching(mentions, mention));
  return { gold, coreference, found };
}

function asName({ start, end, type }: GoldMention): EntityMention {
  return { start, end, type, score: 0.9, evidence: [{ kind: 'tagger' }] };
}

/** The name with the same span, else the one that covers at least half of it and is not twice as long. */
function matching(mentions: Coreference['mentions'], gold: GoldMention): number {
  let best = -1;
  let most = 0;
  mentions.forEach((mention, i) => {
    if (mention.kind !== 'name') return;
    const overlap = Math.min(mention.end, gold.end) - Math.max(mention.start, gold.start);
    const length = Math.max(mention.end - mention.start, gold.end - gold.start);
    if (overlap * 2 > length && overlap > most) {
      most = overlap;
      best = i;
    }
  });
  return best;
}

function chainsOf({ mentions, chains }: Coreference): number[] {
  const chainOf = new Array<number>(mentions.length).fill(-1);
  chains.forEach((chain, index) => chain.mentions.forEach((mention) => (chainOf[mention] = index)));
  return chainOf;
}

function addWithin(score: BCubed, linked: Linked): void {
  const chainOf = chainsOf(linked.coreference);
  const response = linked.found.map((mention) => (mention === -1 ? undefined : String(chainOf[mention])));
  score.add(
    linked.gold.mentions.map(({ chain }) => chain),
    response,
  );
}

function entitiesOf(topic: readonly Linked[]): Map<string, string> {
  const articles: ArticleNames[] = topic.map(({ gold, coreference }) => ({ id: gold.id, ...coreference }));
  const entityOf = new Map<string, string>();
  for (const entity of linkEntities(articles)) {
    for (const { article, mention } of entity.mentions)
      entityOf.set(`${article} ${String(mention)}`, entity.id);
  }
  return entityOf;
}

function addAcross(score: BCubed, topic: readonly Linked[]): Map<string, string> {
  const entityOf = entitiesOf(topic);
  const key: string[] = [];
  const response: (string | undefined)[] = [];
  for (const { gold, found } of topic) {
    gold.mentions.forEach(({ chain }, i) => {
      key.push(chain);
      response.push(found[i] === -1 ? undefined : entityOf.get(`${gold.id} ${String(found[i])}`));
    });
  }
  score.add(key, response);
  return entityOf;
}

/** Precision and recall of pronouns whose antecedent is named somewhere in the document. */
function pronounScore(topics: readonly (readonly Linked[])[]): string {
  let right = 0;
  let given = 0;
  let total = 0;
  for (const { gold, coreference, found } of topics.flat()) {
    const chainOf = chainsOf(coreference);
    const goldOf = new Map<number, string>();
    found.forEach((mention, i) => {
      if (mention !== -1) goldOf.set(mention, gold.mentions[i].chain);
    });
    const named = new Set(gold.mentions.map(({ chain }) => chain));
    const chainAt = new Map(gold.pronouns.map(({ start, chain }) => [start, chain]));
    total += gold.pronouns.filter(({ chain }) => named.has(chain)).length;
    coreference.mentions.forEach((mention, i) => {
      if (mention.kind !== 'pronoun') return;
      given++;
      const members = coreference.chains[chainOf[i]]?.mentions ?? [];
      const answer = members.map((member) => goldOf.get(member)).find((chain) => chain !== undefined);
      if (answer !== undefined && answer === chainAt.get(mention.start)) right++;
    });
  }
  return `${String(right)} of ${String(given)} right, of ${String(total)} with a named antecedent`;
}

function percent(value: number): string {
  return (value * 100).toFixed(1).padStart(5);
}

function line(name: string, score: BCubed): string {
  const { precision, recall, f1 } = score.score;
  return `${name.padEnd(34)} B3 P ${percent(precision)} R ${percent(recall)} F ${percent(f1)}  names ${String(score.mentions)}, found ${percent(score.share)}`;
}

function run(name: string, topics: readonly GoldTopic[], across: boolean): void {
  for (const own of [false, true]) {
    const linked = topics.map(({ articles }) => articles.map((article) => read(article, own)));
    const names = own ? 'own names' : 'gold names';
    const within = new BCubed();
    for (const article of linked.flat()) addWithin(within, article);
    console.log(line(`${name}, within, ${names}`, within));
    if (!own && topics[0]?.articles[0]?.pronouns) console.log(`  pronouns: ${pronounScore(linked)}`);
    const score = new BCubed();
    for (const topic of linked) {
      const entityOf = across ? addAcross(score, topic) : entitiesOf(topic);
      if (errors > 0) printErrors(topic, entityOf, errors);
    }
    if (across) console.log(line(`${name}, across, ${names}`, score));
  }
}

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at === -1 ? undefined : process.argv[at + 1];
}

const errors = Number(option('--errors') ?? 0);
const only = option('--only');
const SETS: readonly [string, () => GoldTopic[], boolean][] = [
  ['gum-dev', () => withinDocuments('ner/gum_open_dev.jsonl'), false],
  ['gum-news', () => withinDocuments('ner/gum_open_train.jsonl.gz', /news|interview|bio|voyage/u), false],
  ['redocred', () => withinDocuments('ner/redocred_dev.jsonl'), false],
  ['ecb+', () => acrossDocuments('time/crossdoc/ecbplus.train-dev.jsonl.gz'), true],
  ['meantime', () => acrossDocuments('time/crossdoc/meantime-apple.jsonl.gz'), true],
];
for (const [name, load, across] of SETS) if (!only || name.startsWith(only)) run(name, load(), across);
