import { firstPlace } from '../../collections';
import type { ArticleReading } from '../../read/types';
import { indicesWithin, type Span } from '../../text/span';
import { decideDayOrder } from '../../time/day-order';
import { keyDateLines } from '../../time/key-dates';

/** What a heading that is nothing but a date stands over, as in lists of key dates: up to the next heading. */
export interface DatedSection extends Span {
  /** Index of the heading's expression of time. */
  readonly time: number;
}

/** One or two headings of the kind are the day of the article or of its last change. */
const LEAST_SECTIONS = 3;

/** The dated sections of an article, in order; none where it has hardly any. */
export function datedSections(reading: ArticleReading): readonly DatedSection[] {
  const { blocks, times, text } = reading;
  const entries = keyDateLines(reading, () => decideDayOrder(reading.dayOrder, 0));
  const headings = blocks.filter((block) => block.kind === 'heading' || entries.has(block));
  const sections = headings.flatMap((heading, i): readonly DatedSection[] => {
    const [time, end] = indicesWithin(times, heading);
    const expression = times[time];
    if (end !== time + 1 || expression?.type !== 'DATE') return [];
    const around = text.slice(heading.start, expression.start) + text.slice(expression.end, heading.end);
    return /[\p{L}\d]/u.test(around)
      ? []
      : [{ start: heading.end, end: headings[i + 1]?.start ?? text.length, time }];
  });
  return sections.length < LEAST_SECTIONS ? [] : sections;
}

/** The section in which an offset lies. */
export function sectionAt(sections: readonly DatedSection[], offset: number): DatedSection | undefined {
  const section = sections[firstPlace(sections.length, (i) => sections[i].end > offset)];
  return section && section.start <= offset ? section : undefined;
}
