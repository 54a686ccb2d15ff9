import { PRESENT_TAGS } from '../../../syntax/types';
import { wordSet } from '../../../collections';
import { pastParticiple, presentParticiple, thirdPerson } from '../../../syntax/inflection';
import { MODALS } from '../../lexicon/lexicon.data';
import { RelationSet } from '../../relations';
import { childWith, findChild, isVerb, R, type Tree } from '../../tree';
import type { EventStatus } from '../../types';
import { baseOf } from '../../verb-keys';
import { isGoingOn, isNegated } from '../../verb-group';
import { HEDGES, LOOSE_ADVERBS } from '../words/adverbs.data';
import type { Parts } from '../words/parts';
import { verbStart } from '../words/verb-start';

/** How the predicate of a title is formed. */
export interface Predicate {
  readonly verb: number;
  readonly status: EventStatus;
  /** Whether the subject undergoes what the verb tells. */
  readonly passive: boolean;
  readonly isPlural: boolean;
}

/**
 * Writes the finite verb in the present, as chronicles have it: "meets", "is arrested", "does not sign", "may visit";
 * for what is planned "to meet".
 */
export function writePredicate(parts: Parts, predicate: Predicate): void {
  const { tree } = parts.context;
  const { verb, status, passive, isPlural } = predicate;
  const prefix = prefixOf(parts, verb);
  const base = prefix + baseOf(tree, verb);
  const participle = prefix + participleOf(tree, verb);
  const told = modalOf(tree, verb);
  // "said that it would not pay": the tense is that of the report
  const modal = told === 'would' && status === 'denied' ? 'will' : told;
  const negated = isNegated(tree, verb) && hasNot(tree, verb);
  if (isGoingOn(tree, verb)) {
    parts.verb('goes', 'go', isPlural);
    return;
  }
  if (!isVerb(tree, verb)) {
    writeCopula(parts, isPlural, modal, negated);
    return;
  }
  const infinitive =
    modal === '' && (isOpen(parts, verb) || (status === 'planned' && isTimetabled(parts, verb)));
  const hedge = hedgeOf(tree, verb);
  if (hedge >= 0 && !passive) parts.tokens(hedge, hedge, parts.core);
  else if (isAllegation(tree, verb)) parts.words('allegedly', parts.core);
  if (
    status === 'planned' &&
    (infinitive || MODALS.get(modal) !== 'hypothetical') &&
    (modal !== '' || infinitive)
  ) {
    parts.words(negated ? 'not to' : 'to', parts.core);
    parts.words(passive ? `be ${participle}` : base, parts.core);
  } else if (modal !== '') {
    parts.words(negated ? `${modal} not` : modal, parts.core);
    const perfect = perfectAuxiliary(tree, verb);
    const have = perfect ? `have ${passive ? 'been ' : ''}${participle}` : undefined;
    parts.words(have ?? (passive ? `be ${participle}` : base), parts.core);
  } else if (passive) {
    parts.verb(negated ? 'is not' : 'is', negated ? 'are not' : 'are', isPlural);
    if (hedge >= 0) parts.tokens(hedge, hedge, parts.core);
    parts.words(participle, parts.core);
  } else if (negated) {
    parts.verb('does not', 'do not', isPlural);
    const denied = deniedAdverb(tree, verb);
    if (denied >= 0) parts.tokens(denied, denied, parts.core);
    parts.words(base, parts.core);
  } else parts.verb(prefix + thirdPerson(baseOf(tree, verb)), base === 'be' ? 'are' : base, isPlural);
}

/** "meets", "meet": a verb in the present. */
export function presentOf(tree: Tree, verb: number, isPlural: boolean): string {
  const base = baseOf(tree, verb);
  if (!isPlural) return thirdPerson(base);
  return base === 'be' ? 'are' : base;
}

/** "|test-|launched": what a hyphen has joined to a verb, unless that is written as part of another phrase. */
function prefixOf({ context: { article, tree } }: Parts, verb: number): string {
  const start = verbStart(tree, verb);
  return start === verb ? '' : article.text.slice(tree.start[start], tree.start[verb]);
}

/** Whether a verb has no finite form of its own: "to sign", "to be signed", "signing", "will be called and |signed|". */
function isOpen(parts: Parts, verb: number): boolean {
  const { tree } = parts.context;
  const tag = tree.tag[verb];
  if (tag !== 'VB' && tag !== 'VBN' && tag !== 'VBG') return false;
  if (perfectAuxiliary(tree, verb)) return false;
  const mark = childWith(tree, verb, R.mark);
  return (mark >= 0 && tree.tag[mark] === 'TO') || !parts.has(verb, R.aux, R['aux:pass']);
}

/** "before Rao |arrives|", "after a bill |is passed|", "the fair |opens| on Friday": what is planned, in the present. */
function isTimetabled(parts: Parts, verb: number): boolean {
  const { tree } = parts.context;
  // but "a vote is scheduled for Friday"
  const aux = parts.has(verb, R.mark) ? childWith(tree, verb, R['aux:pass']) : -1;
  const tag = tree.tag[aux < 0 ? verb : aux];
  return PRESENT_TAGS.has(tag) && !parts.has(verb, R.xcomp, R.ccomp);
}

/** "the allegation that he |shot| Rao", "is charged with |shooting| Rao" */
function isAllegation(tree: Tree, verb: number): boolean {
  const noun = tree.head[verb];
  if (tree.tag[verb] === 'VBG' && isVerb(tree, noun)) {
    const mark = childWith(tree, verb, R.mark);
    return CHARGES.get(baseOf(tree, noun))?.has(tree.word[mark]) ?? false;
  }
  const isContent = tree.relation[verb] === R.acl || tree.relation[verb] === R['acl:relcl'];
  return isContent && ALLEGATIONS.has(tree.word[noun]);
}

/** Verbs that say what somebody is thought to have done, with what opens it. */
const CHARGES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    charge: 'with',
    accuse: 'of',
    suspect: 'of',
    indict: 'for on',
    arrest: 'for',
    detain: 'for',
    sue: 'for',
    investigate: 'for',
    prosecute: 'for',
  }).map(([verb, marks]) => [verb, new Set(marks.split(' '))]),
);

const ALLEGATIONS = wordSet(`
  allegation allegations claim claims accusation accusations rumour rumours rumor rumors suspicion suspicions
`);

/** The adverb that says that something is not sure or not so: "allegedly", "nearly"; -1 for none. */
export function hedgeOf(tree: Tree, verb: number): number {
  return findChild(tree, verb, (c) => tree.relation[c] === R.advmod && HEDGES.has(tree.word[c]));
}

/** "does not |fully| agree": how something is not done, without which it would not be done at all; -1 for none. */
function deniedAdverb(tree: Tree, verb: number): number {
  const adverb = verb - 1;
  const isManner =
    tree.tag[adverb] === 'RB' && tree.word[adverb].endsWith('ly') && tree.head[adverb] === verb;
  // "not |yet| fully"
  const not = /^(?:yet|even)$/u.test(tree.word[adverb - 1]) ? adverb - 2 : adverb - 1;
  return isManner && NOT.test(tree.word[not]) && !LOOSE_ADVERBS.has(tree.word[adverb]) ? adverb : -1;
}

const NOT = /^(?:not|n['’]t|never)$/u;

/** "is" of "is guilty", "is president". */
function writeCopula(parts: Parts, isPlural: boolean, modal: string, negated: boolean): void {
  const not = negated ? ' not' : '';
  if (modal !== '') parts.words(`${modal}${not} be`, parts.core);
  else parts.verb(`is${not}`, `are${not}`, isPlural);
}

/** "Arresting", where nobody is known who does it. */
export function writeGerund(parts: Parts, verb: number, passive = false): void {
  const { tree } = parts.context;
  if (!isVerb(tree, verb)) parts.words('Being', parts.core);
  else if (passive) parts.words(`Being ${participleOf(tree, verb)}`, parts.core);
  else parts.words(presentParticiple(baseOf(tree, verb)), parts.core);
}

function participleOf(tree: Tree, verb: number): string {
  return tree.tag[verb] === 'VBN' ? tree.word[verb] : pastParticiple(baseOf(tree, verb));
}

/** The passive of a verb for an object that takes the place of its subject: "is arrested". */
export function writePassive(parts: Parts, verb: number, isPlural: boolean, isPlanned = false): void {
  if (isPlanned) parts.words('to be', parts.core);
  else parts.verb('is', 'are', isPlural);
  parts.words(participleOf(parts.context.tree, verb), parts.core);
}

function modalOf(tree: Tree, verb: number): string {
  for (let c = tree.firstChild[verb]; c >= 0 && c < verb; c = tree.nextSibling[c]) {
    if (tree.relation[c] === R.aux && MODALS.has(tree.word[c])) return full(tree.word[c]);
  }
  return '';
}

function full(modal: string): string {
  if (modal === "'ll" || modal === '’ll' || modal === 'wo') return 'will';
  if (modal === "'d" || modal === '’d') return 'would';
  return modal === 'ca' ? 'can' : modal;
}

/** Whether the auxiliary of a verb says that its subject is one: "a group |has| met". */
export function isOfOne(tree: Tree, verb: number): boolean {
  const isFinite = (c: number): boolean => /^(?:has|is|was)$/u.test(tree.word[c]);
  const aux = findChild(tree, verb, (c) => c < verb && AUXILIARIES.has(tree.relation[c]) && isFinite(c));
  return aux >= 0;
}

/** Whether the form of a verb or its first auxiliary says that its subject are several: "Wolves |were| beaten", "India, UK |sign|". */
export function isOfMany(tree: Tree, verb: number): boolean {
  if (tree.tag[verb] === 'VBP') return true;
  // "they were removed and |replaced|"
  const up = tree.head[verb];
  if (tree.tag[verb] === 'VBN' && tree.relation[verb] === R.conj && tree.tag[up] === 'VBN' && up < verb)
    return isOfMany(tree, up);
  const first = findChild(tree, verb, (c) => c < verb && AUXILIARIES.has(tree.relation[c]));
  return first >= 0 && /^(?:have|are|were)$/u.test(tree.word[first]);
}

const AUXILIARIES = new RelationSet([R.aux, R['aux:pass'], R.cop]);

function perfectAuxiliary(tree: Tree, verb: number): boolean {
  for (let c = tree.firstChild[verb]; c >= 0 && c < verb; c = tree.nextSibling[c])
    if (tree.relation[c] === R.aux && tree.word[c] === 'have') return true;
  return false;
}

/** Whether the negation stands by the verb, rather than by its subject or object ("no deal"), which says it already. */
function hasNot(tree: Tree, verb: number): boolean {
  for (let c = tree.firstChild[verb]; c >= 0 && c < verb; c = tree.nextSibling[c]) {
    const word = tree.word[c];
    if (word === 'not' || word === "n't" || word === 'n’t' || word === 'never') return true;
    if (tree.relation[c] === R.advmod && word === 'longer') return true;
  }
  return false;
}
