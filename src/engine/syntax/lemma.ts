import { IRREGULAR_ADJECTIVES, IRREGULAR_NOUNS, IRREGULAR_VERBS } from './irregular.data';
import type { PennTag } from './types';
import { VERBS_IN_E } from './verbs-in-e.data';

const VERBS = formTable(IRREGULAR_VERBS);
const NOUNS = formTable(IRREGULAR_NOUNS);
const ADJECTIVES = formTable(IRREGULAR_ADJECTIVES);
const VOWEL = /[aeiouy]/;

/**
 * The base form of a word with the given tag, in lower case but for proper nouns: "spoke" → "speak",
 * "summits" → "summit". Irregular forms come from a table, the others by rule.
 */
export function lemma(form: string, tag: PennTag): string {
  if (tag === 'NNP' || tag === 'NNPS') return form;
  const word = form.toLowerCase().replace('’', "'");
  switch (tag) {
    case 'VBD':
    case 'VBN':
      return VERBS.get(word) ?? pastBase(word);
    case 'VBZ':
      return word === "'s" ? 'be' : (VERBS.get(word) ?? singular(word));
    case 'VBG':
      return VERBS.get(word) ?? gerundBase(word);
    case 'VB':
    case 'VBP':
      return BASE_OF_PRESENT.get(word) ?? word;
    case 'MD':
      return MODALS.get(word) ?? word;
    case 'NNS':
      return NOUNS.get(word) ?? singular(word);
    case 'JJR':
    case 'RBR':
      return ADJECTIVES.get(word) ?? comparativeBase(word, 'er');
    case 'JJS':
    case 'RBS':
      return ADJECTIVES.get(word) ?? comparativeBase(word, 'est');
    case 'RB':
      return word === "n't" ? 'not' : word;
    default:
      return word;
  }
}

/** Forms of the present that are neither base nor third person. */
const BASE_OF_PRESENT: ReadonlyMap<string, string> = new Map([
  ['am', 'be'],
  ['are', 'be'],
  ["'m", 'be'],
  ["'re", 'be'],
  ["'ve", 'have'],
]);

const MODALS: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
  ["'ll", 'will'],
  ["'d", 'would'],
]);

/** From "base form form|base form" to form → base; the first base that lists a form keeps it. */
function formTable(data: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const line of data.split('|')) {
    const [base = '', ...forms] = line.split(' ');
    for (const form of forms) if (!table.has(form)) table.set(form, base);
  }
  return table;
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return word;
  if (word.endsWith('ies')) return word.length === 4 ? word.slice(0, -1) : word.slice(0, -3) + 'y';
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('men')) return word.slice(0, -2) + 'an';
  return word.endsWith("'s") ? word.slice(0, -2) : word.slice(0, -1);
}

function pastBase(word: string): string {
  if (!word.endsWith('ed') || word.length < 4) return word;
  return word.endsWith('ied')
    ? word.length === 4
      ? word.slice(0, -1)
      : word.slice(0, -3) + 'y'
    : stem(word.slice(0, -2));
}

function gerundBase(word: string): string {
  if (!word.endsWith('ing') || word.length < 5 || !VOWEL.test(word.slice(0, -3))) return word;
  return stem(word.slice(0, -3));
}

function comparativeBase(word: string, ending: string): string {
  if (!word.endsWith(ending) || word.length <= ending.length + 2) return word;
  const rest = word.slice(0, -ending.length);
  if (rest.endsWith('i')) return rest.slice(0, -1) + 'y';
  return DOUBLED.test(rest) && !/(?:ll|ss|ff)$/.test(rest) ? rest.slice(0, -1) : rest;
}

const DOUBLED = /([b-df-hj-np-tv-z])\1$/;
/** Consonants that stay double in the base form ("pass", "staff", "buzz", "add"). */
const STAYS_DOUBLE = /(?:ss|ff|zz|^(?:add|err|purr|egg|ebb))$/;
/** Verbs that double their l only before an ending ("cancelled", "controlled"). */
const SINGLE_L: ReadonlySet<string> = new Set(
  (
    'cancel control compel expel propel repel excel rebel travel label level model marshal signal total fuel dial duel patrol ' +
    'enrol fulfil instil distil quarrel shovel unravel tunnel channel counsel equal rival spiral dispel impel swivel initial'
  ).split(' '),
);
const WITH_E: ReadonlySet<string> = new Set(VERBS_IN_E.split(' '));
/** Stems that always lose an e: one short syllable ("us-", "hop-"), or endings such as "-at-", "-iz-", "-c-". */
const LOST_E =
  /^(?:[^aeiou]*[aeiou][bcdfgklmnprstvz]|.+(?:[cuvz]|[iy]s|[^aeiouylr]l|(?:[^aeiou]|[iu])at|dg))$/;

/** Puts back what "-ed" and "-ing" took off: a silent e, or the one of two consonants that they doubled. */
function stem(rest: string): string {
  if (DOUBLED.test(rest)) {
    const single = rest.slice(0, -1);
    if (rest.endsWith('ll')) return SINGLE_L.has(single) ? single : rest;
    return STAYS_DOUBLE.test(rest) ? rest : single;
  }
  return LOST_E.test(rest) || WITH_E.has(rest + 'e') ? rest + 'e' : rest;
}
