import type { EntityType } from '../../ner/types';
import { sexOfGivenName, fieldsOfRole, type Sex } from '../gender';
import { nameForm, type NameForm } from '../name-form';
import { personName, type PersonName } from '../person-name';
import { roleKey } from '../roles';
import { thingKey } from '../thing-key';
import type { ArticleNames, Chain } from '../types';

/** A chain of one article as identity across articles compares it with others. */
export interface Node {
  /** Index of the article in corpus order. */
  readonly article: number;
  readonly chain: Chain;
  readonly type: EntityType;
  readonly forms: readonly NameForm[];
  /** Readings as a person's name that have a given name; empty for all but persons. */
  readonly fullNames: readonly PersonName[];
  /** The reading of a person who is named by one word only. */
  readonly shortName?: PersonName;
  /** Key of the name without looking at other articles: what context counts. */
  readonly key: string;
  readonly roles: ReadonlySet<string>;
  readonly sex: Sex | undefined;
}

/** Reads an article's chains as nodes. */
export function nodesOf(names: ArticleNames, article: number): Node[] {
  return names.chains.map((chain) => nodeOf(chain, article));
}

function nodeOf(chain: Chain, article: number): Node {
  const forms = chain.variants.map(({ text }) => nameForm(text));
  const persons = chain.type === 'person' ? forms.map(personName).filter((name) => name !== undefined) : [];
  const fullNames = persons.filter((name) => name.given.length > 0);
  const shortName = fullNames.length === 0 ? persons[0] : undefined;
  const roles = new Set(chain.descriptions.map(({ text }) => roleKey(text)).filter((role) => role !== ''));
  return {
    article,
    chain,
    type: chain.type,
    forms,
    fullNames,
    ...(shortName ? { shortName } : {}),
    key: keyOf(chain.type, forms, fullNames[0]),
    roles,
    sex: fullNames[0] ? sexOfGivenName(fullNames[0].given[0] ?? '') : undefined,
  };
}

function keyOf(type: EntityType, forms: readonly NameForm[], full: PersonName | undefined): string {
  if (full) return `person ${full.given[0] ?? ''} ${full.family}`;
  const form = forms[0];
  return form ? thingKey(form, type) : '';
}

/** The fields of life in which the roles of a person lie, without those that all share. */
export function fieldsOf(roles: ReadonlySet<string>): Set<string> {
  const fields = new Set<string>();
  for (const role of roles) {
    for (const field of fieldsOfRole(role.replace(' ', '-'))) fields.add(COARSE[field] ?? field);
    const last = role.split(' ').pop() ?? '';
    for (const field of fieldsOfRole(last)) fields.add(COARSE[field] ?? field);
  }
  fields.delete('');
  return fields;
}

/** Fields that one life often joins count as one; family and general words tell nothing. */
const COARSE: Readonly<Record<string, string>> = {
  law: 'politics',
  military: 'politics',
  religion: 'politics',
  learning: 'science',
  health: 'science',
  family: '',
  general: '',
};
