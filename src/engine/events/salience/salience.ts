import { itemAt, wordSet } from '../../collections';
import { isKnownByPlace } from '../lexicon/classes';
import { verbClass } from '../lexicon/lexicon';
import { isActor, mentionOfPhrase, type Context } from '../context';
import { setTime } from '../triggers/set-times';
import { isVague } from '../times/time-candidates';
import { GENERIC_SUBJECTS, REPORTING_VERBS } from '../lexicon/lexicon.data';
import { backgroundFeature } from './background';
import { SALIENCE } from './salience.data';
import { governorKey } from '../verb-keys';
import { isPassive, subjectOf } from '../arguments/subjects';
import { isNamelessPronoun } from '../wording/nouns/nameless';
import type { Trigger } from '../triggers/triggers';
import { isHardNews, tellingFeature } from './telling';
import type { EventTimeLink } from '../types';
import type { SalienceInput } from './types';
import { worthOf } from './worth';
import { childWith, findChild, isVerb, R, type Tree } from '../tree';

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
    backgroundFeature(context, input) +
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

function timeFeature(context: Context, { time, trigger, habitual: isRegular }: SalienceInput): number {
  const exact = time?.relation === 'on' || time?.relation === 'by';
  const habitual =
    isRegular ||
    (!trigger.nominal &&
      (tellsBy(HABITS, context, trigger) || (!exact && tellsBy(DEGREES, context, trigger))));
  if (!time) {
    // "set 3 May for the vote"
    const setsDay = setTime(context, trigger.clause) >= 0;
    return (setsDay ? SALIENCE.dated : 0) + (habitual ? SALIENCE.habitual : 0);
  }
  const dated = isVague(context.times[time.time]) ? 'vaguelyDated' : exact ? 'dated' : 'bounded';
  return SALIENCE[dated] + (habitual ? SALIENCE.habitual : 0);
}

/** "have largely avoided accidents", "often attacks ships": what is done again and again, or mostly. */
function tellsBy(adverbs: ReadonlySet<string>, { tree }: Context, { clause }: Trigger): boolean {
  return findChild(tree, clause, (c) => tree.relation[c] === R.advmod && adverbs.has(tree.word[c])) >= 0;
}

const HABITS = wordSet(`
  often usually typically regularly routinely frequently traditionally always sometimes normally constantly
  customarily habitually occasionally invariably
`);

/** Adverbs that tell a habit but where a day is told: "the strike largely ended on Monday". */
const DEGREES: ReadonlySet<string> = new Set(['largely', 'mostly', 'generally', 'increasingly']);

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
    sum += adverbialFeature(context, trigger, telling.status === 'planned' ? time : undefined);
  if (isOpinion(context, trigger)) sum += SALIENCE.opinion;
  if (found.some(({ start, end }) => FIRST_PERSON.test(tree.text.slice(start, end))))
    sum += SALIENCE.firstPerson;
  const isDescribing = relation === R.acl || relation === R['acl:relcl'];
  const subject = isDescribing
    ? tree.head[trigger.top]
    : childWith(tree, trigger.top, R.nsubj, R['nsubj:pass']);
  if (
    subject >= 0 &&
    !isActor(context, subject) &&
    mentionOfPhrase(context, subject) < 0 &&
    (GENERIC_SUBJECTS.has(tree.word[subject]) || (tree.tag[subject] === 'CD' && !isHardNews(input)))
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
  if (asksWhat(tree, top)) return true;
  const up = tree.head[top];
  return tree.relation[top] === R.ccomp && up >= 0 && OPINIONS.has(governorKey(tree, up));
}

/** "asked |what part| Acme had |played|", "wondered |which mill| it would close" */
function asksWhat(tree: Tree, top: number): boolean {
  const asked = tree.leftmost[top];
  if (tree.relation[top] !== R.ccomp || top < tree.head[top]) return false;
  return (tree.word[asked] === 'what' || tree.word[asked] === 'which') && tree.relation[asked] === R.det;
}

const OPINIONS = wordSet('think believe feel hope fear doubt suppose imagine guess wonder');

/** Clauses whose subject the article does not name, be it a pronoun linked to nobody, are told as part of others. */
function subjectFeature(context: Context, input: SalienceInput): number {
  const { trigger, headline } = input;
  if (headline || (trigger.nominal && trigger.clause === trigger.token)) return 0;
  const { tree } = context;
  const subject = subjectOf(context, trigger, isPassive(tree, trigger));
  if (subject >= 0 && !isNamelessPronoun(context, subject)) return 0;
  // "They" may be a pair that was named before.
  const isPair = input.arguments.some(
    (a) => a.role === 'agent' && a.mention !== undefined && context.chainOf[a.mention] !== -1,
  );
  return isPair ? 0 : SALIENCE.nameless;
}

/** Purposes and participles are background; less so clauses with a subject of their own, or with a deadline, unless they say what another event is for. */
function adverbialFeature({ tree }: Context, trigger: Trigger, term: EventTimeLink | undefined): number {
  if (term?.relation === 'on' && tellsPurpose(tree, trigger)) return SALIENCE.purpose;
  if (term || carriesReport(tree, trigger)) return 0;
  return childWith(tree, trigger.top, R.nsubj, R['nsubj:pass']) >= 0
    ? SALIENCE.subordinate
    : SALIENCE.adverbial;
}

/** "will meet teachers on Friday to |discuss| exams": what a meeting or a visit is for has no day of its own. */
function tellsPurpose(tree: Tree, { top, clause }: Trigger): boolean {
  const up = tree.head[top];
  if (top !== clause || tree.relation[top] !== R.advcl || tree.tag[top] !== 'VB' || up > top) return false;
  // "vowed to create": a complement, whatever the tree calls it
  if (!isVerb(tree, up) || tree.word[up + 1] === 'to') return false;
  return verbClass(governorKey(tree, up)) !== undefined;
}

/** "Rao praised the talks, |announcing| a fund": where the main clause only says something, the participle has the news. */
function carriesReport(tree: Tree, { top, eventClass }: Trigger): boolean {
  const up = tree.head[top];
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
