import { isKnownByPlace } from '../../events/lexicon/classes';
import type { EventMention, WordingPart } from '../../events/types';
import { firstEndingAfter, indicesWithin, type Span } from '../../text/span';
import type { Candidate, DatedArticle } from '../mentions/candidate';
import { pluralPhrase } from '../participants';
import { isEmptyTitle } from './empty-titles';
import { cut, fitted, type Piece } from './fitting';
import { OPEN } from './open.data';
import { inSmallLetters } from './small-letters';
import { tidy } from './tidy';
import { unshouted } from './unshouted';
import { isPronoun, possessive, startsWithPronoun } from './pronouns';
import { listOf, TitleNames, type Introduced, type Wording } from './wording';

/**
 * Words for a row of the outline, put together from the clause of the clearest mention: who does what to whom, in the
 * present, without the words for the time, which the row shows by itself; people by the names that the articles use for
 * them, pronouns and descriptions by the names that they stand for. Phrases that it can do without are left out until it
 * is short enough. Where nothing sensible is left, the clause as it stands.
 */
export function titleOf(candidate: Candidate, article: DatedArticle, wording: Wording): Title {
  const { mention } = candidate;
  const own = compose(mention.wording, candidate, article, wording);
  const isImpersonal = mention.impersonal !== undefined && !own.isPersonal;
  const parts = isImpersonal ? mention.impersonal : mention.wording;
  const { title, leavesOpen } = isImpersonal ? compose(parts, candidate, article, wording) : own;
  const isVague = leavesOpen || OPEN.some((form) => form.test(title)) || tellsDoingAlone(mention, parts);
  const named = withParticipants(title.replace(OWNER_UNKNOWN, ''), candidate, wording);
  if (named.includes(' '))
    return {
      words: capitalised(inSmallLetters(unshouted(named, article), mention, article)),
      isVague: isVague || isEmptyTitle(named, candidate),
    };
  const { extent } = mention;
  const clause = cut(tidy(article.reading.text.slice(extent.start, extent.end)));
  return { words: capitalised((startsWithPronoun(clause) ? named : clause) || mention.lemma), isVague: true };
}

/** A possessive that nobody is known for. */
const OWNER_UNKNOWN = /^(?:my|our|your|whose|its|his|her|their)\s+(?=[\p{L}\d]+\s)/iu;

/** With a capital, unless the first word has one inside: "iPhone". */
function capitalised(words: string): string {
  return /^\p{Ll}+\p{Lu}/u.test(words) ? words : words.charAt(0).toUpperCase() + words.slice(1);
}

/** The words of a row. */
export interface Title {
  readonly words: string;
  /** Whether they leave open who or what is meant: "Acme buys it". */
  readonly isVague: boolean;
}

interface Composed {
  /** The words before they are made tidy. */
  readonly line: string;
  readonly title: string;
  /** See {@link TitleNames.leavesOpen}. */
  readonly leavesOpen: boolean;
  /** See {@link TitleNames.leavesOut}. */
  readonly leavesOut: boolean;
  /** Whether the subject is a name or a noun, rather than a pronoun that nobody is known for. */
  readonly isPersonal: boolean;
}

/** "He and Keller", where nobody is known for the pronoun. */
const SOMEBODY_AND = /^\s*(?:he|she|it|they|we|I|you)\s+and\s+(.+)$/iu;

/** Titles do not become longer than this by what they say of people. */
const LONGEST_INTRODUCING = 100;
/** A title with one name that is not longer says too little: "Keller dies". */
const CURT = 32;

function compose(
  parts: readonly WordingPart[],
  candidate: Candidate,
  article: DatedArticle,
  wording: Wording,
): Composed {
  const introducing = (introduced: Introduced, short?: Composed): Composed =>
    composeWith(new TitleNames(article, wording, introduced), parts, candidate, article, wording, short);
  const short = introducing('strangers by office');
  const mayGrow = short.leavesOut && short.title.length < LONGEST_INTRODUCING;
  const full = mayGrow ? introducing('strangers', short) : short;
  const hasRoom = mayGrow && full.title.length <= LONGEST_INTRODUCING && tellsAll(full.title, short.title);
  const usual = hasRoom ? full : short;
  const { title } = usual;
  if (title.length > LONGEST_INTRODUCING) return introducing('nobody', short);
  if (title.length > CURT || /\s\p{Lu}/u.test(title)) return usual;
  const long = introducing('everybody', short);
  return long.title.length <= LONGEST_INTRODUCING ? long : usual;
}

/** Whether a title has all the words of a shorter one: what it adds has taken the place of nothing. */
function tellsAll(title: string, shorter: string): boolean {
  const words = new Set(title.split(/[\s,]+/u));
  return shorter.split(/[\s,]+/u).every((word) => words.has(word));
}

/** @param other the same with other people introduced: mostly in the same words */
function composeWith(
  names: TitleNames,
  parts: readonly WordingPart[],
  candidate: Candidate,
  article: DatedArticle,
  wording: Wording,
  other: Composed | undefined,
): Composed {
  const pieces: Piece[] = [];
  let subject = '';
  let isPlural: boolean | undefined;
  for (const part of parts) {
    if (part.kind === 'verb') {
      const known = SOMEBODY_AND.exec(subject)?.[1];
      if (known !== undefined) {
        pieces.splice(0, pieces.length, { words: known, unit: 0, level: 0 });
        isPlural = /\sand\s/u.test(known);
      }
      const plural = isPlural ?? part.isPlural;
      pieces.push({ words: plural ? part.plural : part.singular, unit: part.unit, level: part.level });
    } else if (part.kind === 'words') {
      pieces.push(part);
    } else {
      const sides = part.subject ? sidesOf(part, candidate, article, wording) : undefined;
      const written = sides ?? names.write(part);
      const words = pieces.length > 0 ? inside(written, part, article) : written;
      if (part.subject) {
        if (subject === '') isPlural = sides ? true : names.numberOf(part);
        else isPlural = undefined;
        subject += ` ${words}`;
      }
      pieces.push({ words, unit: part.unit, level: part.level });
    }
  }
  const line = fitted(pieces);
  return {
    line,
    title: other?.line === line ? other.title : tidy(line).replace(ANNOUNCED, 'a '),
    leavesOpen: names.leavesOpen,
    leavesOut: names.leavesOut,
    isPersonal: subject.trim() !== '' && !isPronoun(subject),
  };
}

/** "makes |the following| statement on Oru": what follows is not in the title. */
const ANNOUNCED = /\bthe following (?=(?:statement|message|letter|motion|resolution)\b)/u;

/**
 * "Arresting them": nobody is known who does it, and nothing that it is done to. Where a noun tells the event, it is what is
 * done: "receiving the first |call|".
 */
function tellsDoingAlone({ nominal }: EventMention, [first]: readonly WordingPart[]): boolean {
  return !nominal && first?.kind === 'words' && /^\p{L}+ing(?!\p{L})/u.test(first.words);
}

/** The words that begin a sentence, where they stand inside the title: with a small letter unless they are a name. */
function inside(words: string, { start }: Span, { reading }: DatedArticle): string {
  const { sentences, mentions, text } = reading;
  if (sentences[firstEndingAfter(sentences, start)]?.start !== start) return words;
  const [first, end] = indicesWithin(mentions, { start, end: start + words.length });
  for (let i = first; i < end; i++)
    if (mentions[i]?.start === start && mentions[i]?.kind === 'name') return words;
  const isWord = /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2)) && words.startsWith(text.charAt(start));
  return isWord ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** The names for "both leaders", "they", "their". */
function sidesOf(
  part: WordingPart & { readonly kind: 'text' },
  { mention, agents, patients }: Candidate,
  { reading }: DatedArticle,
  { nameOf }: Wording,
): string | undefined {
  const isUndergone = mention.arguments.some(({ role, start }) => role === 'patient' && start === part.start);
  const sides = isUndergone ? patients : agents;
  if (sides.size < 2) return undefined;
  return pluralPhrase(reading.text.slice(part.start, part.end)) ? listOf([...sides].map(nameOf)) : undefined;
}

/** Says whose, where a noun tells the event and its phrase names nobody and nothing: "Ade and Oru’s first meeting in Lagos". */
function withParticipants(
  words: string,
  { mention, participants, agents }: Candidate,
  { nameOf }: Wording,
): string {
  const plain = words.replace(OWNED, '');
  if (!isBareNoun(mention) || participants.size === 0) return plain;
  const names = [...participants].map(nameOf);
  if (names.some((name) => words.includes(name))) return words;
  if (plain !== words && agents.size > 0)
    return cut(`${possessive(listOf([...agents].map(nameOf)))} ${plain}`);
  const phrase = plain.replace(DETERMINER, '');
  const head = phrase.replace(PLACED, '');
  const isNamed = /\p{Lu}|['’]s\s/u.test(head) || isKnownByPlace(mention.class);
  return isNamed || names.length > MOST_OWNERS ? plain : cut(`${possessive(listOf(names))} ${phrase}`);
}

/** Where an event was is nobody's name: "visit |in Lagos|". */
const PLACED = /\s(?:in|at|near|on|off|to)\s[^]*$/u;
const MOST_OWNERS = 2;
const DETERMINER = /^(?:the|a|an|this|that|these|those|both|all)\s+/iu;
const OWNED = /^(?:his|her|its|their|(?:the\s+)?(?:two|both|three)\s+\p{Ll}+s['’])\s+(?=\p{L}+)/iu;

/** Whether a noun tells the event, and no clause is made of it. */
function isBareNoun({ nominal, tense, wording }: EventMention): boolean {
  return nominal && tense === 'none' && !wording.some(({ kind }) => kind === 'verb');
}
