import type { Tree } from '../../tree';
import { QUOTATION } from '../../marks.data';

/** Whether a token is a mark of a quotation. */
export function isQuotationMark({ tag, word }: Tree, token: number): boolean {
  return QUOTATION.has(word[token]) || tag[token] === '``' || tag[token] === "''";
}

/** Which marks of quotations stay, of those of tokens `[first, last]` and the one behind: the words of others are shown as such. */
export function quotationMarks(tree: Tree, first: number, last: number): ReadonlySet<number> {
  const marks: number[] = [];
  for (let i = first; i <= last; i++) if (isQuotationMark(tree, i)) marks.push(i);
  if (marks.length % 2 === 1) {
    const next = closingMark(tree, last);
    if (next > last) marks.push(next);
  }
  return marks.length === 0 || marks.length % 2 === 1 ? NO_MARKS : new Set(marks);
}

const NO_MARKS: ReadonlySet<number> = new Set();

/** The mark right behind a token, or behind its comma or full stop, which stands inside in America; else -1. */
export function closingMark(tree: Tree, token: number): number {
  const { word } = tree;
  const mark = word[token + 1] === ',' || word[token + 1] === '.' ? token + 2 : token + 1;
  return mark < word.length && isQuotationMark(tree, mark) ? mark : -1;
}
