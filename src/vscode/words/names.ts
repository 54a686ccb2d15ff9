import type { EventStatus } from '../../engine/events/types';
import type { EntityType } from '../../engine/ner/types';
import type { DocumentTime, DocumentTimeSource } from '../../engine/time/types';
import type { Language } from './translate';

/** What an entity is, in a word. */
export function typeWord(type: EntityType, { t }: Language): string {
  switch (type) {
    case 'person':
      return t('person');
    case 'organization':
      return t('organisation');
    case 'place':
      return t('place');
    case 'group':
      return t('nationality or group');
    case 'event':
      return t('named event');
    case 'work':
      return t('work');
    case 'law':
      return t('law, treaty or programme');
    case 'product':
      return t('product');
    case 'other':
      return t('other name');
  }
}

/** A heading for entities of a type. */
export function typeHeading(type: EntityType, { t }: Language): string {
  switch (type) {
    case 'person':
      return t('People');
    case 'organization':
      return t('Organisations');
    case 'place':
      return t('Places');
    case 'group':
      return t('Nationalities and groups');
    case 'event':
      return t('Named events');
    case 'work':
      return t('Works');
    case 'law':
      return t('Laws, treaties, programmes');
    case 'product':
      return t('Products');
    case 'other':
      return t('Other names');
  }
}

/** What the names of a list are of which one was recognised. */
export function listWords(list: string | undefined, { t }: Language): string {
  switch (list) {
    case 'country':
      return t('countries');
    case 'region':
      return t('regions');
    case 'city':
      return t('cities');
    case 'nationality':
      return t('nationalities');
    case 'residents':
      return t('people of a place');
    case 'creed':
      return t('religions and convictions');
    case 'organization':
      return t('organisations');
    case 'team':
      return t('teams');
    case 'personal name':
      return t('names of people');
    case 'disease':
      return t('diseases');
    case 'feast':
      return t('feasts');
    case 'competition':
      return t('competitions');
    case 'index':
      return t('stock indexes');
    case 'craft':
      return t('vehicles and vessels');
    case 'programme':
      return t('programmes');
    default:
      return t('names');
  }
}

/** Icons of VS Code's own set. */
export const TYPE_ICON: Readonly<Record<EntityType, string>> = {
  person: 'account',
  organization: 'organization',
  place: 'location',
  group: 'globe',
  event: 'star-empty',
  work: 'book',
  law: 'law',
  product: 'package',
  other: 'tag',
};

/** Whether an event has happened, in a word. */
export function statusWord(status: EventStatus, { t }: Language): string {
  switch (status) {
    case 'occurred':
      return t('happened');
    case 'planned':
      return t('planned');
    case 'hypothetical':
      return t('not certain');
    case 'denied':
      return t('denied');
  }
}

/** The codicon that shows an event's status. */
export const STATUS_ICON: Readonly<Record<EventStatus, string>> = {
  occurred: 'circle-filled',
  planned: 'calendar',
  hypothetical: 'question',
  denied: 'circle-slash',
};

/** Where an article's date comes from. */
export function dateSourceWords(source: DocumentTimeSource, { t }: Language): string {
  switch (source) {
    case 'given':
      return t('set by you');
    case 'front-matter':
      return t('from the front matter');
    case 'header':
      return t('from the header');
    case 'dateline':
      return t('from the dateline');
    case 'file-name':
      return t('from the file name');
    case 'inferred':
      return t('inferred');
    case 'none':
      return t('no date');
  }
}

/** How sure an inferred date is: "inferred, 2 places agree"; where a date comes from otherwise. */
export function dateOriginWords({ source, support }: DocumentTime, language: Language): string {
  const { t } = language;
  const origin = dateSourceWords(source, language);
  if (support === undefined) return origin;
  const { agreeing, conflicting } = support;
  if (conflicting > 0)
    return t('{0}: {1} places agree, {2} would have another day', origin, agreeing, conflicting);
  return agreeing === 1
    ? t('{0} from an article that tells the same', origin)
    : t('{0}: {1} places agree', origin, agreeing);
}

/** "1 mention", "14 mentions". */
export function mentionCount(count: number, { t }: Language): string {
  return count === 1 ? t('1 mention') : t('{0} mentions', count);
}

/** "1 article", "14 articles". */
export function articleCount(count: number, { t }: Language): string {
  return count === 1 ? t('1 article') : t('{0} articles', count);
}

/** What a card is made from while articles are still being read. */
export function readSoFarWords(
  { done, total }: { readonly done: number; readonly total: number },
  { t }: Language,
): string {
  return done === 0
    ? t('The other articles are still being read.')
    : t('Only {0} of {1} articles are read so far.', done, total);
}

/** How many articles tell an event, and in how many wordings where some are copies: "2 articles from 1 source". */
export function tellingCount(articles: number, sources: number, language: Language): string {
  const { t } = language;
  const count = articleCount(articles, language);
  if (articles <= sources) return count;
  return t('{0} from {1}', count, sources === 1 ? t('1 source') : t('{0} sources', sources));
}

/** "1 name", "14 names". */
export function nameCount(count: number, { t }: Language): string {
  return count === 1 ? t('1 name') : t('{0} names', count);
}

/** "1 event", "14 events". */
export function eventCount(count: number, { t }: Language): string {
  return count === 1 ? t('1 event') : t('{0} events', count);
}
