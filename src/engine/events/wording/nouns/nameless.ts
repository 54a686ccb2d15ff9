import { itemAt } from '../../../collections';
import type { Context } from '../../context';
import { PRONOUNS } from '../words/nouns.data';

/** Whether the head of a noun phrase is a pronoun that the article does not link to anybody. */
export function isNamelessPronoun({ tree, mentionAt, mentions, chainOf }: Context, head: number): boolean {
  const word = tree.word[head];
  // "|the two| met": not the two of anything
  const isCounted = tree.tag[head] === 'CD' && tree.word[head - 1] === 'the' && tree.rightmost[head] === head;
  if (!PRONOUNS.has(word) && !isCounted) return false;
  const mention = mentionAt[head];
  return itemAt(mentions, mention)?.kind !== 'name' && (mention < 0 || chainOf[mention] === -1);
}
