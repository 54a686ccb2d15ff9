import type { Block, TokenizedArticle } from '../article';
import { WEEKDAY_NAMES } from '../text/calendar.data';
import { findDay, type OwnOrder } from './short-dates';

/** Fewer lines of the kind are the day of the article and of its changes. */
const LEAST_LINES = 3;

/**
 * The lines of a list of key dates: each is nothing but a date, none earlier than the one before, with text below it, and no other heading
 * between them. The first stands where an article's own date stands, and is none, unless what stands below speaks of "Friday" or "next week".
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
    if (block.kind !== 'date-line' && block.kind !== 'heading') continue;
    const day = dayAlone(text.slice(block.start, block.end), dayOrder);
    if (block.kind === 'date-line' && day === undefined) continue;
    const below = blocks.slice(i + 1).find(({ kind }) => kind !== 'boilerplate' && kind !== 'byline');
    const isEntry = below?.kind === 'paragraph' || below?.kind === 'list-item';
    if (day === undefined || day < last || !isEntry) return NONE;
    lines.push(block);
    last = day;
  }
  const [first, second] = lines;
  if (lines.length < LEAST_LINES) return NONE;
  return new Set(DEICTIC.test(text.slice(first.end, second.start)) ? lines.slice(1) : lines);
}

/** Words that count from a day which an article states. */
const DEICTIC = new RegExp(
  String.raw`\b(?:yesterday|today|tomorrow|tonight|(?:this|last|next) (?:morning|afternoon|evening|night|week|weekend|month|year)|on (?:${WEEKDAY_NAMES.join('|')}))\b`,
  'iu',
);

const NONE: ReadonlySet<Block> = new Set();

/** The day of a line that has nothing else. */
function dayAlone(line: string, dayOrder: OwnOrder): string | undefined {
  const found = findDay(line, dayOrder);
  if (!found || /[\p{L}\d]/u.test(line.slice(0, found.start) + line.slice(found.end))) return undefined;
  return found.day;
}
