import { tokenAfter } from '../tokenize/tokens';
import { joinedMentions, mentionTokens } from './coordination';
import { isActor, mentionOfPhrase, type Context } from './context';
import { governorKey, type Trigger } from './triggers';
import * as lexicon from './lexicon.data';
import { caseOf, childWith, conjuncts, isNounTag, R, type Tree } from './tree';
import type { ArgumentRole, EventArgument } from './types';

/** Participants and circumstances of the event that `trigger` tells, in text order, each phrase once. */
export function findArguments(context: Context, trigger: Trigger): EventArgument[] {
  const found = new Collector(context, trigger);
  if (trigger.clause !== trigger.token || !trigger.nominal) clauseArguments(context, trigger, found);
  if (trigger.nominal) nounArguments(context, trigger, found);
  return found.sorted();
}

/** Gathers arguments; a phrase keeps the first role that it is given. */
class Collector {
  private readonly byHead = new Map<number, EventArgument>();

  constructor(
    private readonly context: Context,
    private readonly trigger: Trigger,
  ) {}

  /** Adds the phrase headed by `head` and all that is coordinated with it. */
  add(head: number, role: ArgumentRole): void {
    if (head < 0) return;
    for (const token of conjuncts(this.context.tree, head)) this.addOne(token, role);
  }

  addOne(head: number, role: ArgumentRole): void {
    const { context, trigger } = this;
    if (head === trigger.token || head === trigger.clause || this.byHead.has(head)) return;
    const word = context.tree.word[head] as string;
    if (context.timeAt[head] !== -1 || EMPTY.has(word) || lexicon.TIME_NOUNS.has(word)) return;
    const mention = mentionOfPhrase(context, head);
    if (mention >= 0 && [...this.byHead.values()].some((known) => known.mention === mention)) return;
    const span = phraseSpan(context, head, mention);
    this.byHead.set(head, mention < 0 ? { ...span, role } : { ...span, role, mention });
    if (mention >= 0 && role !== 'topic' && role !== 'place') this.addJoined(head, role, mention);
  }

  /** Names that "and" joins to a name in the words, where the tree has lost them. */
  private addJoined(head: number, role: ArgumentRole, mention: number): void {
    const { context } = this;
    let at = head;
    const named = context.mentions[mention];
    if (context.mentionAt[head] !== mention) at = tokenAfter(context.article.tokens, named?.start ?? 0);
    for (const other of joinedMentions(context, mention, mentionTokens(context, at))) {
      const { start = 0, end = 0 } = context.mentions[other] ?? {};
      if ([...this.byHead.values()].some((known) => known.mention === other)) continue;
      this.byHead.set(tokenAfter(context.article.tokens, start), { start, end, role, mention: other });
    }
  }

  has(role: ArgumentRole): boolean {
    for (const argument of this.byHead.values()) if (argument.role === role) return true;
    return false;
  }

  sorted(): EventArgument[] {
    return [...this.byHead.values()].sort((a, b) => a.start - b.start);
  }
}

const EMPTY: ReadonlySet<string> = new Set([
  'who',
  'which',
  'that',
  'what',
  'whom',
  'where',
  'when',
  'there',
  'place',
  'part',
]);

/** Words of a phrase that stay with its head: no clauses, prepositional phrases, appositions or conjuncts. */
const PHRASE_PARTS: ReadonlySet<number> = new Set([
  R.det, R.amod, R.compound, R.flat, R.nummod, R['nmod:poss'], R.fixed, R.goeswith, R['compound:prt'],
]); // prettier-ignore

/** The span of a phrase's head with its modifiers, widened to the mention that holds it. */
function phraseSpan(context: Context, head: number, mention: number): { start: number; end: number } {
  const { tree } = context;
  let first = head;
  let last = head;
  for (let c = tree.firstChild[head] as number; c >= 0; c = tree.nextSibling[c] as number) {
    if (!PHRASE_PARTS.has(tree.relation[c] as number)) continue;
    if (c < head) first = Math.min(first, tree.leftmost[c] as number);
    else last = Math.max(last, tree.rightmost[c] as number);
  }
  while (first < head && isStray(tree.word[first] as string)) first++;
  const named = context.mentions[mention];
  const start = tree.start[first] as number;
  const end = tree.end[last] as number;
  if (!named || named.end <= start || named.start >= end) return { start, end };
  return { start: Math.min(start, named.start), end: Math.max(end, named.end) };
}

/** Punctuation that a phrase does not begin with. */
function isStray(word: string): boolean {
  return /^[,;:.)\]–—-]+$/u.test(word);
}

function clauseArguments(context: Context, trigger: Trigger, found: Collector): void {
  const { tree } = context;
  const { clause } = trigger;
  const passiveSubject = childWith(tree, trigger.top, R['nsubj:pass']);
  const passive =
    childWith(tree, clause, R['nsubj:pass'], R['aux:pass']) >= 0 ||
    (trigger.top === clause && isReduced(tree, clause));
  const subject = subjectOf(tree, trigger, passive);
  if (subject >= 0 && !(trigger.nominal && subject === trigger.token)) {
    const undergone = passive && !(trigger.top !== clause && passiveSubject === subject);
    found.add(subject, undergone ? 'patient' : subjectRole(trigger));
  }
  for (let c = tree.firstChild[clause] as number; c >= 0; c = tree.nextSibling[c] as number) {
    const relation = tree.relation[c] as number;
    if (relation === R.obj) found.add(c, 'patient');
    else if (relation === R.iobj) found.add(c, 'recipient');
    else if (relation === R['obl:agent']) found.add(c, 'agent');
    else if (relation === R.obl || relation === R.nmod) obliqueArgument(context, trigger, c, found);
  }
  relativeGap(context, trigger, found, passive, subject);
  if (!trigger.nominal) objectModifiers(context, trigger, found);
}

/** "A participle after a noun is passive where it is no present one: "talks held", "a man killed". */
function isReduced(tree: Tree, verb: number): boolean {
  return (
    tree.tag[verb] === 'VBN' &&
    (tree.relation[verb] === R.acl || tree.relation[verb] === R.advcl) &&
    childWith(tree, verb, R.aux) < 0
  );
}

function subjectRole(trigger: Trigger): ArgumentRole {
  // "Five people died": who dies is told as whoever is killed.
  return UNDERGOING.has(trigger.lemma) ? 'patient' : 'agent';
}

const UNDERGOING: ReadonlySet<string> = new Set(
  'die perish pass_away drown disappear vanish collapse burn sink derail rise fall drop explode suffocate'.split(
    ' ',
  ),
);

/** The subject of a trigger's clause, its own or one that it shares; -1 where there is none. */
function subjectOf(tree: Tree, trigger: Trigger, passive: boolean): number {
  let at = trigger.top;
  const own = ownSubject(tree, trigger.clause);
  if (own >= 0) return own;
  for (let steps = 0; steps < 6 && at >= 0; steps++) {
    const subject = ownSubject(tree, at);
    if (subject >= 0) return subject;
    const up = tree.head[at] as number;
    if (up < 0) return -1;
    const relation = tree.relation[at] as number;
    if (relation === R.xcomp) {
      const object = childWith(tree, up, R.obj, R.iobj);
      if (object >= 0 && object < at && lexicon.OBJECT_CONTROL.has(governorKey(tree, up))) return object;
    } else if (relation === R.acl) {
      const describes = (tree.tag[at] === 'VBG' && !hasMark(tree, at)) || passive;
      return describes ? up : ownerOf(tree, up);
    } else if (relation === R['acl:relcl']) return relativeSubject(tree, at, up);
    else if (relation !== R.conj && relation !== R.advcl && relation !== R.parataxis) return -1;
    else if (relation === R.advcl && hasMark(tree, at) && childWith(tree, at, R.nsubj) >= 0) return -1;
    at = up;
  }
  return -1;
}

function ownSubject(tree: Tree, token: number): number {
  const subject = childWith(tree, token, R.nsubj, R['nsubj:pass']);
  if (subject < 0) return -1;
  const word = tree.word[subject] as string;
  if (!RELATIVE.has(word) || tree.relation[token] !== R['acl:relcl']) return subject;
  return tree.head[token] as number;
}

const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that']);

function hasMark(tree: Tree, token: number): boolean {
  return childWith(tree, token, R.mark) >= 0;
}

/** "plans by X to visit", "X's decision to visit": who owns a noun does its infinitive. */
function ownerOf(tree: Tree, noun: number): number {
  const owner = childWith(tree, noun, R['nmod:poss']);
  if (owner >= 0) return owner;
  const up = tree.head[noun] as number;
  return up >= 0 && (tree.relation[noun] === R.obj || tree.relation[noun] === R.obl)
    ? ownSubject(tree, up)
    : -1;
}

function relativeSubject(tree: Tree, verb: number, noun: number): number {
  const object = childWith(tree, verb, R.obj);
  return object >= 0 && RELATIVE.has(tree.word[object] as string) ? -1 : noun;
}

/** The noun before a relative clause that has its own subject is the object, or the place. */
function relativeGap(
  context: Context,
  trigger: Trigger,
  found: Collector,
  passive: boolean,
  subject: number,
): void {
  const { tree } = context;
  const { top } = trigger;
  if (tree.relation[top] !== R['acl:relcl']) return;
  const noun = tree.head[top] as number;
  if (noun < 0 || noun === subject) return;
  const where = childWith(tree, top, R.advmod, R.obl);
  if (where >= 0 && tree.word[where] === 'where') found.add(noun, 'place');
  else if (!passive && !found.has('patient')) found.addOne(noun, 'patient');
}

/** Role of a prepositional phrase of a clause. */
function obliqueArgument(context: Context, trigger: Trigger, head: number, found: Collector): void {
  const role = obliqueRole(context, trigger, head, caseOf(context.tree, head));
  if (role) found.add(head, role);
}

function obliqueRole(
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
      return isActor(context, head) || SOCIAL.has(trigger.class) ? 'companion' : undefined;
    case 'to':
      if (isPlace(context, head)) return 'place';
      return isActor(context, head) ? 'recipient' : undefined;
    case 'for':
    case 'from':
      if (MOTION.has(trigger.class) && isPlace(context, head)) return 'place';
      return isActor(context, head) ? 'recipient' : undefined;
    case 'on':
    case 'about':
    case 'over':
    case 'regarding':
    case 'concerning':
    case 'into':
      return isPlace(context, head)
        ? 'place'
        : preposition === 'on' && trigger.class === 'attack'
          ? 'patient'
          : 'topic';
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

const SOCIAL: ReadonlySet<string> = new Set(
  'call talks meeting interview agreement ceasefire fight match marriage divorce cooperation'.split(' '),
);
const MOTION: ReadonlySet<string> = new Set(
  'visit departure return movement migration withdrawal'.split(' '),
);

function isPlace(context: Context, head: number): boolean {
  const mention = context.mentions[mentionOfPhrase(context, head)];
  if (mention) return mention.type === 'place';
  const tag = context.tree.tag[head] as Tree['tag'][number];
  return isNounTag(tag) && lexicon.PLACE_NOUNS.has((context.tree.word[head] as string).replace(/s$/u, ''));
}

/** "signed agreements with X", "a deal between X and Y": the sides stand by the object, not by the verb. */
function objectModifiers(context: Context, trigger: Trigger, found: Collector): void {
  const { tree } = context;
  const object = childWith(tree, trigger.clause, R.obj, R['nsubj:pass']);
  if (object < 0) return;
  for (let c = tree.firstChild[object] as number; c >= 0; c = tree.nextSibling[c] as number) {
    if (tree.relation[c] !== R.nmod) continue;
    const preposition = caseOf(tree, c);
    if ((preposition === 'with' || preposition === 'between') && isActor(context, c))
      found.add(c, 'companion');
    else if ((preposition === 'in' || preposition === 'at') && isPlace(context, c)) found.add(c, 'place');
  }
}

/** Arguments that stand by an event noun itself: "Modi's summit with Putin", "the Red Fort attack". */
function nounArguments(context: Context, trigger: Trigger, found: Collector): void {
  const { tree } = context;
  const { token } = trigger;
  const owner: ArgumentRole = trigger.eventClass?.possessor ?? 'agent';
  for (let c = tree.firstChild[token] as number; c >= 0; c = tree.nextSibling[c] as number) {
    const relation = tree.relation[c] as number;
    if (relation === R['nmod:poss']) found.add(c, owner);
    else if (relation === R.compound || relation === R.amod || relation === R['nmod:unmarked'])
      modifierArgument(context, c, found);
    else if (relation === R.nmod || relation === R.obl) nounComplement(context, trigger, c, owner, found);
    else if (relation === R.nsubj && childWith(tree, token, R.cop) >= 0 && isActor(context, c))
      found.add(c, 'agent');
  }
}

/** A name before an event noun: a place, or a side ("Modi-Musk conversation", "US-India talks"). */
function modifierArgument(context: Context, head: number, found: Collector): void {
  const { tree } = context;
  const m = context.mentionAt[head] as number;
  for (const token of [head, ...conjuncts(tree, head).slice(1)]) {
    const mention = context.mentions[context.mentionAt[token] as number];
    if (mention?.kind !== 'name') continue;
    found.addOne(token, mention.type === 'place' && !isJoined(context, token) ? 'place' : 'agent');
  }
  // In "Modi-Musk" the first name is a dependent of the second.
  for (let c = tree.firstChild[head] as number; c >= 0; c = tree.nextSibling[c] as number) {
    const other = context.mentionAt[c] as number;
    if (other >= 0 && other !== m && context.mentions[other]?.kind === 'name') found.addOne(c, 'agent');
  }
}

/** Whether a dash joins the token to another name: "US-India". */
function isJoined(context: Context, token: number): boolean {
  const { tree } = context;
  const isDash = (i: number): boolean => i >= 0 && i < tree.count && /^[-–—]$/u.test(tree.word[i] as string);
  return (
    (isDash(token + 1) && tree.start[token + 1] === tree.end[token]) ||
    (isDash(token - 1) && tree.end[token - 1] === tree.start[token])
  );
}

function nounComplement(
  context: Context,
  trigger: Trigger,
  head: number,
  owner: ArgumentRole,
  found: Collector,
): void {
  const preposition = caseOf(context.tree, head);
  if (preposition === 'between') found.add(head, 'agent');
  else if (preposition === 'of') {
    const role: ArgumentRole =
      isActor(context, head) && owner === 'agent' && !OF_PATIENT.has(trigger.class) ? 'agent' : 'patient';
    found.add(head, role);
  } else if (preposition === 'by') found.add(head, 'agent');
  else {
    const role = obliqueRole(context, trigger, head, preposition);
    if (role) found.add(head, role);
  }
}

/** Classes whose "of" names what they are done to: "the attack of", "the launch of X". */
const OF_PATIENT: ReadonlySet<string> = new Set(
  'launch release publication purchase sale capture suspension cancellation ban approval announcement production damage discovery founding'.split(
    ' ',
  ),
);
