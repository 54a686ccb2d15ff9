import { itemAt, wordSet } from '../../../collections';
import { nounLemma } from '../../../syntax/lemma';
import { isKnownNoun } from '../../lexicon/lexicon';
import { verbKey } from '../../verb-keys';
import { isPlace } from '../../arguments/roles';
import { caseOf, childWith, findChild, isVerb, R } from '../../tree';
import { FRAMES, ORDERS } from '../words/adverbs.data';
import { COMPLETING } from './clause-words';
import { isWriting } from '../nouns/contents';
import { SAYING } from '../words/verbs.data';
import { WANTED } from '../words/wanted.data';
import type { Parts, Unit } from '../words/parts';
import { opensAside } from '../words/gaps';
import { OF, writeOblique, writePhrase } from '../nouns/phrases';
import { hasRelative } from '../nouns/relatives';

/** A prepositional phrase behind a verb. */
interface Circumstance {
  readonly verb: number;
  /** The noun of the phrase. */
  readonly head: number;
  /** Whether the verb has nothing else behind it, so that the phrase completes it. */
  readonly isNeeded: boolean;
}

/** Writes a prepositional phrase, as a part of its own where it does not complete its verb. */
export function writeCircumstance(parts: Parts, circumstance: Circumstance, unit: Unit, depth: number): void {
  const { verb, head, isNeeded } = circumstance;
  const { tree } = parts.context;
  const preposition = caseOf(tree, head);
  const begin = tree.leftmost[head];
  if (preposition === '' || FRAMES.has(preposition) || opensAside(tree, begin)) return;
  if (tree.word[begin] === 'than') {
    writeStandard(parts, head, unit, depth);
    return;
  }
  const isWanted = WANTED.get(verbKey(tree, verb))?.has(preposition) ?? false;
  if (saysNothing(parts, head) || isProceeding(parts, head, preposition)) return;
  if (parts.followsComma(begin) || (preposition === 'with' && isAbsolute(parts, verb, head))) return;
  if (!ORDERS.has(preposition) && parts.goesOnAside(begin, verb)) return;
  // "the first tranche of the agreement", where the tree has lost what "of" goes with
  const ofObject = preposition === 'of' && parts.has(verb, R.obj);
  const isAgent = preposition === 'by' && parts.has(verb, R['aux:pass'], R['nsubj:pass']);
  // "calls |on Lind| to resign"
  const isAsked = preposition === 'on' && isWanted && parts.has(verb, R.xcomp);
  const adds = isAsked
    ? 0
    : ofObject || isAgent || isWanted
      ? OF
      : ORDERS.has(preposition)
        ? 3
        : COMPLETING.has(preposition)
          ? 1
          : 2;
  const completes = isNeeded && !ORDERS.has(preposition) && verbKey(tree, verb) !== 'take_place';
  writeOblique(parts, head, parts.unit(unit, completes ? 0 : adds), depth + 1);
}

/** "sold fewer boats |than in May|": that with which something is compared is no time of its own. */
function writeStandard(parts: Parts, noun: number, unit: Unit, depth: number): void {
  const added = parts.unit(unit, 1);
  if (!added) return;
  const than = parts.context.tree.leftmost[noun];
  parts.tokens(than, than, added);
  writeOblique(parts, noun, added, depth + 1);
}

/** "at a time |when nobody knows|", "under circumstances |that nobody knows|": a noun without the clause that says which. */
function saysNothing(parts: Parts, noun: number): boolean {
  const { tree } = parts.context;
  if (tree.word[noun] === 'time' && tree.tag[noun + 1] === 'WRB') return true;
  // "closes the port just |in case|"
  if (tree.word[noun] === 'case' && tree.word[noun - 1] === 'in' && tree.rightmost[noun] === noun)
    return true;
  const isBare = tree.tag[noun] === 'NNS' && tree.leftmost[noun] === noun - 1;
  const clause = isBare ? childWith(tree, noun, R['acl:relcl']) : -1;
  return clause > noun && (SETTINGS.has(tree.word[noun]) || !hasRelative(parts, noun, clause));
}

/** Nouns that only their clause says anything of, which is seldom news. */
const SETTINGS = wordSet('circumstances conditions');

/** "survives the vote after |a heated debate|": that a vote or decision was talked of first, which only its matter would make news. */
function isProceeding(parts: Parts, noun: number, preposition: string): boolean {
  const { tree } = parts.context;
  if (preposition !== 'after' || !PROCEEDINGS.has(tree.word[noun])) return false;
  return /^an?$/u.test(tree.word[childWith(tree, noun, R.det)] ?? '') && !hasMatter(parts, noun);
}

/** "a debate |over the dam|", "a session |on Monday|": other phrases than those of time. */
function hasMatter(parts: Parts, noun: number): boolean {
  const { tree, timeAt } = parts.context;
  return findChild(tree, noun, (c) => tree.relation[c] === R.nmod && timeAt[c] === -1) >= 0;
}

/** What goes before any vote. */
const PROCEEDINGS = wordSet('debate discussion session sitting');

/** "with Estal |following| suit", "with six |dead|", "with dates |to be| confirmed": a clause of its own, which goes along with the event. */
function isAbsolute(parts: Parts, verb: number, noun: number): boolean {
  const { tree } = parts.context;
  if (!parts.has(verb, R.obj, R['aux:pass']))
    return tree.tag[noun + 1] === 'TO' && tree.word[noun + 2] === 'be';
  const next = tree.rightmost[noun] === noun ? noun + 1 : -1;
  if (STATES.has(itemAt(tree.word, next) ?? '')) return true;
  const clause = next >= 0 ? next : childWith(tree, noun, R.acl);
  if (clause < noun || !isVerb(tree, clause)) return false;
  // "with rallies |calling| for his return"
  if (SAYING.has(verbKey(tree, clause)) && saysSomething(tree.word[noun])) return false;
  return tree.tag[clause] === 'VBG' || (tree.tag[clause] === 'VBN' && tree.word[clause - 1] === 'be');
}

function saysSomething(noun: string): boolean {
  return isWriting(noun) || PROTESTS.has(nounLemma(noun, isKnownNoun));
}

/** What people gather for to say something. */
const PROTESTS = wordSet('rally march protest demonstration vigil');

/** How people are left: "with six |dead|". */
const STATES = wordSet(`
  dead alive missing injured wounded hurt unhurt homeless trapped stranded feared unaccounted
`);

/** "In Lagos, they met": the place goes behind. */
export function writeFrontedPlace(parts: Parts, verb: number, unit: Unit, depth: number): void {
  const { context } = parts;
  const { tree } = context;
  for (let c = tree.firstChild[verb]; c >= 0 && c < verb; c = tree.nextSibling[c]) {
    if (tree.relation[c] !== R.obl || !isPlace(context, c)) continue;
    const preposition = caseOf(tree, c);
    const added = preposition === 'in' || preposition === 'at' ? parts.unit(unit, 2) : undefined;
    if (!added) continue;
    parts.words(preposition, added);
    parts.aside(() => {
      writePhrase(parts, c, added, depth + 1);
    });
  }
}
