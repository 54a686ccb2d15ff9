import { POSITIONS_OF_PLAYERS } from '../../data/sport.data';
import { isDash } from '../../../text/characters';
import { isFullName, withNames, type DraftName, type TokenReading, type Refiner } from '../../draft';
import { Casing } from '../../forms';
import { SentenceCase, Setting } from '../../document-context';
import { Listed } from '../../lexicon';
import { isInState } from '../places/localities';
import { LOCATIVES } from '../../data/locatives.data';

type Type = DraftName['type'];

/** Margins are in log odds. Votes beyond this do not count: one very clear place is not worth ten. */
const MOST_VOTES = 1.8;
/** Votes of a name that the tagger is not sure of at all, or that a rule has found. */
const LEAST_VOTES = 0.01;
/** What the words beside a name tell counts so much more. */
const TOLD_VOTES = 1;
/** How many times over the others must outvote a name's own type. */
const OUTVOTED = 2.5;
/** Likewise where it can hardly be two things. */
const OPEN_OUTVOTED = 1.5;
/** A name of one word, and a place or body that may be the other, is outvoted only where it is less sure than this. */
const SURE = 1.1;
/** Votes that a name needs to be found at places where the tagger saw none. */
const ENOUGH = 1.4;
/** Margin of a full name that alone speaks for its surname. */
const CLEAR = 0.6;

/** One name has one type in an article, a surname follows its full name, and a name is found at all its places. */
export const consistency: Refiner = (reading, names) => {
  const polls = new Map<string, Poll>();
  for (const name of names) vote(reading, polls, keyOf(reading, name.first, name.end), name.type, name);
  for (const name of names) if (name.type === 'person') voteForParts(reading, polls, name);
  const agreed = names.map((name, k) => follow(reading, polls, name, names[k + 1]));
  return withNames(agreed, missed(reading, polls, agreed));
};

interface Poll {
  /** Names that took part. */
  voters: number;
  readonly votes: Map<Type, number>;
  /** The clearest name of the article that speaks for each type. */
  readonly speakers: Map<Type, DraftName>;
}

function keyOf(reading: TokenReading, first: number, end: number): string {
  return end - first === 1 ? reading.text(first) : reading.lowerText(first, end);
}

function vote(
  reading: TokenReading,
  polls: Map<string, Poll>,
  key: string,
  type: Type,
  speaker: DraftName,
): void {
  let poll = polls.get(key);
  if (!poll) polls.set(key, (poll = { voters: 0, votes: new Map(), speakers: new Map() }));
  poll.voters++;
  poll.votes.set(type, (poll.votes.get(type) ?? 0) + votesOf(reading, speaker));
  const before = poll.speakers.get(type);
  if (!before || speaker.end - speaker.first > before.end - before.first) poll.speakers.set(type, speaker);
}

function votesOf(reading: TokenReading, { first, end, type, margin, evidence }: DraftName): number {
  const whereabouts =
    type === 'place' &&
    end - first > 1 &&
    LOCATIVES.has(reading.lower(first - 1)) &&
    !reading.isListed(end - 1, Listed.OrganizationWord) &&
    !/^['’]s?$/u.test(reading.text(end));
  const told = whereabouts || (evidence.length > 1 && evidence.some(isTold));
  return Math.min(Math.max(margin, LEAST_VOTES), MOST_VOTES) + (told ? TOLD_VOTES : 0);
}

function isTold({ kind }: DraftName['evidence'][0]): boolean {
  return kind === 'form' || kind === 'elsewhere';
}

/** Words that full names have beside those of the person: "Pope", "West". */
const ORDINARY = Listed.Title | Listed.PlaceWord | Listed.CommonWord | Listed.Calendar;

/** Tokens of "Ada Vale-Moreno". */
const DOUBLE_NAME = 4;

/** A full name of two to four words speaks for its first and last word, and for a last one of two halves: "Vale-Moreno". */
function voteForParts(reading: TokenReading, polls: Map<string, Poll>, name: DraftName): void {
  if (!isFullName(name)) return;
  const halves = name.end - name.first === DOUBLE_NAME;
  if (halves && isDash(reading.text(name.end - 2).charCodeAt(0)) && reading.glued(name.end - 1))
    vote(reading, polls, keyOf(reading, name.end - 3, name.end), 'person', name);
  for (const i of [name.first, name.end - 1])
    if (reading.form(i)?.casing === Casing.Capitalized && !isOrdinary(reading, i))
      vote(reading, polls, reading.text(i), 'person', name);
}

function isOrdinary(reading: TokenReading, i: number): boolean {
  return reading.isListed(i, ORDINARY);
}

function follow(
  reading: TokenReading,
  polls: ReadonlyMap<string, Poll>,
  name: DraftName,
  next: DraftName | undefined,
): DraftName {
  if (name.margin === 0) return name;
  // "Norvale, Mass." is a town, whatever else is called Norvale.
  if (name.type === 'place' && next && isInState(reading, name.end, next)) return name;
  const poll = polls.get(keyOf(reading, name.first, name.end));
  if (!poll || poll.votes.size < 2) return name;
  const [type, votes] = leader(poll);
  if (type === name.type) return name;
  const whereabouts = name.type === 'place' && LOCATIVES.has(reading.lower(name.first - 1));
  if (type === 'person' && whereabouts) return name;
  const open = isOpen(reading, name, type) && !whereabouts;
  if (!open && name.margin >= SURE) return name;
  if (votes < (open ? OPEN_OUTVOTED : OUTVOTED) * (poll.votes.get(name.type) ?? 0)) return name;
  return { ...name, type, evidence: [...name.evidence, ...elsewhere(reading, poll, type)] };
}

/** What a word may be without this very article. */
const KNOWN = ~(Listed.LawWord | Listed.EventWord);

/** Whether a name can hardly be two things: several words, or one that no list knows; towns and their teams are. */
function isOpen(reading: TokenReading, { first, end, type, margin }: DraftName, other: Type): boolean {
  if (end - first > 1) return !isSite(type) || !isSite(other);
  if (margin >= SURE || isBeing(other) || !isBeing(type)) return false;
  const sport = (reading.context.setting[first] & Setting.Sport) !== 0;
  return !sport && !reading.isListed(first, KNOWN);
}

/** A word that no list knows is rather taken for a person or a place than for anything else. */
function isBeing(type: Type): boolean {
  return type === 'person' || type === 'place';
}

function isSite(type: Type): boolean {
  return type === 'place' || type === 'organization';
}

function leader(poll: Poll): [Type, number] {
  let best: [Type, number] = ['misc', -1];
  for (const entry of poll.votes) if (entry[1] > best[1]) best = entry;
  return best;
}

function elsewhere(reading: TokenReading, poll: Poll, type: Type): DraftName['evidence'] {
  const speaker = poll.speakers.get(type);
  return speaker ? [{ kind: 'elsewhere', span: reading.span(speaker.first, speaker.end) }] : [];
}

/** Places of well-attested names of one word that the tagger passed over. */
function missed(
  reading: TokenReading,
  polls: ReadonlyMap<string, Poll>,
  names: readonly DraftName[],
): DraftName[] {
  const inName = new Uint8Array(reading.count);
  for (const name of names) inName.fill(1, name.first, name.end);
  const found: DraftName[] = [];
  for (let i = 0; i < reading.count; i++) {
    const form = reading.form(i);
    if (inName[i] || !form || form.casing === Casing.Lower || form.casing > Casing.Mixed) continue;
    const headline = reading.context.sentenceCase[i] !== SentenceCase.Running;
    const poll = polls.get(reading.text(i));
    if (!poll || form.length < 2) continue;
    const [type, votes] = leader(poll);
    const ordinary = reading.context.small[reading.forms.lowerId(i)] > 0;
    if (type === 'misc' || ordinary) continue;
    if ((poll.voters < 2 || votes < ENOUGH) && !isSurname(reading, i, poll.speakers.get(type))) continue;
    if (!headline && partOfLonger(reading, i, inName)) continue;
    // A copy is no surer than what it follows.
    const margin = Math.min(poll.speakers.get(type)?.margin ?? 0, MOST_VOTES);
    found.push({ first: i, end: i + 1, type, margin, evidence: elsewhere(reading, poll, type) });
  }
  return found;
}

/** Whether a word is the last one of a person's clear full name before it: one such name is enough for its surname. */
function isSurname(reading: TokenReading, i: number, name: DraftName | undefined): boolean {
  return (
    name?.type === 'person' &&
    name.end - name.first >= 2 &&
    name.end <= i &&
    name.margin >= CLEAR &&
    reading.text(name.end - 1) === reading.text(i)
  );
}

/** A capitalised word beside it that is in no name speaks for a longer name that nobody has understood. */
function partOfLonger(reading: TokenReading, i: number, inName: Uint8Array): boolean {
  const open = (k: number): boolean => {
    const casing = reading.form(k)?.casing;
    return (
      (casing === Casing.Capitalized || casing === Casing.Upper) &&
      !inName[k] &&
      !POSITIONS_OF_PLAYERS.has(reading.text(k)) &&
      reading.context.first[k] === 0
    );
  };
  return open(i + 1) || open(i - 1);
}
