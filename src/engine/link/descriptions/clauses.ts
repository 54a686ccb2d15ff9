import { wordSet } from '../../collections';
import type { EntityType } from '../../ner/types';
import { RELATIONS } from '../../syntax/types';
import { MONTHS, NEAR_DAYS, WEEKDAYS, YEAR } from '../../text/calendar.data';
import type { DraftDescription } from './draft-description';
import { COPULA_ADVERBS, DESCRIBING_VERBS } from '../facts/words.data';
import { headOf, phraseEnd } from './phrase-bounds';
import { isFinite, isRoleAt } from '../words';
import type { LinkReading } from '../reading';
import { description, wholePhraseEnd } from './phrase';

const LONGEST_CLAUSE = 26;

/** "Lindt is also the head of …": the noun phrase behind the copula, which a comma may close off. */
export function predicateBehind(
  reading: LinkReading,
  behind: number,
  limit: number,
  type: EntityType,
): DraftDescription | undefined {
  if (type === 'person' && isWithinPhrase(reading, behind - 1)) return undefined;
  // "Holt's sister, Ada Holt, is the minister"
  const at = type === 'person' && reading.lower(behind) === ',' ? behind + 1 : behind;
  const verb = reading.lower(at);
  let from = at + 1;
  if (verb !== 'is' && verb !== 'was' && verb !== 'became' && verb !== 'remains') {
    if (!/^serve[sd]$/u.test(verb) || reading.lower(from) !== 'as') return undefined;
    from++;
  }
  return predicate(
    reading,
    skipAdverbs(reading, from),
    verb === 'became' ? beforeDate(reading, from, limit) : limit,
    type,
  );
}

/** "Holt, the son of the late |Karl Weber|, is minister": whether a name that ends at a token hangs on a noun before it. */
function isWithinPhrase({ nameAt, syntax }: LinkReading, last: number): boolean {
  const name = nameAt[last];
  let i = last;
  while (name !== -1 && nameAt[syntax.head[i] ?? -1] === name) i = syntax.head[i];
  const up = syntax.head[i] ?? -1;
  return up >= 0 && up < i && RELATIONS[syntax.relation[i]] === 'nmod';
}

/** Where it is told on which day or in which year somebody got an office: "became mayor of Oru |in May 2018|"; else the limit. */
function beforeDate(reading: LinkReading, from: number, limit: number): number {
  for (let i = from + 1; i < limit - 1; i++)
    if (/^(?:in|on)$/u.test(reading.lower(i)) && isDate(reading.lower(i + 1))) return i;
  return limit;
}

function isDate(word: string): boolean {
  return YEAR.test(word) || MONTHS.has(word) || DAYS.has(word);
}

/** The noun phrase at `from` where it begins with an article or role and its head says what a thing of the type is. */
function predicate(
  reading: LinkReading,
  from: number,
  limit: number,
  type: EntityType,
): DraftDescription | undefined {
  const isOffice = type === 'person' && OFFICE.has(reading.tag(from) ?? '');
  if (!isOffice && !/^(?:the|a|an|one)$/u.test(reading.lower(from))) return undefined;
  const end = phraseEnd(reading, from, Math.min(limit, from + LONGEST_CLAUSE));
  const head = headOf(reading, from, end);
  if ((head === from && !isOffice) || head < from || !isRoleAt(reading, head, type)) return undefined;
  return description(reading, from, wholePhraseEnd(reading, from, end));
}

/** What an office without an article begins with: "was |energy| minister", "is |chairman|". */
const OFFICE: ReadonlySet<string> = new Set(['NN', 'NNP', 'JJ']);

/** "who leads Acme and Oru Air and is also the head of …": the clause, and apart from it what somebody is. */
export function relativeClause(
  reading: LinkReading,
  at: number,
  limit: number,
  type: EntityType,
): DraftDescription[] {
  if (type !== 'person' && type !== 'organization') return [];
  const from = reading.lower(at) === ',' ? at + 1 : at;
  const pronoun = reading.lower(from);
  const isTold = type === 'person' ? pronoun === 'who' : pronoun === 'which' && from > at;
  if (!isTold) return [];
  let verb = from + 1;
  while (/^(?:not|only|also|now|currently|once|previously|both)$/u.test(reading.lower(verb))) verb++;
  const end = clauseEnd(reading, verb, limit);
  if (end === undefined || !DESCRIBING_VERBS.has(reading.lower(verb))) return [];
  // "Holt and Vale, who |were| deputy mayors": said of several.
  if (type === 'person' && /^(?:are|were)$/u.test(reading.lower(verb))) return [];
  const found: (DraftDescription | undefined)[] = [];
  let cut = end;
  for (let i = verb; i < end; i++) {
    const copula = reading.lower(i);
    if (copula !== 'is' && copula !== 'was') continue;
    const what = predicate(reading, skipAdverbs(reading, i + 1), end, type);
    if (!what) continue;
    found.push(what);
    cut = Math.min(cut, reading.lower(i - 1) === 'and' ? i - 1 : i);
  }
  if (cut > verb + 1 && !tellsOfADay(reading, verb, cut) && !isPassing(reading, verb, type))
    found.unshift(clause(reading, from, cut));
  return found.filter((description) => description !== undefined);
}

/** Where the clause of the verb ends: at a mark, or where the main verb of the sentence follows; undefined where it is too long. */
function clauseEnd(reading: LinkReading, verb: number, limit: number): number | undefined {
  const far = Math.min(limit, verb + LONGEST_CLAUSE);
  for (let i = verb; i < far; i++)
    if (/^[,;.!?—–:]$/u.test(reading.lower(i)) || (i > verb + 1 && isMainVerb(reading, i))) return i;
  return far === limit ? limit : undefined;
}

/** Whether the sentence hangs on the verb at token `i`, or on what the verb belongs to: "is here". */
function isMainVerb(reading: LinkReading, i: number): boolean {
  const { head } = reading.syntax;
  const up = head[i];
  return isFinite(reading, i) && up !== undefined && (up < 0 || (up > i && head[up] < 0));
}

/** Whether a copula tells where somebody is, what goes on just now or what is to come: "who is in Oru", "which is rising", "who is due to leave". */
function isPassing(reading: LinkReading, verb: number, type: EntityType): boolean {
  if (!COPULA.has(reading.lower(verb))) return false;
  const next = skipAdverbs(reading, verb + 1);
  if (reading.tag(next) === 'VBG') return type !== 'person' || !LEADING.has(reading.lower(next));
  if (AHEAD.has(reading.lower(next))) return BEHIND_AHEAD.has(reading.lower(next + 1));
  if ((reading.tag(next) ?? 'VBN') === 'VBN' && CEREMONIES.has(reading.lower(next)))
    return reading.lower(next + 1) !== 'as';
  return PASSING.has(reading.lower(next)) && reading.lower(next + 1) !== 'charge';
}

const COPULA: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were']);
const PASSING = wordSet('in at on with under underway about to here there back away out');
/** What is to come, "who is |due to leave|", "who is |set for| surgery"; not "who is likely the best" or "who is set designer". */
const AHEAD = wordSet('due set expected scheduled supposed poised likely unlikely');
const BEHIND_AHEAD = wordSet('to for in on at back home');
/** What befalls somebody in passing: "who was |given| a warm welcome", "who was |seen| waving", not "who is |seen| as an heir". */
const CEREMONIES = wordSet(
  'given seen accorded greeted received welcomed accompanied flanked asked told shown heard quoted spotted pictured photographed',
);
/** What an office is told by: "who is leading the inquiry". */
const LEADING = wordSet(`
  leading heading running chairing representing directing overseeing managing coaching commanding handling
  investigating
`);

/** Whether a clause tells what happened on some day rather than who somebody is. */
function tellsOfADay(reading: LinkReading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (DAYS.has(reading.lower(i))) return true;
  return false;
}

const DAYS: ReadonlySet<string> = new Set([...WEEKDAYS, ...NEAR_DAYS]);

function clause(reading: LinkReading, from: number, to: number): DraftDescription | undefined {
  const last = reading.lower(to - 1) === ')' ? (reading.lower(to - 3) === '(' ? to - 3 : to) : to;
  const told = description(reading, from, last);
  // "who leads the workers' union" is told whole, whosever the union is.
  return told && { start: told.start, end: told.end, text: told.text };
}

function skipAdverbs(reading: LinkReading, i: number): number {
  while (COPULA_ADVERBS.has(reading.lower(i))) i++;
  return i;
}
