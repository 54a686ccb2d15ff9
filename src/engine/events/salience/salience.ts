import { itemAt } from '../../collections';
import { isKnownByPlace } from '../lexicon/classes';
import { isActor, mentionOfPhrase, type Context } from '../context';
import { isVague } from '../times/dating';
import { GENERIC_SUBJECTS, INSTITUTIONS, REPORTING_VERBS } from '../lexicon/lexicon.data';
import { SALIENCE } from './salience.data';
import type { Telling } from '../triggers/status';
import { governorKey } from '../triggers/predicates';
import { sayingOver } from '../arguments/speakers';
import { isPassive, subjectOf } from '../arguments/subjects';
import { isNamelessPronoun } from '../wording/subject';
import type { Trigger } from '../triggers/triggers';
import { worthOf } from './worth';
import { childWith, findChild, R, type Tree } from '../tree';
import type { EventArgument, EventTimeLink } from '../types';

/** Sentences whose clauses are less than they seem. */
export type SentenceForm = 'plain' | 'question' | 'endless';

/** What salience is computed from, beside the trigger. */
export interface SalienceInput {
  readonly trigger: Trigger;
  readonly telling: Telling;
  readonly arguments: readonly EventArgument[];
  readonly time: EventTimeLink | undefined;
  readonly habitual: boolean;
  readonly quoted: boolean;
  readonly headline: boolean;
  /** Number of the sentence among those that tell the story. */
  readonly sentence: number;
  readonly form: SentenceForm;
}

/**
 * How much an event is news or background of its own, 0 to 1: the logistic function of a sum of the features in
 * {@link SALIENCE}. From 0.5 on an event is worth a row in the outline.
 */
export function salienceOf(context: Context, input: SalienceInput): number {
  const sum =
    SALIENCE.bias +
    SALIENCE.weight * input.trigger.weight +
    kindFeature(input) +
    tellingFeature(context, input) +
    timeFeature(context, input) +
    participantsFeature(context, input) +
    clauseFeature(context, input) +
    subjectFeature(context, input) +
    worthFeature(context, input) +
    placeFeature(context, input);
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}

function kindFeature(input: SalienceInput): number {
  const { kind } = input.trigger;
  return kind === 'event' ? (isHardNews(input) ? SALIENCE.hardNews : 0) : SALIENCE[kind];
}

/** What chroniclers tell and what they leave out, by the words of a clause. */
function worthFeature(context: Context, { trigger, telling, arguments: found }: SalienceInput): number {
  if (trigger.kind !== 'event' || telling.tense === 'none') return 0;
  return SALIENCE.worth * worthOf(context, trigger, found);
}

const HARD_NEWS_WEIGHT = 0.85;

function isHardNews({ trigger, telling, headline }: SalienceInput): boolean {
  if (trigger.weight < HARD_NEWS_WEIGHT || telling.status !== 'occurred') return false;
  return (headline && telling.tense !== 'none') || telling.tense === 'past' || telling.aspect === 'perfect';
}

function tellingFeature(context: Context, input: SalienceInput): number {
  const { telling, headline, trigger } = input;
  const { status, tense, aspect } = telling;
  if (status === 'hypothetical') return SALIENCE.hypothetical;
  if (status === 'denied') return SALIENCE.denied;
  if (status === 'planned') return SALIENCE[plannedFeature(context, input)];
  if (trigger.nominal && tense === 'none') return SALIENCE.bareNoun + bareNounFeature(context, input);
  if (headline && (tense === 'present' || tense === 'participle')) return SALIENCE.past;
  if (tense === 'past' && aspect === 'perfect' && trigger.kind === 'event' && !isReported(context, trigger))
    return SALIENCE.pluperfect;
  // "said it was suspending its withdrawal" announces it
  if (tense === 'past' && aspect === 'progressive' && isOwnWord(context, trigger)) return SALIENCE.perfect;
  if (tense === 'past') return aspect === 'progressive' ? SALIENCE.progressive : SALIENCE.past;
  if (aspect === 'perfect') return SALIENCE.perfect;
  if (tense === 'participle') return SALIENCE.participle;
  if (aspect === 'progressive') return SALIENCE.progressive;
  return isChronicled(context, input) ? SALIENCE.past : SALIENCE.present;
}

function plannedFeature(context: Context, input: SalienceInput): 'planned' | 'plannedDated' | 'plannedOnDay' {
  if (isSetDay(context, input)) return 'plannedOnDay';
  // "said he expects more people to die" is no act of his
  const { top, clause } = input.trigger;
  const isOwnPlan = top === clause && isOwnWord(context, input.trigger);
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

/** Whether a clause is told by its own subject or for a body: "Acme said |it was closing the plant|", "Lind said |the company would appeal|". */
function isOwnWord({ tree }: Context, { top }: Trigger): boolean {
  const subject = sayingOver(tree, top) < 0 ? -1 : childWith(tree, top, R.nsubj);
  const word = itemAt(tree.word, subject) ?? '';
  return OWN.has(word) || (INSTITUTIONS.has(word) && itemAt(tree.word, tree.leftmost[subject]) === 'the');
}

const OWN: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they']);

/** "12 May 2019: Oru's parliament passes the law", as lists of key dates have it: a day or year at the front, told in the present. */
function isChronicled(
  { times, tree }: Context,
  { trigger, time, habitual, telling }: SalienceInput,
): boolean {
  const expression = times[time?.time ?? -1];
  const { meaning } = expression ?? {};
  if (!expression || habitual || trigger.kind !== 'event' || !trigger.eventClass) return false;
  const isFirst = expression.end <= (tree.start[tree.leftmost[trigger.top] as number] as number) + FRONT;
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

function timeFeature(context: Context, { time, trigger, habitual: isRegular }: SalienceInput): number {
  const habitual = isRegular || (!trigger.nominal && tellsHabit(context, trigger));
  if (!time) return habitual ? SALIENCE.habitual : 0;
  const exact = time.relation === 'on' || time.relation === 'by';
  const dated = isVague(context.times[time.time]) ? 'vaguelyDated' : exact ? 'dated' : 'bounded';
  return SALIENCE[dated] + (habitual ? SALIENCE.habitual : 0);
}

/** "have largely avoided accidents", "often attacks ships": what is done again and again, or mostly. */
function tellsHabit({ tree }: Context, { clause }: Trigger): boolean {
  return (
    findChild(tree, clause, (c) => tree.relation[c] === R.advmod && HABITS.has(tree.word[c] as string)) >= 0
  );
}

const HABITS: ReadonlySet<string> = new Set(
  (
    'often usually typically regularly routinely frequently generally traditionally largely mostly always sometimes ' +
    'normally constantly customarily habitually occasionally increasingly invariably'
  ).split(' '),
);

function participantsFeature(context: Context, input: SalienceInput): number {
  let named = 0;
  let known = 0;
  for (const argument of input.arguments) {
    if (argument.role === 'topic' || argument.mention === undefined) continue;
    const mention = itemAt(context.mentions, argument.mention);
    if (mention?.kind === 'name') named++;
    else if (mention && context.chainOf[argument.mention] !== -1) known++;
  }
  if (named === 0 && known === 0 && isHardNews(input) && input.arguments.length > 0)
    return SALIENCE.unnamedHardNews;
  if (named === 0 && known === 0) return input.arguments.length === 0 ? SALIENCE.nobody : SALIENCE.unnamed;
  return SALIENCE.named * Math.min(named + known / 2, 3);
}

/** Depth and subject of the clause: main clauses tell news, relative clauses and purposes background. */
function clauseFeature(context: Context, input: SalienceInput): number {
  const { trigger, quoted, telling, time, arguments: found } = input;
  const { tree } = context;
  const relation = tree.relation[trigger.top];
  let sum = quoted ? SALIENCE.quoted : 0;
  if (relation === R['acl:relcl'] || relation === R.acl) sum += relativeFeature(input);
  else if (relation === R.advcl || relation === R.xcomp || relation === R.csubj)
    sum += adverbialFeature(context, trigger, telling.status === 'planned' && time !== undefined);
  if (isOpinion(context, trigger)) sum += SALIENCE.opinion;
  if (found.some(({ start, end }) => FIRST_PERSON.test(tree.text.slice(start, end))))
    sum += SALIENCE.firstPerson;
  const isDescribing = relation === R.acl || relation === R['acl:relcl'];
  const subject = isDescribing
    ? (tree.head[trigger.top] as number)
    : childWith(tree, trigger.top, R.nsubj, R['nsubj:pass']);
  if (
    subject >= 0 &&
    !isActor(context, subject) &&
    mentionOfPhrase(context, subject) < 0 &&
    (GENERIC_SUBJECTS.has(tree.word[subject] as string) || (tree.tag[subject] === 'CD' && !isHardNews(input)))
  )
    sum += SALIENCE.genericSubject;
  return sum;
}

/** What only says who somebody is ("who fought for years"), is background without a time; grave news less so. */
function relativeFeature({ trigger, time, headline, sentence }: SalienceInput): number {
  if (time || headline || sentence < 2) return SALIENCE.relative;
  return isKnownByPlace(trigger.class) ? SALIENCE.graveRelative : SALIENCE.undatedRelative;
}

const FIRST_PERSON = /\b(?:[Mm]y|[Oo]ur|us|me|[Ww]e|I)\b/u;

/** "I think that it helped", "how it will end": what is thought or asked is no news. */
function isOpinion({ tree }: Context, { top }: Trigger): boolean {
  const asks = childWith(tree, top, R.advmod);
  if (asks >= 0 && asks < top && (tree.word[asks] === 'how' || tree.word[asks] === 'why')) return true;
  const up = tree.head[top] as number;
  return tree.relation[top] === R.ccomp && up >= 0 && OPINIONS.has(governorKey(tree, up));
}

const OPINIONS: ReadonlySet<string> = new Set(
  'think believe feel hope fear doubt suppose imagine guess wonder'.split(' '),
);

/** Clauses whose subject the article does not name, be it a pronoun linked to nobody, are told as part of others. */
function subjectFeature(context: Context, input: SalienceInput): number {
  const { trigger, headline } = input;
  if (headline || (trigger.nominal && trigger.clause === trigger.token)) return 0;
  const { tree } = context;
  const subject = subjectOf(tree, trigger, isPassive(tree, trigger));
  if (subject >= 0 && !isNamelessPronoun(context, subject)) return 0;
  // "They" may be a pair that was named before.
  const isPair = input.arguments.some(
    (a) => a.role === 'agent' && a.mention !== undefined && context.chainOf[a.mention] !== -1,
  );
  return isPair ? 0 : SALIENCE.nameless;
}

/** Purposes and participles are background; less so clauses with a subject of their own, or with a deadline. */
function adverbialFeature({ tree }: Context, trigger: Trigger, isDatedPlan: boolean): number {
  if (isDatedPlan || carriesReport(tree, trigger)) return 0;
  return childWith(tree, trigger.top, R.nsubj, R['nsubj:pass']) >= 0
    ? SALIENCE.subordinate
    : SALIENCE.adverbial;
}

/** "Rao praised the talks, |announcing| a fund": where the main clause only says something, the participle has the news. */
function carriesReport(tree: Tree, { top, eventClass }: Trigger): boolean {
  const up = tree.head[top] as number;
  const isParticiple = tree.relation[top] === R.advcl && tree.tag[top] === 'VBG' && up < top;
  return (
    eventClass !== undefined &&
    isParticiple &&
    REPORTING_VERBS.has(governorKey(tree, up)) &&
    childWith(tree, top, R.mark) < 0
  );
}

function placeFeature(context: Context, input: SalienceInput): number {
  return (
    positionFeature(input) +
    mainClauseFeature(context, input) +
    (input.form === 'plain' ? 0 : SALIENCE[input.form])
  );
}

/** What the headline or the first sentence tells in its main clause, be it by way of a report. */
function mainClauseFeature(
  { tree }: Context,
  { trigger, telling, headline, sentence }: SalienceInput,
): number {
  if (trigger.kind !== 'event' || (!headline && sentence > 1)) return 0;
  const relation = tree.relation[trigger.top];
  const isMain = relation === R.root || relation === R.ccomp || relation === R.parataxis;
  const isTold = telling.status === 'occurred' || telling.status === 'planned';
  if (!isMain || !isTold || (trigger.nominal && trigger.clause === trigger.token)) return 0;
  if (!trigger.eventClass) return 0;
  if (headline) return SALIENCE.headlineClause;
  return telling.tense === 'present' && telling.aspect === 'simple' ? 0 : SALIENCE.leadClause;
}

function positionFeature({ headline, sentence, trigger, telling }: SalienceInput): number {
  if (headline && trigger.nominal && telling.tense === 'none') return SALIENCE.lead;
  if (headline) return SALIENCE.headline;
  if (sentence < 3) return SALIENCE.lead;
  return sentence < 8 ? 0 : SALIENCE.late;
}
