import type { Mention } from '../../link/types';
import type { Span } from '../../text/span';
import { PRONOUNS } from './people.data';

/** A stretch of the article's text and what stands for it in the title. */
export interface Edit extends Span {
  readonly words: string;
}

/** So many characters behind a name or pronoun tell how it goes on. */
export const BEHIND = 12;

/** A pronoun as an object, with nothing or a phrase behind it, or before a second object ("gives them three days"). */
const OBJECT =
  /(?<![\p{L}’'])(?:(?:it|him|them)(?=\s*(?:$|[.,])|\s+(?:for|in|on|to|from|at|with|by|of|and|into|after|online|away|up|back|off|out|over|down|aside)\b)|(?:him|them)(?=\s+(?:an?|the|\d+|one|two|three|four|five|six|seven|eight|nine|ten)\s))/giu;

/** Whether a stretch has a pronoun as an object that no edit puts a name for. */
export function hasOpenPronoun(text: string, { start, end }: Span, edits: readonly Edit[]): boolean {
  const words = text.slice(start, end);
  if (words.search(OBJECT) < 0) return false;
  for (const { 0: pronoun, index } of words.matchAll(OBJECT)) {
    const isNamed = edits.some((edit) => edit.start <= start + index && edit.end > start + index);
    const behind = start + index + pronoun.length;
    if (!isNamed && !AUXILIARY.test(text.slice(behind, behind + LONGEST_AUXILIARY))) return true;
  }
  return false;
}

/** "says it" of "said it |would| close", where the title has another word for the auxiliary. */
const AUXILIARY = /^\s+(?:would|had|was|could|might)\b/u;
const LONGEST_AUXILIARY = 10;

const OWNERS: ReadonlySet<string> = new Set(['my', 'his', 'its', 'their']);
/** What follows "her" where it owns nothing: "snatched her from the car". */
const BEHIND_OBJECT =
  /^(?:\s*[^\s\p{L}\d“"‘']|\s*$|\s+(?:from|in|into|on|at|to|with|for|by|of|and|or|but|as|after|before|when|while|because|over|about|again|until|during|out|up|down|off|away|back|that|alive|dead|alone|unconscious|home|free|behind)\b)/iu;

/** "his home", "her son". */
export function isOwnersPronoun(text: string, mention: Mention): boolean {
  return /^(?:his|her)$/iu.test(text.slice(mention.start, mention.end)) && isOwner(text, mention);
}

/** Whether a pronoun says whose something is. */
function isOwner(text: string, { start, end, kind }: Mention): boolean {
  const pronoun = kind === 'pronoun' ? text.slice(start, end).toLowerCase() : '';
  return pronoun === 'her' ? !BEHIND_OBJECT.test(text.slice(end, end + BEHIND)) : OWNERS.has(pronoun);
}

/** The name in the place of a pronoun or description. */
export function anaphorEdit(text: string, mention: Mention, name: string): Edit {
  const { start, end } = mention;
  return { start, end, words: isOwner(text, mention) ? possessive(name) : name };
}

/** "Ade’s". */
export function possessive(name: string): string {
  return `${name}’s`;
}

const PRONOUN = new RegExp(`^(?:${PRONOUNS})(?: (?:all|both|also))?$`, 'iu');

/** Whether words are no more than a pronoun. */
export function isPronoun(words: string): boolean {
  return PRONOUN.test(words.trim());
}

/** Whether nobody can tell whom the first word of a line stands for. */
export function startsWithPronoun(line: string): boolean {
  return isPronoun(/^[\p{L}]+/u.exec(line)?.[0] ?? '');
}
