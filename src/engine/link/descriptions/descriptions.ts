import type { EntityType } from '../../ner/types';
import type { DraftDescription } from './draft-description';
import { NOT_IN_TITLE, PREPOSITIONS } from '../facts/words.data';
import { fieldsOfRole } from '../names/gender';
import { fold } from '../names/name-form';
import { officeStart } from './office-before';
import { sharedTitle } from './shared-title';
import { titleStart } from './title-before';
import { headOf, phraseEnd } from './phrase-bounds';
import { isDeterminer, isFinite, isPlural, isRelative, isRoleAt } from '../words';
import { OWN } from './owners';
import type { LinkReading } from '../reading';
import { predicateBehind, relativeClause } from './clauses';
import { description, isCourtesy, wholePhraseEnd } from './phrase';

const LONGEST_PHRASE = 26;

/** How an article introduces the bearer of the given names: each way once, in order of the text. */
export function describe(
  reading: LinkReading,
  mentions: readonly number[],
  type: EntityType,
): DraftDescription[] {
  const found: DraftDescription[] = [];
  const seen = new Set<string>();
  for (const index of mentions) {
    const first = reading.firstToken[index];
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

function describeMention(reading: LinkReading, index: number, type: EntityType): DraftDescription[] {
  const [sentenceStart, sentenceEnd] = reading.sentenceOf(reading.firstToken[index]);
  const first = styleStart(reading, reading.firstToken[index], sentenceStart);
  const end = reading.endToken[index];
  const after = skipBracket(reading, end, sentenceEnd);
  return [
    office(reading, first, sentenceStart, type) ??
      title(reading, first, sentenceStart, type) ??
      (type === 'person' ? sharedTitle(reading, first, sentenceStart) : undefined),
    appositionBefore(reading, first, end, sentenceStart, type),
    apposition(reading, after, sentenceEnd, type),
    predicateBehind(reading, after, sentenceEnd, type),
    ...relativeClause(reading, after, sentenceEnd, type),
  ].filter((description) => description !== undefined);
}

/** Where the styles before a name begin, which stand between an office and its bearer: "Prime Minister |Sir| Ola Berg". */
function styleStart(reading: LinkReading, first: number, sentenceStart: number): number {
  while (first > sentenceStart && isCourtesy(reading, first - 1)) first--;
  return first;
}

/** So many tokens a bracket right behind a name has at most, with its marks. */
const LONGEST_BRACKET = 6;

/** "(DHS)" and "(62)" behind a name. */
function skipBracket(reading: LinkReading, i: number, limit: number): number {
  if (reading.lower(i) !== '(') return i;
  for (let close = i + 1; close < limit && close < i + LONGEST_BRACKET; close++)
    if (reading.lower(close) === ')') return close + 1;
  return i;
}

/** The title before a name: "Indian Prime Minister", "Acme CEO", "Lindt's satellite internet company". */
function title(
  reading: LinkReading,
  first: number,
  sentenceStart: number,
  type: EntityType,
): DraftDescription | undefined {
  const from = titleStart(reading, first, sentenceStart, type);
  if (from === undefined || isOfNameBefore(reading, from, reading.endToken[reading.nameAt[first]]))
    return undefined;
  return description(reading, from, first);
}

/** The office before a name, with whose it is: "Prime Minister of Oru". */
function office(
  reading: LinkReading,
  first: number,
  sentenceStart: number,
  type: EntityType,
): DraftDescription | undefined {
  const from = type === 'person' ? officeStart(reading, first, sentenceStart) : undefined;
  return from === undefined ? undefined : description(reading, from, first);
}

/** "Holt, |a fundraiser| Vale chose": what explains the name before the comma, whom the other one does something to. */
function isOfNameBefore(reading: LinkReading, from: number, end: number): boolean {
  const begin = isDeterminer(reading.lower(from)) ? from : from - 1;
  return (
    /^an?$/u.test(reading.lower(begin)) &&
    isExplaining(reading, begin) &&
    /^VB[DN]$/u.test(reading.tag(end) ?? '')
  );
}

/** Whether a phrase stands behind somebody's name and a comma. */
function isExplaining(reading: LinkReading, from: number): boolean {
  const before = reading.nameAt[from - 2] ?? -1;
  return reading.lower(from - 1) === ',' && reading.names[before]?.type === 'person';
}

/** A description before its name, "the mayor of Oru, Ada Holt", has so many tokens at most. */
const LONGEST_LEAD = 16;

/** "the Prime Minister of India, Ada Moreno,", "the Emir of Oru, Sheikh Idris Holt,", "his wife, Mia Holt": what stands before the comma. */
function appositionBefore(
  reading: LinkReading,
  first: number,
  end: number,
  sentenceStart: number,
  type: EntityType,
): DraftDescription | undefined {
  if (type !== 'person') return undefined;
  let stop = first - 1;
  while (stop > sentenceStart && isCourtesy(reading, stop)) stop--;
  if (reading.lower(stop) !== ',') return undefined;
  if (!/^(?:[,.;)]|)$/u.test(reading.lower(end))) return undefined;
  if (end - first < 2 && !isRelativeOf(reading, stop)) return undefined;
  let from = -1;
  for (let i = stop - 1; i >= sentenceStart && stop - i <= LONGEST_LEAD; i--) {
    const word = reading.lower(i);
    if (word === ',' || word === ';' || word === ':' || isFinite(reading, i)) break;
    const begin = isDeterminer(word) ? i : possessorStart(reading, i);
    if (begin < sentenceStart) continue;
    const head = headOf(reading, i + 1, stop);
    const isWhole = isRoleAt(reading, head, type) && isSimple(reading, i + 1, head);
    // "Holt, the husband of |her aide|, Ida Vale": what stands behind a name explains that one.
    if (isWhole && (from === -1 || !isExplaining(reading, begin))) from = begin;
  }
  return from === -1 ? undefined : description(reading, from, stop);
}

/** "|Her daughter|, Ada, said": whether somebody's relative stands before a comma, whom a given name is enough for. */
function isRelativeOf(reading: LinkReading, comma: number): boolean {
  const isFamily = fieldsOfRole(reading.lower(comma - 1)).includes('family');
  const owner = reading.lower(comma - 2);
  return isFamily && (OWN.has(owner) || /^['’]s$/u.test(owner));
}

/** Whether nothing up to the noun begins another phrase: not "a boost |when| an old |woman|", "the team |backing| the |mayor|". */
function isSimple(reading: LinkReading, from: number, head: number): boolean {
  for (let i = from; i < head; i++) {
    const word = reading.nameAt[i] === -1 ? reading.lower(i) : '';
    if (isDeterminer(word) || NOT_IN_TITLE.has(word)) return false;
  }
  return true;
}

/** First token of the name before a possessive ending at token `i`, -1 where there is none: "Acme's chief executive". */
function possessorStart(reading: LinkReading, i: number): number {
  const name = reading.nameAt[i - 1] ?? -1;
  if (name === -1 || !/^['’]s$/u.test(reading.lower(i))) return -1;
  let start = i - 1;
  while (reading.nameAt[start - 1] === name) start--;
  return start;
}

/** "Holt, a close ally of former President Karl Weber, is …": the noun phrase behind the comma. */
function apposition(
  reading: LinkReading,
  comma: number,
  limit: number,
  type: EntityType,
): DraftDescription | undefined {
  if (reading.lower(comma) !== ',') return undefined;
  let from = comma + 1;
  if (/^\d{1,3}$/u.test(reading.lower(from)) && reading.lower(from + 1) === ',') from += 2;
  const end = phraseEnd(reading, from, Math.min(limit, from + LONGEST_PHRASE));
  if (end === from || isFinite(reading, end)) return undefined;
  const head = headOf(reading, from, end);
  if (head < from) return undefined;
  const opening = reading.lower(from);
  const indefinite = opening === 'a' || opening === 'an' || opening === 'one';
  const isRole = reading.nameAt[head] === -1 && isRoleAt(reading, head, type);
  if (!isRole && !(indefinite && isPartisan(reading, head, type))) return undefined;
  const modified = PREPOSITIONS.has(reading.lower(head + 1));
  const definite = opening === 'the' || OWN.has(opening);
  if (!indefinite && !modified && !(definite && isClosed(reading, end, limit))) return undefined;
  if (end < limit && !/^[,;.!?(]$/u.test(reading.lower(end)) && !isRelative(reading.lower(end)))
    return undefined;
  if (isSomebodyElse(reading, head, end)) return undefined;
  return description(reading, from, wholePhraseEnd(reading, from, end));
}

/**
 * Whether a phrase is the title of a person whom it names behind it: "former mayor of Moss Ola Berg |and guests|" in a list, but
 * not "a critic of President of Oru Ola Berg".
 */
function isSomebodyElse(reading: LinkReading, head: number, end: number): boolean {
  for (let i = head + 1; i < end; i++) {
    const name = reading.nameAt[i];
    if (name === -1 || reading.firstToken[name] !== i || reading.names[name]?.type !== 'person') continue;
    const office = officeStart(reading, i, head);
    if (office !== undefined) return office <= head;
  }
  return false;
}

/** Whether a name says of which party or nation one is: "Holt, an Oru |Republican| convicted of fraud". */
function isPartisan(reading: LinkReading, head: number, type: EntityType): boolean {
  const name = reading.names[reading.nameAt[head]];
  return type === 'person' && name?.type === 'group' && !isPlural(reading.lower(head));
}

/**
 * Whether a phrase ends at a comma behind which the clause goes on, at what tells more of somebody ("the mayor who …", "the mayor, whose …"),
 * or with the sentence: it is no part of a list.
 */
function isClosed(reading: LinkReading, end: number, limit: number): boolean {
  if (end >= limit || /^[.!?]$/u.test(reading.lower(end))) return true;
  const next = reading.lower(end) === ',' ? end + 1 : end;
  return /^(?:who|whom|whose)$/u.test(reading.lower(next)) || (next > end && isFinite(reading, next));
}
