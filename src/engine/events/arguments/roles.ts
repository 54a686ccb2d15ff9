import { wordSet } from '../../collections';
import { nounLemma } from '../../syntax/lemma';
import { isActor, typeOfPhrase, type Context } from '../context';
import { isKnownNoun } from '../lexicon/lexicon';
import * as lexicon from '../lexicon/lexicon.data';
import { caseOf, childWith, isNoun, R } from '../tree';
import type { Trigger } from '../triggers/triggers';
import type { ArgumentRole } from '../types';
import { baseOf } from '../verb-keys';

/** "Rao, |along with| Lind" is of company, "along the coast" of place. */
export function prepositionOf({ tree }: Context, head: number): string {
  const marker = childWith(tree, head, R.case);
  const isWith = marker >= 0 && tree.word[marker] === 'along' && tree.word[marker + 1] === 'with';
  return isWith ? 'with' : caseOf(tree, head);
}

/** Role of a prepositional phrase of a clause or an event noun; undefined where it names no participant or place. */
export function obliqueRole(
  context: Context,
  trigger: Trigger,
  head: number,
  preposition: string,
): ArgumentRole | undefined {
  if (context.timeAt[head] !== -1) return undefined;
  switch (preposition) {
    case 'with':
    case 'alongside':
    case 'between':
    case 'among':
      if (isBetweenPlaces(context, trigger, head, preposition)) return 'place';
      return isActor(context, head) || SOCIAL.has(trigger.class) ? 'companion' : undefined;
    case 'to':
    case 'from':
      if (isPlace(context, head)) return 'place';
      return isActor(context, head) ? 'recipient' : undefined;
    case 'for':
      if (isForPlace(context, trigger) && isPlace(context, head)) return 'place';
      return isActor(context, head) ? 'recipient' : undefined;
    case 'on':
    case 'about':
    case 'over':
    case 'regarding':
    case 'concerning':
    case 'into':
      if (isPlace(context, head)) return 'place';
      return isDoneTo(context, trigger, head, preposition) ? 'patient' : 'topic';
    case 'against':
      return 'patient';
    case 'by':
      return isActor(context, head) ? 'agent' : undefined;
    case 'as':
    case 'of':
      return undefined;
    default:
      return lexicon.PLACE_PREPOSITIONS.has(preposition) && isPlace(context, head) ? 'place' : undefined;
  }
}

/** "two trains collided |between| Oru and Estal": where it was, but not "with a bridge", into which something ran. */
function isBetweenPlaces(context: Context, trigger: Trigger, head: number, preposition: string): boolean {
  const isAmidst = preposition === 'between' || preposition === 'among';
  return isAmidst && BEFALLING_PLACES.has(trigger.class) && isPlace(context, head);
}

/** "an attack |on| Oru", "an investigation |into| Berg": whether a phrase tells to whom something is done, and not of what it is. */
function isDoneTo(context: Context, trigger: Trigger, head: number, preposition: string): boolean {
  if (preposition === 'on') return trigger.class === 'attack';
  return preposition === 'into' && trigger.class === 'investigation' && isActor(context, head);
}

const SOCIAL = wordSet(`
  call talks meeting interview agreement ceasefire fight match marriage divorce cooperation
`);
/** Classes of what befalls whoever is "between Oru and Estal", rather than what these have with each other. */
const BEFALLING_PLACES = wordSet('accident disaster fire');
/** "leaves |for| Oru", "a summit set |for| Oru" */
function isForPlace({ tree }: Context, { class: name, nominal, clause }: Trigger): boolean {
  return MOTION.has(name) || (nominal && ARRANGING.has(baseOf(tree, clause)));
}

const ARRANGING: ReadonlySet<string> = new Set(['set', 'schedule', 'plan', 'slate']);
const MOTION = wordSet('visit departure return movement migration withdrawal');

/** Whether a phrase names a place: its mention is one, or its head is a noun for places. */
export function isPlace(context: Context, head: number): boolean {
  const type = typeOfPhrase(context, head);
  if (type) return type === 'place';
  return (
    isNoun(context.tree, head) && lexicon.PLACE_NOUNS.has(nounLemma(context.tree.word[head], isKnownNoun))
  );
}
