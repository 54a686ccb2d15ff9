import type { OwnOrder } from './short-dates';
import type { Block, TokenizedArticle } from '../article';
import { findDayOfLine } from './head-lines';

/** Fewer lines of the kind are the day of the article and of its changes. */
const LEAST_LINES = 3;

/**
 * The lines of a list of key dates: each is nothing but a date, later than the one before, with text below it. The first
 * stands where an article's own date stands, and is none.
 *
 * @param dayOrder how the article writes its figures
 * @returns no lines where the article has hardly any of the kind
 */
export function keyDateLines(
  { text, blocks }: Pick<TokenizedArticle, 'text' | 'blocks'>,
  dayOrder: OwnOrder,
): ReadonlySet<Block> {
  const lines: Block[] = [];
  let last = '';
  for (const [i, block] of blocks.entries()) {
    if (block.kind !== 'heading' && block.kind !== 'date-line') continue;
    const day = findDayOfLine(text.slice(block.start, block.end), false, dayOrder)?.day;
    if (day === undefined) continue;
    if (day <= last || blocks[i + 1]?.kind !== 'paragraph') return new Set();
    lines.push(block);
    last = day;
  }
  return new Set(lines.length < LEAST_LINES ? [] : lines);
}
