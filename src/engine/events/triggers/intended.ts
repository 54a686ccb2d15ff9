import { itemAt } from '../../collections';
import { nounLemma } from '../../syntax/lemma';
import { CALLING_OFF, SETTING_VERBS } from '../lexicon/carriers.data';
import { isKnownNoun } from '../lexicon/lexicon';
import { childWith, findChild, R, type Tree } from '../tree';
import { governorKey } from '../verb-keys';
import { sayingOver } from './speakers';
import type { Trigger } from './triggers';
import { isNegated, readVerbGroup } from '../verb-group';

/**
 * "had been due to open", "had planned to leave", "was to fly out but put off the trip", "was about to board": what was to be, of
 * which nobody says that it still is.
 */
export function wasIntended(tree: Tree, governor: number): boolean {
  const { tense, perfect } = readVerbGroup(tree, governor);
  const isPerfect = perfect || findChild(tree, governor, (c) => tree.word[c] === 'been') >= 0;
  return tense === 'past' && (isPerfect || isGivenUp(tree, governor) || wasAtHand(tree, governor));
}

/** "was |about| to board a flight", "was |always going| to lose", but not in what somebody says: "said it was about to sell the plant". */
function wasAtHand(tree: Tree, about: number): boolean {
  const isFate = tree.word[about] === 'going' && tree.word[about - 1] === 'always';
  return isFate || (tree.word[about] === 'about' && sayingOver(tree, about) < 0);
}

/** "was to |fly| out but put off the trip": whether a verb joined to a plan tells its end. */
export function isGivenUp(tree: Tree, plan: number): boolean {
  return findChild(tree, plan, (c) => tree.relation[c] === R.conj && givesUp(tree, c)) >= 0;
}

/** "was prepared to |meet| her, and did so": whether a verb joined to what somebody would do tells that they did. */
export function isCarriedOut(tree: Tree, verb: number): boolean {
  const carriesOut = (c: number): boolean =>
    tree.relation[c] === R.conj && tree.word[c] === 'did' && tree.word[c + 1] === 'so';
  return findChild(tree, verb, carriesOut) >= 0;
}

function givesUp(tree: Tree, verb: number): boolean {
  if (!CALLING_OFF.has(governorKey(tree, verb)) || tree.tag[verb] === 'VB') return false;
  const object = childWith(tree, verb, R.obj);
  const word = itemAt(tree.word, object) ?? '';
  if (word === 'it' || word === 'them') return true;
  return tree.word[childWith(tree, object, R.det)] === 'the' && isKnownNoun(nounLemma(word, isKnownNoun));
}

/** "called off |a rally| planned for Monday", "planned |a rally| but called it off": what was planned is what another verb calls off. */
export function isCalledOff(tree: Tree, { token, clause }: Trigger): boolean {
  if (isGivenUp(tree, clause)) return true;
  if (tree.relation[clause] !== R.acl || tree.head[clause] !== token) return false;
  const relation = tree.relation[token];
  // "a summit planned for Monday will not take place"
  if (relation === R.nsubj) return isNegated(tree, tree.head[token]);
  if (relation !== R.obj && relation !== R['nsubj:pass']) return false;
  return CALLING_OFF.has(governorKey(tree, tree.head[token]));
}

/** "a summit |planned| for Monday in Lagos": the participle says no more than that it is to come. */
export function isSetByParticiple(tree: Tree, { nominal, token, clause }: Trigger): boolean {
  if (!nominal || tree.relation[clause] !== R.acl || tree.head[clause] !== token) return false;
  const key = governorKey(tree, clause);
  return key === 'plan' || SETTING_VERBS.has(key);
}
