import { stated, type Source } from './document-source';
import { findDay } from './short-dates';
import type { DocumentTime } from './types';

/** `<time datetime="2025-03-03T08:00Z">3 hours ago</time>`, and the words just before it. */
const TIME_ELEMENT =
  /(?<before>[^<>]{0,40}(?:<\/?[a-z]{1,6}>\s*)?)<time\s[^<>]{0,300}?datetime\s*=\s*["']?(?<day>[12]\d{3}-\d{2}-\d{2})/giu;

/** The day of the first HTML element of time over the story: that of publication, where there is one of an update, too. */
export function fromTimeElement({ text, blocks, id, dayOrder }: Source, raw = ''): DocumentTime | undefined {
  const story = blocks.find(
    ({ kind, start, end }) => kind === 'paragraph' && /[.!?]/.test(text.slice(start, end)),
  );
  if (!raw.includes('<') || !story) return undefined;
  const head = raw.slice(0, story.start);
  const elements = Array.from(head.matchAll(TIME_ELEMENT));
  const published =
    elements.find((element) => !/updated|modified/i.test(element.groups!['before'])) ?? elements[0];
  const { day = '' } = published?.groups ?? {};
  const found = findDay(day, dayOrder);
  if (!published || !found) return undefined;
  const end = published.index + published[0].length;
  return stated(id, { start: end - day.length, end }, found, 'header');
}
