import { itemAt, wordSet } from '../../collections';
import { MONTHS } from '../../text/calendar.data';
import { climb } from '../../syntax/heads';
import { firstOfTime, type Context } from '../context';
import { verbClass } from '../lexicon/lexicon';
import type { SentenceEvents } from '../triggers/sentence-events';
import { caseOf, childWith, isNoun, isVerb, R } from '../tree';
import { readVerbGroup } from '../verb-group';
import { verbKey } from '../verb-keys';
import { CONCERNED, HELD, PUTTING_OFF, WEATHER } from './words.data';

/**
 * "tickets for the |May 17| show-time are valid", "argued over a payment due |this year|", "several have left, including two |last
 * week|": whether an expression is of a thing that the clause only names, which tells no event.
 */
export function isOfThing(context: Context, { ownerOf }: SentenceEvents, token: number): boolean {
  return (
    isOfNamedThing(context, ownerOf, token) ||
    isDue(context, ownerOf, token) ||
    isOfExample(context, token) ||
    isOfContrast(context, ownerOf, token)
  );
}

/** "tickets for the |May 17| show-time", "a bill for |9/11| workers", "calmed anger over the |May 4| polls": a day before a noun that is of another noun, or that something is about. */
function isOfNamedThing(context: Context, ownerOf: SentenceEvents['ownerOf'], token: number): boolean {
  const { tree } = context;
  const noun = tree.head[token];
  const first = firstOfTime(context, token);
  const isDay = MONTHS.has(tree.word[first]) || tree.word[first + 1] === '/';
  if (noun < token || !isDay || !isNoun(tree, noun) || ownerOf.has(noun)) return false;
  if (tree.relation[noun] === R.nmod) return isNoun(tree, tree.head[noun]);
  return tree.relation[noun] === R.obl && CONCERNED.has(caseOf(tree, noun));
}

/** "despite signs of peace on |Tuesday|, Rao attacked": what something was done in spite of, but not "despite rain on |Tuesday|". */
function isOfContrast({ tree }: Context, ownerOf: SentenceEvents['ownerOf'], token: number): boolean {
  const goesOn = (at: number, up: number): boolean => tree.relation[at] === R.nmod && isNoun(tree, up);
  const noun = climb(tree.head, tree.head[token], goesOn);
  return caseOf(tree, noun) === 'despite' && !ownerOf.has(noun) && !WEATHER.has(tree.word[noun]);
}

/** "a payment due |this year|", but neither "a verdict due |this year|" nor "the payment is due |this year|". */
function isDue(context: Context, ownerOf: SentenceEvents['ownerOf'], token: number): boolean {
  const { tree, sentenceStart } = context;
  const first = firstOfTime(context, token);
  const due = ON.has(itemAt(tree.word, first - 1) ?? '') ? first - 2 : first - 1;
  if (due <= sentenceStart[token] || tree.word[due] !== 'due' || childWith(tree, due, R.cop) >= 0)
    return false;
  const isAside = tree.word[due - 1] === ',';
  const noun = isAside ? due - 2 : due - 1;
  return (isAside || isNoun(tree, noun)) && !ownerOf.has(noun);
}

const ON: ReadonlySet<string> = new Set(['on', 'in']);

/** ", including two |last week|", but not "killed ten, including a mayor |last week|". */
function isOfExample(context: Context, token: number): boolean {
  const { tree, sentenceStart } = context;
  const first = firstOfTime(context, token);
  let at = ON.has(itemAt(tree.word, first - 1) ?? '') ? first - 2 : first - 1;
  if (tree.tag[at] !== 'CD') return false;
  while (at > sentenceStart[token] && tree.tag[at] === 'CD') at--;
  return tree.word[at] === 'including' && tree.word[at - 1] === ',';
}

/**
 * "postponed the match to |31 July|", "has adjourned the trial until |May|": to when something is put off is not when that is
 * decided, nor until when somebody is held or a road is closed.
 *
 * @param verb the verb of the clause in which the expression stands
 */
export function isNewDay({ tree }: Context, verb: number, preposition: string): boolean {
  if (!isVerb(tree, verb)) return false;
  const { negated, modality } = readVerbGroup(tree, verb);
  // "was not closed until Monday"
  if (negated || modality !== undefined) return false;
  const name = verbClass(verbKey(tree, verb))?.name ?? '';
  return preposition === 'to' ? PUTTING_OFF.has(name) : UNTIL.has(preposition) && HELD.has(name);
}

const UNTIL = wordSet('until till');
