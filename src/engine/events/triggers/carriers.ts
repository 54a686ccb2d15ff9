import { itemAt } from '../../collections';
import { mentionOfPhrase, type Context } from '../context';
import * as data from '../lexicon/carriers.data';
import { isKnownNoun, nounClass, type EventNoun } from '../lexicon/lexicon';
import { IMPACT_CLASSES, RELATIVE_PRONOUNS } from '../lexicon/lexicon.data';
import { nounLemma } from '../../syntax/lemma';
import { isPredicate, topGovernor } from './predicates';
import { verbKey } from '../verb-keys';
import { isStanding, namesOtherThing } from './other-things';
import { isSaying } from '../senses/figures';
import { nounSense } from '../senses/senses';
import { ROUSED } from '../senses/senses.data';
import { caseOf, childWith, findChild, isNoun, R, type Tree } from '../tree';

/** The event nouns of a sentence by token. */
export type EventNouns = ReadonlyMap<number, EventNoun & { readonly lemma: string }>;

/** Finds the nouns among tokens `[first, end)` that may tell events. */
export function findEventNouns(context: Context, first: number, end: number): EventNouns {
  const nouns = new Map<number, EventNoun & { lemma: string }>();
  for (let i = first; i < end; i++) {
    const noun = eventNounAt(context, i);
    if (noun) nouns.set(i, noun);
  }
  return nouns;
}

/** For each event noun that a verb only carries ("held talks", "talks took place"), that verb. */
export function findCarriers(
  context: Context,
  nouns: EventNouns,
  first: number,
  end: number,
): ReadonlyMap<number, number> {
  const { tree } = context;
  const carriers = new Map<number, number>();
  if (nouns.size === 0) return carriers;
  for (let i = first; i < end; i++) {
    const noun = isPredicate(tree, i) || isDue(tree, i) ? carriedNoun(context, i, nouns) : -1;
    if (noun >= 0 && !carriers.has(noun)) carriers.set(noun, i);
  }
  return carriers;
}

/** "a ruling is |due| on Friday": but not "is due to come", "is due to the rain". */
function isDue(tree: Tree, token: number): boolean {
  if (tree.word[token] !== 'due' || tree.word[token + 1] === 'to') return false;
  return childWith(tree, token, R.cop) >= 0;
}

function eventNounAt(context: Context, token: number): (EventNoun & { lemma: string }) | undefined {
  const { tree } = context;
  if (!isNoun(tree, token) || context.timeAt[token] !== -1) return undefined;
  const relation = tree.relation[token];
  if (relation === R.compound || relation === R.flat || relation === R.amod) return undefined;
  const lemma = nounLemma(hyphenated(tree, token), isKnownNoun);
  const noun = nounClass(lemma);
  if (namesOtherThing(context, token, lemma) || isSaying(tree, token)) return undefined;
  return noun && !isInOtherName(context, token) ? { ...nounSense(context, token, noun), lemma } : undefined;
}

/** The word with what a hyphen joins to it on the left: "cease-fire" is three tokens. */
function hyphenated(tree: Tree, token: number): string {
  const word = tree.word[token];
  const dash = token > 1 && tree.word[token - 1] === '-' && tree.end[token - 2] === tree.start[token - 1];
  if (!dash) return word;
  const joined = nounLemma(`${tree.word[token - 2]}-${word}`, isKnownNoun);
  return isKnownNoun(joined) ? joined : word;
}

/** Whether the token belongs to the name of something that is no event: "Strike Force", "the Ministry of Defence". */
function isInOtherName(context: Context, token: number): boolean {
  const mention = itemAt(context.mentions, context.mentionAt[token]);
  if (mention?.kind !== 'name') return false;
  return mention.type !== 'event' && mention.type !== 'law' && mention.type !== 'other';
}

/** The event noun that the verb at `token` only carries, or -1. */
function carriedNoun(context: Context, token: number, nouns: EventNouns): number {
  const { tree } = context;
  const key = verbKey(tree, token);
  const object = measured(tree, carriedObject(tree, token, key), nouns);
  const noun = nouns.get(object);
  if (noun && (isLightFor(key, noun) || setsDay(tree, token, key, object))) return object;
  const occasion = noun ? -1 : occasionOf(context, token, key, nouns);
  if (occasion >= 0) return occasion;
  const subject = childWith(tree, topGovernor(tree, token), R.nsubj, R['nsubj:pass']);
  const told = isStanding(tree, subject) && !data.HAPPENING_VERBS.has(key) ? undefined : nouns.get(subject);
  return told && (carriesSubject(tree, token, key, told) || isDone(tree, token, key, told)) ? subject : -1;
}

/** "Deal reached in Oru": a headline's passive, which its parse may take for the active. */
function isDone(tree: Tree, token: number, key: string, subject: EventNoun): boolean {
  const isBare =
    childWith(tree, token, R.obj, R.aux) < 0 && findChild(tree, token, (c) => caseOf(tree, c) === 'to') < 0;
  return isBare && tree.tag[token] === 'VBN' && (data.LIGHT_WITH.get(key)?.has(subject.kind.name) ?? false);
}

/**
 * "hosted the premier for a visit", "welcomed her for talks", "called for a strike on 3 May": what guests come for, or what is
 * called for a day, is what the verb tells; else -1.
 */
function occasionOf(context: Context, token: number, key: string, nouns: EventNouns): number {
  const { tree } = context;
  const isCall = key === 'call';
  if (!isCall && !data.HOSTING_VERBS.has(key)) return -1;
  const kinds = isCall ? data.CALLED_CLASSES : data.HOSTED_CLASSES;
  const occasion = findChild(
    tree,
    token,
    (c) =>
      tree.relation[c] === R.obl && caseOf(tree, c) === 'for' && kinds.has(nouns.get(c)?.kind.name ?? ''),
  );
  return isCall && !isForDay(context, occasion) ? -1 : occasion;
}

/** Whether an expression of what is to come stands in the clause behind a noun. */
function isForDay({ tree, timeAt, times }: Context, noun: number): boolean {
  if (noun < 0) return false;
  for (let i = noun + 1; i <= tree.rightmost[tree.head[noun]]; i++)
    if (itemAt(times, timeAt[i])?.tense === 'future') return true;
  return false;
}

/** What a clause beside a noun tells that only says when it took place: "the talks, which |began| on Monday"; undefined for others. */
export function happeningOf(
  tree: Tree,
  token: number,
  key: string,
  nouns: EventNouns,
): EventNoun['kind'] | undefined {
  const subject = childWith(tree, token, R.nsubj, R['nsubj:pass']);
  if (tree.relation[token] !== R['acl:relcl'] || !RELATIVE_PRONOUNS.has(itemAt(tree.word, subject) ?? ''))
    return undefined;
  // "the crash that took place on Monday" says which one is meant
  if (tree.word[subject - 1] !== ',') return undefined;
  const noun = nouns.get(tree.head[token]);
  return noun?.ambiguous === false && carriesSubject(tree, token, key, noun) ? noun.kind : undefined;
}

/** "the talks began", "the call took place", "the truce takes effect", "the explosion targeted a bakery". */
function carriesSubject(tree: Tree, token: number, key: string, subject: EventNoun): boolean {
  if (data.IMPACT_VERBS.has(key)) return IMPACT_CLASSES.has(subject.kind.name);
  if (data.OCCURRENCE_VERBS.has(key)) return true;
  if (data.EXPIRY_VERBS.has(key)) return data.EXPIRING_CLASSES.has(subject.kind.name);
  if (data.FAILURE_VERBS.has(key)) return subject.kind.name === 'talks';
  if (key === 'due' || isOfForce(tree, token, key)) return true;
  const object = itemAt(tree.word, childWith(tree, token, R.obj));
  return key === 'take' && (object === 'place' || object === 'effect');
}

/** "the hearing is set for May 3", "a ruling is expected on May 3": a verb that only says when its subject is to be. */
function setsDay(tree: Tree, token: number, key: string, subject: number): boolean {
  return (
    data.SETTING_VERBS.has(key) &&
    tree.relation[subject] === R['nsubj:pass'] &&
    childWith(tree, token, R.xcomp, R.ccomp) < 0
  );
}

/** "the truce came into effect", "the deal enters into force" */
function isOfForce(tree: Tree, token: number, key: string): boolean {
  if (key !== 'come' && key !== 'enter' && key !== 'go') return false;
  const isForce = (c: number): boolean => FORCE.has(tree.word[c]) && caseOf(tree, c) === 'into';
  return findChild(tree, token, isForce) >= 0;
}

const FORCE: ReadonlySet<string> = new Set(['force', 'effect']);

/** "a round of talks": the talks, "a court of inquiry": the inquiry; but not "a tranche of the agreement", of which there is more. */
function measured(tree: Tree, object: number, nouns: EventNouns): number {
  if (object < 0) return object;
  const lemma = nounLemma(tree.word[object], isKnownNoun);
  const isBody = data.INQUIRING_BODIES.has(lemma);
  if (!isBody && !data.MEASURE_NOUNS.has(lemma)) return object;
  const whole = findChild(tree, object, (c) => {
    const noun = tree.relation[c] === R.nmod && caseOf(tree, c) === 'of' ? nouns.get(c) : undefined;
    return noun?.ambiguous === false && (!isBody || noun.kind.name === 'investigation');
  });
  return whole < 0 ? object : whole;
}

function isLightFor(key: string, noun: EventNoun): boolean {
  if (data.LIGHT_VERBS.has(key)) return true;
  return data.LIGHT_WITH.get(key)?.has(noun.kind.name) ?? false;
}

/** Object, passive subject, or the noun that the participle modifies; "in" phrases of "engage", "participate". */
function carriedObject(tree: Tree, token: number, key: string): number {
  const object = childWith(tree, token, R.obj);
  const burning = key === 'set' ? fireOn(tree, token) : -1;
  if (burning >= 0) return burning;
  if (object >= 0 && tree.word[object] !== 'part') return object;
  const passive = childWith(tree, token, R['nsubj:pass']);
  if (passive >= 0) return passive;
  // "talks held in Geneva", but not "a ban called for by lawyers".
  if (tree.relation[token] === R.acl && tree.tag[token] === 'VBN' && key !== 'call') return tree.head[token];
  if (key === 'go') return findChild(tree, token, (c) => isGoneTo(tree, c));
  if (!data.CARRYING_IN.has(key)) return -1;
  return findChild(tree, token, (c) => {
    const preposition = tree.relation[c] === R.obl ? caseOf(tree, c) : '';
    return preposition === 'in' || preposition === 'into';
  });
}

/** "set a bus on |fire|", where parsers may hang the fire on the bus; -1 for none, as in "set the stage on fire". */
function fireOn(tree: Tree, verb: number): number {
  const isFire = (c: number): boolean => tree.word[c] === 'fire' && tree.word[c - 1] === 'on';
  const object = childWith(tree, verb, R.obj);
  if (object >= 0 && ROUSED.has(nounLemma(tree.word[object], isKnownNoun))) return -1;
  const fire = findChild(tree, verb, isFire);
  return fire >= 0 || object < 0 ? fire : findChild(tree, object, isFire);
}

/** "went on |strike|", "the case goes to |trial|" */
function isGoneTo(tree: Tree, noun: number): boolean {
  const preposition = isNoun(tree, noun) ? caseOf(tree, noun) : '';
  return (
    preposition === 'on' ||
    (preposition === 'to' && tree.word[noun - 1] === 'to' && tree.word[noun] === 'trial')
  );
}

/**
 * Whether a noun that may name a thing tells an event here: it has a time, a side ("between", "with") or an owner; "his exchange
 * Coralo" and "the wreck of the Oru" are things though they have one.
 */
export function isLicensed(context: Context, token: number): boolean {
  const { tree } = context;
  // "the Bilateral Trade Agreement" names a thing, unless somebody signs it.
  if (itemAt(context.mentions, context.mentionAt[token])?.type === 'law') return false;
  const isPlace = isStanding(tree, token);
  const licence = findChild(tree, token, (c) => {
    if (context.timeAt[c] !== -1) return !isPlace || caseOf(tree, c) !== 'for';
    const relation = tree.relation[c];
    const preposition = relation === R.nmod ? caseOf(tree, c) : '';
    if (preposition === 'between' || preposition === 'with' || preposition === 'against') return true;
    if (isPlace) return false;
    const owns =
      relation === R['nmod:poss'] || relation === R.compound || preposition === 'by' || preposition === 'of';
    return owns && mentionOfPhrase(context, c) >= 0;
  });
  return licence >= 0;
}
