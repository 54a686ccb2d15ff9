import { itemAt, wordSet } from '../../collections';
import { areSame, type Context } from '../context';
import { MONTHS, WEEKDAYS } from '../../text/calendar.data';
import { HITTING, OCCURRENCE_VERBS } from '../lexicon/carriers.data';
import { HARM_CLASSES, IMPACT_CLASSES } from '../lexicon/lexicon.data';
import { verbKey } from '../verb-keys';
import type { SentenceEvents } from '../triggers/sentence-events';
import type { Trigger } from '../triggers/triggers';
import { caseOf, childWith, findChild, R, type Tree } from '../tree';
import { APART, LATER, PUBLISHED, TELLING, TEXTS } from './words.data';

/** What harms, also by hand. */
const HARMING: ReadonlySet<string> = new Set([...IMPACT_CLASSES, 'fight']);

/**
 * The event whose time is also that of a verb without one, though a noun stands between them: "in findings |published|
 * on Monday, Rao reported", "Rao found in a study |published| on Monday that", "a bus |carrying| children on Sunday
 * overturned", "a crash |followed| by a fire on Sunday killed two", "an |attack| on Monday that killed two and injured three", "were killed after a tram |crashed| on Monday",
 * "two were killed and ten |injured| on Monday", "was stopped after |leaving| the hall on Monday"; -1 where there is none.
 */
export function ownerOfSharedTime(context: Context, events: SentenceEvents, trigger: Trigger): number {
  const { tree } = context;
  if (trigger.nominal && trigger.clause === trigger.token) return outcomeOwner(tree, events, trigger);
  for (const find of [
    recordOwner,
    participleOwner,
    harmOwner,
    attackOwner,
    outbreakOwner,
    causeOwner,
    togetherOwner,
  ]) {
    const owner = find(tree, events, trigger);
    if (owner >= 0) return owner;
  }
  return afterOwner(context, events, trigger);
}

function participleOwner(tree: Tree, { ownerOf }: SentenceEvents, trigger: Trigger): number {
  for (const relation of [R.obl, R.nsubj]) {
    const noun = childWith(tree, trigger.clause, relation);
    const participle = noun < 0 ? -1 : childWith(tree, noun, R.acl);
    const told = childWith(tree, trigger.clause, R.ccomp);
    const isBefore = participle < trigger.clause || (relation === R.obl && participle < told);
    if (participle < noun || !isBefore) continue;
    const isSubject = relation === R.nsubj;
    const tells = isSubject
      ? trigger.kind === 'report' || TELLING.has(trigger.class)
      : caseOf(tree, noun) === 'in';
    const isText = TEXTS.test(itemAt(tree.word, noun) as string) && PUBLISHED.has(verbKey(tree, participle));
    const isMeanwhile =
      itemAt(tree.tag, participle) === 'VBG' || itemAt(tree.word, participle) === 'followed';
    if ((isText && tells) || (isSubject && isMeanwhile)) return ownerOf.get(participle) ?? -1;
  }
  return -1;
}

/** The harm that its own outcome is told of as done on a day: "a |blast| killed two on Monday". */
function outcomeOwner(
  tree: Tree,
  { ownerOf, triggers }: SentenceEvents,
  { top, class: kind }: Trigger,
): number {
  const verb = tree.head[top];
  if (!IMPACT_CLASSES.has(kind) || tree.relation[top] !== R.nsubj || tree.tag[verb] !== 'VBD') return -1;
  const owner = ownerOf.get(verb) ?? -1;
  return HARM_CLASSES.has(itemAt(triggers, owner)?.class ?? '') ? owner : -1;
}

/** What somebody is the first to do: "became the first woman to |lead| the bank on Monday", but not "to |lead| it since May". */
function recordOwner(tree: Tree, { ownerOf }: SentenceEvents, trigger: Trigger): number {
  const what = trigger.class === 'record' ? childWith(tree, trigger.clause, R.xcomp, R.obj) : -1;
  const done = what < 0 ? -1 : childWith(tree, what, R.acl);
  if (done < 0 || tree.word[childWith(tree, done, R.mark)] !== 'to') return -1;
  return findChild(tree, done, (c) => caseOf(tree, c) === 'since') < 0 ? (ownerOf.get(done) ?? -1) : -1;
}

/** The harm that a relative clause tells the outcome of. */
function harmOwner(tree: Tree, { ownerOf, triggers }: SentenceEvents, { top, class: kind }: Trigger): number {
  if (!HARM_CLASSES.has(kind)) return -1;
  const clause = tree.relation[top] === R.conj ? tree.head[top] : top;
  if (tree.relation[clause] !== R['acl:relcl']) return -1;
  let noun = tree.head[clause];
  while (tree.relation[noun] === R.nmod && !ownerOf.has(noun)) noun = tree.head[noun];
  const owner = ownerOf.get(noun) ?? -1;
  const harm = itemAt(triggers, owner);
  return harm?.nominal && harm.token === noun && HARMING.has(harm.class) ? owner : -1;
}

/** The attack by somebody who, as a relative clause says, did harm: "was |attacked| on Monday by a gunman who killed two". */
function attackOwner(
  tree: Tree,
  { ownerOf, triggers }: SentenceEvents,
  { top, class: kind }: Trigger,
): number {
  if (!HARM_CLASSES.has(kind) || tree.relation[top] !== R['acl:relcl'] || tree.tag[top] !== 'VBD') return -1;
  const doer = tree.head[top];
  const owner = tree.relation[doer] === R['obl:agent'] ? (ownerOf.get(tree.head[doer]) ?? -1) : -1;
  return HARMING.has(itemAt(triggers, owner)?.class ?? '') ? owner : -1;
}

/**
 * When the harm broke out, as a relative clause behind it says: "a fire, which |broke out| on Monday, destroyed two houses", "the
 * quake that |struck| Oru on Monday killed ten".
 */
function outbreakOwner(tree: Tree, { ownerOf }: SentenceEvents, { top, class: kind }: Trigger): number {
  const harm = HARM_CLASSES.has(kind) ? childWith(tree, top, R.nsubj) : -1;
  const clause = harm < 0 ? -1 : childWith(tree, harm, R['acl:relcl']);
  if (clause <= harm) return -1;
  const key = verbKey(tree, clause);
  return OCCURRENCE_VERBS.has(key) || HITTING.has(key) ? (ownerOf.get(clause) ?? -1) : -1;
}

/** The harm that an adverbial clause with a subject of its own tells as what somebody came to harm by. */
function causeOwner(
  tree: Tree,
  { ownerOf, triggers }: SentenceEvents,
  { top, class: kind }: Trigger,
): number {
  if (!HARM_CLASSES.has(kind)) return -1;
  for (let c = tree.firstChild[top]; c >= 0; c = tree.nextSibling[c]) {
    if (tree.relation[c] !== R.advcl || childWith(tree, c, R.nsubj, R['nsubj:pass']) < 0) continue;
    const mark = childWith(tree, c, R.mark, R.advmod);
    const owner = ownerOf.get(c) ?? -1;
    const isCause =
      CAUSE_MARKS.has(itemAt(tree.word, mark) ?? '') && HARMING.has(itemAt(triggers, owner)?.class ?? '');
    if (isCause) return owner;
  }
  return -1;
}

/** The other one of two verbs that "and" joins and that tell who came to harm. */
function togetherOwner(
  tree: Tree,
  { ownerOf, triggers }: SentenceEvents,
  { top, class: kind }: Trigger,
): number {
  if (!HARM_CLASSES.has(kind)) return -1;
  const joined = tree.relation[top] === R.conj ? tree.head[top] : childWith(tree, top, R.conj);
  const owner = ownerOf.get(joined) ?? -1;
  return HARM_CLASSES.has(itemAt(triggers, owner)?.class ?? '') ? owner : -1;
}

/** What a clause behind "after" tells of the same subject, where what came of it needs no court and no illness and was done at once. */
function afterOwner(context: Context, { ownerOf }: SentenceEvents, { top, class: kind }: Trigger): number {
  const { tree } = context;
  const isPast = tree.tag[top] === 'VBD' || itemAt(tree.tag, childWith(tree, top, R['aux:pass'])) === 'VBD';
  // "the move came after he left on Monday"
  if (!isPast || LATER.has(kind) || HARM_CLASSES.has(kind) || verbKey(tree, top) === 'come') return -1;
  for (let c = tree.firstChild[top]; c >= 0; c = tree.nextSibling[c]) {
    if (c < top || tree.relation[c] !== R.advcl || !DONE.has(itemAt(tree.tag, c) ?? '')) continue;
    const mark = childWith(tree, c, R.mark, R.advmod);
    // "two years after", "long after"
    const isAtOnce = mark > 0 && !APART.test(tree.word[mark - 1]);
    const isThatDay = isAtOnce && tree.word[mark] === 'after' && namesDay(tree, c);
    if (isThatDay && isOfSame(context, top, c)) return ownerOf.get(c) ?? -1;
  }
  return -1;
}

/** "after |leaving|", "after |he| left", but not "after his brother left on Monday": on that day or any day since. */
function isOfSame(context: Context, verb: number, clause: number): boolean {
  const { tree } = context;
  const subject = childWith(tree, clause, R.nsubj, R['nsubj:pass']);
  if (subject < 0 || PERSONS.has(tree.word[subject])) return true;
  const own = childWith(tree, verb, R.nsubj, R['nsubj:pass']);
  return own >= 0 && areSame(context, own, subject);
}

/** "on Monday", "yesterday", "on 3 May": what came after a deed of a month or year may be of any later day. */
function namesDay(tree: Tree, clause: number): boolean {
  for (let i = tree.leftmost[clause]; i <= tree.rightmost[clause]; i++) {
    const word = tree.word[i];
    if (WEEKDAYS.has(word) || word === 'today' || word === 'yesterday') return true;
    const isDated = [i - 1, i + 1].some((at) => /^\d{1,2}$/u.test(tree.word[at] ?? ''));
    if (MONTHS.has(word) && isDated) return true;
  }
  return false;
}

/** Not "it": "resigned after it emerged on Monday". */
const PERSONS = wordSet('he she they we i');

const DONE: ReadonlySet<string> = new Set(['VBD', 'VBG', 'VBN']);

const CAUSE_MARKS: ReadonlySet<string> = new Set(['after', 'when', 'as']);
