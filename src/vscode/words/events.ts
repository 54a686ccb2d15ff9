import type { ArgumentRole } from '../../engine/events/types';
import type { DisagreementLines, EventLine, RelationLine } from '../../features/types';
import { shorten } from './excerpt';
import { statusWord } from './status';
import { capitalized, type Language } from './translate';
import { joined } from './joined';

/** The title of an event; of one that has not happened with what it is: "Planned: …". */
export function eventLabel(
  { status, title }: Pick<EventLine, 'status' | 'title'>,
  language: Language,
): string {
  if (status === 'occurred') return title;
  return language.t('{0}: {1}', capitalized(statusWord(status, language), language), title);
}

/**
 * The title beside the icon of its status, where there is little room: "To do" says itself that it is planned, so that the
 * word would only push the title out of sight.
 */
export function eventRowLabel(event: Pick<EventLine, 'status' | 'title'>, language: Language): string {
  const saysSo = event.status === 'planned' && SAYS_PLANNED.test(event.title);
  return saysSo ? event.title : eventLabel(event, language);
}

/** "Ada Quill to visit Oslo", not "Visit to the coast". */
const SAYS_PLANNED = / to (?!(?:the|an?|his|her|its|their)\b)\p{Ll}/u;

/** What of an event is the reader's doing, in words. */
export function decidedWords(decided: EventLine['decided'], { t }: Language): string {
  if (!decided) return '';
  return joined(', ', [
    decided.pinned ? t('pinned') : '',
    decided.hidden ? t('hidden') : '',
    decided.title ? t('named by you') : '',
    decided.date ? t('dated by you') : '',
  ]);
}

/** The mark of an event that its articles tell differently. */
export function disputedWords({ t }: Language): string {
  return t('articles differ');
}

/** Words for an event that is part of another one. */
export function partOfWords(whole: string, { t }: Language): string {
  return t('part of “{0}”', shorten(whole, 60));
}

/** What articles say differently of an event. */
export function aboutWords(about: DisagreementLines['about'], { t }: Language): string {
  switch (about) {
    case 'day':
      return t('The articles give different days');
    case 'number':
      return t('The articles give different numbers');
    case 'place':
      return t('The articles give different places');
    case 'agent':
      return t('The articles name different actors');
    case 'status':
      return t('The articles differ on whether it happened');
  }
}

/** Why they may say it differently. */
export function whyWords(why: DisagreementLines['why'], { t }: Language): string {
  switch (why) {
    case 'different-period':
      return t('they speak of different times');
    case 'revised-later':
      return t('revised later');
    case 'unexplained':
      return t('unexplained');
  }
}

/** What somebody does in an event. */
export function roleWords(role: ArgumentRole, { t }: Language): string {
  switch (role) {
    case 'agent':
      return t('who does it');
    case 'patient':
      return t('whom or what it is done to');
    case 'recipient':
      return t('to whom');
    case 'companion':
      return t('together with');
    case 'place':
      return t('where');
    case 'topic':
      return t('about what');
  }
}

/** How an event stands to another one. */
export function relationWord(kind: RelationLine['kind'], { t }: Language): string {
  switch (kind) {
    case 'part-of':
      return t('Part of');
    case 'includes':
      return t('Includes');
    case 'after':
      return t('After');
    case 'before':
      return t('Before');
  }
}
