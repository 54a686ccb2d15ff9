import { itemAt, wordSet } from '../../../collections';
import type { PennTag } from '../../../syntax/types';
import { presentParticiple, thirdPerson } from '../../../syntax/inflection';
import type { Context } from '../../context';
import { NEED_OBJECT } from '../../lexicon/frames.data';
import { baseOf, verbKey } from '../../verb-keys';
import { isShortPassive, leavesObject, mayBeParticiple } from '../../arguments/subjects';
import { isNoun, type Tree } from '../../tree';
import { LOOSE_ADVERBS } from '../words/adverbs.data';
import type { Parts } from '../words/parts';
import { isTeam } from '../nouns/plurals';

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
    const tag = tree.tag[i];
    if (tag === 'RB') adverbs.push(i);
    else if (tag === 'MD' || tag === 'TO' || tag.startsWith('VB')) words.push(i);
    else if (parts.context.timeAt[i] === -1 && tag !== 'IN') return false;
  }
  const kept = adverbs.filter((i) => !LOOSE_ADVERBS.has(tree.word[i]));
  if (kept.some((i) => !/ly$/u.test(tree.word[i]))) return false;
  const plural = isPlural(parts.context, first, group, words[0] ?? verb);
  const undergone = words.length === 0 && isUndergone(parts, verb);
  const auxiliaries = undergone ? 'was' : words.map((i) => tree.word[i]).join(' ');
  const form = formOf(tree, auxiliaries, verb);
  if (!form || (plural === undefined && form.singular !== form.plural)) return false;
  const passive = form.singular.startsWith('is ');
  if (passive) parts.verb('is', 'are', plural ?? false);
  for (const i of kept) parts.tokens(i, i, parts.core);
  if (passive) parts.words(form.singular.slice(3), parts.core);
  else parts.verb(form.singular, form.plural, plural ?? false);
  return true;
}

/** "a commission |set up| by the governor", "figures |issued| in May": a participle that never had an auxiliary. */
export function isUndergone(parts: Parts, verb: number): boolean {
  const { tree, timeAt } = parts.context;
  const tag = tree.tag[verb];
  if (isShortPassive(tree, verb)) return true;
  if ((tag !== 'VBN' && tag !== 'VBD') || !mayBeParticiple(tree, verb, baseOf(tree, verb))) return false;
  let next = verb + 1;
  while (next < tree.count && (timeAt[next] !== -1 || PARTICLES.has(tree.tag[next]))) next++;
  return NEED_OBJECT.has(verbKey(tree, verb)) && isLeft(parts, verb, next);
}

/** Whether the sentence ends before a token or goes on with something else than an object. */
function isLeft({ context: { tree, sentenceStart } }: Parts, verb: number, next: number): boolean {
  return sentenceStart[next] !== sentenceStart[verb] || leavesObject(tree, next);
}

const PARTICLES: ReadonlySet<PennTag> = new Set(['RB', 'RP']);

interface Form {
  readonly singular: string;
  readonly plural: string;
}

/** Forms of a verb behind auxiliaries, undefined where they say more than the past. */
function formOf(tree: Tree, auxiliaries: string, verb: number): Form | undefined {
  const base = baseOf(tree, verb);
  const present = { singular: thirdPerson(base), plural: base === 'be' ? 'are' : base };
  const word = tree.word[verb];
  switch (auxiliaries) {
    case '':
    case 'has':
    case 'have':
    case 'had':
    case 'has been':
    case 'have been':
    case 'was':
    case 'were':
    case 'is':
    case 'are':
      break;
    case 'will':
    case 'is to':
    case 'are to':
      return { singular: `to ${base}`, plural: `to ${base}` };
    case 'will be':
    case 'is to be':
    case 'are to be': {
      const told = word === presentParticiple(base) ? `to ${base}` : `to be ${word}`;
      return { singular: told, plural: told };
    }
    default:
      return undefined;
  }
  const isPassive = /been|was|were|is|are/u.test(auxiliaries);
  if (!isPassive) return present;
  if (word === presentParticiple(base)) return present;
  return { singular: `is ${word}`, plural: `are ${word}` };
}

/** Whether the subject is several, by the verb's own form or the noun before the first preposition; undefined in doubt. */
export function isPlural(
  context: Context,
  first: number,
  group: number,
  finite: number,
): boolean | undefined {
  const { tree } = context;
  const form = tree.word[finite];
  if (SINGULAR.has(form) || tree.tag[finite] === 'VBZ') return false;
  if (PLURAL.has(form) || tree.tag[finite] === 'VBP') return true;
  if (areListed(context, first, group) || areNamed(context, first, group)) return true;
  const { head, and } = headBefore(context, first, group);
  if (and >= 0) return tree.word[and] === 'and' && joinsTwo(context, head, and) ? true : undefined;
  return head < 0 ? undefined : isHeadPlural(context, head);
}

/** The last noun of a subject before the first preposition or, where there is one, before the conjunction behind it. */
function headBefore(
  context: Context,
  first: number,
  group: number,
): { readonly head: number; readonly and: number } {
  const { tree, mentionAt } = context;
  let head = -1;
  for (let i = first; i < group; i++) {
    const tag = tree.tag[i];
    if (tag === 'CC') {
      if (isInName(context, i)) continue;
      return { head, and: i };
    }
    // but "UK-based"
    if (head >= 0 && ENDING.has(tag) && tree.tag[i - 1] !== 'HYPH') break;
    // "Rao |himself|"
    if (/sel(?:f|ves)$/u.test(tree.word[i])) continue;
    if (isNoun(tree, i) || tag === 'PRP' || tag === 'CD' || tree.word[i] === 'well' || mentionAt[i] !== -1)
      head = i;
  }
  return { head, and: -1 };
}

/** Whether a noun or pronoun is several, by its form and what it names; undefined in doubt. */
function isHeadPlural(context: Context, head: number): boolean | undefined {
  const { tree, mentionAt } = context;
  if (/^(?:he|she|it)$/u.test(tree.word[head])) return false;
  const tag = tree.tag[head];
  const mention = itemAt(context.mentions, mentionAt[head]);
  if (isTeam(context, head)) return true;
  if (mention?.kind === 'name' && NAMES_OF_ONE.has(mention.type)) return false;
  if (tag === 'WP' && mentionAt[head] !== -1) return false;
  if (tag === 'NN' || tag === 'NNP' || tree.word[head] === 'well')
    return NUMBERLESS.has(tree.word[head]) ? undefined : false;
  return tag === 'NNS' ? true : undefined;
}

/** "Captain, shipping magnate |jailed|": the comma of a headline stands for "and", where it closes no aside. */
function areListed({ mentionAt, mentions, timeAt, tree }: Context, first: number, end: number): boolean {
  const comma = tree.word.indexOf(',', first);
  if (comma <= first || comma >= end - 1 || timeAt[first] !== -1) return false;
  // "Ikeja, |Lagos|" is one
  if (itemAt(mentions, mentionAt[first])?.type === 'place') return false;
  for (let i = first; i < end; i++) if (i !== comma && !LISTED.test(tree.tag[i])) return false;
  return true;
}

const LISTED = /^(?:NN|JJ|HYPH|CD)/u;

/** "Rao, Lind, Moss and |Berg| each": a list of three or more up to its verb, all names before the last comma or "and". */
function areNamed({ mentionAt, tree }: Context, first: number, end: number): boolean {
  let begin = first;
  let and = -1;
  for (let i = first; i < end; i++) {
    const word = tree.word[i];
    if (word !== ',' && word !== 'and') {
      if (!LISTED.test(tree.tag[i]) && word !== 'each') return false;
      continue;
    }
    // "Rao, Lind|, and| Berg"
    const isOxford = word === 'and' && i === begin && i > first;
    if (and >= 0 || !(isOxford || isName(mentionAt, begin, i))) return false;
    if (word === 'and') and = i;
    begin = i + 1;
  }
  return and >= 0 && and < end - 1 && tree.word.slice(first, and).includes(',');
}

function isName(mentionAt: Context['mentionAt'], begin: number, end: number): boolean {
  return begin < end && mentionAt[begin] !== -1 && mentionAt[end - 1] === mentionAt[begin];
}

/** Whether "and" at a token joins two nouns, rather than two words before one noun: "Rao and the premier". */
function joinsTwo({ tree, mentionAt }: Context, noun: number, conjunction: number): boolean {
  if (noun < 0) return false;
  const next = conjunction + 1;
  // "explosion and fire"
  if (tree.tag[noun] === 'NN' && tree.tag[next] === 'NN' && !isNoun(tree, next + 1)) return true;
  if (tree.tag[noun] === 'NNS' || tree.tag[next] === 'DT' || tree.tag[next] === 'PRP$') return true;
  return mentionAt[noun] !== -1 && mentionAt[next] !== -1;
}

function isInName({ mentionAt }: Context, token: number): boolean {
  return mentionAt[token] !== -1 && mentionAt[token - 1] === mentionAt[token];
}

const NAMES_OF_ONE: ReadonlySet<string> = new Set(['person', 'place', 'organization']);
/** What follows the noun of a subject. */
const ENDING: ReadonlySet<PennTag> = new Set(['IN', ',', 'WDT', 'WP', 'VBG', 'VBN', 'TO']);
const SINGULAR: ReadonlySet<string> = new Set(['has', 'is', 'was']);
const PLURAL: ReadonlySet<string> = new Set(['have', 'are', 'were']);
/** Nouns that count what is behind their "of", or are told as several. */
const NUMBERLESS = wordSet('number majority police lot handful couple dozen group');
