import type { EventClass } from '../lexicon/classes.data';
import { mentionOfPhrase, typeOfPhrase, type Context } from '../context';
import { isKnownNoun, verbClass } from '../lexicon/lexicon';
import * as lexicon from '../lexicon/lexicon.data';
import * as data from './senses.data';
import { nounLemma } from '../../syntax/lemma';
import { caseOf, childWith, findChild, R, type Tree } from '../tree';
import { goesDead, isSupply } from './breakdown-senses';
import { enforcingSense, goesNowhere } from './phrase-senses';
import { hasOblique, isPassive, isPerson, type Sense, type VerbInContext } from './verb-context';
import { fallingSense } from './war-senses';

/** Verbs of going, coming and leaving. */
export const MOVEMENT_SENSES: readonly (readonly [verb: string, sense: Sense])[] = [
  ...[...data.GOING_VERBS].map((verb) => [verb, goingSense] as const),
  ...['land', 'touch_down'].map((verb) => [verb, landingSense] as const),
  ['go_down', goingDownSense],
  ['leave', leavingSense],
  ['slip', slippingSense],
];

/** "the tanker slipped away from its anchorage": escaped; what slips out of anybody's hands is lost. */
function slippingSense(verb: VerbInContext): EventClass | undefined {
  const { context, tree, token, subject } = verb;
  const away = findChild(tree, token, (c) => tree.word[c] === 'away' && tree.relation[c] !== R.obl) >= 0;
  const word = subject < 0 ? '' : nounLemma(tree.word[subject], isKnownNoun);
  const isFugitive = data.VESSELS.has(word) || isPerson(context, subject);
  return away && isFugitive && hasOblique(tree, token, 'from') ? verbClass('escape') : movingSense(verb);
}

/**
 * "went wild", "came true", "came under fire", "came upon a car", "went so far as to", "reached a conclusion", "entered talks": nobody
 * moves; who enters a market begins to sell there, who goes public sells shares, and what comes into force is a law.
 */
function goingSense(verb: VerbInContext): EventClass | undefined {
  const { context, tree, token, key, subject, object } = verb;
  const state = childWith(tree, token, R.xcomp);
  if (state >= 0 && goesDead(verb, state)) return verbClass('shut_down');
  if (state >= 0 && tree.tag[state] === 'JJ')
    return tree.word[state] === 'public' && key === 'go' ? verbClass('invest') : undefined;
  const enforced = enforcingSense(verb);
  if (enforced) return enforced;
  if (
    ['under', 'upon', 'across'].some((preposition) => hasOblique(tree, token, preposition)) ||
    goesNowhere(verb)
  )
    return undefined;
  if (key === 'enter' && object >= 0 && tree.word[object] === 'market') return verbClass('debut');
  if (key === 'reach' && isPlace(context, object) && isVisitor(context, subject)) return verbClass('arrive');
  const isFigure = key === 'reach' || key === 'enter' || key === 'approach';
  return isFigure && object >= 0 && !isWhereabouts(context, object) ? undefined : verbClass(key);
}

/** Whether a phrase names, or may be, a place or somebody. */
function isWhereabouts(context: Context, head: number): boolean {
  const { tree } = context;
  return mentionOfPhrase(context, head) >= 0 || lexicon.PLACE_NOUNS.has(tree.word[head]);
}

/** Whether a phrase names a place, or the capital. */
function isPlace(context: Context, head: number): boolean {
  return typeOfPhrase(context, head) === 'place' || (head >= 0 && context.tree.word[head] === 'capital');
}

/** Whether those who come somewhere are somebody, or sent by somebody: a storm and an army visit nobody. */
function isVisitor(context: Context, head: number): boolean {
  return isPerson(context, head) || (head >= 0 && data.DELEGATES.has(context.tree.word[head]));
}

/** "the minister landed in Oslo", "touched down at the airport": arrived; who lands a job does not, and planes and probes only land. */
function landingSense({ context, key, subject, object }: VerbInContext): EventClass | undefined {
  return verbClass(object < 0 && isVisitor(context, subject) ? 'arrive' : key);
}

/** "prices went down", "went down to the wreck"; ships and planes that go down are lost, and who goes down with one dies. */
function goingDownSense(verb: VerbInContext): EventClass | undefined {
  const { context, tree, token, key, subject, object } = verb;
  const word = subject < 0 ? '' : nounLemma(tree.word[subject], isKnownNoun);
  const isWithVessel = (c: number): boolean =>
    caseOf(tree, c) === 'with' && data.VESSELS.has(nounLemma(tree.word[c], isKnownNoun));
  if (isPerson(context, subject) && findChild(tree, token, isWithVessel) >= 0) return verbClass('die');
  const isAimed = findChild(tree, token, (c) => /^(?:to|into|by)$/u.test(caseOf(tree, c))) >= 0;
  // "the grid went down on Monday"; by a third, it only shrinks
  if (!isAimed && isSupply(tree, subject) && object < 0) return verbClass('shut_down');
  return verbClass(data.VESSELS.has(word) && !isAimed ? 'sink' : key);
}

/** "the boy fell", "she jumped": no change of a price or number; nor is a town that falls. */
export function movingSense(verb: VerbInContext): EventClass | undefined {
  const { context, tree, key, subject } = verb;
  const captured = key === 'fall' ? fallingSense(verb) : undefined;
  if (captured) return captured;
  const word = subject < 0 ? '' : nounLemma(tree.word[subject], isKnownNoun);
  const moves = (isPerson(context, subject) && !hasArticle(tree, subject)) || lexicon.PERSON_NOUNS.has(word);
  return moves ? undefined : (verbClass(key) ?? verbClass(key.split('_', 1)[0]));
}

/** "the Maria Ilves": a ship rather than somebody. */
function hasArticle(tree: Tree, head: number): boolean {
  const determiner = childWith(tree, head, R.det);
  return determiner >= 0 && tree.word[determiner] === 'the' && tree.tag[head] === 'NNP';
}

/** "left ten people dead" tells of deaths; "left them furious", "leaving a hole" of nobody's departure. */
function leavingSense({ context, tree, token, object }: VerbInContext): EventClass | undefined {
  const end = Math.min(tree.rightmost[token] + 1, token + 12);
  for (let i = token + 1; i < end; i++) {
    if (tree.word[i] === 'dead') return verbClass('kill');
    if (tree.word[i] === 'injured' || tree.word[i] === 'wounded') return verbClass('injure');
  }
  const changed = isPassive(tree, token) || childWith(tree, token, R.xcomp) >= 0;
  const outcome = tree.relation[token] === R.advcl && object >= 0 && mentionOfPhrase(context, object) < 0;
  return changed || outcome ? undefined : verbClass('leave');
}
