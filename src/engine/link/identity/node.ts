import type { EntityType } from '../../ner/types';
import { sexOfGivenName, type Sex } from '../gender';
import type { PersonName } from '../person-name';
import { isStateBody } from '../thing-key';
import type { ArticleNames, Chain, MentionRef } from '../types';
import type { Form, FormTable } from './form';

/** A chain of one article as identity across articles compares it with others. */
export interface Node {
  /** Id of the article. */
  readonly article: string;
  /** Index of its first mention, by which nodes of one article are in order. Follows the article: see `Chain`. */
  place: number;
  /** Put in place of an earlier one when the article is read anew and says the same of it elsewhere. */
  chain: Chain;
  /** The mentions of its chain, which change with it: to make them anew for each entity would cost more than all else. */
  refs: readonly MentionRef[];
  readonly type: EntityType;
  /** The forms of its names, the fullest first. */
  readonly forms: readonly Form[];
  /** Readings as a person's name that have a given name; empty for all but persons. */
  readonly fullNames: readonly PersonName[];
  /** The reading of a person who is named by one word only. */
  readonly shortName?: PersonName;
  /** Key of the name without looking at other articles: what context counts. */
  readonly key: string;
  readonly roles: readonly string[];
  readonly sex: Sex | undefined;
}

/** Reads an article's chains as nodes. */
export function nodesOf({ id, chains }: ArticleNames, table: FormTable): Node[] {
  return chains.map((chain) => nodeOf(chain, id, table));
}

// Written out, since objects that are spread are slower to read, and linking does little else.
function nodeOf(chain: Chain, article: string, table: FormTable): Node {
  const { type } = chain;
  const refs = chain.mentions.map((mention): MentionRef => ({ article, mention }));
  const place = chain.mentions[0] ?? 0;
  const forms = chain.variants.map(({ text }) => formOf(table, text, chain));
  const first = forms[0];
  const roles: string[] = [];
  for (const { text } of chain.descriptions) {
    const role = table.role(text);
    if (role !== '' && !roles.includes(role)) roles.push(role);
  }
  if (type !== 'person') {
    return {
      article,
      place,
      chain,
      refs,
      type,
      forms,
      fullNames: NONE,
      key: first ? table.thing(first, type) : '',
      roles,
      sex: undefined,
    };
  }
  const persons = forms.map(({ person }) => person).filter((person) => person !== undefined);
  const fullNames = persons.filter((person) => person.given.length > 0);
  const full = fullNames[0];
  if (full)
    return {
      article,
      place,
      chain,
      refs,
      type,
      forms,
      fullNames,
      key: personKey(full),
      roles,
      sex: sexOfGivenName(full.given[0] ?? ''),
    };
  const shortName = persons[0];
  const key = first ? table.thing(first, type) : '';
  return {
    article,
    place,
    chain,
    refs,
    type,
    forms,
    fullNames,
    ...(shortName ? { shortName } : {}),
    key,
    roles,
    sex: undefined,
  };
}

const NONE: readonly PersonName[] = [];

/** The form of a name, with the home of a body of a state in front and of a place behind, wherever the article says which it is. */
function formOf(table: FormTable, text: string, { home, type }: Chain): Form {
  const form = table.form(text);
  if (home === undefined) return form;
  if (type === 'place') return table.form(`${form.text}, ${home}`);
  return isStateBody(form.words) ? table.form(`${home} ${form.text}`) : form;
}

function personKey({ given, family }: PersonName): string {
  return `person ${given[0] ?? ''} ${family}`;
}

/** All that identity reads of a chain: two of one article that have it in common are decided alike. */
export function signatureOf({ type, weight, variants, home, descriptions }: Chain): string {
  return JSON.stringify([type, weight, variants, home, descriptions.map(({ text }) => text)]);
}
