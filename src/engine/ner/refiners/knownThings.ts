import { ownersOf, withNames, withoutOverlaps, type DraftName, type Refiner } from '../draft';
import { isCapital } from '../documentContext';
import { Casing } from '../forms';
import {
  COMPETITIONS,
  CRAFT,
  DISEASES,
  FEASTS,
  INDEXES,
  LISTED_BODIES,
  NUMBERED_TEAMS,
  OCCASIONS,
  PROGRAMMES,
} from '../knownThings.data';

type Entry = Pick<DraftName, 'type'> & { readonly words: readonly string[]; readonly list: string };

/** The known names that begin with a word, longest first. */
const BY_FIRST = new Map<string, Entry[]>();
for (const [type, kind, names] of [
  ['other', 'disease', DISEASES],
  ['event', 'feast', FEASTS],
  ['other', 'index', INDEXES],
  ['organization', 'team', NUMBERED_TEAMS],
  ['event', 'competition', COMPETITIONS],
  ['organization', 'organization', LISTED_BODIES],
  ['product', 'craft', CRAFT],
  ['event', 'feast', OCCASIONS],
  ['law', 'programme', PROGRAMMES],
] as const)
  for (const name of names) {
    const words = name.split(' ');
    const first = words[0] as string;
    BY_FIRST.set(
      first,
      [...(BY_FIRST.get(first) ?? []), { type, words, list: kind }].sort(
        (a, b) => b.words.length - a.words.length,
      ),
    );
  }

/** Things that everyone knows, unless they are part of a longer name: "COVID-19", "Diwali", "FTSE 100". */
export const knownThings: Refiner = (reading, names) => {
  const found: DraftName[] = [];
  let owners: Int32Array | undefined;
  for (let i = 0; i < reading.count; i++) {
    const casing = reading.form(i)?.casing ?? Casing.Sign;
    const entries =
      isCapital(casing) || casing === Casing.Number ? BY_FIRST.get(reading.lower(i)) : undefined;
    if (!entries) continue;
    const entry = entries.find(({ words }) => words.every((word, k) => reading.lower(i + k) === word));
    if (!entry) continue;
    const end = i + entry.words.length;
    owners ??= ownersOf(reading, names);
    if (isPart(names[owners[i] as number], i, end) || isPart(names[owners[end - 1] as number], i, end))
      continue;
    const evidence = [{ kind: 'gazetteer' as const, list: entry.list }];
    found.push({ first: i, end, type: entry.type, margin: 0, evidence });
    i = end - 1;
  }
  return withNames(withoutOverlaps(names, found), found);
};

/** Whether the tokens `[from, to)` are but a part of `name`. */
function isPart(name: DraftName | undefined, from: number, to: number): boolean {
  return name !== undefined && name.end - name.first > to - from;
}
