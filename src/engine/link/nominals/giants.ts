import { RELATIONS } from '../../syntax/types';
import { countryOfDemonym } from '../names/place-name';
import type { LinkReading } from '../reading';
import { TRADES_OF_GIANTS } from './organization-kinds.data';

/** A firm that all know, told by nothing but its country and trade: "the |British energy| giant". */
export interface Giant {
  readonly country?: string;
  readonly trade?: string;
}

/** What the words between "the" at token `from` and "giant" at token `head` say; undefined where they say more, or nothing. */
export function giantAt(reading: LinkReading, from: number, head: number): Giant | undefined {
  let giant: Giant | undefined;
  for (let i = from + 1; i < head; i++) {
    const word = reading.lower(i);
    const country = countryOfDemonym(word);
    if (country === undefined && !TRADES_OF_GIANTS.has(word)) return undefined;
    giant = { ...giant, ...(country === undefined ? { trade: word } : { country }) };
  }
  return giant;
}

/** All that an article describes so. */
export function giantsIn(reading: LinkReading): readonly Giant[] {
  const giants: Giant[] = [];
  for (let i = 0; i < reading.count; i++) {
    if (reading.lower(i) !== 'giant') continue;
    let from = i - 1;
    while (from > i - LONGEST && reading.lower(from) !== 'the') from--;
    const giant = giantAt(reading, from, i);
    if (giant) giants.push(giant);
  }
  return giants;
}

/** So many words stand before the noun at most. */
const LONGEST = 5;

/** Whether giants may all be one: "the oil giant" and "the British giant", but not "the Dutch giant". */
export function areOfOne(giants: readonly Giant[]): boolean {
  const countries = new Set(giants.map(({ country }) => country));
  const trades = new Set(giants.map(({ trade }) => trade));
  countries.delete(undefined);
  trades.delete(undefined);
  return countries.size < 2 && trades.size < 2;
}

/** Whether what is told is among what is known, where both are anything. */
export function isAmong(told: string | undefined, known: ReadonlySet<string>): boolean {
  return told === undefined || known.size === 0 || known.has(told);
}

/** "|It| overtook the company": whom "it" means there is another one. */
export function hasItAsSubject(reading: LinkReading, verb: number): boolean {
  if (verb < 0) return false;
  const { head, relation } = reading.syntax;
  const [first] = reading.sentenceOf(verb);
  for (let i = first; i < verb; i++)
    if (head[i] === verb && reading.lower(i) === 'it' && RELATIONS[relation[i]] === 'nsubj') return true;
  return false;
}
