import { wordSet } from '../collections';
import { FINDING, FINDINGS, MODALS, NEGATIONS } from './lexicon/lexicon.data';
import { caseOf, childWith, findChild, isVerb, R, type Tree } from './tree';
import type { EventTense } from './types';
import { verbKey } from './verb-keys';

/** What the auxiliaries and endings of a predicate say. */
export interface VerbGroup {
  readonly tense: EventTense;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  readonly modality: 'planned' | 'hypothetical' | 'would' | undefined;
  readonly negated: boolean;
}

/**
 * Reads the verb group of a predicate: a verb, or an adjective or noun with a copula. A conjunct without auxiliaries
 * of its own shares those of the first conjunct ("has met and praised").
 */
export function readVerbGroup(tree: Tree, token: number): VerbGroup {
  const parts = auxiliaries(tree, token);
  const shared = parts.length === 0 && sharesAuxiliaries(tree, token) ? tree.head[token] : -1;
  const aux = shared >= 0 ? auxiliaries(tree, shared) : parts;
  const words = aux.map((a) => tree.word[a]);
  const modal = isToBe(tree, token)
    ? 'planned'
    : words.map((w) => MODALS.get(w)).find((m) => m !== undefined);
  const modality = modal === 'planned' && isGuessed(tree, token) ? 'hypothetical' : modal;
  const have = aux.some((a) => tree.relation[a] === R.aux && HAVE.has(tree.word[a]));
  const passive =
    aux.some((a) => tree.relation[a] === R['aux:pass']) || childWith(tree, token, R['nsubj:pass']) >= 0;
  const be = aux.some((a) => tree.relation[a] === R.aux && BE.has(tree.word[a]));
  return {
    tense: modality === 'planned' ? 'future' : tenseOf(tree, token, aux),
    perfect: have && (tree.tag[token] === 'VBN' || tree.tag[token] === 'VBD' || aux.length > 1),
    progressive: be && tree.tag[token] === 'VBG',
    passive,
    modality,
    negated: isNegated(tree, token),
  };
}

/** "|likely| will hold more seats": nobody has planned that. */
function isGuessed(tree: Tree, token: number): boolean {
  return (
    findChild(tree, token, (c) => c < token && tree.relation[c] === R.advmod && GUESSED.has(tree.word[c])) >=
    0
  );
}

const GUESSED = wordSet('likely probably perhaps maybe possibly presumably');

/** "nurses have been on |strike| since Monday": a noun that says what its subject has begun and not ended. */
export function isGoingOn(tree: Tree, noun: number): boolean {
  if (childWith(tree, noun, R.cop) < 0 || caseOf(tree, noun) !== 'on') return false;
  const { perfect, negated } = readVerbGroup(tree, noun);
  return perfect && !negated;
}

/** Whether a predicate is told as to come: "will resign", "is to resign". */
export function isPlannedGroup(tree: Tree, token: number): boolean {
  return readVerbGroup(tree, token).modality === 'planned';
}

/** "are to host", "is to be sentenced". */
function isToBe(tree: Tree, token: number): boolean {
  const tag = tree.tag[token];
  if (tag !== 'VB' && (tag !== 'VBN' || childWith(tree, token, R['aux:pass']) < 0)) return false;
  const be = childWith(tree, token, R.cop, R.aux);
  if (be < 0 || !BE.has(tree.word[be])) return false;
  return findChild(tree, token, (c) => c > be && tree.relation[c] === R.mark && tree.word[c] === 'to') >= 0;
}

const HAVE: ReadonlySet<string> = new Set(['have', 'has', 'had', "'ve", '’ve', 'having']);
const BE = wordSet("be is are was were been am 's ’s 're ’re 'm ’m");

function auxiliaries(tree: Tree, token: number): number[] {
  const found: number[] = [];
  for (let c = tree.firstChild[token]; c >= 0; c = tree.nextSibling[c]) {
    const relation = tree.relation[c];
    if (relation === R.aux || relation === R['aux:pass'] || relation === R.cop) found.push(c);
  }
  return found;
}

function sharesAuxiliaries(tree: Tree, token: number): boolean {
  if (tree.relation[token] !== R.conj) return false;
  const tag = tree.tag[token];
  const first = tree.tag[tree.head[token]];
  return (
    (tag === 'VB' || tag === 'VBN' || tag === 'VBG') && (first === tag || (tag === 'VBN' && first === 'VBD'))
  );
}

function tenseOf(tree: Tree, token: number, aux: readonly number[]): EventTense {
  const verbs = [...aux, token];
  for (const verb of verbs) {
    const tag = tree.tag[verb];
    if (tag === 'VBD') return 'past';
    if (tag === 'VBZ' || tag === 'VBP') return 'present';
    if (tag === 'MD') return 'present';
  }
  // "to be sold", "to have met"
  if (verbs.some((verb) => tree.tag[verb] === 'VB')) return 'infinitive';
  return isVerb(tree, token) ? 'participle' : 'none';
}

/** Whether "not", "never", "no longer" stands by the predicate, or "no" by its subject or object. */
export function isNegated(tree: Tree, token: number): boolean {
  for (let c = tree.firstChild[token]; c >= 0; c = tree.nextSibling[c]) {
    const relation = tree.relation[c];
    if (relation === R.advmod || relation === R.det || relation === R.aux || relation === R.cc) {
      if (NEGATIONS.has(tree.word[c])) return true;
      // "no longer": the negation is a dependent of the adverb.
      if (relation === R.advmod && c < token && childWith(tree, c, R.advmod, R.det) >= 0) {
        const inner = childWith(tree, c, R.advmod, R.det);
        if (tree.word[inner] === 'no' || tree.word[inner] === 'not') return true;
      }
    } else if (relation === R.nsubj || relation === R['nsubj:pass'] || isDeniable(tree, token, c)) {
      const determiner = childWith(tree, c, R.det);
      if (determiner >= 0 && (tree.word[determiner] === 'no' || tree.word[determiner] === 'neither'))
        return true;
      if (NEGATIVE_PRONOUNS.has(tree.word[c])) return true;
    }
  }
  return false;
}

/** "made no deal", "found no buyer": but to "find no fault" is to find out how things are. */
function isDeniable(tree: Tree, verb: number, object: number): boolean {
  if (tree.relation[object] !== R.obj) return false;
  return !(FINDING.has(verbKey(tree, verb)) && FINDINGS.has(tree.word[object]));
}

/** `no` is what is left of "no-one" where the parser takes it for the head. */
const NEGATIVE_PRONOUNS = wordSet('nobody nothing none neither no no-one noone');
