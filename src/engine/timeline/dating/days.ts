import type { ArticleReading } from '../../read/types';
import { contains, indicesWithin, type Span } from '../../text/span';

/**
 * Whether a stretch of an article tells a day, month or year, apart from those that are parts of names ("the 2031 Games").
 *
 * @param counts whether an expression, by its index, is one to ask about
 */
export function saysWhen(
  { times, mentions }: ArticleReading,
  stretch: Span,
  counts: (time: number) => boolean = () => true,
): boolean {
  const [first, end] = indicesWithin(times, stretch);
  for (let i = first; i < end; i++) {
    const time = times[i];
    if (time?.type !== 'DATE' || !counts(i)) continue;
    const [from, to] = indicesWithin(mentions, stretch);
    if (!mentions.slice(from, to).some((mention) => mention.kind === 'name' && contains(mention, time)))
      return true;
  }
  return false;
}
