import type { EntityType } from '../ner/types';
import { COPULA_ADVERBS, DESCRIBING_VERBS, PREPOSITIONS } from './facts/words.data';
import { fieldsOfRole } from './names/gender';
import { fold } from './names/name-form';
import { headOf, isDeterminer, isFinite, isRelative, isRoleAt, phraseEnd } from './nominals/noun-phrase';
import type { Reading } from './reading';
import { titleStart } from './names/title-before';
import type { Description } from './types';

const LONGEST_CLAUSE = 26;

/** How an article introduces the bearer of the given names: each way once, in order of the text. */
export function describe(reading: Reading, mentions: readonly number[], type: EntityType): Description[] {
  const found: Description[] = [];
  const seen = new Set<string>();
  for (const index of mentions) {
    const first = reading.firstToken[index] as number;
    if (!reading.isStory(first)) continue;
    for (const description of describeMention(reading, index, type)) {
      const key = fold(description.text);
      if (key === '' || seen.has(key)) continue;
      seen.add(key);
      found.push(description);
    }
  }
  return found;
}

function describeMention(reading: Reading, index: number, type: EntityType): Description[] {
  const first = reading.firstToken[index] as number;
  const end = reading.endToken[index] as number;
  const [sentenceStart, sentenceEnd] = reading.sentenceOf(first);
  const after = skipBracket(reading, end, sentenceEnd);
  return [
    title(reading, first, sentenceStart, type),
    appositionBefore(reading, first, end, sentenceStart, type),
    apposition(reading, after, sentenceEnd, type),
    copular(reading, after, sentenceEnd, type),
    ...relative(reading, after, sentenceEnd, type),
  ].filter((description) => description !== undefined);
}

/** The words of tokens `[from, to)` in reading form; undefined where nothing is left of them. */
function description(reading: Reading, from: number, to: number): Description | undefined {
  while (from < to && isLeading(reading.lower(from))) from++;
  while (to > from && isTrailing(reading, to - 1)) to--;
  if (from >= to) return undefined;
  return { start: reading.start(from), end: reading.end(to - 1), text: reading.slice(from, to) };
}

/** Whether a word at the beginning of a description is no part of it: an article, an adverb, a mark. */
function isLeading(word: string): boolean {
  return isDeterminer(word) || COPULA_ADVERBS.has(word) || /^[,;:.)—–-]+$/u.test(word);
}

/** Whether token `i` at the end of a description is no part of it: a mark, or "and currently", "of" before what is left out. */
function isTrailing(reading: Reading, i: number): boolean {
  const word = reading.lower(i);
  if (reading.nameAt[i] !== -1) return false;
  return (
    (/^[\s,;:.)—–-]+$/u.test(word) && !word.includes('”')) ||
    LOOSE.has(word) ||
    PREPOSITIONS.has(word) ||
    COPULA_ADVERBS.has(word)
  );
}

/** Words behind which something is left out. */
const LOOSE: ReadonlySet<string> = new Set(['and', 'or', 'he', 'she', 'they', 'it', 'when', 'where', 'the', 'a', 'an', 'his', 'her', 'their']); // prettier-ignore

/** "(DHS)" and "(62)" behind a name. */
function skipBracket(reading: Reading, i: number, limit: number): number {
  if (reading.lower(i) !== '(') return i;
  for (let close = i + 1; close < limit && close < i + 6; close++)
    if (reading.lower(close) === ')') return close + 1;
  return i;
}

/** The title before a name: "Indian Prime Minister", "Acme CEO", "Lindt's satellite internet company". */
export function title(
  reading: Reading,
  first: number,
  sentenceStart: number,
  type: EntityType,
): Description | undefined {
  const from = titleStart(reading, first, sentenceStart, type);
  return from === undefined ? undefined : description(reading, from, first);
}

/** "the Prime Minister of India, Ada Moreno,", "his wife, Mia Holt": what stands before the comma. */
function appositionBefore(
  reading: Reading,
  first: number,
  end: number,
  sentenceStart: number,
  type: EntityType,
): Description | undefined {
  if (type !== 'person' || reading.lower(first - 1) !== ',') return undefined;
  if (!/^(?:[,.;)]|)$/u.test(reading.lower(end)) || end - first < 2) return undefined;
  const stop = first - 1;
  let from = -1;
  for (let i = stop - 1; i >= sentenceStart && stop - i <= 16; i--) {
    const word = reading.lower(i);
    if (word === ',' || word === ';' || word === ':' || isFinite(reading, i)) break;
    const begin = isDeterminer(word) ? i : possessorStart(reading, i);
    if (begin >= sentenceStart && isRoleAt(reading, headOf(reading, i + 1, stop), type)) from = begin;
  }
  return from === -1 ? undefined : description(reading, from, stop);
}

/** First token of the name before a possessive ending at token `i`, -1 where there is none: "Acme's chief executive". */
function possessorStart(reading: Reading, i: number): number {
  const name = reading.nameAt[i - 1] ?? -1;
  if (name === -1 || !/^['’]s$/u.test(reading.lower(i))) return -1;
  let start = i - 1;
  while (reading.nameAt[start - 1] === name) start--;
  return start;
}

/** "Holt, a close ally of former President Karl Weber, is …": the noun phrase behind the comma. */
function apposition(
  reading: Reading,
  comma: number,
  limit: number,
  type: EntityType,
): Description | undefined {
  if (reading.lower(comma) !== ',') return undefined;
  let from = comma + 1;
  if (/^\d{1,3}$/u.test(reading.lower(from)) && reading.lower(from + 1) === ',') from += 2;
  const end = phraseEnd(reading, from, Math.min(limit, from + LONGEST_CLAUSE));
  if (end === from || isFinite(reading, end)) return undefined;
  const head = headOf(reading, from, end);
  if (head < from || reading.nameAt[head] !== -1 || !isRoleAt(reading, head, type)) return undefined;
  const opening = reading.lower(from);
  const modified = PREPOSITIONS.has(reading.lower(head + 1));
  const indefinite = opening === 'a' || opening === 'an' || opening === 'one';
  if (!indefinite && !modified && !(opening === 'the' && isClosed(reading, end, limit))) return undefined;
  if (
    reading.lower(end) !== ',' &&
    end < limit &&
    !/^[.!?(]$/u.test(reading.lower(end)) &&
    !isRelative(reading.lower(end))
  )
    return undefined;
  return isSomebodyElse(reading, head, end) ? undefined : description(reading, from, end);
}

/** Whether a phrase is the title of a person whom it names at its end: "former mayor of Moss Ola Berg" in a list. */
function isSomebodyElse(reading: Reading, head: number, end: number): boolean {
  const name = reading.nameAt[end - 1] as number;
  if (name === -1 || reading.names[name]?.type !== 'person') return false;
  const before = reading.nameAt[(reading.firstToken[name] as number) - 1] ?? -1;
  return before !== -1 && !fieldsOfRole(reading.lower(head)).includes('family');
}

/** Whether a phrase ends at a comma behind which the clause goes on, or with the sentence: it is no part of a list. */
function isClosed(reading: Reading, end: number, limit: number): boolean {
  if (end >= limit || /^[.!?]$/u.test(reading.lower(end))) return true;
  return reading.lower(end) === ',' && isFinite(reading, end + 1);
}

/** "Lindt is also the head of …": the noun phrase behind the copula. */
function copular(reading: Reading, at: number, limit: number, type: EntityType): Description | undefined {
  const verb = reading.lower(at);
  let from = at + 1;
  if (verb !== 'is' && verb !== 'was' && verb !== 'became' && verb !== 'remains') {
    if (!/^serve[sd]$/u.test(verb) || reading.lower(from) !== 'as') return undefined;
    from++;
  }
  while (COPULA_ADVERBS.has(reading.lower(from))) from++;
  return predicate(reading, from, limit, type);
}

/** The noun phrase at `from` where it begins with an article or role and its head says what a thing of the type is. */
function predicate(reading: Reading, from: number, limit: number, type: EntityType): Description | undefined {
  const opening = reading.lower(from);
  if (!/^(?:the|a|an|one)$/u.test(opening)) return undefined;
  const end = phraseEnd(reading, from, Math.min(limit, from + LONGEST_CLAUSE));
  const head = headOf(reading, from, end);
  if (head <= from || !isRoleAt(reading, head, type)) return undefined;
  return description(reading, from, end);
}

/** "who leads Acme and Oru Air and is also the head of …": the clause, and apart from it what somebody is. */
function relative(reading: Reading, at: number, limit: number, type: EntityType): Description[] {
  if (type !== 'person' && type !== 'organization') return [];
  const from = reading.lower(at) === ',' ? at + 1 : at;
  const pronoun = reading.lower(from);
  const isTold = type === 'person' ? pronoun === 'who' : pronoun === 'which' && from > at;
  if (!isTold) return [];
  let end = from;
  while (end < limit && end - from < LONGEST_CLAUSE && !/^[,;.!?—–:]$/u.test(reading.lower(end))) end++;
  if (end - from >= LONGEST_CLAUSE) return [];
  const found: (Description | undefined)[] = [];
  let verb = from + 1;
  while (/^(?:not|only|also|now|currently|once|previously|both)$/u.test(reading.lower(verb))) verb++;
  if (!DESCRIBING_VERBS.has(reading.lower(verb))) return [];
  let cut = end;
  for (let i = verb; i < end; i++) {
    const copula = reading.lower(i);
    if (copula !== 'is' && copula !== 'was') continue;
    const what = predicate(reading, skipAdverbs(reading, i + 1), end, type);
    if (!what) continue;
    found.push(what);
    cut = Math.min(cut, reading.lower(i - 1) === 'and' ? i - 1 : i);
  }
  if (cut > verb + 1 && !tellsOfADay(reading, verb, cut)) found.unshift(clause(reading, from, cut));
  return found.filter((description) => description !== undefined);
}

/** Whether a clause tells what happened on some day rather than who somebody is. */
function tellsOfADay(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (DAY.test(reading.lower(i))) return true;
  return false;
}

const DAY = /^(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|yesterday|today|tonight|tomorrow)$/u;

function clause(reading: Reading, from: number, to: number): Description | undefined {
  const last = reading.lower(to - 1) === ')' ? (reading.lower(to - 3) === '(' ? to - 3 : to) : to;
  return description(reading, from, last);
}

function skipAdverbs(reading: Reading, i: number): number {
  while (COPULA_ADVERBS.has(reading.lower(i))) i++;
  return i;
}
