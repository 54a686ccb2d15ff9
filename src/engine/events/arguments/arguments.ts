import { itemAt, wordSet } from '../../collections';
import type { PennTag } from '../../syntax/types';
import { isActor, typeOfPhrase, type Context } from '../context';
import { nounLemma } from '../../syntax/lemma';
import { OF_PATIENT, TRAVEL } from '../lexicon/class-groups.data';
import { isKnownNoun, nounClass, verbClass } from '../lexicon/lexicon';
import { INTRANSITIVE, RELATIVE_PRONOUNS } from '../lexicon/lexicon.data';
import { defendantOf } from './defendants';
import { verbOnOccasion } from './occasions';
import { Participants } from './participants';
import { baseOf, verbKey } from '../verb-keys';
import { REPRESENTATIVES } from './involved.data';
import { isPlace, obliqueRole, prepositionOf } from './roles';
import { isPassive, subjectOf } from './subjects';
import { caseOf, childWith, conjuncts, joinedNext, ownerOfWhose, R, tellsOfOwned, type Tree } from '../tree';
import type { Trigger } from '../triggers/triggers';
import type { ArgumentRole, EventArgument } from '../types';

/** Participants and circumstances of the event that `trigger` tells, in text order, each phrase once. */
export function findArguments(context: Context, trigger: Trigger): EventArgument[] {
  const found = new Participants(context, trigger);
  if (trigger.clause !== trigger.token || !trigger.nominal) clauseArguments(context, trigger, found);
  if (trigger.nominal) nounArguments(context, trigger, found);
  return found.sorted();
}

function clauseArguments(context: Context, trigger: Trigger, found: Participants): void {
  const { tree } = context;
  const { clause } = trigger;
  const passiveSubject = childWith(tree, trigger.top, R['nsubj:pass']);
  const passive = isPassive(tree, trigger);
  const subject = subjectOf(context, trigger, passive);
  if (subject >= 0 && !(trigger.nominal && subject === trigger.token)) {
    const undergone = passive && !(trigger.top !== clause && passiveSubject === subject);
    found.add(subject, undergone ? 'patient' : subjectRole(context, trigger, subject));
  }
  for (let c = tree.firstChild[clause]; c >= 0; c = tree.nextSibling[c]) {
    const relation = tree.relation[c];
    // "rounds" of "held rounds of talks"
    if (c === tree.head[trigger.token]) continue;
    if (relation === R.obj && !isOfLife(trigger)) found.add(c, 'patient');
    else if (relation === R.iobj) found.add(c, 'recipient');
    else if (relation === R['obl:agent']) found.add(c, 'agent');
    else if (relation === R.obl || relation === R.nmod) {
      addOblique(context, trigger, c, found);
      addPlaceOf(context, c, found);
    }
  }
  if (!found.has('patient') && !passive) found.add(sharedObject(context, clause), 'patient');
  relativeGap(context, trigger, found, passive, subject);
  if (!trigger.nominal) objectModifiers(context, trigger, found);
}

/** "shot" in "shot and killed five men": the object of the verb that it is joined to, -1 where there is none. */
function sharedObject({ tree }: Context, verb: number): number {
  const next = INTRANSITIVE.has(verbKey(tree, verb)) ? -1 : joinedNext(tree, verb);
  return next < 0 ? -1 : childWith(tree, next, R.obj);
}

function subjectRole(context: Context, trigger: Trigger, subject: number): ArgumentRole {
  // "Oru saw its first congress": who saw it is not told
  if (trigger.nominal && WITNESSING.has(baseOf(context.tree, trigger.clause)) && isPlace(context, subject))
    return 'place';
  // "Five people died": who dies is told as whoever is killed.
  return UNDERGOING.has(trigger.lemma) || isOfLife(trigger) ? 'patient' : 'agent';
}

/** "Five people lost their lives". */
function isOfLife({ class: kind, lemma }: Trigger): boolean {
  return kind === 'death' && lemma === 'lose';
}

const WITNESSING: ReadonlySet<string> = new Set(['see', 'witness']);

const UNDERGOING = wordSet(`
  die perish pass_away succumb drown disappear vanish collapse burn sink derail rise fall drop explode suffocate
`);

/** The noun before a relative clause that has its own subject is the object, or the place. */
function relativeGap(
  context: Context,
  trigger: Trigger,
  found: Participants,
  passive: boolean,
  subject: number,
): void {
  const { tree } = context;
  const { top } = trigger;
  if (tree.relation[top] !== R['acl:relcl']) return;
  const noun = tree.head[top];
  if (noun < 0 || noun === subject || tellsOfOwned(tree, top)) return;
  // "fans of Rao, |who| protests": it has a subject already
  if (RELATIVE_PRONOUNS.has(itemAt(tree.word, childWith(tree, top, R.nsubj, R['nsubj:pass'])) ?? '')) return;
  const where = childWith(tree, top, R.advmod, R.obl);
  if (where >= 0 && tree.word[where] === 'where') found.add(noun, 'place');
  else if (!passive && !found.has('patient')) found.addOne(noun, 'patient');
}

/** What two have between them without doing anything: "closed the |border| with Norvia". */
const DIVIDING: ReadonlySet<string> = new Set(['border', 'borders', 'frontier']);

/** "signed agreements with X", "a deal between X and Y": the sides stand by the object, not by the verb. */
function objectModifiers(context: Context, trigger: Trigger, found: Participants): void {
  const { tree } = context;
  const object = childWith(tree, trigger.clause, R.obj, R['nsubj:pass']);
  if (object < 0) return;
  for (let c = tree.firstChild[object]; c >= 0; c = tree.nextSibling[c]) {
    if (tree.relation[c] !== R.nmod) continue;
    const preposition = caseOf(tree, c);
    if ((preposition === 'with' || preposition === 'between') && isActor(context, c)) {
      if (!DIVIDING.has(tree.word[object])) found.add(c, 'companion');
    } else if ((preposition === 'in' || preposition === 'at') && isPlace(context, c)) found.add(c, 'place');
  }
}

/** Arguments that stand by an event noun itself: "Moreno's summit with Brandt", "the Old Fort attack". */
function nounArguments(context: Context, trigger: Trigger, found: Participants): void {
  const { tree } = context;
  const { token } = trigger;
  const owner: ArgumentRole = trigger.eventClass?.possessor ?? 'agent';
  if (childWith(tree, token, R['nmod:poss']) < 0) found.add(ownerBefore(context, token), owner);
  for (let c = tree.firstChild[token]; c >= 0; c = tree.nextSibling[c]) {
    const relation = tree.relation[c];
    if (relation === R['nmod:poss']) {
      const whose = ownerOfWhose(tree, token);
      found.add(whose < 0 ? c : whose, owner);
    } else if (relation === R.compound || relation === R.amod || relation === R['nmod:unmarked'])
      modifierArgument(context, c, trigger.class, found);
    else if (relation === R.nmod || relation === R.obl) nounComplement(context, trigger, c, owner, found);
    else if (relation === R.nsubj && childWith(tree, token, R.cop) >= 0 && isActor(context, c))
      found.add(c, 'agent');
  }
  if (!found.has('agent')) found.add(impliedActor(context, trigger, found), 'agent');
  if (!found.has('agent')) found.add(sharedOwner(context, trigger), 'agent');
  const defendant = found.has('agent') || found.has('patient') ? -1 : defendantOf(context, token);
  if (defendant >= 0) found.addOne(defendant, 'patient');
}

/** "arrives for a visit", "said during talks with X": who does what the verb says takes part; -1 where that is not sure. */
function impliedActor(context: Context, trigger: Trigger, found: Participants): number {
  const { token, class: name } = trigger;
  const { tree } = context;
  const verb = tree.head[token];
  const told = verbOnOccasion(context, trigger);
  if (told >= 0) return childWith(tree, told, R.nsubj);
  if (verb < 0 || tree.relation[token] !== R.obl || !SOCIAL.has(name)) return -1;
  const isTravel = TRAVEL.has(verbClass(verbKey(tree, verb))?.name ?? '');
  if (!isTravel && isOwnVisit(tree, token, name)) {
    const visit = { ...trigger, clause: verb, top: verb };
    const visitor = subjectOf(context, visit, isPassive(tree, visit));
    if (visitor >= 0 && typeOfPhrase(context, visitor) === 'person') return visitor;
  }
  const goes = isTravel && caseOf(tree, token) === 'for';
  if (!goes && !found.has('companion')) return -1;
  const subject = childWith(tree, verb, R.nsubj);
  return subject >= 0 && isActor(context, subject) ? subject : -1;
}

/** "said on |a trip| to Oru", but not "during the visit of X": a journey that is told as new is that of whoever does something on it. */
function isOwnVisit(tree: Tree, token: number, name: string): boolean {
  if (name !== 'visit' || !ON_THE_WAY.has(caseOf(tree, token))) return false;
  return NEW.has(tree.word[childWith(tree, token, R.det, R['nmod:poss'])] ?? '');
}

const ON_THE_WAY: ReadonlySet<string> = new Set(['on', 'during', 'in']);
const NEW: ReadonlySet<string> = new Set(['a', 'an']);

/** "their first talks since a call in May": what it is counted from is an event of the same people; -1 for others. */
function sharedOwner({ tree }: Context, { token, class: name }: Trigger): number {
  const noun = tree.head[token];
  if (noun < 0 || !SOCIAL.has(name) || !COUNTED_FROM.has(caseOf(tree, token))) return -1;
  const kind = nounClass(nounLemma(tree.word[noun], isKnownNoun))?.kind.name ?? '';
  return SOCIAL.has(kind) ? childWith(tree, noun, R['nmod:poss']) : -1;
}

const COUNTED_FROM: ReadonlySet<string> = new Set(['since', 'after', 'following', 'before']);

/** Classes of events that somebody goes to, or has with somebody. */
const SOCIAL: ReadonlySet<string> = new Set(['call', 'talks', 'meeting', 'interview', 'visit']);

/** "their earlier in-person meeting": the owner before a noun where the tree has lost it, -1 where there is none. */
function ownerBefore({ tree }: Context, token: number): number {
  for (let i = token - 1; i >= 0 && i >= token - 6; i--) {
    const tag = tree.tag[i];
    if (tag === 'PRP$') return i;
    if (!BETWEEN_OWNER_AND_NOUN.has(tag) && tree.word[i + 1] !== '-') return -1;
  }
  return -1;
}

const BETWEEN_OWNER_AND_NOUN: ReadonlySet<PennTag> = new Set([
  'JJ',
  'JJR',
  'JJS',
  'NN',
  'HYPH',
  'AFX',
  'CD',
  'VBN',
]);

/** Classes of what nobody does: "the Norlander earthquake" is nobody's. */
const NOBODYS: ReadonlySet<string> = new Set(['accident', 'disaster', 'fire', 'damage', 'death', 'injury']);

/** A name before an event noun: a place, or a side ("Moreno-Lindt conversation", "US-India talks"). */
function modifierArgument(context: Context, head: number, kind: string, found: Participants): void {
  const { tree } = context;
  const m = context.mentionAt[head];
  for (const token of [head, ...conjuncts(tree, head).slice(1)]) {
    const mention = itemAt(context.mentions, context.mentionAt[token]);
    if (mention?.kind !== 'name' || (mention.type === 'group' && NOBODYS.has(kind))) continue;
    const isSite = mention.type === 'place' && !isJoined(context, token) && !isRepresented(tree, token);
    found.addOne(token, isSite ? 'place' : 'agent');
  }
  // In "Moreno-Lindt" the first name is a dependent of the second.
  for (let c = tree.firstChild[head]; c >= 0; c = tree.nextSibling[c]) {
    const other = context.mentionAt[c];
    if (other >= 0 && other !== m && itemAt(context.mentions, other)?.kind === 'name')
      found.addOne(c, 'agent');
  }
}

/** "|US| government approval": a country by whose government it is done. */
function isRepresented({ word, tag }: Tree, token: number): boolean {
  return REPRESENTATIVES.has(word[token + 1]) && tag[token + 2]?.startsWith('NN');
}

/** Whether a dash joins the token to another name: "US-India". */
function isJoined(context: Context, token: number): boolean {
  const { tree } = context;
  const isDash = (i: number): boolean => i >= 0 && i < tree.count && /^[-–—]$/u.test(tree.word[i]);
  return (
    (isDash(token + 1) && tree.start[token + 1] === tree.end[token]) ||
    (isDash(token - 1) && tree.end[token - 1] === tree.start[token])
  );
}

/** Prepositions by which a clause tells the same happening as the event noun behind them. */
const HELD_FOR: ReadonlySet<string> = new Set(['for', 'in', 'during', 'at', 'on']);

/** "hosted him for a visit in Geneva": what is done for an event is done where that is. */
function addPlaceOf(context: Context, head: number, found: Participants): void {
  const { tree } = context;
  if (!HELD_FOR.has(caseOf(tree, head)) || !nounClass(nounLemma(tree.word[head], isKnownNoun))) return;
  for (let c = tree.firstChild[head]; c >= 0; c = tree.nextSibling[c]) {
    const preposition = tree.relation[c] === R.nmod ? caseOf(tree, c) : '';
    if ((preposition === 'in' || preposition === 'at') && isPlace(context, c)) found.add(c, 'place');
  }
}

function addOblique(context: Context, trigger: Trigger, head: number, found: Participants): void {
  const role = obliqueRole(context, trigger, head, prepositionOf(context, head));
  if (role) found.add(head, role);
}

function nounComplement(
  context: Context,
  trigger: Trigger,
  head: number,
  owner: ArgumentRole,
  found: Participants,
): void {
  const preposition = caseOf(context.tree, head);
  if (preposition === 'between') found.add(head, 'agent');
  else if (preposition === 'of') {
    const role: ArgumentRole =
      isActor(context, head) && owner === 'agent' && !OF_PATIENT.has(trigger.class) ? 'agent' : 'patient';
    found.add(head, role);
  } else if (preposition === 'by') {
    if (!isByline(context, head)) found.add(head, 'agent');
  } else addOblique(context, trigger, head, found);
}

/** "Still haunted by the spill |By| Ola Berg": who wrote the article, where a text runs its lines together; not "Attack By Rebels", all of it in capitals. */
function isByline(context: Context, head: number): boolean {
  const { tree, sentenceStart } = context;
  const by = childWith(tree, head, R.case);
  if (by <= 0 || !tree.text.startsWith('By ', tree.start[by]) || typeOfPhrase(context, head) !== 'person')
    return false;
  const before = tree.text.slice(tree.start[sentenceStart[by]], tree.start[by]);
  return /(?<!\p{L})\p{Ll}{4}/u.test(before);
}
