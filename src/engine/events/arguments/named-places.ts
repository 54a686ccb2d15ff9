import { itemAt } from '../../collections';
import type { Context } from '../context';
import { isKnownNoun, nounClass } from '../lexicon/lexicon';
import { PLACE_NOUNS, PLACE_PREPOSITIONS } from '../lexicon/lexicon.data';
import { nounLemma } from '../../syntax/lemma';
import { RelationSet } from '../relations';
import { caseOf, childWith, isVerb, R } from '../tree';
import type { Trigger } from '../triggers/triggers';
import { HARM, PARTS_OF_PLACES, SITES } from './involved.data';
import * as words from './named.data';

const MODIFIERS = new RelationSet([R.compound, R.amod, R['nmod:poss'], R['nmod:unmarked']]);

/** How far a name may stand from the verb or noun that tells the event. */
const FARTHEST = 8;

/**
 * Whether a title says by a name where its event is, at whatever depth: "die in an attack on a parade |in Oru|", "march along |Oru's|
 * boulevard", "dies at the |Oru Hospital|", "is tested after arriving |in Oru|".
 *
 * @param head the head of the name
 */
export function saysWhere(
  context: Context,
  trigger: Pick<Trigger, 'token' | 'clause' | 'top' | 'class'>,
  head: number,
  mention: number,
): boolean {
  const { tree } = context;
  const isPlace = itemAt(context.mentions, mention)?.type === 'place';
  if (!isPlace && !words.INSTITUTIONS.has(tree.word[head])) return false;
  let isMarked = false;
  for (let at = head, steps = 0; at >= 0 && steps < FARTHEST; at = tree.head[at], steps++) {
    if (at === trigger.token || at === trigger.clause || at === trigger.top) return isMarked;
    const step = stepUp(context, trigger, at, head);
    if (step === 'away' || (step === 'on' && !isMarked)) return false;
    if (step === 'marked') isMarked = true;
  }
  return false;
}

/**
 * What a word on the way from a name up to its event says of where that is: that it is there ("marked"), nothing new, so that it
 * goes on only where a word below has said so ("on") or in any case ("by"), or that it is elsewhere ("away").
 */
function stepUp(
  context: Context,
  trigger: Pick<Trigger, 'token' | 'class'>,
  at: number,
  head: number,
): 'marked' | 'on' | 'by' | 'away' {
  const { tree } = context;
  const above = tree.head[at];
  // "Rao |of Oru|" is from there
  if (above < 0 || isPerson(context, above)) return 'away';
  if (isVerb(tree, at)) return isAtTheTime(context, at) ? 'by' : 'away';
  const preposition = tree.relation[at] === R['nmod:poss'] ? '' : caseOf(tree, at);
  if (preposition === '') return at !== head || isModifierOfPlace(context, at, above) ? 'marked' : 'away';
  if (preposition === 'of') {
    const isBeside = words.BESIDE_NOUNS.has(tree.word[above]);
    return isBeside || (at === head && !isPlaceNoun(tree.word[above])) ? 'away' : 'by';
  }
  if (isWhere(preposition)) return 'marked';
  // "on a |road| in Oru", "an |attack| on a parade in Oru"
  if (preposition === 'on') return isPlaceNoun(tree.word[at]) || isHarm(tree.word[above]) ? 'on' : 'away';
  // "a visit |to| a school in Oru"
  if (preposition === 'to' && trigger.class === 'visit') return above === trigger.token ? 'on' : 'away';
  return at !== head && words.SAME_PLACE.has(preposition) ? 'on' : 'away';
}

function isWhere(preposition: string): boolean {
  return PLACE_PREPOSITIONS.has(preposition) || words.WHERE.has(preposition);
}

/** "an |Oru| academy", "along |Oru's| boulevard", but not "in the |Oru| race" */
function isModifierOfPlace({ tree }: Context, head: number, above: number): boolean {
  if (!MODIFIERS.has(tree.relation[head])) return false;
  return isPlaceNoun(tree.word[above]);
}

function isPerson({ mentions, mentionAt }: Context, token: number): boolean {
  const named = itemAt(mentions, mentionAt[token]);
  return named?.kind === 'name' && named.type === 'person';
}

/** "is tested |after arriving| in Oru", "is killed |while working| in Oru". */
function isAtTheTime({ tree }: Context, verb: number): boolean {
  const mark = childWith(tree, verb, R.mark, R.advmod);
  return tree.relation[verb] === R.advcl && mark >= 0 && words.SAME_PLACE.has(tree.word[mark]);
}

function isHarm(word: string): boolean {
  return HARM.has(nounClass(nounLemma(word, isKnownNoun))?.kind.name ?? '');
}

/** Whether a common noun is of where things are: "academy", "boulevard", "outskirts". */
export function isPlaceNoun(word: string): boolean {
  const lemma = nounLemma(word, isKnownNoun);
  return (
    PLACE_NOUNS.has(lemma) ||
    words.HOMES.has(word) ||
    words.WAYS.has(lemma) ||
    PARTS_OF_PLACES.has(word) ||
    SITES.has(word)
  );
}
