import type { LinkReading } from './reading';

/** Tokens of a stretch between quotation marks, marks included. */
export interface Quotation {
  readonly from: number;
  readonly end: number;
  /** Whether it goes on from a quotation that the paragraph before left open. */
  readonly continues: boolean;
}

const OPENING = /^[“„"]$/u;
const CLOSING = /^[”"]$/u;

/** All stretches between double quotation marks, by paragraph. One that is not closed ends with its paragraph. */
export function quotations(reading: LinkReading): Quotation[] {
  const found: Quotation[] = [];
  let from = -1;
  let left = false;
  for (let i = 0; i <= reading.count; i++) {
    if (from !== -1 && (i === reading.count || !reading.sameBlock(from, i))) {
      found.push({ from, end: i, continues: left });
      left = true;
      from = -1;
    }
    if (i === reading.count) break;
    const word = reading.lower(i);
    if (word.length > 1) continue;
    if (from === -1 && OPENING.test(word)) {
      if (i > 0 && reading.sameBlock(i - 1, i)) left = false;
      from = i;
    } else if (from !== -1 && CLOSING.test(word)) {
      found.push({ from, end: i + 1, continues: left });
      left = false;
      from = -1;
    }
  }
  return found
    .filter(({ from: start, end }) => end - start > 2 && reading.lower(start - 1) !== '(')
    .filter((quotation) => !isTitle(reading, quotation));
}

/** Whether a quotation makes up sentences of its own. */
export function isWhole(reading: LinkReading, { from, end }: Quotation): boolean {
  return (
    from === reading.sentenceOf(from)[0] && end - from > 5 && /^[.!?…]+$|^["”]$/u.test(reading.lower(end - 2))
  );
}

/** Whether the quotation holds a title or nickname: capitals throughout and no more than eight words. */
function isTitle(reading: LinkReading, { from, end }: Quotation): boolean {
  let words = 0;
  for (let i = from + 1; i < end - 1; i++) {
    const word = reading.word(i);
    if (!/^\p{L}/u.test(word) || /^['’]/u.test(word)) continue;
    if (++words > 8) return false;
    if (/^\p{Ll}/u.test(word) && !SMALL.test(word)) return false;
  }
  return words > 0 && !/^[.!?]/u.test(reading.lower(end - 2));
}

const SMALL = /^(?:a|an|and|at|by|for|in|of|on|or|the|to|with|n't|s)$/u;
