import type { EntityType } from '../engine/ner/types';
import type { Field, Fields } from './fields';

/** The type of a record whose names are no names. */
export const NOT_A_NAME = 'not-a-name';

/** The types that a reader may give an entity. */
export const ENTITY_TYPES: readonly EntityType[] = [
  'person',
  'organization',
  'place',
  'group',
  'event',
  'work',
  'law',
  'product',
  'other',
];

/** Whose decision it is, and why. */
const PROVENANCE: Fields = {
  by: {
    kind: 'choice',
    choices: ['reader', 'suggestion'],
    about: 'Who decided: you, or you when you accepted a suggestion.',
  },
  reason: { kind: 'text', about: 'Why, in your words.' },
};

/** A value that was decided, by itself or with who decided it and why. */
function decided(is: Field): Field {
  return { kind: 'table', about: is.about, required: ['is'], short: 'is', fields: { is, ...PROVENANCE } };
}

/** What can be said of an entity in `entities.yaml`. */
export const ENTITY_FIELDS: Fields = {
  name: decided({ kind: 'text', about: 'What it is called.' }),
  type: decided({
    kind: 'choice',
    choices: [...ENTITY_TYPES, NOT_A_NAME],
    about: 'What it is; “not-a-name” where its names are no names at all.',
  }),
  into: decided({
    kind: 'id',
    about: 'The entity that this one is: the two are merged.',
  }),
  aliases: {
    kind: 'list',
    about: 'Names that mean it wherever they stand in the articles of the folder.',
    of: {
      kind: 'table',
      about: 'A name.',
      required: ['text'],
      short: 'text',
      fields: {
        text: { kind: 'text', about: 'The name as it is written.' },
        'any-case': { kind: 'flag', about: 'Whether capital and small letters are the same.' },
        ...PROVENANCE,
      },
    },
  },
  mentions: {
    kind: 'list',
    about: 'Names that mean it in one article, or at one place.',
    of: {
      kind: 'table',
      about: 'The names of one article with this text, or with “at” the one at that place.',
      required: ['article', 'text'],
      fields: {
        article: { kind: 'article', about: 'Path of the article in this folder.' },
        text: { kind: 'text', about: 'The words of the name.' },
        before: { kind: 'text', about: 'The words before it, so that it is found again after edits.' },
        after: { kind: 'text', about: 'The words behind it, so that it is found again after edits.' },
        at: { kind: 'number', about: 'Where it stood in the article, in characters.' },
        ...PROVENANCE,
      },
    },
  },
  apart: {
    kind: 'list',
    about: 'Entities that are not this one, whatever speaks for it.',
    of: decided({ kind: 'id', about: 'An entity that is not this one.' }),
  },
  note: { kind: 'text', about: 'What you want to remember of it. The card shows it.' },
  wikidata: { kind: 'text', about: 'Its item in Wikidata: Q42.' },
  seen: {
    kind: 'list',
    about:
      'Where the articles name it, so that the record keeps to it when other articles come. Marginalia writes this.',
    of: {
      kind: 'table',
      about: 'A name in an article.',
      required: ['article', 'name'],
      fields: {
        article: { kind: 'article', about: 'Path of the article in this folder.' },
        name: { kind: 'text', about: 'Its fullest name there, in small letters with hyphens.' },
      },
    },
  },
};
