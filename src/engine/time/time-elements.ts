import { stated, type Source } from './document-source';
import type { Span } from '../text/span';
import { findDay } from './short-dates';
import type { DocumentTime } from './types';

/** `<time datetime="2025-03-03T08:00Z">3 hours ago</time>`, and the words just before it. */
const TIME_ELEMENT =
  /(?<before>[^<>]{0,40}(?:<\/?[a-z]{1,6}>\s{0,3})?)(?<tag><time\s[^<>]{0,300}?datetime\s{0,3}=\s{0,3}["']?(?<day>[12]\d{3}-\d{2}-\d{2})[^<>]{0,100}>)(?<words>[^<>]{0,80})/giu;

/** What a line of publication holds beside its day: words of publication, and who wrote it. */
const BY_SOMEBODY = String.raw`by(?:\s+\p{L}[\p{L}.'’-]{0,20}){1,4}\P{L}*`;
const BESIDE_DAY = new RegExp(
  String.raw`^\P{L}*(?:${BY_SOMEBODY})?(?:(?:first |last )?(?:published|posted|updated|modified)(?: on| at)?\P{L}*)*(?:${BY_SOMEBODY})?(?:min(?:ute)?s? read\P{L}*)?$`,
  'iu',
);

/**
 * The day of the first HTML element of time over the story that fills its line but for words of publication: that of
 * publication, where there is one of an update, too. "See our report of <time …>" is about something else.
 */
export function fromTimeElement(source: Source, raw = ''): DocumentTime | undefined {
  const { text, blocks, id, dayOrder } = source;
  const story = blocks.find(
    ({ kind, start, end }) => kind === 'paragraph' && /[.!?]/.test(text.slice(start, end)),
  );
  if (!raw.includes('<') || !story) return undefined;
  const elements = Array.from(raw.slice(0, story.start).matchAll(TIME_ELEMENT));
  const filling = elements.filter((element) => fillsItsLine(source, element, elements));
  const published =
    filling.find((element) => !/updated|modified/i.test(element.groups!['before'])) ?? filling[0];
  const { day = '', before = '', tag = '' } = published?.groups ?? {};
  const found = findDay(day, dayOrder);
  if (!published || !found) return undefined;
  const start = published.index + before.length + tag.lastIndexOf(day);
  return stated(id, { start, end: start + day.length }, found, 'header');
}

function fillsItsLine(
  { text, blocks }: Source,
  element: RegExpMatchArray,
  all: readonly RegExpMatchArray[],
): boolean {
  const { start: at } = wordsOf(element);
  const block = blocks.find(({ start, end }) => start <= at && at < end);
  if (!block) return true;
  let [rest, from] = ['', block.start];
  for (const { start, end } of all.map(wordsOf)) {
    if (start < block.start || end > block.end) continue;
    rest += text.slice(from, start);
    from = end;
  }
  return BESIDE_DAY.test(rest + text.slice(from, block.end));
}

/** Where the words stand that a reader sees of an element. */
function wordsOf({ index = 0, 0: whole, groups }: RegExpMatchArray): Span {
  const end = index + whole.length;
  return { start: end - (groups?.['words']?.length ?? 0), end };
}
