import type { ArgumentRole, EventMention } from '../../events/types';
import { PRONOUNS } from '../../events/wording/words/nouns.data';
import type { ArticleReading } from '../../read/types';
import { TWO_TO_TEN, TWO_TO_TWELVE } from '../../text/numbers.data';
import type { DatedArticle, Determination } from './candidate';
import { termVector, type TermVector } from './terms';
import { contentWords } from '../words';

/** The content words of a mention's phrases of some roles. */
export function wordsOf(
  { text }: ArticleReading,
  mention: EventMention,
  ...roles: readonly ArgumentRole[]
): ReadonlySet<string> {
  let phrases = '';
  for (const { role, start, end } of mention.arguments)
    if (roles.includes(role)) phrases += (phrases === '' ? '' : ' ') + text.slice(start, end);
  return contentWords(phrases);
}

/**
 * Who or what a mention's phrases of a role name: the ids of entities, else the last words, cut so that inflection hardly
 * matters. Pronouns that stand for nobody known name nothing.
 */
export function headsOf(
  { reading: { text }, entities }: Pick<DatedArticle, 'reading' | 'entities'>,
  { arguments: phrases }: EventMention,
  wanted: ArgumentRole,
): Set<string> {
  const heads = new Set<string>();
  for (const { role, start, end, mention } of phrases) {
    if (role !== wanted) continue;
    const entity = mention === undefined ? undefined : entities[mention];
    const head = text.slice(start, end).match(WORD)?.at(-1)?.toLowerCase();
    if (entity) heads.add(entity.id);
    else if (head !== undefined && !PRONOUNS.has(head)) heads.add(head.slice(0, STEM));
  }
  return heads;
}

const WORD = /[\p{L}\d]+/gu;
/** Of who does or undergoes something so many letters are known. */
export const STEM = 6;

/** The numbers in a mention's phrases, in small letters. */
export function numbersOf({ text }: ArticleReading, { arguments: phrases }: EventMention): Set<string> {
  const numbers = new Set<string>();
  for (const { start, end } of phrases)
    for (const [number] of text.slice(start, end).matchAll(NUMBER)) numbers.add(number.toLowerCase());
  return numbers;
}

const NUMBER = new RegExp(
  String.raw`\b(?:\d[\d,.]*\d|\d|${TWO_TO_TWELVE}|dozens?|hundreds|thousands)\b`,
  'giu',
);

/** The terms of a mention's phrases. */
export function phraseTerms({ text }: ArticleReading, { arguments: phrases }: EventMention): TermVector {
  return phrases.length === 0
    ? NO_TERMS
    : termVector(phrases.map(({ start, end }) => text.slice(start, end)).join(' '));
}

const NO_TERMS = termVector('');

/** Whether who does it or to whom it is done is told of for the first time. */
export function bringsIn({ text }: ArticleReading, { arguments: phrases }: EventMention): boolean {
  return phrases.some(
    ({ role, start, end }) => (role === 'agent' || role === 'patient') && NEW.test(text.slice(start, end)),
  );
}

/** "Some 40 villagers", "another man": what is told of for the first time. */
const NEW = new RegExp(
  String.raw`^(?:(?:about|some|around|nearly|almost|at least|more than|over|up to)\s+)?(?:an?|another|one|${TWO_TO_TEN}|several|some|many|dozens|hundreds|thousands|\d[\d,.]*)\b`,
  'iu',
);

/** Up to three words between, but no new phrase: "the aftermath of disasters". */
const DEFINITE =
  /\b(?:the|this|that|these|those|their|his|her|its)\s+(?:(?!(?:of|in|on|at|for|from|to|by|with|and|or|a|an)\s)[\p{L}\d-]+\s+){0,3}$/iu;
const OTHER =
  /\b(?:earlier|previous|prior|past|last|next|upcoming|forthcoming|future|further|another|second|third|new|other|similar|separate|subsequent|follow-up)\s+(?:[\p{L}-]+\s+){0,2}$/iu;
/** "their first contact since a call in May": what is counted from is told for the first time. */
const COUNTED_FROM = /\bsince\s+an?\s+(?:[\p{L}-]+\s+){0,3}$/iu;
const LOOK_BACK = 60;

/** How the noun phrase of a mention points at an event. */
export function determinationOf(reading: ArticleReading, mention: EventMention): Determination {
  if (!mention.nominal) return 'none';
  const before = reading.text.slice(Math.max(0, mention.start - LOOK_BACK), mention.start);
  // a round is always one of several
  if (OTHER.test(before) || COUNTED_FROM.test(before) || mention.lemma === 'round') return 'other';
  return DEFINITE.test(before) ? 'definite' : 'none';
}

/** "|A second fire| killed a man", "police arrested |another man|": whether a verb tells of one more than those before. */
export function isOfAnother(
  { text }: ArticleReading,
  { arguments: phrases, nominal }: EventMention,
): boolean {
  if (nominal) return false;
  return phrases.some(
    ({ role, start, end }) =>
      (role === 'agent' || role === 'patient') && OTHER_PARTY.test(text.slice(start, end)),
  );
}

const OTHER_PARTY = /^(?:another|a (?:second|third|separate|similar))\s/iu;
