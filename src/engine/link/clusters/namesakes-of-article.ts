import { KIN } from '../facts/kin.data';
import { isKinBefore } from './person';
import type { LinkReading } from '../reading';

/** Mentions of one full name that are one person's, with the age that the article gives it. */
interface Bearer {
  readonly mentions: number[];
  age: number | undefined;
}

/**
 * Parts the mentions of one full name where the article itself tells two people of that name apart: by their ages, or
 * as "another Ola Berg". A mention of which it tells neither is of the one named last.
 */
export function partNamesakes(
  reading: LinkReading,
  mentions: readonly number[],
): readonly (readonly number[])[] {
  const bearers: Bearer[] = [];
  let last: Bearer | undefined;
  for (const index of mentions) {
    const age = ageBehind(reading, index) ?? comparedAge(reading, index, bearers);
    const isNew =
      isAnother(reading, index) ||
      (last !== undefined && isToldBeside(reading, last.mentions[last.mentions.length - 1], index));
    const known = isNew ? undefined : (bearerOfAge(bearers, age) ?? (age === undefined ? last : undefined));
    last = known ?? { mentions: [], age };
    if (!known) bearers.push(last);
    last.mentions.push(index);
    last.age ??= age;
  }
  return bearers.map((bearer) => bearer.mentions);
}

/** Who is of an age, or of one that is not told; a birthday may lie between. */
function bearerOfAge(bearers: readonly Bearer[], age: number | undefined): Bearer | undefined {
  if (age === undefined) return undefined;
  const same = bearers.find((bearer) => bearer.age !== undefined && Math.abs(bearer.age - age) <= 1);
  return same ?? bearers.find((bearer) => bearer.age === undefined);
}

/** "the older Ola Berg": the age of the oldest or youngest, where two are told apart by their ages. */
function comparedAge(reading: LinkReading, index: number, bearers: readonly Bearer[]): number | undefined {
  const before = reading.lower(reading.firstToken[index] - 1);
  const ages = bearers.flatMap(({ age }) => age ?? []);
  if (ages.length < 2) return undefined;
  if (/^(?:older|elder)$/u.test(before)) return Math.max(...ages);
  return before === 'younger' ? Math.min(...ages) : undefined;
}

/** The age behind a name: "Ola Berg, 34," and "Ola Berg (34)". */
function ageBehind(reading: LinkReading, index: number): number | undefined {
  const end = reading.endToken[index];
  const [mark, figure, close] = [reading.lower(end), reading.lower(end + 1), reading.lower(end + 2)];
  if (!/^\d{1,2}$/u.test(figure)) return undefined;
  const isAge = (mark === ',' && /^[,.;]$/u.test(close)) || (mark === '(' && close === ')');
  return isAge ? Number(figure) : undefined;
}

/** Whether a sentence goes on to introduce one of the same name: "Ola Berg and his father, Ola Berg", "and Ola Berg, a baker". */
function isToldBeside(reading: LinkReading, before: number, index: number): boolean {
  const first = reading.firstToken[index];
  if (reading.sentenceAt[reading.firstToken[before]] !== reading.sentenceAt[first]) return false;
  const end = reading.endToken[index];
  return isKinBefore(reading, index) || (reading.lower(end) === ',' && /^an?$/u.test(reading.lower(end + 1)));
}

/** "a different Ola Berg", "another man named Ola Berg", "a baker called Ola Berg"; not "another Ola Berg film". */
function isAnother(reading: LinkReading, index: number): boolean {
  const end = reading.endToken[index];
  if (/^NNS?$/u.test(reading.tag(end) ?? '') || /^['’]s?$/u.test(reading.lower(end))) return false;
  let i = reading.firstToken[index] - 1;
  if (/^(?:named|called)$/u.test(reading.lower(i))) {
    i -= 2;
    for (let from = i; from > i - MOST_WORDS && /^\p{L}/u.test(reading.lower(from)); from--)
      if (/^an?$/u.test(reading.lower(from))) return true;
  }
  return /^(?:another|different|second)$/u.test(reading.lower(i));
}

/** "a retired village baker called". */
const MOST_WORDS = 4;

/** "his uncle, {Ola Berg Moss}": a relative by blood, who may well have nearly the same name. */
export function isBloodBefore(reading: LinkReading, index: number): boolean {
  const first = reading.firstToken[index];
  const comma = reading.lower(first - 1) === ',' ? first - 1 : commaBeforeTitle(reading, index);
  if (comma === -1) return isKinBefore(reading, index) && !MARRIED.test(reading.lower(first - 1));
  const noun = reading.lower(comma - 1);
  const isOwn = KIN.has(noun) && /^(?:his|her|my|['’]s)$/u.test(reading.lower(comma - 2));
  return (isOwn || isKinBefore(reading, index)) && !MARRIED.test(noun);
}

const MARRIED = /^(?:wife|husband|widow|widower)$/u;

/** The comma of "his father, former mayor {Ola Berg}, left"; -1 where there is none, or the clause begins with the name. */
function commaBeforeTitle(reading: LinkReading, index: number): number {
  if (!/^[,.;]$/u.test(reading.lower(reading.endToken[index]))) return -1;
  let i = reading.firstToken[index] - 1;
  for (let from = i; i > from - MOST_WORDS && /^\p{L}/u.test(reading.word(i));) i--;
  return reading.lower(i) === ',' ? i : -1;
}
