import { alternatives, itemAt } from '../../collections';
import { NEWSPAPER_WORDS } from '../../text/media.data';
import { findCarriers, findEventNouns, happeningOf, isLicensed, type EventNouns } from './carriers';
import { isEventClass } from '../lexicon/classes';
import type { EventClass } from '../lexicon/classes.data';
import { mentionOfPhrase, type Context } from '../context';
import { actSense } from '../senses/act-senses';
import { verbClass, type EventNoun } from '../lexicon/lexicon';
import * as lexicon from '../lexicon/lexicon.data';
import { MEDIA_NOUNS } from '../lexicon/nouns.data';
import { announcesOwnPlan, tellsFearedHarm } from './own-plans';
import { isPredicate, isSuppressed, topGovernor } from './predicates';
import { verbKey } from '../verb-keys';
import { readVerbGroup } from '../verb-group';
import { setTime } from './set-times';
import { isCalledFor, isFigure } from '../senses/figures';
import { HEARINGS } from '../senses/senses.data';
import { carriedSense, prepositionalKey, verbSense } from '../senses/senses';
import { RelationSet } from '../relations';
import { caseOf, childWith, findChild, R, type Tree } from '../tree';

/** How much of an event a trigger's words tell: an event, speech about one, a thought, or a state. */
export type TriggerKind = 'event' | 'report' | 'thought' | 'state';

/** A word that tells an event, and where its clause is. */
export interface Trigger {
  readonly token: number;
  /** Token whose dependents are the clause: the trigger, the light verb that carries it, or the verb it is subject of. */
  readonly clause: number;
  /** Topmost governor that only adds tense and status ("scheduled" in "is scheduled to meet"); else the clause. */
  readonly top: number;
  readonly lemma: string;
  readonly class: string;
  readonly kind: TriggerKind;
  /** How much of an event the word tells, 0 to 1. */
  readonly weight: number;
  readonly nominal: boolean;
  readonly eventClass: EventClass | undefined;
}

/** Weight of verbs that no list knows. */
const OTHER_VERB_WEIGHT = 0.45;
/** Weight of named events whose noun no list knows. */
const NAMED_EVENT_WEIGHT = 0.5;
/** Verbs of less weight than this, with an event or a text as subject, only describe it: "the summit boosted trade". */
const LEAST_WEIGHT_OF_EVENT = 0.7;

/** Finds the triggers of a sentence's tokens `[first, end)`, in text order. */
export function findTriggers(context: Context, first: number, end: number): Trigger[] {
  const { tree } = context;
  const nouns = findEventNouns(context, first, end);
  const carriers = findCarriers(context, nouns, first, end);
  const absorbed = new Set(carriers.values());
  const triggers: Trigger[] = [];
  for (let i = first; i < end; i++) {
    const noun = nouns.get(i);
    if (noun && !isCalledFor(tree, i)) {
      const carrier = carriers.get(i);
      if (carrier !== undefined || !noun.ambiguous || isLicensed(context, i))
        triggers.push(nounTrigger(tree, i, carrier, noun));
    } else if (isPredicate(tree, i)) {
      if (!absorbed.has(i) && !isSuppressed(tree, i)) triggers.push(verbTrigger(context, i, nouns));
    } else if (isNamedEvent(context, i)) triggers.push(namedEvent(tree, i));
  }
  return triggers;
}

function nounTrigger(
  tree: Tree,
  token: number,
  carrier: number | undefined,
  noun: EventNoun & { readonly lemma: string },
): Trigger {
  const kind = carrier === undefined ? noun.kind : carriedSense(tree, noun, carrier);
  return {
    token,
    clause: carrier ?? token,
    top: carrier === undefined ? token : topGovernor(tree, carrier),
    lemma: noun.lemma,
    class: kind.name,
    kind: 'event',
    weight: kind.weight,
    nominal: true,
    eventClass: kind,
  };
}

function verbTrigger(context: Context, token: number, nouns: EventNouns): Trigger {
  const { tree } = context;
  const lemma = prepositionalKey(context, token, verbKey(tree, token));
  if (isFigure(tree, token, lemma)) return figure(tree, token, lemma);
  const act = actOf(context, token, lemma);
  const eventClass = act ?? verbSense(context, token, lemma) ?? happeningOf(tree, token, lemma, nouns);
  const subject = childWith(tree, token, R.nsubj, R['nsubj:pass']);
  const isDocument = lexicon.DOCUMENT_NOUNS.has(itemAt(tree.word, subject) as string);
  const teller = nouns.get(childWith(tree, token, R.nsubj));
  const describes = isDocument || teller?.ambiguous === false;
  const reports =
    tellsPlan(tree, token, eventClass) ||
    isAside(tree, token, eventClass) ||
    sharesOpinion(tree, token, lemma) ||
    speaksToMedia(context, token, lemma);
  const kind = act ? 'event' : reports ? 'report' : kindOf(lemma, eventClass, describes);
  return {
    token,
    clause: token,
    top: topGovernor(tree, token),
    lemma,
    class: kind === 'report' ? 'say' : (eventClass?.name ?? ownClass(lemma)),
    kind,
    weight: kind === 'event' ? (eventClass?.weight ?? OTHER_VERB_WEIGHT) : 0,
    nominal: false,
    eventClass,
  };
}

/** The class of a verb that is of none: its lemma, but not where a class is called so of which the verb is not ("|called| it a lie"). */
function ownClass(lemma: string): string {
  return isEventClass(lemma) ? `other ${lemma}` : lemma;
}

/** A verb that is part of a figure of speech: it tells no event. */
function figure(tree: Tree, token: number, lemma: string): Trigger {
  return {
    token,
    clause: token,
    top: topGovernor(tree, token),
    lemma,
    class: ownClass(lemma),
    kind: 'state',
    weight: 0,
    nominal: false,
    eventClass: undefined,
  };
}

/** What a verb that mostly says or thinks does where it tells of more than words. */
function actOf(context: Context, token: number, lemma: string): EventClass | undefined {
  if (tellsFinding(context, token, lemma)) return DISCOVERY;
  if (lemma === 'tell' && tellsHearing(context, token)) return TESTIMONY;
  if (announcesOwnPlan(context, token, lemma) || tellsFearedHarm(context, token, lemma)) return ANNOUNCEMENT;
  return lemma !== 'propose' && setTime(context, token) >= 0 ? DECISION : actSense(context, token, lemma);
}

/** "told the committee on Friday that she |had seen| it": on a day of its own what one tells such a body of the past is testimony. */
function tellsHearing({ tree, timeAt }: Context, token: number): boolean {
  const hearer = childWith(tree, token, R.obj, R.iobj);
  if (hearer < token || !HEARINGS.has(tree.word[hearer])) return false;
  const told = childWith(tree, token, R.ccomp);
  // "…, Rao told the committee on Friday": what stands before is told by itself
  if (told < token || !isPast(tree, told)) return false;
  return findChild(tree, token, (c) => timeAt[c] !== -1) >= 0;
}

function isPast(tree: Tree, verb: number): boolean {
  const { tense, perfect, modality } = readVerbGroup(tree, verb);
  return modality === undefined && (tense === 'past' || perfect);
}

const TESTIMONY = verbClass('testify');
const DECISION = verbClass('decide');
const ANNOUNCEMENT = verbClass('announce');

/**
 * "Researchers from Oru report a new way to …", "a study published on Friday found that …": what research brings is news
 * of its own; "the study also found" goes on with it.
 */
function tellsFinding({ tree, mentionAt }: Context, token: number, lemma: string): boolean {
  if (!lexicon.FINDING_VERBS.has(lemma) || childWith(tree, token, R.obj, R.ccomp) < token) return false;
  const subject = childWith(tree, token, R.nsubj);
  if (subject < 0 || mentionAt[subject] !== -1) return false;
  if (!lexicon.RESEARCH_NOUNS.has(tree.word[subject])) return false;
  const determiner = tree.word[childWith(tree, subject, R.det, R['nmod:poss'])] ?? '';
  return (
    !/^(?:the|this|that|these|those|their|our|its)$/iu.test(determiner) ||
    childWith(tree, subject, R.acl) >= 0
  );
}

const DISCOVERY = verbClass('discover');

/** "announced plans to negotiate": the negotiation is the news. */
function tellsPlan(tree: Tree, token: number, eventClass: EventClass | undefined): boolean {
  if (eventClass?.name !== 'announcement') return false;
  const object = childWith(tree, token, R.obj);
  const isPlan = object >= 0 && PLANS.has(tree.word[object].replace(/s$/u, ''));
  return isPlan && findChild(tree, object, (c) => tree.relation[c] === R.acl && tree.tag[c] === 'VB') >= 0;
}

const PLANS: ReadonlySet<string> = new Set(['plan', 'intention', 'intent', 'decision']);

/** "agreed that the plan was sound": no agreement that binds anybody. */
function sharesOpinion(tree: Tree, token: number, lemma: string): boolean {
  const content = lemma === 'agree' ? childWith(tree, token, R.ccomp) : -1;
  return content > token && childWith(tree, content, R.nsubj, R['nsubj:pass']) >= 0;
}

/** "spoke to the Oru Daily News", "talked to reporters": how somebody came to be quoted. */
function speaksToMedia(context: Context, token: number, lemma: string): boolean {
  if (lemma !== 'speak' && lemma !== 'talk') return false;
  const { tree, mentions } = context;
  return (
    findChild(tree, token, (c) => {
      const preposition = tree.relation[c] === R.obl ? caseOf(tree, c) : '';
      if (preposition !== 'to' && preposition !== 'with') return false;
      const mention = itemAt(mentions, mentionOfPhrase(context, c));
      const isOutlet =
        mention?.type === 'organization' && MEDIA.test(tree.text.slice(mention.start, mention.end));
      return isOutlet || MEDIA_NOUNS.has(tree.word[c]);
    }) >= 0
  );
}

const MEDIA = new RegExp(
  String.raw`\b(?:${alternatives(NEWSPAPER_WORDS)}|Radio|TV|Television|Reuters|BBC|CNN|NPR|Wikinews)$`,
  'u',
);

/** "Oru is to resign, the bank announced": what is announced is another clause, or is not said. */
function isAside(tree: Tree, token: number, eventClass: EventClass | undefined): boolean {
  if (eventClass?.name !== 'announcement' && eventClass?.name !== 'publication') return false;
  const relation = tree.relation[token];
  if (relation === R.acl || relation === R['acl:relcl'] || relation === R.conj) return false;
  return findChild(tree, token, (c) => isContent(tree, c, token)) < 0;
}

/** Whether a dependent says what its verb announces; a clause before it is told by itself. */
function isContent(tree: Tree, child: number, verb: number): boolean {
  const relation = tree.relation[child];
  if (relation === R.ccomp || relation === R.parataxis) return child > verb;
  return CONTENTS.has(relation) || (relation === R.obl && caseOf(tree, child) === 'about');
}

const CONTENTS = new RelationSet([R.obj, R.iobj, R['nsubj:pass'], R.xcomp, R.conj, R.advcl]);

function kindOf(lemma: string, eventClass: EventClass | undefined, describes: boolean): TriggerKind {
  if (lexicon.REPORTING_VERBS.has(lemma)) return 'report';
  if (lexicon.COGNITION_VERBS.has(lemma) || lexicon.FEELING_VERBS.has(lemma)) return 'thought';
  if (eventClass) return describes && eventClass.weight < LEAST_WEIGHT_OF_EVENT ? 'state' : 'event';
  return lexicon.STATIVE_VERBS.has(lemma.split('_', 1)[0]) || describes ? 'state' : 'event';
}

/** Whether the token heads the name of an event that no event noun heads: "World War II", "the Olympics". */
function isNamedEvent({ tree, mentionAt, mentions, timeAt }: Context, token: number): boolean {
  const m = mentionAt[token];
  const mention = itemAt(mentions, m);
  if (mention?.kind !== 'name' || mention.type !== 'event' || timeAt[token] !== -1) return false;
  const relation = tree.relation[token];
  const up = tree.head[token];
  return relation !== R.compound && relation !== R.flat && (up < 0 || mentionAt[up] !== m);
}

function namedEvent(tree: Tree, token: number): Trigger {
  return {
    token,
    clause: token,
    top: token,
    lemma: tree.word[token],
    class: 'named-event',
    kind: 'event',
    weight: NAMED_EVENT_WEIGHT,
    nominal: true,
    eventClass: undefined,
  };
}
