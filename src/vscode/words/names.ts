import type { EntityType } from '../../engine/ner/types';
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
