import { itemAt, wordSet } from '../../collections';
import type { Context } from '../context';
import type { Telling } from '../triggers/status';
import { speakerFor } from '../triggers/speakers';
import { isSetByParticiple } from '../triggers/intended';
import { isGoingOn } from '../verb-group';
import { verbClass } from '../lexicon/lexicon';
import { HARM_CLASSES } from '../lexicon/lexicon.data';
import { MUTUAL } from '../lexicon/class-groups.data';
import { caseOf, childWith, findChild, isVerb, R, type Tree } from '../tree';
import type { Trigger } from '../triggers/triggers';
import type { EventStatus, EventTimeLink, WordingPart } from '../types';
import { baseOf, verbKey } from '../verb-keys';
import { verbOnOccasion } from '../arguments/occasions';
import { relativeObject } from './clauses/antecedent-object';
import { CLAUSES, writeBehindVerb } from './clauses/clauses';
import { isComment } from './headlines/comment';
import { writeDeed } from './nouns/deeds';
import { writeHarm, writeNextHarm } from './clauses/harm';
import { writeHarmHeadline } from './headlines/harm-headline';
import { writeHeadline } from './headlines/headline';
import { hiddenTimes } from './words/hidden-time';
import { writeOffice } from './nouns/offices';
import { Parts } from './words/parts';
import { writeOblique, writePhrase } from './nouns/phrases';
import { writeNextDeed } from './clauses/next-deeds';
import { isNamelessPronoun } from './nouns/nameless';
import { isPluralSubject } from './nouns/plurals';
import { writeSubject } from './nouns/subject';
import { isOneOfMany, isSound } from './checks/soundness';
import { lastVerb, readClause, type ToldClause } from './clauses/told-clause';
import { isTrusted } from './checks/trust';
import { writeVerbatim, writeVerbatimPhrase } from './verbatim/verbatim';
import { isOfMany, isOfOne, writeGerund, writePassive, writePredicate } from './verbs/verbs';
import { verbWithin } from './clauses/within';

/** How a title tells an event. */
export interface Wording {
  readonly wording: readonly WordingPart[];
  /** The same without its subject, where that is a pronoun that may turn out to stand for nobody known. */
  readonly impersonal?: readonly WordingPart[];
  /**
   * Set where the parse is too doubtful to compose a title and no clause could be cut from the sentence, and where a headline asks
   * or is a label.
   */
  readonly doubtful?: true;
}

/** Where a title is seen. */
export interface Shown {
  /** Whether it is likely to be seen at all, so that a wrong parse matters. */
  readonly isShown: boolean;
  /** Whether the event is told in the headline. */
  readonly headline: boolean;
}

/**
 * Composes a title for an event out of the words of its clause or noun phrase: sentence compression by dependencies, as
 * of Clarke and Lapata (2008), by rules. The subject, even where the clause only shares it; the predicate in the present;
 * what the verb needs; and the rest as phrases that may be left out. The names are put in later, when they are known.
 */
export function wordEvent(
  context: Context,
  trigger: Trigger,
  telling: Telling,
  time: EventTimeLink | undefined,
  shown: Shown,
): Wording {
  const worded = composeWording(context, trigger, telling, time, shown);
  return shown.headline && isComment(context, trigger.token) ? { ...worded, doubtful: true } : worded;
}

function composeWording(
  context: Context,
  trigger: Trigger,
  telling: Telling,
  time: EventTimeLink | undefined,
  { isShown, headline }: Shown,
): Wording {
  const hidden = hiddenTimes(context, time);
  const newParts = (): Parts => new Parts(context, trigger.token, hidden, CLAUSES);
  const verb = headline ? -1 : toldVerb(context, trigger);
  if (verb >= 0) {
    const said = { ...trigger, token: verb, clause: verb, top: verb, nominal: false };
    return wordClause(context, newParts, readClause(context, said, telling, { isMutual: false, isShown }));
  }
  const harm = headline ? writeHarmHeadline(newParts(), trigger) : undefined;
  if (harm) return { wording: harm };
  const isStanding = trigger.clause === trigger.token && !isGoingOn(context.tree, trigger.token);
  if (trigger.nominal && (isStanding || isBe(context.tree, trigger.clause))) {
    const isDenied = telling.status === 'denied';
    const other = isDenied ? denyingVerb(context.tree, trigger.token) : partVerb(context.tree, trigger.token);
    if (other < 0) return wordNoun(newParts, trigger.token, telling.status, isShown);
    const part = { ...trigger, token: other, clause: other, top: other, nominal: false };
    const told: Telling = isDenied ? { ...telling, status: 'occurred' } : telling;
    return wordClause(context, newParts, readClause(context, part, told, { isMutual: false, isShown }));
  }
  if (isSetByParticiple(context.tree, trigger))
    return wordNoun(newParts, trigger.token, telling.status, isShown);
  const isMutual = MUTUAL.has(trigger.class);
  const clause = readClause(context, trigger, telling, { isMutual, isShown });
  const whole = headline ? writeHeadline(newParts(), withHarm(context.tree, clause.verb)) : undefined;
  return whole ? { wording: whole } : wordClause(context, newParts, clause);
}

/** "Blast |kills| two, injures five": whichever verb tells more of it, the headline is of those who died. */
function withHarm(tree: Tree, verb: number): number {
  const first = tree.head[verb];
  const isNext = tree.relation[verb] === R.conj || tree.relation[verb] === R.parataxis;
  if (!isNext || childWith(tree, verb, R.nsubj, R['nsubj:pass']) >= 0) return verb;
  return HARM_CLASSES.has(verbClass(verbKey(tree, first))?.name ?? '') ? first : verb;
}

/** The verb that tells what a noun stands for better than its own words; -1 where none does. */
function toldVerb(context: Context, trigger: Trigger): number {
  const within = verbWithin(context, trigger);
  return within >= 0 ? within : verbOnOccasion(context, trigger);
}

/** The clause that a noun can be told by, else its phrase; where that may not be trusted, the phrase as it stands. */
function wordNoun(newParts: () => Parts, noun: number, status: EventStatus, isShown: boolean): Wording {
  const parts = newParts();
  writePhrase(parts, noun, parts.core);
  if (!isShown || isTrusted(parts, noun))
    return { wording: writeDeed(newParts(), noun, status) ?? parts.done() };
  return { wording: writeVerbatimPhrase(newParts(), noun), doubtful: true };
}

/** The composed clause where it may be trusted, else the clause as it stands, else what there is. */
function wordClause(context: Context, newParts: () => Parts, clause: ToldClause): Wording {
  const parts = newParts();
  const wording = writeToldClause(parts, clause);
  const verb = clause.passive ? clause.verb : lastVerb(context.tree, clause);
  const { subject } = clause;
  if (hasOwnedObject(context.tree, verb) || isOneOfMany(context, subject, verb))
    return { wording, doubtful: true };
  const isSure =
    !clause.isShown ||
    (subject >= 0 && isTrusted(parts, verb) && isSound(parts, { verb, subject, passive: clause.passive }));
  const isNameless = subject >= 0 && isNamelessPronoun(context, subject);
  const own = childWith(context.tree, clause.verb, R.nsubj);
  // "Acme said |it| had closed the plant"
  const isForSpeaker = own >= 0 && own !== subject && speakerFor(context, own) === subject;
  const verbatim =
    isSure || isNameless || isForSpeaker ? undefined : writeVerbatim(newParts(), clause.verb, subject);
  if (verbatim) return { wording: verbatim };
  const doubt = isSure ? {} : { doubtful: true as const };
  if (!isNameless) return { wording, ...doubt };
  const impersonal = writeImpersonal(newParts(), clause);
  const isVague = !PAIRS.has(context.tree.word[subject]) && !hasSubject(impersonal);
  return { wording, impersonal, ...(isVague ? { doubtful: true as const } : doubt) };
}

/** "Rao ended |his| on Monday": of what, another clause says. */
function hasOwnedObject(tree: Tree, verb: number): boolean {
  return findChild(tree, verb, (c) => tree.relation[c] === R.obj && tree.tag[c] === 'PRP$') >= 0;
}

/** Pronouns that may stand for two who are named before. */
const PAIRS: ReadonlySet<string> = new Set(['they', 'both', 'two']);

function hasSubject(wording: readonly WordingPart[]): boolean {
  return wording.some((part) => part.kind === 'text' && part.subject === true);
}

/** "lost the 2031 election": the verb that tells of an event noun how somebody took part in it; -1 where none does. */
function partVerb(tree: Tree, noun: number): number {
  const verb = tree.head[noun];
  if (tree.relation[noun] !== R.obj || childWith(tree, verb, R.nsubj) < 0) return -1;
  return PART_VERBS.has(baseOf(tree, verb)) ? verb : -1;
}

/** "narrowly avoids a crash": the verb that says that what its noun tells did not happen; -1 where none does. */
function denyingVerb(tree: Tree, noun: number): number {
  const verb = tree.head[noun];
  const isDenied = tree.relation[noun] === R.obj || tree.relation[noun] === R['nsubj:pass'];
  return isDenied && isVerb(tree, verb) && childWith(tree, verb, R.nsubj, R['nsubj:pass']) >= 0 ? verb : -1;
}

const PART_VERBS = wordSet('win lose contest attend miss skip boycott join enter host');

/** "There was an attack in Lagos" */
function isBe(tree: Tree, clause: number): boolean {
  return baseOf(tree, clause) === 'be';
}

function writeToldClause(parts: Parts, clause: ToldClause): readonly WordingPart[] {
  const { context } = parts;
  const { verb, subject, passive, status } = clause;
  parts.predicate = verb;
  if (subject < 0) return writeImpersonal(parts, clause);
  parts.subject(() => {
    writeSubject(parts, subject);
  });
  const isPlural =
    !isOfOne(context.tree, verb) &&
    ((isOfMany(context.tree, verb) && !isOnePerson(context, subject)) ||
      isPluralSubject(context, subject, verb));
  const told = { status, passive, isPlural };
  writePredicate(parts, { verb, ...told });
  const last = lastVerb(context.tree, clause);
  if (last !== verb) {
    parts.words(context.tree.word[last - 1], parts.core);
    if (passive) parts.words(context.tree.word[last], parts.core, last);
    else writePredicate(parts, { verb: last, ...told });
  }
  const object = passive || !isVerb(context.tree, verb) ? -1 : relativeObject(context, verb, subject);
  if (object >= 0) {
    const particle = childWith(context.tree, last, R['compound:prt']);
    if (particle > last) parts.tokens(particle, particle, parts.core);
    writePhrase(parts, object, parts.core);
  }
  writeRest(parts, last, object);
  writeOffice(parts, last, subject);
  writeHarm(parts, verb, parts.core);
  writeNextHarm(parts, last, parts.core, isPlural);
  writeNextDeed(parts, { verb: last, ...told }, parts.core);
  return parts.done();
}

/** "Rao, as well as Lind, were": who is told without those for whom the verb is in the plural. */
function isOnePerson({ mentionAt, mentions }: Context, subject: number): boolean {
  const mention = itemAt(mentions, mentionAt[subject]);
  return mention?.kind === 'name' && mention.type === 'person';
}

/** Without the subject: what is done to whom, "Maria Keller is arrested", else the doing alone, "Arresting them". */
function writeImpersonal(
  parts: Parts,
  { verb, passive, status, isMutual }: ToldClause,
): readonly WordingPart[] {
  const { context } = parts;
  const { tree } = context;
  const object = passive || !isVerb(tree, verb) ? -1 : undergoer(tree, verb);
  const patient =
    object >= 0 && !isMutual && tree.tag[object] !== 'PRP' && !isNamelessPronoun(context, object);
  if (patient && !parts.has(verb, R.xcomp, R.ccomp) && !tellsOfDoer(tree, verb)) {
    parts.subject(() => {
      writePhrase(parts, object, parts.core);
    });
    writePassive(parts, verb, isPluralSubject(context, object, verb), status === 'planned');
    writeRest(parts, verb, object);
  } else {
    writeGerund(parts, verb, passive);
    writeRest(parts, verb);
  }
  return parts.done();
}

/** Whom or what a verb is done to: "fined |the company| $250,000", else its object; -1 where there is none. */
function undergoer(tree: Tree, verb: number): number {
  const given = childWith(tree, verb, R.iobj);
  return given > verb ? given : childWith(tree, verb, R.obj);
}

/**
 * "attended the rally |without a mask|", "joined Acme |as an engineer|": what is said of whoever does it, not of what it is done to; who
 * |faces| a court, |undergoes| surgery or |gets| life does nothing to these.
 */
function tellsOfDoer(tree: Tree, verb: number): boolean {
  if (OF_DOER_ALONE.has(verbKey(tree, verb))) return true;
  return findChild(tree, verb, (c) => tree.relation[c] === R.obl && OF_DOER.has(caseOf(tree, c))) >= 0;
}

const OF_DOER_ALONE: ReadonlySet<string> = new Set(['face', 'get', 'undergo', 'suffer']);
const OF_DOER: ReadonlySet<string> = new Set(['without', 'as', 'like']);

/** What follows the predicate; for an adjective or noun with a copula the phrase itself. */
function writeRest(parts: Parts, verb: number, without = -1): void {
  const { tree } = parts.context;
  if (isGoingOn(tree, verb)) parts.tokens(childWith(tree, verb, R.case), verb, parts.core);
  else if (!isVerb(tree, verb)) writeOblique(parts, verb, parts.core);
  writeBehindVerb(parts, verb, parts.core, without);
}
