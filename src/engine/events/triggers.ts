import type { EventClass } from './classes.data';
import { mentionOfPhrase, type Context } from './context';
import { isKnownNoun, isKnownVerb, nounClass, verbClass, type EventNoun } from './lexicon';
import * as lexicon from './lexicon.data';
import { nounLemma, verbLemma } from './lemma';
import { caseOf, childWith, isNounTag, isVerbTag, R, type Tree } from './tree';

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

/** Finds the triggers of a sentence's tokens `[first, end)`, in text order. */
export function findTriggers(context: Context, first: number, end: number): Trigger[] {
  const nouns = new Map<number, EventNoun & { lemma: string }>();
  for (let i = first; i < end; i++) {
    const noun = eventNounAt(context, i);
    if (noun) nouns.set(i, noun);
  }
  const carriers = new Map<number, number>();
  const absorbed = new Set<number>();
  for (let i = first; i < end; i++) {
    if (!isPredicate(context.tree, i)) continue;
    const noun = carriedNoun(context, i, nouns);
    if (noun < 0 || carriers.has(noun)) continue;
    carriers.set(noun, i);
    absorbed.add(i);
  }
  const triggers: Trigger[] = [];
  for (let i = first; i < end; i++) {
    const noun = nouns.get(i);
    if (noun) {
      const carrier = carriers.get(i);
      if (carrier !== undefined || !noun.ambiguous || isLicensed(context, i))
        triggers.push(nounTrigger(context.tree, i, carrier, noun));
    } else if (!absorbed.has(i) && isPredicate(context.tree, i)) {
      const trigger = verbTrigger(context, i, nouns);
      if (trigger) triggers.push(trigger);
    } else if (isNamedEvent(context, i)) triggers.push(namedEvent(context, i));
  }
  return triggers;
}

/** Base form of the verb at `token`, with its particle ("step_down"). */
export function verbKey(tree: Tree, token: number): string {
  const lemma = verbLemma(tree.word[token] as string, isKnownVerb);
  const particle = childWith(tree, token, R['compound:prt']);
  return particle < 0 ? lemma : `${lemma}_${tree.word[particle] as string}`;
}

/** Whether a token is a verb that heads a clause, not an auxiliary, a copula or a modifier of a noun. */
function isPredicate(tree: Tree, token: number): boolean {
  if (!isVerbTag(tree.tag[token] as Tree['tag'][number])) return false;
  const relation = tree.relation[token] as number;
  const word = tree.word[token] as string;
  return (
    !NO_PREDICATE.has(relation) &&
    (word.length > 2 || SHORT_VERBS.has(word)) &&
    WORD.test(word) &&
    !lexicon.NO_VERBS.has(word)
  );
}

const SHORT_VERBS: ReadonlySet<string> = new Set(['go', 'do', 'be', 'is', 'am']);
const WORD = /^\p{L}/u;

const NO_PREDICATE: ReadonlySet<number> = new Set([
  R.aux, R['aux:pass'], R.cop, R.amod, R.compound, R.case, R.mark, R.det, R.fixed, R.flat, R.punct, R.nummod, R.advmod,
  R.cc, R.discourse, R['compound:prt'],
]); // prettier-ignore

function eventNounAt(context: Context, token: number): (EventNoun & { lemma: string }) | undefined {
  const { tree } = context;
  const tag = tree.tag[token] as Tree['tag'][number];
  const relation = tree.relation[token] as number;
  if (!isNounTag(tag) || context.timeAt[token] !== -1) return undefined;
  if (relation === R.compound || relation === R.flat || relation === R.amod) return undefined;
  const lemma = nounLemma(hyphenated(tree, token), isKnownNoun);
  const noun = nounClass(lemma) ?? nounClass(nounLemma(tree.word[token] as string, isKnownNoun));
  if (!noun || isInOtherName(context, token)) return undefined;
  return { ...noun, lemma };
}

/** The word with what a hyphen joins to it on the left: "cease-fire" is three tokens. */
function hyphenated(tree: Tree, token: number): string {
  const word = tree.word[token] as string;
  const dash = token > 1 && tree.word[token - 1] === '-' && tree.end[token - 2] === tree.start[token - 1];
  if (!dash) return word;
  const joined = `${tree.word[token - 2] as string}-${word}`;
  return isKnownNoun(joined) ? joined : word;
}

/** Whether the token belongs to the name of something that is no event: "Strike Force", "the Ministry of Defence". */
function isInOtherName(context: Context, token: number): boolean {
  const mention = context.mentions[context.mentionAt[token] as number];
  return (
    mention?.kind === 'name' && mention.type !== 'event' && mention.type !== 'law' && mention.type !== 'other'
  );
}

/** The event noun that the verb at `token` only carries, or -1: "held talks", "talks took place", "talks held in". */
function carriedNoun(
  context: Context,
  token: number,
  nouns: ReadonlyMap<number, EventNoun & { lemma: string }>,
): number {
  if (nouns.size === 0) return -1;
  const { tree } = context;
  const key = verbKey(tree, token);
  const object = measured(tree, carriedObject(tree, token), nouns);
  const noun = nouns.get(object);
  if (noun && isLightFor(key, noun)) return object;
  const subject = childWith(tree, token, R.nsubj, R['nsubj:pass']);
  const subjectNoun = nouns.get(subject);
  if (subjectNoun && lexicon.IMPACT_VERBS.has(key) && lexicon.IMPACT_CLASSES.has(subjectNoun.kind.name))
    return subject;
  if (subjectNoun && (lexicon.OCCURRENCE_VERBS.has(key) || key === 'take') && object !== subject) {
    const place = childWith(tree, token, R.obj);
    if (key !== 'take' || (place >= 0 && tree.word[place] === 'place')) return subject;
  }
  return -1;
}

/** "a round of talks": the talks. */
function measured(tree: Tree, object: number, nouns: ReadonlyMap<number, unknown>): number {
  if (object < 0 || nouns.has(object)) return object;
  if (!lexicon.MEASURE_NOUNS.has(nounLemma(tree.word[object] as string, isKnownNoun))) return object;
  for (let c = tree.firstChild[object] as number; c >= 0; c = tree.nextSibling[c] as number)
    if (tree.relation[c] === R.nmod && caseOf(tree, c) === 'of' && nouns.has(c)) return c;
  return object;
}

function isLightFor(key: string, noun: EventNoun): boolean {
  if (lexicon.LIGHT_VERBS.has(key)) return true;
  return lexicon.LIGHT_WITH.get(key)?.has(noun.kind.name) ?? false;
}

/** Object, passive subject, or the noun that the participle modifies; "in" phrases of "engage", "participate". */
function carriedObject(tree: Tree, token: number): number {
  const object = childWith(tree, token, R.obj);
  if (object >= 0 && tree.word[object] !== 'part') return object;
  const passive = childWith(tree, token, R['nsubj:pass']);
  if (passive >= 0) return passive;
  const key = verbKey(tree, token);
  if (tree.relation[token] === R.acl && tree.tag[token] === 'VBN' && key !== 'call')
    return tree.head[token] as number;
  if (!CARRIED_BY_PREPOSITION.has(key)) return -1;
  for (let c = tree.firstChild[token] as number; c >= 0; c = tree.nextSibling[c] as number)
    if (tree.relation[c] === R.obl && CARRYING_PREPOSITIONS.has(caseOf(tree, c))) return c;
  return -1;
}

const CARRIED_BY_PREPOSITION: ReadonlySet<string> = new Set([
  'engage',
  'participate',
  'enter',
  'take',
  'share',
  'take_part',
]);
const CARRYING_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'into']);

/** Whether a noun that may name a thing tells an event here: it has a time, a side ("between", "with") or an owner. */
function isLicensed(context: Context, token: number): boolean {
  const { tree } = context;
  for (let c = tree.firstChild[token] as number; c >= 0; c = tree.nextSibling[c] as number) {
    if (context.timeAt[c] !== -1) return true;
    const relation = tree.relation[c];
    const preposition = relation === R.nmod ? caseOf(tree, c) : '';
    if (preposition === 'between' || preposition === 'with' || preposition === 'against') return true;
    const names = mentionOfPhrase(context, c) >= 0;
    if (
      names &&
      (relation === R['nmod:poss'] || relation === R.compound || preposition === 'by' || preposition === 'of')
    )
      return true;
  }
  return false;
}

function nounTrigger(
  tree: Tree,
  token: number,
  carrier: number | undefined,
  noun: EventNoun & { lemma: string },
): Trigger {
  const clause = carrier ?? token;
  return {
    token,
    clause,
    top: carrier === undefined ? token : topGovernor(tree, carrier),
    lemma: noun.lemma,
    class: noun.kind.name,
    kind: 'event',
    weight: noun.kind.weight,
    nominal: true,
    eventClass: noun.kind,
  };
}

function verbTrigger(
  context: Context,
  token: number,
  nouns: ReadonlyMap<number, unknown>,
): Trigger | undefined {
  const { tree } = context;
  const lemma = verbKey(tree, token);
  if (isSuppressed(tree, token, lemma)) return undefined;
  const withPreposition = prepositionalKey(tree, token, lemma);
  const eventClass = verbSense(context, token, withPreposition ?? lemma);
  const key = withPreposition ?? lemma;
  const describesEvent = nouns.has(childWith(tree, token, R.nsubj));
  const kind = kindOf(key, eventClass, describesEvent);
  const weight = kind === 'event' ? (eventClass?.weight ?? OTHER_VERB_WEIGHT) : 0;
  return {
    token,
    clause: token,
    top: topGovernor(tree, token),
    lemma: key,
    class: kind === 'report' ? 'say' : (eventClass?.name ?? lemma),
    kind,
    weight,
    nominal: false,
    eventClass,
  };
}

function kindOf(lemma: string, eventClass: EventClass | undefined, describesEvent: boolean): TriggerKind {
  const base = lemma.split('_', 1)[0] as string;
  if (lexicon.REPORTING_VERBS.has(lemma)) return 'report';
  if (lexicon.COGNITION_VERBS.has(lemma)) return 'thought';
  if (eventClass) return describesEvent && eventClass.weight < 0.7 ? 'state' : 'event';
  return lexicon.STATIVE_VERBS.has(base) || describesEvent ? 'state' : 'event';
}

/** "call_for", "check_into": the verb with the preposition of a phrase, where a class knows the two together. */
function prepositionalKey(tree: Tree, token: number, lemma: string): string | undefined {
  for (let c = tree.firstChild[token] as number; c >= 0; c = tree.nextSibling[c] as number) {
    const relation = tree.relation[c];
    const other =
      relation === R.obl ? caseOf(tree, c) : relation === R.advmod ? (tree.word[c] as string) : '';
    if (other !== '' && verbClass(`${lemma}_${other}`)) return `${lemma}_${other}`;
  }
  return undefined;
}

/** The class of a verb in its clause; a few verbs tell another event with another object. */
function verbSense(context: Context, token: number, key: string): EventClass | undefined {
  const { tree } = context;
  const object = childWith(tree, token, R.obj, R['nsubj:pass']);
  const noun = object < 0 ? '' : nounLemma(tree.word[object] as string, isKnownNoun);
  if ((key === 'fire' || key === 'launch') && WEAPONS.has(noun)) return verbClass('attack');
  if (key === 'fire' && object < 0) return verbClass('shoot');
  if (
    lexicon.MOTION_OR_CHANGE.has(key.split('_', 1)[0] as string) &&
    isSomebody(context, childWith(tree, token, R.nsubj))
  )
    return undefined;
  if (key === 'meet' && childWith(tree, token, R['aux:pass']) >= 0) return undefined;
  if (key === 'seize' && prepositionOf(tree, token, 'on')) return undefined;
  if (key === 'overturn') return verbClass(lexicon.LEGAL_OBJECTS.has(noun) ? 'uphold' : 'capsize');
  if (key === 'blast') {
    const victim = object >= 0 && context.mentions[mentionOfPhrase(context, object)]?.type === 'person';
    return verbClass(victim || nounClass(noun) ? 'condemn' : 'explode');
  }
  if (key === 'leave') return leavingSense(context, token, object);
  if (key === 'call') {
    const complement = childWith(tree, token, R.xcomp, R.ccomp);
    const person = object >= 0 && context.mentions[mentionOfPhrase(context, object)]?.type === 'person';
    return person && complement < 0 ? verbClass('phone') : undefined;
  }
  if (key === 'strike' || key === 'hit') {
    const subject = childWith(tree, token, R.nsubj, R['obl:agent']);
    const cause = subject < 0 ? undefined : nounClass(nounLemma(tree.word[subject] as string, isKnownNoun));
    return cause?.kind.name === 'disaster' ? cause.kind : verbClass(key === 'strike' ? 'attack' : 'hit');
  }
  // A particle that no class knows changes little: "crash out", "free up".
  return verbClass(key) ?? verbClass(key.split('_', 1)[0] as string);
}

/** "left ten people dead" tells of deaths; "left them furious", "leaving a hole" of nobody's departure. */
function leavingSense(context: Context, token: number, object: number): EventClass | undefined {
  const { tree } = context;
  const end = Math.min((tree.rightmost[token] as number) + 1, token + 12);
  for (let i = token + 1; i < end; i++) {
    if (tree.word[i] === 'dead') return verbClass('kill');
    if (tree.word[i] === 'injured' || tree.word[i] === 'wounded') return verbClass('injure');
  }
  const changed = childWith(tree, token, R.xcomp, R['aux:pass']) >= 0;
  const outcome = tree.relation[token] === R.advcl && object >= 0 && mentionOfPhrase(context, object) < 0;
  return changed || outcome ? undefined : verbClass('leave');
}

function isSomebody(context: Context, head: number): boolean {
  if (head < 0) return false;
  const word = context.tree.word[head] as string;
  const type = context.mentions[mentionOfPhrase(context, head)]?.type;
  return type === 'person' || PERSONS.has(nounLemma(word, isKnownNoun));
}

const PERSONS: ReadonlySet<string> = new Set(
  'he she i we man woman boy girl child person worker player driver'.split(' '),
);

function prepositionOf(tree: Tree, token: number, preposition: string): boolean {
  for (let c = tree.firstChild[token] as number; c >= 0; c = tree.nextSibling[c] as number)
    if (tree.relation[c] === R.obl && caseOf(tree, c) === preposition) return true;
  return false;
}

const WEAPONS: ReadonlySet<string> = new Set(
  'missile rocket shot gun bullet round shell mortar weapon torpedo tear-gas drone'.split(' '),
);

/** Whether a verb only lends tense, phase or status to the verb below it: "plans to visit", "began hiring". */
function isSuppressed(tree: Tree, token: number, lemma: string): boolean {
  if (!isTransparent(lemma)) return false;
  for (let c = tree.firstChild[token] as number; c >= 0; c = tree.nextSibling[c] as number)
    if (isComplementOf(tree, c, token)) return true;
  return false;
}

/** Whether `verb` is the bare complement of `governor`: an open one, or an infinitive right behind it. */
function isComplementOf(tree: Tree, verb: number, governor: number): boolean {
  if (!isVerbTag(tree.tag[verb] as Tree['tag'][number]) || verb < governor) return false;
  const relation = tree.relation[verb];
  if (relation === R.xcomp) return true;
  return (
    relation === R.advcl &&
    tree.tag[verb] === 'VB' &&
    tree.word[governor + 1] === 'to' &&
    verb - governor <= 3
  );
}

/** Whether a governor says nothing but when or whether its infinitive comes true. */
export function isTransparent(lemma: string): boolean {
  return (
    lexicon.PLAN_GOVERNORS.has(lemma) ||
    lexicon.WISH_GOVERNORS.has(lemma) ||
    lexicon.ASPECT_VERBS.has(lemma) ||
    TRANSPARENT_OTHERS.has(lemma)
  );
}

const TRANSPARENT_OTHERS: ReadonlySet<string> = new Set(
  'manage fail go come get refuse decline appear seem happen turn_out believe think report say allege know be hope rush'.split(
    ' ',
  ),
);

/** Climbs from a verb over governors that only add tense and status. */
function topGovernor(tree: Tree, token: number): number {
  let at = token;
  for (let steps = 0; steps < 4; steps++) {
    const up = tree.head[at] as number;
    if (up < 0 || !isTransparent(governorKey(tree, up))) break;
    if (tree.relation[at] !== R.xcomp && !isComplementOf(tree, at, up)) break;
    at = up;
  }
  return at;
}

/** Base form of a governor, verb or adjective: "scheduled" and "due" alike. */
export function governorKey(tree: Tree, token: number): string {
  const tag = tree.tag[token] as Tree['tag'][number];
  const word = tree.word[token] as string;
  return isVerbTag(tag) || (tag === 'JJ' && word.endsWith('ed')) ? verbKey(tree, token) : word;
}

/** Whether the token heads the name of an event that no event noun heads: "World War II", "the Olympics". */
function isNamedEvent(context: Context, token: number): boolean {
  const { tree, mentionAt, mentions } = context;
  const m = mentionAt[token] as number;
  const mention = mentions[m];
  if (mention?.kind !== 'name' || mention.type !== 'event' || context.timeAt[token] !== -1) return false;
  const relation = tree.relation[token];
  if (relation === R.compound || relation === R.flat) return false;
  const up = tree.head[token] as number;
  return up < 0 || mentionAt[up] !== m;
}

const NAMED_EVENT_WEIGHT = 0.5;

function namedEvent(context: Context, token: number): Trigger {
  return {
    token,
    clause: token,
    top: token,
    lemma: context.tree.word[token] as string,
    class: 'named-event',
    kind: 'event',
    weight: NAMED_EVENT_WEIGHT,
    nominal: true,
    eventClass: undefined,
  };
}
