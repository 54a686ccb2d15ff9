import type { Candidate, DatedArticle } from './mentions/candidate';
import type { Naming } from './titles/naming';

/**
 * Ids of those whom the words of a title name, beside the participants and places of the mention that it is made of.
 *
 * @param title the words, which may leave out what the mention names
 */
export function namedIn(
  title: string,
  { mention }: Candidate,
  { reading, entities }: DatedArticle,
  { nameOf }: Naming,
): readonly string[] {
  const ids = new Set<string>();
  for (const { role, start, end, mention: index } of mention.involved ?? []) {
    const entity = role !== 'topic' || index === undefined ? undefined : entities[index];
    if (!entity) continue;
    if (title.includes(nameOf(entity.id)) || title.includes(reading.text.slice(start, end)))
      ids.add(entity.id);
  }
  return [...ids];
}
