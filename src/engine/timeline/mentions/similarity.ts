import { wordSet } from '../../collections';
import { agreeingClasses } from '../../events/lexicon/classes';
import type { Candidate } from './candidate';
import { vagueness } from './dates';
import { areApart, sharedOf } from '../words';
import { KINDS_WITHIN } from './kinds.data';

/** Words for talking that say nothing of its form: the same event may be called a meeting or a call. */
const TALKING: ReadonlySet<string> = new Set(
  'talk talks discuss discussion dialogue dialog conversation exchange contact interaction chat connect engagement'.split(
    ' ',
  ),
);

/**
 * Classes of which only some words tell what the words of an agreeing class tell. Where it is none, they never tell one event
 * (an attack is not the fire that it lights, nor a match its win), and agree only where one row is looked for beside another.
 */
const ONLY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['talks', TALKING],
  ['attack fire', new Set()],
  ['attack fight', new Set(['attack', 'assault', 'offensive', 'onslaught'])],
  ['fight attack', new Set(['battle', 'clash', 'skirmish', 'fighting', 'violence', 'hostilities'])],
  ['attack shooting', new Set(['attack', 'assault', 'massacre', 'rampage', 'ambush', 'atrocity'])],
  ['shooting fight', new Set(['gunfire', 'shootout', 'crossfire'])],
  ['disaster fire', new Set(['disaster', 'catastrophe'])],
  ['speech meeting', new Set(['briefing', 'speak'])],
  ['match win', new Set()],
  ['announcement launch', new Set()],
  ['attack robbery', new Set(['raid', 'storm', 'attack'])],
  ['fight protest', new Set(['clash', 'violence', 'riot'])],
  ['appointment joining', new Set(['hire', 'recruit', 'appoint', 'draft'])],
  ['attack strike', new Set(['strike'])],
  ['attack protest', new Set(['strike'])],
  ['capture purchase', new Set(['take_over', 'takeover'])],
  ['capture coup', new Set(['take_over', 'takeover'])],
  ['dismissal coup', new Set(['overthrow', 'topple', 'oust', 'ouster', 'ousting', 'depose'])],
  ['fight coup', new Set(['mutiny', 'revolt', 'uprising'])],
]);

/** Classes whose words tell many things: "came", "drove" and "carried" are one only where the word is. */
const LOOSE: ReadonlySet<string> = new Set(['movement']);

/** The kind within its class that a word tells; words that tell none are general. */
const KIND_OF: ReadonlyMap<string, number> = new Map(
  KINDS_WITHIN.flatMap((kind, place) =>
    [...wordSet(kind.words)].map((word) => [`${kind.class} ${word}`, place] as const),
  ),
);

/** Which kinds within its class a general word does not tell: the place of the kind, and the word. */
const NEVER: ReadonlySet<string> = new Set(
  KINDS_WITHIN.flatMap((kind, place) =>
    [...wordSet(kind.never ?? '')].map((word) => `${String(place)} ${kind.class} ${word}`),
  ),
);

/** "the hurricane", "the earthquake": whether the words of two mentions of one class tell two kinds of it. */
export function areOfTwoKinds({ mention: a }: Candidate, { mention: b }: Candidate): boolean {
  if (a.class !== b.class || a.lemma === b.lemma) return false;
  const [x, y] = [keyOf(a), keyOf(b)];
  const [one, other] = [KIND_OF.get(x), KIND_OF.get(y)];
  if (one !== undefined && other !== undefined) return one !== other;
  return NEVER.has(`${String(one)} ${y}`) || NEVER.has(`${String(other)} ${x}`);
}

function keyOf({ class: name, lemma }: Candidate['mention']): string {
  return `${name} ${lemma}`;
}

/** How far two mentions may tell one event by their words: the same word, two words of a class, of two that agree, of others. */
export const SAME_WORD = 1;
export const SAME_CLASS = 0.9;
export const AGREEING_CLASSES = 0.7;
const APART = 0;

/** How far the words of two mentions may tell one event, 0 to 1. */
export function classSimilarity(a: Candidate, b: Candidate): number {
  if (a.mention.lemma === b.mention.lemma) return SAME_WORD;
  const [x, y] = [a.mention.class, b.mention.class];
  if (x === y) return LOOSE.has(x) || areOfTwoKinds(a, b) ? APART : SAME_CLASS;
  if (!agreeingClasses(x).includes(y) || !agree(a, y) || !agree(b, x)) return APART;
  return (x === 'loss' || y === 'loss') && sharedOf(a.participants, b.participants) < 2
    ? APART
    : AGREEING_CLASSES;
}

/** Whether a mention's word is one that may agree with another class. */
function agree({ mention: { lemma, class: own } }: Candidate, other: string): boolean {
  const words = ONLY.get(own) ?? ONLY.get(`${own} ${other}`);
  return words === undefined || words.has(lemma);
}

/** Two articles may tell one event as planned and as done where they date it alike; one article does not. */
export function statusConflict(a: Candidate, b: Candidate): boolean {
  const statuses = [a.mention.status, b.mention.status];
  if (statuses[0] === statuses[1]) return false;
  if (statuses.includes('hypothetical') || statuses.includes('denied')) return true;
  return a.ref.article === b.ref.article || Math.max(vagueness(a.date), vagueness(b.date)) > ALIKE;
}

/** Two dates of at most so many days that may coincide are alike. */
const ALIKE = 31;

/** Whether both name people who take part, or both things. */
export function haveRivals(a: Candidate, b: Candidate): boolean {
  const [x, y] = [a.people.size, b.people.size];
  return (x > 0 && y > 0) || (a.participants.size > x && b.participants.size > y);
}

/** "launched negotiations", "concluded negotiations": the beginning of something is not its end. */
export function arePhases(
  { mention: { phase: a } }: Candidate,
  { mention: { phase: b } }: Candidate,
): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** Whether each names participants of a kind, and they have none or too few in common. */
export function haveOthers(a: Candidate, b: Candidate): boolean {
  const [x, y] = [a.participants, b.participants];
  return (areApart(x, y) && haveRivals(a, b)) || (differ(x, y) && addRivals(a, b));
}

/** Whether each names somebody, or each something, whom the other one does not: two countries are no others than one with its ministers. */
function addRivals(a: Candidate, b: Candidate): boolean {
  const kindsOf = (own: Candidate, other: Candidate): ReadonlySet<boolean> =>
    new Set(
      [...own.participants].filter((id) => !other.participants.has(id)).map((id) => own.people.has(id)),
    );
  const kinds = kindsOf(b, a);
  return [...kindsOf(a, b)].some((isPerson) => kinds.has(isPerson));
}

/** Whether both name two people or more, and each somebody whom the other does not. */
export function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size >= 2 && b.size >= 2 && sharedOf(a, b) < Math.min(a.size, b.size);
}
