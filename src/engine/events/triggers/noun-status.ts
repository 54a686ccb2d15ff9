import { wordSet } from '../../collections';
import { nounLemma } from '../../syntax/lemma';
import { isKnownNoun } from '../lexicon/lexicon';
import * as lexicon from '../lexicon/lexicon.data';
import { caseOf, childWith, findChild, isVerb, R, type Tree } from '../tree';
import type { EventStatus } from '../types';
import { clauseStatus } from './clause-status';
import { governorKey, verbKey } from '../verb-keys';
import { readVerbGroup } from '../verb-group';

/** Status of a noun without a verb of its own, by its modifiers, its preposition and the verb that it is object of. */
export function nominalStatus(tree: Tree, token: number): EventStatus {
  const modified = modifiedStatus(tree, token) ?? (isFaced(tree, token) ? 'hypothetical' : undefined);
  if (modified) return modified;
  const up = tree.head[token];
  if (up < 0) return 'occurred';
  const relation = tree.relation[token];
  const preposition = caseOf(tree, token);
  const governor = governorKey(tree, up);
  const asObject =
    relation === R.obj || relation === R['nsubj:pass'] || preposition === 'for' || preposition === 'in';
  const status = asObject
    ? (lexicon.PROJECTING_VERBS.get(`${governor}_${preposition}`) ?? lexicon.PROJECTING_VERBS.get(governor))
    : undefined;
  if (status && !(status === 'planned' && preposition !== '' && preposition !== 'for')) return status;
  const noun = governor.replace(/s$/u, '');
  // "misgivings over his succession"
  if (relation === R.nmod && TOPIC_CASES.has(preposition) && UNSURE_OF.has(nounLemma(governor, isKnownNoun)))
    return 'hypothetical';
  if (relation === R.nmod && (preposition === 'for' || preposition === 'of')) {
    if (noun === 'plan' || noun === 'preparation' || noun === 'schedule') return 'planned';
    if (lexicon.WISH_NOUNS.has(noun) || lexicon.UNSURE_NOUNS.has(noun)) return 'hypothetical';
  }
  if (preposition === 'ahead' || preposition === 'before') return isPast(tree, up) ? 'occurred' : 'planned';
  const indefinite = isIndefinite(tree, token);
  if (indefinite && isOnlyPossible(tree, token)) return 'hypothetical';
  return indefinite && isVerb(tree, up)
    ? clauseStatus(tree, up, readVerbGroup(tree, up), false, 1)
    : 'occurred';
}

/** "faces a maximum |sentence| of ten years", "carries a |fine|": nobody has imposed it yet. */
function isFaced(tree: Tree, token: number): boolean {
  const up = tree.head[token];
  if (up < 0 || tree.relation[token] !== R.obj || !MAY_BRING.has(governorKey(tree, up))) return false;
  return PENALTIES.has(nounLemma(tree.word[token], isKnownNoun));
}

/** "a |raid| is unlikely", "the consequences of a |raid|", "in the event of a |raid|": nobody has made one. */
function isOnlyPossible(tree: Tree, token: number): boolean {
  const up = tree.head[token];
  if (tree.relation[token] === R.nsubj)
    return lexicon.LIKELY.has(tree.word[up]) && childWith(tree, up, R.cop) >= 0;
  const isOfWhat = tree.relation[token] === R.nmod && caseOf(tree, token) === 'of';
  if (!isOfWhat || tree.tag[token] !== 'NN') return false;
  if (CASES.test(tree.word[up])) return caseOf(tree, up) === 'in';
  return OUTCOMES.test(tree.word[up]) && !isToldAsPast(tree, token, up);
}

const CASES = /^(?:event|case)$/u;
const OUTCOMES = /^(?:consequences|implications)$/u;

/** "the consequences of a |raid| that killed ten", "… of a |raid| in Oru", "suffered the consequences of a |raid|": there was one. */
function isToldAsPast(tree: Tree, token: number, outcomes: number): boolean {
  const told = (c: number): boolean =>
    tree.relation[c] === R['acl:relcl'] ||
    tree.relation[c] === R.nmod ||
    tree.relation[c] === R['nmod:unmarked'];
  const verb = tree.head[outcomes];
  if (verb < 0 || !isVerb(tree, verb)) return false;
  if (tree.relation[outcomes] === R.nsubj && isPast(tree, verb)) return true;
  const isUndergone = UNDERGOING.has(verbKey(tree, verb));
  return isUndergone && (findChild(tree, token, told) >= 0 || isPast(tree, verb));
}

const UNDERGOING = wordSet('suffer face feel live bear endure experience see');
const MAY_BRING: ReadonlySet<string> = new Set(['face', 'carry']);
const PENALTIES = wordSet(
  'sentence fine ban suspension sanction deportation extradition execution expulsion',
);
const TOPIC_CASES: ReadonlySet<string> = new Set(['over', 'about', 'on']);
const UNSURE_OF = wordSet('misgiving doubt uncertainty speculation rumor rumour');

function isPast(tree: Tree, token: number): boolean {
  const group = readVerbGroup(tree, token);
  return group.tense === 'past' || group.perfect;
}

/** "a deal", "talks", but not "the deal", "their talks", "Friday's deal". */
function isIndefinite(tree: Tree, token: number): boolean {
  const determiner = childWith(tree, token, R.det, R['nmod:poss']);
  return determiner < 0 || tree.word[determiner] === 'a' || tree.word[determiner] === 'an';
}

/** What the modifiers of a noun say of its event: "planned talks", "failed talks"; undefined where they say nothing. */
export function modifiedStatus(tree: Tree, token: number): EventStatus | undefined {
  for (let c = tree.firstChild[token]; c >= 0; c = tree.nextSibling[c]) {
    const relation = tree.relation[c];
    if (relation !== R.amod && relation !== R.det && relation !== R.compound && relation !== R.advmod)
      continue;
    const word = tree.word[c];
    if (lexicon.FUTURE_MODIFIERS.has(word)) return 'planned';
    if (lexicon.HYPOTHETICAL_MODIFIERS.has(word)) return 'hypothetical';
    if (lexicon.FAILED_MODIFIERS.has(word)) return 'denied';
  }
  return undefined;
}
