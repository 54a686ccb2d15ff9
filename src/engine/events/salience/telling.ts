import { itemAt, wordSet } from '../../collections';
import { isOwnWord } from '../triggers/speakers';
import type { Context } from '../context';
import { isKnownByPlace } from '../lexicon/classes';
import { R } from '../tree';
import type { Trigger } from '../triggers/triggers';
import { SALIENCE } from './salience.data';
import type { SalienceInput } from './types';
import { governorKey } from '../verb-keys';
import { isNegated } from '../verb-group';

const HARD_NEWS_WEIGHT = 0.85;

/** Whether something grave is told as having happened. */
export function isHardNews({ trigger, telling, headline }: SalienceInput): boolean {
  if (trigger.weight < HARD_NEWS_WEIGHT || telling.status !== 'occurred') return false;
  return (headline && telling.tense !== 'none') || telling.tense === 'past' || telling.aspect === 'perfect';
}

/** What the status, tense and aspect of a clause say of how much it is news. */
export function tellingFeature(context: Context, input: SalienceInput): number {
  const { telling, headline, trigger } = input;
  const { status, tense, aspect } = telling;
  if (status === 'hypothetical') return SALIENCE.hypothetical;
  if (status === 'denied')
    return isRefused(context, trigger) && isToldAsDone(input) ? SALIENCE.past : SALIENCE.denied;
  if (status === 'planned') return SALIENCE[plannedFeature(context, input)];
  if (trigger.nominal && tense === 'none') return SALIENCE.bareNoun + bareNounFeature(context, input);
  if (headline && (tense === 'present' || tense === 'participle')) return SALIENCE.past;
  if (tense === 'past' && aspect === 'perfect' && trigger.kind === 'event' && !isReported(context, trigger))
    return SALIENCE.pluperfect;
  // "said it was suspending its withdrawal" announces it
  if (tense === 'past' && aspect === 'progressive' && isOwnWord(context, trigger.top))
    return SALIENCE.perfect;
  if (tense === 'past') return aspect === 'progressive' ? SALIENCE.progressive : SALIENCE.past;
  if (aspect === 'perfect') return SALIENCE.perfect;
  if (tense === 'participle') return SALIENCE.participle;
  if (aspect === 'progressive') return SALIENCE.progressive;
  return isChronicled(context, input) ? SALIENCE.past : SALIENCE.present;
}

/** "|refuses| to sign the bill", "failed to agree": what is not done is what they did; the noun they refuse is told by the verb. */
function isRefused({ tree }: Context, { nominal, top, clause }: Trigger): boolean {
  return !nominal && top !== clause && REFUSALS.has(governorKey(tree, top)) && !isNegated(tree, top);
}

const REFUSALS = wordSet('refuse decline fail');

function isToldAsDone({ telling: { tense, aspect }, headline }: SalienceInput): boolean {
  return (headline && tense === 'present') || tense === 'past' || aspect === 'perfect';
}

function plannedFeature(context: Context, input: SalienceInput): 'planned' | 'plannedDated' | 'plannedOnDay' {
  if (isSetDay(context, input)) return 'plannedOnDay';
  // "said he expects more people to die" is no act of his
  const { top, clause } = input.trigger;
  const isOwnPlan = top === clause && isOwnWord(context, top);
  return input.time || isOwnPlan ? 'plannedDated' : 'planned';
}

/** "on May 3", "on Monday", "tomorrow": a plan for a day. */
function isSetDay({ times }: Context, { time, trigger }: SalienceInput): boolean {
  if (time?.relation !== 'on' || (trigger.nominal && trigger.clause === trigger.token)) return false;
  const { meaning } = itemAt(times, time.time) ?? {};
  if (meaning?.kind === 'shift') return meaning.unit === 'day';
  if (meaning?.kind !== 'calendar') return false;
  const { day, weekday, week } = meaning.fields;
  return week === undefined && (day !== undefined || weekday !== undefined);
}

/** "12 May 2019: Oru's parliament passes the law", as lists of key dates have it: a day or year at the front, told in the present. */
function isChronicled(
  { times, tree }: Context,
  { trigger, time, habitual, telling }: SalienceInput,
): boolean {
  const expression = times[time?.time ?? -1];
  const { meaning } = expression ?? {};
  if (!expression || habitual || trigger.kind !== 'event' || !trigger.eventClass) return false;
  const isFirst = expression.end <= tree.start[tree.leftmost[trigger.top]] + FRONT;
  const { year, day, weekday } = meaning?.kind === 'calendar' ? meaning.fields : {};
  const isExact = year !== undefined || (day !== undefined && weekday === undefined);
  const relation = tree.relation[trigger.top];
  return (
    isExact && isFirst && (relation === R.root || relation === R.parataxis) && telling.status === 'occurred'
  );
}

/** So many characters a date and its preposition take at most. */
const FRONT = 30;

/** Several of a kind ("six games", "bans on imports") are none in particular; what is said in an interview is the news. */
function bareNounFeature(context: Context, input: SalienceInput): number {
  const { token, lemma, class: kind } = input.trigger;
  if (isPlacedNoun(context, input)) return SALIENCE.placedNoun;
  if (kind === 'interview') return SALIENCE.interview;
  return context.tree.tag[token] === 'NNS' && context.tree.word[token] !== lemma ? SALIENCE.severalNouns : 0;
}

/** "the Lisbon attack", "the earthquake in Tavria"; several ("attacks in Iraq") are none in particular. */
function isPlacedNoun({ tree, mentions }: Context, { trigger, arguments: found }: SalienceInput): boolean {
  if (trigger.weight < HARD_NEWS_WEIGHT || !isKnownByPlace(trigger.class) || tree.tag[trigger.token] !== 'NN')
    return false;
  return found.some(
    ({ role, mention }) => role === 'place' && itemAt(mentions, mention ?? -1)?.kind === 'name',
  );
}

/** "said that she had left": the tense is that of the report. */
function isReported({ tree }: Context, { top }: Trigger): boolean {
  const relation = tree.relation[top];
  return relation === R.ccomp || relation === R.parataxis;
}
