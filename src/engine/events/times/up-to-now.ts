import type { Span } from '../../text/span';

const HAS_LONG =
  /\b(?:has|have|had|[’'](?:s|ve|d)) (?:(?!not\b)\p{L}+ )?(?:so far|long)(?: since)? (?:\p{L}+ ){0,2}$/u;
const UP_TO_NOW =
  /^(?:(?!\bthat\b)[^.;:,"“”]){0,80}\b(?:so far|since|over the (?:(?:past|last) )?(?:\p{L}+ )?(?:years|decades|months)|(?:several|many|two|three|four|five) times|twice)\b/u;
const LONGEST_PERFECT = 40;
const LONGEST_CLAUSE = 120;

/**
 * Whether the words around a verb in the perfect are of all the time up to now, not of one day: "has so far been |paid|", "has
 * |won| 30 cases since being hired", "has |met| her twice".
 *
 * @param sentence where its sentence begins
 */
export function isOfTimeUpToNow(text: string, { start, end }: Span, sentence: number): boolean {
  const from = Math.max(sentence, start - LONGEST_PERFECT);
  return HAS_LONG.test(text.slice(from, start)) || UP_TO_NOW.test(text.slice(end, end + LONGEST_CLAUSE));
}
