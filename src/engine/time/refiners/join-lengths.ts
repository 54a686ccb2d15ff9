import type { Candidate, Refiner } from '../match';
import type { Scan } from '../scan';
import { SYMBOL } from '../symbols';
import type { TimeMeaning } from '../types';

type Length = Extract<TimeMeaning, { kind: 'duration' }>;

/** Joins the parts of one length: "two years and eight months", "3 hours 20 minutes", "1 year, 3 months and 12 days". */
export const joinLengths: Refiner = {
  name: 'join-lengths',
  refine(candidates, scan) {
    const joined: Candidate[] = [];
    for (const candidate of candidates) {
      const before = joined.at(-1);
      const both = before && isBehind(before, candidate, scan) ? join(before, candidate) : undefined;
      if (both) joined[joined.length - 1] = both;
      else joined.push(candidate);
    }
    return joined;
  },
};

/** Whether nothing but "and" or a comma stands between two expressions of a sentence. */
function isBehind(a: Candidate, b: Candidate, { symbols }: Scan): boolean {
  if (a.sentence !== b.sentence) return false;
  const between = b.first - a.end;
  const first = symbols[a.end];
  if (between === 0) return true;
  if (between === 1) return first === SYMBOL.AND || first === SYMBOL.COMMA;
  return between === 2 && first === SYMBOL.COMMA && symbols[a.end + 1] === SYMBOL.AND;
}

/** Units that follow each other in one length, from the longest. */
const ORDER = 'Y M W D H m S';
const PART = /(\d+)([YMWD])|T|(\d+)([HMS])/g;

function join(a: Candidate, b: Candidate): Candidate | undefined {
  if (a.meaning.kind !== 'duration' || b.meaning.kind !== 'duration') return undefined;
  if (b.mod !== null && b.mod !== undefined) return undefined;
  const value = sum(a.meaning.value, b.meaning.value);
  return value === undefined
    ? undefined
    : { ...a, end: b.end, meaning: lasting(a.meaning, b.meaning, value) };
}

function lasting(a: Length, b: Length, value: string): Length {
  return { ...b, value, toward: a.toward };
}

/** `P2Y` and `P8M` are `P2Y8M`; undefined where the second is no finer part of the first. */
function sum(a: string, b: string): string | undefined {
  const [first, second] = [partsOf(a), partsOf(b)];
  const last = first?.at(-1);
  const next = second?.[0];
  if (!first || !second || !last || !next || ORDER.indexOf(last.unit) >= ORDER.indexOf(next.unit))
    return undefined;
  const all = [...first, ...second];
  const write = (units: string): string =>
    all
      .filter(({ unit }) => units.includes(unit))
      .map(({ amount, unit }) => amount + unit.toUpperCase())
      .join('');
  const clock = write('HmS');
  return `P${write('YMWD')}${clock === '' ? '' : `T${clock}`}`;
}

/** The parts of an exact value, with `m` for minutes; undefined for a vague or broken one (`PXM`, `PT1.5H`). */
function partsOf(value: string): readonly { readonly amount: string; readonly unit: string }[] | undefined {
  if (!/^P(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?$/.test(value)) return undefined;
  const parts: { amount: string; unit: string }[] = [];
  let clock = false;
  for (const [, amount, unit, time, letter] of value.slice(1).matchAll(PART)) {
    if (amount !== undefined && !clock) parts.push({ amount, unit: unit });
    else if (time !== undefined || amount !== undefined) {
      const name = letter ?? unit;
      parts.push({ amount: time ?? amount, unit: name === 'M' ? 'm' : name });
    } else clock = true;
  }
  return parts;
}
