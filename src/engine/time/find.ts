import type { TokenizedArticle } from '../article';
import { isSurelyAhead, looksAhead } from './ahead';
import { asideOf, occasionOf } from './aside';
import { PARSERS, REFINERS } from './configuration';
import type { Candidate } from './match';
import { parserSet, runParsers } from './run-parsers';
import { scan, type Scan } from './scan';
import { SmallWords } from './small-words';
import { symbols } from './symbols';
import type { PartOfYear } from './clause-position';
import { tenseAround } from './tense';
import type { FoundTime, TenseHint, TimeMeaning } from './types';

const READY = parserSet(PARSERS);

/**
 * Finds the expressions of time of an article, in order and disjoint. What they mean is kept as the words say it:
 * nothing here depends on the article's date, so the result can be stored. Never throws.
 */
export function findTimes(article: TokenizedArticle): readonly FoundTime[] {
  if (article.tokens.count === 0) return [];
  const scanned = scan(article);
  let candidates: readonly Candidate[] = runParsers(scanned, READY);
  for (const refiner of REFINERS) candidates = refiner.refine(candidates, scanned);
  const quotes = new QuoteTracker(article);
  const words = new SmallWords(article);
  const found = candidates.map((candidate) => toFound(words, candidate, quotes));
  return found.map((time, i) =>
    withTenseOfList(time, found[i - 1], candidates[i], candidates[i - 1], scanned),
  );
}

const LIST_LINKS: ReadonlySet<number> = new Set(symbols('AND OR TO HYPHEN UNTIL'));

/** "due on Thursday and Friday": what the verb says of the first weekday of a list holds for the next one, too. */
function withTenseOfList(
  time: FoundTime,
  before: FoundTime | undefined,
  at: Candidate,
  candidate: Candidate | undefined,
  { symbols: symbolAt }: Scan,
): FoundTime {
  if (!before || !candidate || before.tense === null) return time;
  const linked = before.sentence === time.sentence && at.first === candidate.end + 1;
  const listed = linked && LIST_LINKS.has(symbolAt[candidate.end]);
  return listed && isBareWeekday(before.meaning) && isBareWeekday(time.meaning)
    ? { ...time, tense: before.tense, ...(before.tense === 'future' && { ahead: true }) }
    : time;
}

function isBareWeekday(meaning: TimeMeaning): boolean {
  if (meaning.kind !== 'calendar' || meaning.choice !== 'context') return false;
  return meaning.fields.weekday !== undefined && meaning.fields.month === undefined;
}

function toFound(words: SmallWords, candidate: Candidate, quotes: QuoteTracker): FoundTime {
  const { article } = words;
  const { tokens } = article;
  const start = tokens.start[candidate.first];
  const { sentence, first, end } = candidate;
  const quoted = quotes.isQuoted(start);
  const occasion = occasionOf(words, sentence, first, end);
  const aside = asideOf(words, sentence, first, end);
  const tense =
    needsTense(candidate.meaning) || isToldTimeOfDay(candidate.meaning)
      ? tenseAround(words, sentence, first, end, partOfYear(candidate.meaning))
      : null;
  return {
    start,
    end: tokens.end[candidate.end - 1],
    type: candidate.type,
    mod: candidate.mod ?? null,
    rule: candidate.rule,
    meaning: candidate.meaning,
    tense,
    sentence,
    quoted,
    ...(isAhead(words, candidate, quoted, tense) && { ahead: true }),
    ...(opensSentence(article, candidate) && { opens: true }),
    ...(occasion && { occasion }),
    ...(aside && { aside }),
  };
}

function isAhead(
  words: SmallWords,
  { meaning, sentence, first, end }: Candidate,
  quoted: boolean,
  tense: TenseHint,
): boolean {
  if (isBareWeekday(meaning)) return tense === 'future' && isSurelyAhead(words, sentence, first, end);
  return !quoted && needsTense(meaning) && looksAhead(words, sentence, first, end);
}

/** "In 2016 she stayed at home", "May 4: She stays at home" */
function opensSentence({ sentences }: TokenizedArticle, candidate: Candidate): boolean {
  const { sentence, first, rule, meaning } = candidate;
  const from = sentences[sentence].firstToken;
  if (rule === 'year') return first <= from + 1;
  return first === from && meaning.kind === 'calendar' && meaning.fields.day !== undefined;
}

/** "the year", which a report's past tense may tell of the one that it has named. */
function isToldYear({ unit, from }: Extract<TimeMeaning, { kind: 'shift' }>): boolean {
  return unit === 'year' && from === 'story-time';
}

/** "the next month", which a report's past tense may count from what it has told. */
function isToldNext({ amount, from }: Extract<TimeMeaning, { kind: 'shift' }>): boolean {
  return amount > 0 && from === 'story-time';
}

/** Whether the year, the week or the side of now is implied, so that the tense decides. */
function needsTense(meaning: TimeMeaning): boolean {
  if (meaning.kind === 'duration') return meaning.toward === 'ahead';
  if (meaning.kind === 'shift')
    return (
      meaning.exact === 'new-year' ||
      isToldNext(meaning) ||
      (meaning.amount === 0 && (meaning.unit === 'week' || meaning.unit === 'weekend' || isToldYear(meaning)))
    );
  return (
    meaning.kind === 'calendar' &&
    meaning.fields.year === undefined &&
    /^(?:context|this)$/.test(meaning.choice)
  );
}

/** "at 10 a.m.", "in the afternoon", which may be of the day that a report tells of or of one to come. */
function isToldTimeOfDay(meaning: TimeMeaning): boolean {
  if (meaning.kind !== 'calendar' || meaning.choice !== 'told') return false;
  return (meaning.fields.hour ?? meaning.fields.part) !== undefined && meaning.fields.weekday === undefined;
}

function partOfYear(meaning: TimeMeaning): PartOfYear {
  if (meaning.kind !== 'calendar') return null;
  const { day, weekday, holiday, month, season, quarter, half } = meaning.fields;
  if ((day ?? weekday ?? holiday) !== undefined) return null;
  if (season !== undefined) return 'season';
  return (month ?? quarter ?? half) === undefined ? null : 'month';
}

const QUOTE_MARKS = /["“”«»\n]/g;

/** Follows the quotation marks of a text from left to right; a new paragraph closes what was left open. */
class QuoteTracker {
  private readonly marks: RegExpStringIterator<RegExpExecArray>;
  private next: RegExpExecArray | undefined;
  private open = false;

  constructor({ text }: TokenizedArticle) {
    this.marks = text.matchAll(QUOTE_MARKS);
    this.step();
  }

  /** Whether `offset`, not before the one of the last call, stands inside quotation marks. */
  isQuoted(offset: number): boolean {
    for (; this.next && this.next.index < offset; this.step()) {
      const mark = this.next[0];
      this.open = mark === '"' ? !this.open : mark === '“' || mark === '«';
    }
    return this.open;
  }

  private step(): void {
    const step = this.marks.next();
    this.next = step.done ? undefined : step.value;
  }
}
