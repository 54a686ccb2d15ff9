import { OUTLET } from '../layout/patterns.data';
import { LATER_VERSION, ownBlocks, stated, type Source } from './document-source';
import { findDay } from './short-dates';
import { NEWSPAPER } from './data/publication.data';
import type { DocumentTime } from './types';

/** What a page says of its publication outside its head. */

/** The words of a notice before its day; only a newspaper, by its capitals, may stand between: not "in a journal". */
const NOTICE =
  /\b(?:[Pp]ublished|[Pp]osted|[Uu]pdated|[Ll]ast [Mm]odified|[Dd]ated?|[Aa]ppear(?:s|ed) in print|PUBLISHED|POSTED|UPDATED|LAST MODIFIED|DATED?)\b(?: (?:on|On|ON|at|At|AT)| (?:in|In|IN)(?: \p{Lu}[\p{L}.'’-]*| the| of| and){1,6}(?:,| [Oo]n))?\s*[:|–-]?\s*(?:\p{L}+(?:day|DAY),? )?$/u;
/** "This article was …", "The story was first …", before such words in a paragraph; "an article published in Nature" is another one. */
const OF_THIS_ARTICLE =
  /\b(?:this\s+(?:article|story|piece|post|page|report|version|column|interview|analysis)\s+(?:(?:was|is|has been)\s+)?(?:(?:first|originally|last|also)\s+)?|(?:the\s+)?(?:article|story|piece|post|page)\s+(?:(?:was|is|has been)\s+)?(?:first|originally)\s+)$/iu;
/** Nothing before them, or a break. */
const OPENS_NOTICE =
  /(?:^|[.|•·*_(–—]\s*)(?:(?:article|story|post|page)\s+)?(?:(?:first|originally|last|also)\s+)?$/iu;
/** Words behind the day that go on with a sentence: "Published in Nature on 3 May 2019, the study says". */
const GOES_ON =
  /^(?:,\s+(?!(?:[Ll]ast|[Uu]pdated?|[Mm]odified|at|by\s+\p{Lu})\b)\p{L}|\s+(?!(?:last|updated?|modified|at|by\s+\p{Lu})\b)\p{Ll})/u;
const PROSE: ReadonlySet<string> = new Set(['paragraph', 'headline', 'heading']);
const PUBLISHED = /publish|posted|updated|modified|date|in print/i;
const LONGEST_NOTICE = 80;
const LONGEST_FOOTER = 1000;

/** Words like "Published on 3 May 2024" in any part of the article. */
export function fromNotices(source: Source): DocumentTime | undefined {
  // In lists stand the days of other articles.
  const blocks = ownBlocks(source).filter(({ kind }) => kind !== 'list-item');
  const first = blocks.findIndex((block) => noticesIn(source, block, block.start).length > 0);
  if (first < 0) return undefined;
  // Further down stand those of other articles, too.
  const near = blocks.slice(first, first + 2);
  const notices = near.flatMap((block) => noticesIn(source, block, block.start));
  return (notices.find(({ later }) => !later) ?? notices[0])?.date;
}

/** What a part of the article from a place on says of its publication, and whether of a later version. */
function noticesIn(
  source: Source,
  block: Source['blocks'][number],
  from: number,
): { readonly date: DocumentTime; readonly later: boolean }[] {
  const { text, id, dayOrder } = source;
  // In the story itself such words tell of something else ("a report published on May 3, 2024").
  const longest = block.kind === 'paragraph' ? LONGEST_NOTICE : LONGEST_FOOTER;
  const end = Math.min(block.end, block.start + longest);
  const words = text.slice(from, end);
  if (!PUBLISHED.test(words)) return [];
  const found = findDay(words, dayOrder);
  if (!found) return [];
  const others = noticesIn(source, block, from + found.end);
  const notice = NOTICE.exec(words.slice(Math.max(0, found.start - LONGEST_NOTICE), found.start));
  const behind = text.slice(from + found.end, block.end);
  if (!notice || (PROSE.has(block.kind) && !isOfArticle(notice, behind))) return others;
  const date = stated(id, { start: from, end }, found, 'header');
  return [{ date, later: LATER_VERSION.test(notice[0]) }, ...others];
}

/** Whether a notice in prose is that of the article it stands in. */
function isOfArticle({ input, index }: RegExpExecArray, behind: string): boolean {
  const before = input.slice(0, index);
  return OF_THIS_ARTICLE.test(before) || (OPENS_NOTICE.test(before) && !GOES_ON.test(behind));
}

const LAST_LINE =
  /^(?:[-–—]{1,2}\s*|\()?(?:Source: )?(?<outlet>[^,|•·()\d]{2,50}?)(?:,|\s*[|•·])\s*(?:\p{Lu}[a-z]{2,8}\.?,? )?$/u;

/** "Harbour Herald, 3 March 2025", "— The Harbour Times, March 3, 2025": the last line of a clipping. */
export function fromLastLine(source: Source): DocumentTime | undefined {
  const { text, id, dayOrder } = source;
  const blocks = ownBlocks(source);
  const last = blocks.at(-1);
  if (!last || last.kind === 'list-item' || blocks.length < 2 || last.end - last.start > LONGEST_NOTICE)
    return undefined;
  const line = text.slice(last.start, last.end);
  const found = findDay(line, dayOrder);
  const outlet = found && LAST_LINE.exec(line.slice(0, found.start))?.groups?.['outlet'];
  if (!outlet || !/^[.)]{0,2}$/.test(line.slice(found.end)) || !OUTLET.test(outlet)) return undefined;
  return NEWSPAPER.test(outlet) ? stated(id, last, found, 'header') : undefined;
}
