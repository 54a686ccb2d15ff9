import type { EventClass } from './classes.data';
import { mentionOfPhrase, type Context } from '../context';
import { isKnownNoun, verbClass } from './lexicon';
import * as lexicon from './lexicon.data';
import * as data from './senses.data';
import { nounLemma } from '../../syntax/lemma';
import { caseOf, childWith, findChild, R, type Tree } from '../tree';
import { enforcingSense, goesNowhere } from './phrase-senses';
import { hasOblique, isPassive, isPerson, type VerbInContext } from './verb-context';

/**
 * "went wild", "came true", "came under fire", "came upon a car", "went so far as to", "reached a conclusion", "entered talks": nobody
 * moves; who enters a market begins to sell there, who goes public sells shares, and what comes into force is a law.
 */
export function goingSense(verb: VerbInContext): EventClass | undefined {
  const { context, tree, token, key, object } = verb;
  const state = childWith(tree, token, R.xcomp);
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
  const isFigure = key === 'reach' || key === 'enter' || key === 'approach';
  return isFigure && object >= 0 && !isWhereabouts(context, object) ? undefined : verbClass(key);
}

/** Whether a phrase names, or may be, a place or somebody. */
function isWhereabouts(context: Context, head: number): boolean {
  const { tree } = context;
  return mentionOfPhrase(context, head) >= 0 || lexicon.PLACE_NOUNS.has(tree.word[head]);
}

/** "prices went down", "went down to the wreck"; ships and planes that go down are lost. */
export function goingDownSense({ tree, token, key, subject }: VerbInContext): EventClass | undefined {
  const word = subject < 0 ? '' : nounLemma(tree.word[subject], isKnownNoun);
  const isAimed = findChild(tree, token, (c) => /^(?:to|into|by)$/u.test(caseOf(tree, c))) >= 0;
  return verbClass(data.VESSELS.has(word) && !isAimed ? 'sink' : key);
}

/** "the boy fell", "she jumped": no change of a price or number. */
export function movingSense({ context, tree, key, subject }: VerbInContext): EventClass | undefined {
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
export function leavingSense({ context, tree, token, object }: VerbInContext): EventClass | undefined {
  const end = Math.min(tree.rightmost[token] + 1, token + 12);
  for (let i = token + 1; i < end; i++) {
    if (tree.word[i] === 'dead') return verbClass('kill');
    if (tree.word[i] === 'injured' || tree.word[i] === 'wounded') return verbClass('injure');
  }
  const changed = isPassive(tree, token) || childWith(tree, token, R.xcomp) >= 0;
  const outcome = tree.relation[token] === R.advcl && object >= 0 && mentionOfPhrase(context, object) < 0;
  return changed || outcome ? undefined : verbClass('leave');
}
