import type { TokenizedArticle } from '../article';
import type { Span } from '../text/span';
import type { FoundDay, OwnOrder } from './short-dates';
import type { DocumentTime, DocumentTimeSource } from './types';

/** An article as it is searched for its publication day. */
export interface Source extends TokenizedArticle {
  readonly id: string;
  readonly dayOrder: OwnOrder;
}

/** A document time that is one day. */
export function known(value: string, source: DocumentTimeSource): DocumentTime {
  return { value, source, from: value, to: value, evidence: [] };
}

/** The day that stands in a part of the article. */
export function stated(id: string, part: Span, found: FoundDay, source: DocumentTimeSource): DocumentTime {
  const { day, dayOrder } = found;
  const evidence = [{ article: id, start: part.start + found.start, end: part.start + found.end }];
  return { ...known(day, source), evidence, ...(dayOrder && { dayOrder }) };
}

/** A date of these counts only where no other one is given. */
export const LATER_VERSION =
  /^(?:[Ll]ast |LAST )?(?:[Uu]pd(?:ated?)?|UPD(?:ATED?)?|[Mm]odified|MODIFIED|[Ee]dited|EDITED)(?!\p{Ll})/u;

/** The parts before a list of other stories: what stands below has its own days. */
export function ownBlocks({ text, blocks }: Pick<Source, 'text' | 'blocks'>): Source['blocks'] {
  const story = blocks.findIndex(({ kind }) => kind === 'paragraph');
  const list = blocks.findIndex(
    ({ kind, start, end }, i) =>
      i > story && kind === 'boilerplate' && OTHER_STORIES.test(text.slice(start, end)),
  );
  return story < 0 || list < 0 ? blocks : blocks.slice(0, list);
}

const OTHER_STORIES =
  /^(?:read (?:more|also|next)|also read|related|more (?:on this|from|stories|news))\b[^.!?]{0,40}$/iu;
