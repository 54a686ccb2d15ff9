import { itemAt } from '../../collections';
import { nounLemma } from '../../syntax/lemma';
import { typeOfPhrase, type Context } from '../context';
import type { EventClass } from '../lexicon/classes.data';
import { isKnownNoun, verbClass } from '../lexicon/lexicon';
import * as data from './senses.data';
import { childWith, R } from '../tree';
import { doerOf, hasOblique, isPassive, type VerbInContext } from './verb-context';

/** "two men were held", "trucks were held at the border"; who is held responsible, or as a friend, is free. */
export function holdingSense(verb: VerbInContext): EventClass | undefined {
  const { context, tree, token, object, noun } = verb;
  // "has been held since May" goes on
  if (!isPassive(tree, token) || childWith(tree, token, R.xcomp, R.ccomp, R.aux) >= 0) return undefined;
  if (hasOblique(tree, token, 'as')) return undefined;
  return isSomebody(context, object, noun) || data.VEHICLES.has(noun) ? verbClass('detain') : undefined;
}

/** "the navy stopped the tanker", "the Blue Star was intercepted by customs officers"; who stops the bus has it wait. */
export function interceptingSense(verb: VerbInContext): EventClass | undefined {
  const { context, tree, object, noun } = verb;
  const force = nounLemma(itemAt(tree.word, doerOf(verb)) ?? '', isKnownNoun);
  const isForce = data.FORCES.has(force) || data.COAST_FORCES.has(force);
  const isCraft = data.VEHICLES.has(noun) || typeOfPhrase(context, object) === 'product';
  return isForce && isCraft ? verbClass('seize') : verbClass(verb.key);
}

/** "exchanged prisoners" frees them. */
export function exchangingSense({ noun }: VerbInContext): EventClass | undefined {
  return data.CAPTIVES.has(noun) && !data.FREE_PEOPLE.has(noun) ? verbClass('free') : undefined;
}

/** "pulled a boy from the rubble" saves him, "recovered two bodies" finds them. */
export function recoveringSense(verb: VerbInContext): EventClass | undefined {
  const { context, tree, token, object, noun } = verb;
  if (data.DEAD.has(noun) || data.WRECKAGE.has(noun)) return verbClass('discover');
  const isSaved = hasOblique(tree, token, 'from') || hasOblique(tree, token, 'out');
  return isSaved && isSomebody(context, object, noun) ? verbClass('rescue') : undefined;
}

function isSomebody(context: Context, head: number, noun: string): boolean {
  if (data.CAPTIVES.has(noun) || data.FREE_PEOPLE.has(noun)) return true;
  return typeOfPhrase(context, head) === 'person';
}
