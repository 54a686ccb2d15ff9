import { SentenceCase } from '../../document-context';
import {
  ownersOf,
  withNames,
  withoutOverlaps,
  type DraftName,
  type TokenReading,
  type Refiner,
} from '../../draft';
import { Casing } from '../../forms';
import { Listed } from '../../lexicon';

/** A surname is known from a full name that is this sure, in log odds; a single word from a name as sure. */
const CLEAR = 0.6;
/** Longer names, in tokens, stand in no headline. */
const LONGEST = 8;
const SHORTEST = 3;
/** So many names that begin with one word are looked at, so that a text of nothing else costs no more. */
const MOST_ENTRIES = 64;
const ORDINARY =
  Listed.CommonWord |
  Listed.Calendar |
  Listed.Title |
  Listed.PlaceWord |
  Listed.EventWord |
  Listed.OrganizationWord;

/** A name of the running text, in capitals. */
interface Known {
  readonly words: readonly string[];
  readonly type: DraftName['type'];
  readonly speaker: DraftName;
}

/** "TOUR OF NORVALE - MORENO WINS": a line in capitals has the names of the text around it. */
export const capitalLines: Refiner = (reading, names) => {
  if (!reading.context.sentenceCase.includes(SentenceCase.Upper)) return names;
  const known = knownIn(reading, names);
  const owners = ownersOf(reading, names);
  const found: DraftName[] = [];
  for (let i = 0; i < reading.count; i++) {
    if (reading.context.sentenceCase[i] !== SentenceCase.Upper) continue;
    const entry = known.get(capitals(reading, i))?.find((name) => stands(reading, i, name));
    if (!entry) continue;
    const end = i + entry.words.length;
    if (isCut(names, owners, i, end)) continue;
    const own = names[owners[i]];
    const same = own?.first === i && own.end === end;
    if (same ? own.type === entry.type : entry.words.length === 1 && isOrdinary(reading, i)) continue;
    const { speaker } = entry;
    const evidence = [{ kind: 'elsewhere' as const, span: reading.span(speaker.first, speaker.end) }];
    found.push({ first: i, end, type: entry.type, margin: speaker.margin, evidence });
    i = end - 1;
  }
  return found.length ? withNames(withoutOverlaps(names, found), found) : names;
};

function capitals(reading: TokenReading, i: number): string {
  return reading.text(i).toUpperCase();
}

function stands(reading: TokenReading, i: number, { words }: Known): boolean {
  return words.every((word, k) => capitals(reading, i + k) === word);
}

/** Whether `[first, end)` cuts a name that reaches beyond it. */
function isCut(names: readonly DraftName[], owners: Int32Array, first: number, end: number): boolean {
  const before = names[owners[first]];
  const behind = names[owners[end - 1]];
  return (before !== undefined && before.first < first) || (behind !== undefined && behind.end > end);
}

function isOrdinary(reading: TokenReading, i: number): boolean {
  const small = reading.context.small[reading.forms.lowerId(i)];
  return small > 0 || reading.isListed(i, ORDINARY);
}

/** The names of running text and the surnames of people, by their first words, longest first; none that has two types. */
function knownIn(reading: TokenReading, names: readonly DraftName[]): ReadonlyMap<string, readonly Known[]> {
  const byWords = new Map<string, Known | undefined>();
  const add = (first: number, end: number, speaker: DraftName): void => {
    const words = Array.from({ length: end - first }, (_, k) => capitals(reading, first + k));
    const key = words.join(' ');
    const before = byWords.get(key);
    if (!byWords.has(key)) byWords.set(key, { words, type: speaker.type, speaker });
    else if (before && before.type !== speaker.type) byWords.set(key, undefined);
  };
  for (const name of names) {
    const { first, end, type, margin } = name;
    if (reading.context.sentenceCase[first] !== SentenceCase.Running || end - first > LONGEST) continue;
    if (end - first > 1) add(first, end, name);
    else if (margin >= CLEAR && (reading.form(first)?.length ?? 0) >= SHORTEST) add(first, end, name);
    if (type === 'person' && end - first > 1 && margin >= CLEAR && isFamily(reading, end - 1))
      add(end - 1, end, name);
  }
  const byFirst = new Map<string, Known[]>();
  for (const known of byWords.values()) {
    const first = known?.words[0];
    if (!known || first === undefined) continue;
    const entries = byFirst.get(first) ?? [];
    if (entries.length < MOST_ENTRIES) entries.push(known);
    byFirst.set(first, entries);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

function isFamily(reading: TokenReading, i: number): boolean {
  const form = reading.form(i);
  return (
    form !== undefined &&
    form.length >= SHORTEST &&
    (form.casing === Casing.Capitalized || form.casing === Casing.Mixed) &&
    (form.listed & ORDINARY) === 0
  );
}
