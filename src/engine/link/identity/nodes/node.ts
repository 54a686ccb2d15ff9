import type { EntityType } from '../../../ner/types';
import type { PersonName, Sex } from '../../names/types';
import { fieldsOf } from '../../roles';
import { PARTIES } from '../../names/organizations.data';
import { isStateBody } from '../../names/thing-key';
import type { ArticleNames, Chain, MentionRef } from '../../types';
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
  readonly shortName: PersonName | undefined;
  /** Key of the name without looking at other articles: what context counts. */
  readonly key: string;
  readonly roles: readonly string[];
  readonly sex: Sex | undefined;
  /** The fields of life in which these lie. */
  readonly fields: ReadonlySet<string>;
}

/** Reads an article's chains as nodes. */
export function nodesOf({ id, chains }: ArticleNames, table: FormTable): Node[] {
  return chains.map((chain) => nodeOf(chain, id, table));
}

function nodeOf(chain: Chain, article: string, table: FormTable): Node {
  const { type } = chain;
  const forms = chain.variants.map(({ text }) => formOf(table, text, chain));
  const persons = type === 'person' ? personsIn(forms) : NONE;
  const fullNames = persons.length > 0 ? persons.filter(({ given }) => given.length > 0) : NONE;
  const [full] = fullNames;
  const [first] = forms;
  const roles = rolesOf(chain, table);
  return {
    article,
    place: chain.mentions[0] ?? 0,
    chain,
    refs: chain.mentions.map((mention): MentionRef => ({ article, mention })),
    type,
    forms,
    fullNames,
    shortName: full ? undefined : persons[0],
    key: full ? personKey(full) : first ? table.thing(first, type) : '',
    roles,
    sex: chain.sex,
    fields: full && roles.length > 0 ? fieldsOf(roles) : NO_FIELDS,
  };
}

function personsIn(forms: readonly Form[]): readonly PersonName[] {
  return forms.flatMap(({ person }) => person ?? []);
}

function rolesOf({ descriptions }: Chain, table: FormTable): readonly string[] {
  const roles: string[] = [];
  for (const { text } of descriptions) {
    const role = table.role(text);
    if (role !== '' && !roles.includes(role)) roles.push(role);
  }
  return roles;
}

const NONE: readonly PersonName[] = [];
const NO_FIELDS: ReadonlySet<string> = new Set();

/** The form of a name, with the home of a body of a state in front and of a place behind, wherever the article says which it is. */
function formOf(table: FormTable, text: string, { home, type }: Chain): Form {
  const form = table.form(text);
  if (home === undefined) return form;
  if (type === 'place') return table.form(`${form.text}, ${home}`);
  return isStateBody(form.words) || PARTIES.has(form.key) ? table.form(`${home} ${form.text}`) : form;
}

function personKey({ given, family }: PersonName): string {
  return `person ${given[0] ?? ''} ${family}`;
}

/** All that identity reads of a chain: two of one article that have it in common are decided alike. */
export function signatureOf({ type, weight, variants, home, sex, evident, descriptions }: Chain): string {
  return JSON.stringify([
    type,
    weight,
    variants,
    home,
    sex,
    evident,
    descriptions.map(({ text, told }) => [text, told]),
  ]);
}
