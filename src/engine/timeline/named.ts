import type { Candidate, DatedArticle } from './mentions/candidate';
import type { Naming } from './titles/naming';

/** Ids of those whom the words of a title name, beside the participants and places of the mention that it is made of. */
export interface Named {
  readonly who: readonly string[];
  readonly where: readonly string[];
}

/**
 * Whom and which places a title names besides.
 *
 * @param title the words, which may leave out what the mention names
 */
export function namedIn(
  title: string,
  { mention }: Candidate,
  { reading, entities }: DatedArticle,
  { nameOf }: Naming,
): Named {
  const who = new Set<string>();
  const where = new Set<string>();
  for (const { role, start, end, mention: index } of mention.named ?? []) {
    const entity = index === undefined ? undefined : entities[index];
    if (!entity) continue;
    if (!title.includes(nameOf(entity.id)) && !title.includes(reading.text.slice(start, end))) continue;
    (role === 'place' ? where : who).add(entity.id);
  }
  return { who: [...who], where: [...where] };
}
