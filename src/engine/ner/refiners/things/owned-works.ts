import { CULTURE_WORDS, PRIZES, SMALL_IN_TITLES } from '../../data/culture.data';
import { isCapital, SentenceCase } from '../../document-context';
import {
  ownersOf,
  withNames,
  withoutOverlaps,
  type DraftName,
  type TokenReading,
  type Refiner,
} from '../../draft';
import { EVENT_WORDS, ORGANIZATION_WORDS, WORK_WORDS } from '../../data/heads.data';
import { Casing } from '../../forms';
import { Listed } from '../../lexicon';

/** What reports on films, music, books and art are about. */
const CULTURE = new Set([...WORK_WORDS, ...CULTURE_WORDS]);

/** So many of these words make an article such a report, where they are not too thinly spread. */
const LEAST = 6;
/** Tokens to one of them at most. */
const THINNEST = 80;
/** The longest title, in tokens. */
const LONGEST = 10;
/** A name this sure, in log odds, that is all of what somebody has keeps its type. */
const SURE = 1.8;
const NO_TITLE = Listed.Title | Listed.Calendar;

/**
 * "Ada Moreno's The Grey Water", "Moreno, whose Nobody Came Home won": in a report on culture, words in title case that are
 * somebody's are a work's title, whatever parts of it are taken for.
 */
export const ownedWorks: Refiner = (reading, names) => {
  if (!isCulture(reading)) return names;
  const titles: DraftName[] = [];
  const owners = ownersOf(reading, names);
  for (const name of names) {
    const title = titleBehind(reading, names, owners, name);
    if (title) titles.push(title);
  }
  return titles.length ? withNames(withoutOverlaps(names, titles), titles) : names;
};

function isCulture(reading: TokenReading): boolean {
  const enough = Math.max(LEAST, reading.count / THINNEST);
  let signs = 0;
  for (let i = 0; i < reading.count; i++)
    if (CULTURE.has(reading.forms.at(i).text) && ++signs >= enough) return true;
  return false;
}

/** The title that is somebody's, behind the name and its possessive ending or "whose". */
function titleBehind(
  reading: TokenReading,
  names: readonly DraftName[],
  owners: Int32Array,
  { type, end }: DraftName,
): DraftName | undefined {
  if (type !== 'person') return undefined;
  const link = reading.text(end) === ',' ? end + 1 : end;
  if (!/^(?:['’]s?|whose)$/u.test(reading.text(link))) return undefined;
  if (reading.context.sentenceCase[link] === SentenceCase.Title && isHeadline(reading, link))
    return undefined;
  const first = link + 1;
  const last = titleEnd(reading, first, names, owners);
  if (last === first || reading.isListed(first, NO_TITLE)) return undefined;
  if (ORGANIZATION_WORDS.has(reading.lower(last - 1)) || isWonOrMet(reading, first, last)) return undefined;
  const inside = names[owners[first]];
  const whole = inside?.first === first && inside.end >= last;
  // A single word is a title where it is seen to be a thing.
  if (last - first === 1 && !(whole && inside.type === 'misc')) return undefined;
  if (whole && !isOpen(reading, inside)) return undefined;
  const evidence = { kind: 'form' as const, span: reading.span(link, first) };
  return { first, end: whole ? inside.end : last, type: 'work', margin: 0, evidence: [evidence] };
}

/** "Moreno's Golden Globe", "Moreno's Korean War film": prizes and events, which no article stands before. */
function isWonOrMet(reading: TokenReading, first: number, end: number): boolean {
  const word = reading.lower(end - 1);
  return (PRIZES.has(word) || EVENT_WORDS.has(word)) && !/^(?:the|an?)$/u.test(reading.lower(first));
}

/** Whether a sentence full of names is a line without a full stop. */
function isHeadline(reading: TokenReading, from: number): boolean {
  for (let i = from; i < reading.count; i++) {
    if (reading.text(i) === '.') return false;
    if (i > from && reading.startsLine(i)) return true;
  }
  return true;
}

/** Whether what is taken for a name may be a title: no body or place that the tagger is sure of, no person with a first name. */
function isOpen(reading: TokenReading, { first, end, type, margin }: DraftName): boolean {
  if (type === 'misc') return true;
  return (
    type === 'person' && (margin < SURE || end - first > 2) && !reading.isListed(first, Listed.PersonName)
  );
}

/**
 * Where the words in title case that begin at `first` end: behind the last capital before anything else; somebody's full name
 * inside is not reached, but behind "of", nor is whoever something is of ("Ruiz's").
 */
function titleEnd(
  reading: TokenReading,
  first: number,
  names: readonly DraftName[],
  owners: Int32Array,
): number {
  let end = first;
  for (let i = first; i < first + LONGEST; i++) {
    const form = reading.form(i);
    if (!form) break;
    const name = names[owners[i]];
    const somebody = name?.type === 'person' && name.first === i && name.end - i > 1;
    if (i > first && name?.first === i && /^['’]s?$/u.test(reading.text(name.end))) break;
    if (somebody && i > first && reading.text(i - 1) !== 'of') break;
    if (isCapital(form.casing)) end = i + 1;
    else if (form.casing === Casing.Number && i > first) end = i + 1;
    else if (i === first || !SMALL_IN_TITLES.has(form.text)) break;
  }
  return end;
}
