import { pushTo } from '../../../collections';
import {
  familiesOf,
  ownersOf,
  withNames,
  withoutOverlaps,
  type DraftName,
  type TokenReading,
  type Refiner,
  isTitled,
} from '../../draft';
import { isCapital } from '../../document-context';
import { BODIES } from '../../data/bodies.data';
import { COMPANIES } from '../../data/companies.data';
import { HACKERS, MALWARE } from '../../data/cyber.data';
import { Casing, plainApostrophes } from '../../forms';
import {
  CASED_CRAFT,
  CASED_OCCASIONS,
  COMPETITIONS,
  CRAFT,
  DISEASES,
  FEASTS,
  INDEXES,
  LETTERED,
  LISTED_BODIES,
  MEETINGS,
  NUMBERED_TEAMS,
  OCCASIONS,
  PEOPLES,
  PRODUCTS,
  PROGRAMMES,
  RESIDENTS,
  TREATIES,
} from '../../data/known-things.data';

interface Entry extends Pick<DraftName, 'type'> {
  readonly words: readonly string[];
  readonly list: string;
  /** Whether its words stand as they are written: “Best Buy”, but not “best buy”. */
  readonly cased?: boolean;
}

const ANY_CASE = [
  ['other', 'disease', DISEASES],
  ['event', 'feast', FEASTS],
  ['other', 'index', INDEXES],
  ['organization', 'team', NUMBERED_TEAMS],
  ['event', 'competition', COMPETITIONS],
  ['organization', 'organization', LISTED_BODIES],
  ['product', 'craft', CRAFT],
  ['event', 'feast', OCCASIONS],
  ['event', 'meeting', MEETINGS],
  ['group', 'people', PEOPLES],
  ['law', 'programme', PROGRAMMES],
  ['law', 'treaty', TREATIES],
  ['group', 'residents', RESIDENTS],
] as const;
const CASED = [
  ['organization', 'organization', COMPANIES],
  ['organization', 'organization', BODIES],
  ['organization', 'hackers', HACKERS],
  ['product', 'malware', MALWARE],
  ['product', 'product', PRODUCTS],
  ['product', 'craft', CASED_CRAFT],
  ['event', 'feast', CASED_OCCASIONS],
  ['person', 'personal name', LETTERED],
] as const;

/** The known names that begin with a word, longest first. */
const BY_FIRST = byFirstWord([
  ...ANY_CASE.flatMap(([type, list, names]) =>
    names.map((name): Entry => ({ type, words: name.split(' '), list })),
  ),
  ...CASED.flatMap(([type, list, names]) =>
    names.map((name): Entry => ({ type, words: wordsOf(name), list, cased: true })),
  ),
]);

function byFirstWord(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const lists = new Map<string, Entry[]>();
  for (const entry of entries) pushTo(lists, entry.words[0].toLowerCase(), entry);
  for (const list of lists.values()) list.sort((a, b) => b.words.length - a.words.length);
  return lists;
}

/** The words of a name as the tokenizer cuts them. */
export function wordsOf(name: string): readonly string[] {
  return name.match(/['’]s(?!\p{L})|[\p{L}\d.&+]+(?:['’](?!s(?!\p{L}))\p{L}+)*|[-–'’]/gu) ?? [];
}

/** Things that everyone knows, unless they are part of a longer name: "COVID-19", "Diwali", "FTSE 100". */
export const knownThings: Refiner = (reading, names) => {
  const found: DraftName[] = [];
  let owners: Int32Array | undefined;
  let families: ReadonlySet<string> | undefined;
  for (let i = 0; i < reading.count; i++) {
    const casing = reading.form(i)?.casing ?? Casing.Sign;
    const entries =
      isCapital(casing) || casing === Casing.Number
        ? BY_FIRST.get(plainApostrophes(reading.lower(i)))
        : undefined;
    if (!entries) continue;
    const entry = entries.find((known) => stands(reading, i, known));
    if (!entry) continue;
    const end = i + entry.words.length;
    if (entry.cased && isTitled(reading, i)) continue;
    if (entry.cased && isShort(entry)) {
      families ??= familiesOf(reading, names);
      if (families.has(reading.text(i))) continue;
    }
    owners ??= ownersOf(reading, names);
    if (isPart(names[owners[i]], i, end) || isPart(names[owners[end - 1]], i, end)) continue;
    const evidence = [{ kind: 'gazetteer' as const, list: entry.list }];
    found.push({ first: i, end, type: entry.type, margin: 0, evidence });
    i = end - 1;
  }
  return withNames(withoutOverlaps(names, found), found);
};

function stands(reading: TokenReading, i: number, { words, cased }: Entry): boolean {
  return words.every(
    (word, k) => (cased ? plainApostrophes(reading.text(i + k)) : reading.lower(i + k)) === word,
  );
}

/** Whether a name is one word, with a possessive ending or without, so that a family may be called so. */
function isShort({ words }: Entry): boolean {
  return words.length === 1 || (words.length === 2 && words[1] === "'s");
}

/** Whether the tokens `[from, to)` are but a part of `name`. */
function isPart(name: DraftName | undefined, from: number, to: number): boolean {
  return name !== undefined && name.end - name.first > to - from;
}
