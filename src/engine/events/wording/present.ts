import type { PennTag } from '../../syntax/types';
import { presentParticiple, thirdPerson } from '../../syntax/inflection';
import { isNoun, type Tree } from '../tree';
import { LOOSE_ADVERBS } from './adverbs.data';
import type { Parts } from './parts';
import { baseOf } from './verbs';

/**
 * Writes a verb group `[group, verb]` in the present by its words alone, as other titles have it: "met" and "has met" as
 * "meets", "was arrested" as "is arrested", "will meet" as "to meet". False, and nothing written, where the words leave
 * doubt: negations, modals, a subject that may be one or several.
 *
 * @param first first token of the subject
 */
export function writePresent(parts: Parts, first: number, group: number, verb: number): boolean {
  const { tree } = parts.context;
  const words: number[] = [];
  const adverbs: number[] = [];
  for (let i = group; i < verb; i++) {
    const tag = tree.tag[i] as PennTag;
    if (tag === 'RB') adverbs.push(i);
    else if (tag === 'MD' || tag.startsWith('VB')) words.push(i);
    else if (parts.context.timeAt[i] === -1 && tag !== 'IN') return false;
  }
  if (adverbs.some((i) => !LOOSE_ADVERBS.has(tree.word[i] as string))) return false;
  // "a commission set up by the governor"
  if (words.length === 0 && (tree.word[verb + 1] === 'by' || tree.word[verb + 2] === 'by')) return false;
  const plural = isPlural(tree, first, group, words[0] ?? verb);
  const form = formOf(tree, words.map((i) => tree.word[i] as string).join(' '), verb);
  if (!form || (plural === undefined && form.singular !== form.plural)) return false;
  parts.verb(form.singular, form.plural, plural ?? false);
  return true;
}

interface Form {
  readonly singular: string;
  readonly plural: string;
}

/** Forms of a verb behind auxiliaries, undefined where they say more than the past. */
function formOf(tree: Tree, auxiliaries: string, verb: number): Form | undefined {
  const base = baseOf(tree, verb);
  const present = { singular: thirdPerson(base), plural: base === 'be' ? 'are' : base };
  const word = tree.word[verb] as string;
  switch (auxiliaries) {
    case '':
    case 'has':
    case 'have':
    case 'had':
    case 'has been':
    case 'have been':
    case 'was':
    case 'were':
      break;
    case 'will':
      return { singular: `to ${base}`, plural: `to ${base}` };
    default:
      return undefined;
  }
  const isPassive = /been|was|were/u.test(auxiliaries);
  if (!isPassive) return present;
  if (word === presentParticiple(base)) return present;
  return { singular: `is ${word}`, plural: `are ${word}` };
}

/** Whether the subject is several, by the verb's own form or the noun before the first preposition; undefined in doubt. */
function isPlural(tree: Tree, first: number, group: number, finite: number): boolean | undefined {
  const form = tree.word[finite] as string;
  if (SINGULAR.has(form) || tree.tag[finite] === 'VBZ') return false;
  if (PLURAL.has(form) || tree.tag[finite] === 'VBP') return true;
  let head = -1;
  for (let i = first; i < group; i++) {
    const tag = tree.tag[i] as PennTag;
    if (tag === 'CC') return undefined;
    if (head >= 0 && ENDING.has(tag)) break;
    if (isNoun(tree, i) || tag === 'PRP' || tag === 'CD' || tree.word[i] === 'well') head = i;
  }
  if (head < 0 || /^(?:he|she|it)$/u.test(tree.word[head] as string)) return head < 0 ? undefined : false;
  const tag = tree.tag[head];
  if (tag === 'NN' || tag === 'NNP' || tree.word[head] === 'well')
    return NUMBERLESS.has(tree.word[head] as string) ? undefined : false;
  return tag === 'NNS' ? true : undefined;
}

/** What follows the noun of a subject. */
const ENDING: ReadonlySet<PennTag> = new Set(['IN', ',', 'WDT', 'WP', 'VBG', 'VBN', 'TO']);
const SINGULAR: ReadonlySet<string> = new Set(['has', 'is', 'was']);
const PLURAL: ReadonlySet<string> = new Set(['have', 'are', 'were']);
/** Nouns that count what is behind their "of", or are told as several. */
const NUMBERLESS: ReadonlySet<string> = new Set(
  'number majority police lot handful couple dozen group'.split(' '),
);
