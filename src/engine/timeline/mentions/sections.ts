import { firstPlace } from '../../collections';
import type { BlockKind } from '../../article';
import type { ArticleReading } from '../../read/types';
import { contains, indicesWithin, type Span } from '../../text/span';

/** What a heading that is nothing but a date stands over, as in lists of key dates: up to the next heading. */
export interface DatedSection extends Span {
  /** Index of the heading's expression of time. */
  readonly time: number;
}

/** The first of a list of key dates stands where the date line of an article stands. */
const HEADINGS: ReadonlySet<BlockKind> = new Set(['heading', 'date-line']);

/** One or two headings of the kind are the day of the article or of its last change. */
const LEAST_SECTIONS = 3;

/** The dated sections of an article, in order; none where it has hardly any. */
export function datedSections({
  blocks,
  times,
  text,
  documentTime,
}: ArticleReading): readonly DatedSection[] {
  const own = documentTime.source === 'header' ? documentTime.evidence : [];
  const headings = blocks.filter(
    (block) => HEADINGS.has(block.kind) && !own.some((date) => contains(block, date)),
  );
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
