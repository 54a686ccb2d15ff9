import { PRESENT_TAGS } from '../../syntax/types';
import { wordSet } from '../../collections';
import { nounLemma } from '../../syntax/lemma';
import { WEEKDAYS } from '../../text/calendar.data';
import { firstOfTime, lastOfTime, type Context, type FoundTimeLike } from '../context';
import { isKnownNoun, nounClass } from '../lexicon/lexicon';
import { ORDER_WORDS, PLAN_GOVERNORS } from '../lexicon/lexicon.data';
import { BUSINESS_FIGURES } from '../lexicon/nouns.data';
import { DASHES } from '../marks.data';
import { caseOf, childWith, isAdjectiveBehind, isNoun, isVerb, R, type Tree } from '../tree';
import { governorKey, verbKey } from '../verb-keys';
import type { EventTimeLink, TimeRelation } from '../types';
import { isOfSource } from './datelines';
import { isNewDay } from './other-things';
import { isTimeHead } from './time-heads';
import { isBeginning, timePreposition } from './time-owners';
import { MEASURES, ORDERING, PERIODS, YEAR } from './words.data';

/** An expression that may date an event: of several the one of the highest rank does. */
export interface Candidate extends EventTimeLink {
  readonly token: number;
  readonly rank: number;
}

/** Prepositions of time by what they say of the event: those that order two events, and others. */
const RELATIONS_OF_TIME: ReadonlyMap<string, TimeRelation> = new Map<string, TimeRelation>([
  ...ORDER_WORDS,
  ['from', 'since'],
  ['throughout', 'during'],
  ['over', 'during'],
  ['within', 'during'],
]);

/** How well the day of an expression dates an event, to be compared with that of others. */
export const DATE_RANK = 10;
const TIME_RANK = 8;
const COARSE_RANK = 3;
const DURATION_RANK = 2;

/** What the expression at a token says of the event in whose clause it stands, which is told at `eventToken`; undefined where it does not date it. */
export function candidateFor(
  context: Context,
  token: number,
  time: number,
  type: 'DATE' | 'TIME' | 'DURATION',
  eventToken: number,
): Candidate | undefined {
  const preposition = orderOf(context, token, eventToken) ?? timePreposition(context, token);
  // "a partnership for the 21st century"
  if (preposition === 'for' && isVague(context.times[time])) return undefined;
  // "pushing his return |into February|" says when that ends
  if (preposition === 'into' || isNewDay(context, eventToken, preposition)) return undefined;
  const found = isBeginning(context, token, preposition)
    ? 'on'
    : (RELATIONS_OF_TIME.get(preposition) ?? 'on');
  const relation = isOfSource(context, token) ? 'by' : found;
  // "in the decade to 2005"
  if (type === 'DATE' && isEndOfYears(context, token))
    return { time, relation: 'by', until: time, token, rank: DATE_RANK + 1 };
  if (isOfFigures(context, token, preposition)) return undefined;
  if (isAccountedFor(context, token, type) || isComparedWith(context, token, preposition)) return undefined;
  if (isOfFormerFigure(context, token)) return undefined;
  if (isYearOfObject(context.tree, token, eventToken)) return undefined;
  if (isMeasure(context, token) || isEndOfStretch(context, time, token)) return undefined;
  if (type === 'TIME' && isHoursOfOrder(context, token)) return undefined;
  if (type === 'DURATION') {
    // "for 90 days" says how long, not when.
    const dates =
      preposition === 'within' || preposition === 'during' || preposition === 'over' || preposition === 'in';
    return dates ? { time, relation: 'during', token, rank: DURATION_RANK } : undefined;
  }
  const exact =
    (relation === 'on' || relation === 'by') && !isOfNounBehind(context, token, eventToken) ? 1 : 0;
  const fine = type === 'DATE' ? DATE_RANK : TIME_RANK;
  const until = type === 'DATE' ? endOfStretch(context, time, token, preposition) : undefined;
  const isCoarse = isVague(context.times[time]) || isOfQuality(context, token, eventToken);
  return { time, relation, token, until, rank: (isCoarse ? COARSE_RANK : fine) + exact };
}

/** "won before the release date of |17 May|", but not "before the term of |2031|": what orders an event and a noun that has a day; else undefined. */
function orderOf({ tree }: Context, token: number, eventToken: number): string | undefined {
  const noun = tree.head[token];
  const isOfNoun = noun !== eventToken && isNoun(tree, noun) && caseOf(tree, token) === 'of';
  if (!isOfNoun || YEAR.test(tree.word[token])) return undefined;
  const order = caseOf(tree, noun);
  return ORDER_WORDS.has(order) ? order : undefined;
}

/** The other date up to which something goes on: "between May 2 and |May 5|", "from Monday to |Friday|", "2-|5 May|"; undefined where there is none. */
function endOfStretch(
  context: Context,
  time: number,
  token: number,
  preposition: string,
): number | undefined {
  const { tree, timeAt, times } = context;
  const end = lastOfTime(context, token) + 1;
  const other = timeAt[end + 1] ?? -1;
  const word = tree.word[end] ?? '';
  if (other !== time + 1 || times[other]?.type !== 'DATE') return undefined;
  const isTo = preposition === 'from' && (STRETCHES.has(word) || DASHES.has(word));
  const isBoth = word === 'and' && areNextDays(tree, token, end + 1);
  const joins =
    preposition === 'between' ? word === 'and' : isTo || isBoth || isDashOfStretch(context, token, end);
  return joins ? other : undefined;
}

/** "on |Monday| and |Tuesday|", but neither "on Monday and Thursday" nor "on Monday and Tuesday's talks failed". */
function areNextDays({ word, relation }: Tree, a: number, b: number): boolean {
  const next = NEXT_DAYS.get(word[a]);
  return next !== undefined && next === word[b] && relation[b] === R.conj;
}

const NEXT_DAYS: ReadonlyMap<string, string> = new Map(
  [...WEEKDAYS].map((day, i, week) => [day, week[(i + 1) % week.length]]),
);

/** "2|-|5 May", but not "began on Monday |-| Friday's talks failed": what goes on behind a dash is another clause. */
function isDashOfStretch(context: Context, token: number, dash: number): boolean {
  const { word, start, end, head, relation } = context.tree;
  if (!DASHES.has(word[dash])) return false;
  let other = dash + 1;
  while (!isTimeHead(context, other)) other++;
  if (relation[other] === R['nmod:poss']) return false;
  const isSpaced = end[dash - 1] < start[dash] && end[dash] < start[dash + 1];
  const up = head[other];
  return !isSpaced || up === head[token] || context.timeAt[up] === context.timeAt[token];
}

/** "from 1995 to |2005|": the end of a stretch that another expression begins is no date of its own. */
function isEndOfStretch(context: Context, time: number, token: number): boolean {
  const { timeAt } = context;
  let start = firstOfTime(context, token) - 2;
  while (timeAt[start] === time - 1 && !isTimeHead(context, start)) start--;
  return (
    time > 0 &&
    timeAt[start] === time - 1 &&
    endOfStretch(context, time - 1, start, timePreposition(context, start)) === time
  );
}

/** "in the decade to |2005|": years of which only the end is named. */
function isEndOfYears(context: Context, token: number): boolean {
  const { tree } = context;
  const first = firstOfTime(context, token);
  return tree.word[first - 1] === 'to' && YEARS.has(tree.word[first - 2] ?? '');
}

const YEARS: ReadonlySet<string> = new Set(['years', 'decade', 'decades']);

const STRETCHES: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through']);

const ENDS: ReadonlySet<string> = new Set(['to', 'ended', 'ending', 'through']);

/** "profits in the |three months| to |September|": a period that is accounted for says nothing of when. */
function isAccountedFor(context: Context, token: number, type: 'DATE' | 'TIME' | 'DURATION'): boolean {
  const { tree } = context;
  const isEnd = (at: number): boolean =>
    at > 0 && ENDS.has(tree.word[at] ?? '') && PERIODS.has(tree.word[at - 1]);
  const [before, behind] = [firstOfTime(context, token) - 1, lastOfTime(context, token) + 1];
  return isEnd(before) || (type === 'DURATION' && isEnd(behind));
}

/** "reported |fourth-quarter| earnings", "posted a loss for |2030|": of what time figures are says nothing of when they came out. */
function isOfFigures(context: Context, token: number, preposition: string): boolean {
  const { tree } = context;
  const up = tree.head[token];
  if (isNamedByQuarter(context, token)) return true;
  if (preposition === 'for' && isAccountingPeriod(context, token) && isAccountedFigure(context, token))
    return true;
  const isOfVerb = preposition === 'for' && isVerb(tree, up);
  const noun = isOfVerb ? childWith(tree, up, R.obj) : up;
  if (noun < 0 || tree.relation[noun] !== R.obj || WEEKDAYS.has(tree.word[token])) return false;
  const isMadeKnown = REPORTING.has(verbKey(tree, tree.head[noun]));
  return isMadeKnown && BUSINESS_FIGURES.has(nounLemma(tree.word[noun], isKnownNoun));
}

/** "cut its |dividend| for the fourth quarter", but neither "hired ten for the quarter" nor "a sale is planned for the quarter". */
function isAccountedFigure({ tree }: Context, token: number): boolean {
  let verb = tree.head[token];
  while (verb >= 0 && !isVerb(tree, verb)) verb = tree.head[verb];
  if (verb >= 0 && PLAN_GOVERNORS.has(governorKey(tree, verb))) return false;
  const told = [
    tree.head[token],
    childWith(tree, verb, R.obj),
    childWith(tree, verb, R.nsubj, R['nsubj:pass']),
  ];
  return told.some((noun) => isNoun(tree, noun) && FIGURES.has(nounLemma(tree.word[noun], isKnownNoun)));
}

/** "to delay its |third-quarter| results", "a gain in |third-quarter| income": whatever is done with them. */
function isNamedByQuarter(context: Context, token: number): boolean {
  const { tree } = context;
  const last = lastOfTime(context, token);
  const noun = tree.head[last] > last ? tree.head[last] : tree.head[token];
  if (noun <= last || !isAccountingPeriod(context, token) || tree.relation[noun] === R.nsubj) return false;
  return FIGURES.has(nounLemma(tree.word[noun], isKnownNoun));
}

/** Whether an expression is one of the periods by which firms account: "the third |quarter|". */
export function isAccountingPeriod(context: Context, token: number): boolean {
  return /^(?:quarter|half)$/u.test(context.tree.word[lastOfTime(context, token)]);
}

/** What a quarter is summed up in. */
const FIGURES: ReadonlySet<string> = new Set([
  ...BUSINESS_FIGURES,
  ...wordSet('result figure dividend forecast outlook guidance'),
]);
const REPORTING: ReadonlySet<string> = new Set(['report', 'post']);

/** "announced a curfew from 8pm to |5am|": the hours between which something holds are not those at which it was ordered. */
function isHoursOfOrder(context: Context, token: number): boolean {
  const { tree, timeAt, times } = context;
  const meaning = times[timeAt[token]]?.meaning;
  // but "imposed a curfew from 8pm on Friday"
  const isOfDay =
    meaning && (meaning.kind !== 'calendar' || (meaning.fields.weekday ?? meaning.fields.day) !== undefined);
  if (isOfDay || !BOUNDS_OF_HOURS.has(timePreposition(context, token))) return false;
  let up = tree.head[token];
  while (up >= 0 && (timeAt[up] !== -1 || tree.relation[up] === R.nmod)) up = tree.head[up];
  const verb = tree.relation[up] === R.obj ? tree.head[up] : up;
  const object = childWith(tree, verb, R.obj);
  return object >= 0 && object < token && ORDERING.has(verbKey(tree, verb));
}

const BOUNDS_OF_HOURS = wordSet('from to until till between and');
const COMPARING: ReadonlySet<string> = new Set(['from', 'with', 'to', 'on', 'against', 'versus']);
const BEFORE: ReadonlySet<string> = new Set(['earlier', 'ago', 'before']);

/** "higher than last year", "rose from a year earlier": a time that something is compared with is not that of the event. */
function isComparedWith(context: Context, token: number, preposition: string): boolean {
  if (preposition === 'than') return true;
  return COMPARING.has(preposition) && BEFORE.has(context.tree.word[lastOfTime(context, token)] ?? '');
}

/** "rose to 260, up from 26 on |Monday|", "from 26 on |Monday| to 260": the day of the figure that something is compared with. */
function isOfFormerFigure(context: Context, token: number): boolean {
  const first = firstOfTime(context, token);
  const from = Math.max(context.sentenceStart[first], first - LONGEST_FIGURE);
  const words = context.tree.word.slice(from, first).join(' ');
  return FORMER_FIGURE.test(words);
}

const LONGEST_FIGURE = 7;
const FORMER_FIGURE =
  /\b(?:(?:up|down) from [^,;\d]*\d[^,;]*|(?:from|compared (?:with|to)) [$€£]?\s?\d[\d.,]*(?: (?:%|percent|million|billion))?) (?:on|in)$/u;

/** "a boat |absent since May 4| was found on Tuesday": an adjective behind its noun has a time of its own. */
function isOfQuality({ tree }: Context, token: number, eventToken: number): boolean {
  const quality = tree.head[token];
  return quality < eventToken && isAdjectiveBehind(tree, quality);
}

/** "the |May 4| report drew criticism on Tuesday": a date that says which thing is meant gives way to that of the verb. */
function isOfNounBehind(context: Context, token: number, eventToken: number): boolean {
  const { tree } = context;
  const noun = tree.head[token];
  if (noun <= token || !isNoun(tree, noun) || tree.relation[token] === R['nmod:poss']) return false;
  return noun !== eventToken || isOfEdition(context, token);
}

/** "won the |2030| nomination in May 2029": the year says which one, where a month of a year behind says when. */
function isOfEdition({ tree, times, timeAt }: Context, token: number): boolean {
  const next = times[timeAt[token] + 1]?.meaning;
  const isDated =
    next?.kind === 'calendar' && next.fields.year !== undefined && next.fields.month !== undefined;
  return isDated && YEAR.test(tree.word[token]);
}

/** "interviews |2031| Oru mayoral candidate", as headlines have it: the year says which thing is meant, where that is no event. */
function isYearOfObject(tree: Tree, token: number, eventToken: number): boolean {
  if (!PRESENT_TAGS.has(tree.tag[eventToken]) || token !== eventToken + 1 || !YEAR.test(tree.word[token]))
    return false;
  let noun = token + 1;
  while (tree.tag[noun] === 'JJ' || tree.tag[noun]?.startsWith('NNP')) noun++;
  return isNoun(tree, noun) && nounClass(nounLemma(tree.word[noun], isKnownNoun)) === undefined;
}

/** "a premium to |Friday's| closing price", "below |Monday's| level": what an amount is measured by. */
function isMeasure({ tree }: Context, token: number): boolean {
  const noun = tree.head[token];
  return (
    tree.relation[token] === R['nmod:poss'] &&
    MEASURES.test(tree.word[noun] ?? '') &&
    MEASURED.has(caseOf(tree, noun))
  );
}

const MEASURED = wordSet('to from than over above below with on against near');

/** Whether an expression puts an event on no year or less: "recently", "now", "the 21st century". */
export function isVague(time: FoundTimeLike | undefined): boolean {
  const meaning = time?.meaning;
  if (meaning?.kind === 'vague') return true;
  if (meaning?.kind !== 'calendar') return false;
  return meaning.fields.century !== undefined || meaning.fields.decade !== undefined;
}
