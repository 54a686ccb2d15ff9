import { itemAt, wordSet } from '../../collections';
import { isKindOfPeople, isOfCommonNoun, isPossessive } from './owners';
import type { EntityType } from '../../ner/types';
import { FINITE_TAGS, RELATIONS } from '../../syntax/types';
import { HONORIFICS } from '../facts/titles.data';
import { NO_AGENTS, NOT_IN_TITLE, PREPOSITIONS } from '../facts/words.data';
import { isAcronym } from '../names/name-form';
import { isDeterminer, isRoleAt } from '../words';
import type { LinkReading } from '../reading';

const LONGEST_TITLE = 10;

/**
 * Where the title before a name begins: "Indian Prime Minister", "Acme CEO"; undefined where there is none.
 *
 * @param first first token of the name
 */
export function titleStart(
  reading: LinkReading,
  first: number,
  sentenceStart: number,
  type: EntityType,
): number | undefined {
  const head = reading.lower(first - 1) === ')' ? beforeField(reading, first - 1) : first - 1;
  if (head < sentenceStart || !isTitleHead(reading, head, type)) return undefined;
  return startOf(reading, head, sentenceStart, type);
}

/** Where the title that ends with a role begins. */
export function startOf(reading: LinkReading, head: number, sentenceStart: number, type: EntityType): number {
  let from = head;
  while (from > sentenceStart && head - from < LONGEST_TITLE - 1 && isInTitle(reading, from - 1, type))
    from--;
  while (from < head && !/[\p{L}\d“"]/u.test(reading.word(from))) from++;
  return from;
}

/** "|Secretary| (Visa and Passports) Ola Berg": the token before the bracket that closes at `close`. */
function beforeField(reading: LinkReading, close: number): number {
  for (let i = close - 1; i > close - LONGEST_TITLE; i--) if (reading.lower(i) === '(') return i - 1;
  return -1;
}

function isTitleHead(reading: LinkReading, i: number, type: EntityType): boolean {
  if (reading.nameAt[i] !== -1 && reading.lower(i) !== 'pm' && !isNamedTitle(reading, i)) return false;
  if (isRoleAt(reading, i, type)) return !isVerb(reading, i);
  return (
    type === 'person' &&
    reading.tag(i) === 'NN' &&
    AGENT.test(reading.word(i)) &&
    !NO_AGENTS.has(reading.lower(i)) &&
    isPartOfName(reading, i)
  );
}

/** "to |force| Larkspur to stop", "police |suspect| Berg"; a finite verb has no capital, which titles often have. */
function isVerb(reading: LinkReading, i: number): boolean {
  const tag = reading.tag(i);
  return tag === 'VB' || (tag !== undefined && FINITE_TAGS.has(tag) && !isCapitalized(reading.word(i)));
}

/** Whether a title was taken for a name of its own: "{Pope} {Francis}". */
function isNamedTitle(reading: LinkReading, i: number): boolean {
  const name = reading.nameAt[i];
  return HONORIFICS.has(reading.lower(i)) && reading.nameAt[i - 1] !== name && reading.nameAt[i + 1] !== name;
}

/** Nouns for people by their endings: "motorcyclist", "whistle-blower", "heiress". */
const AGENT = /^\p{Ll}{2,}(?:ist|er|or|ian|man|woman|ess|eer|ant|ee)$/u;

/** Whether the parser hangs the noun on the name behind it, or the name on the noun. */
function isPartOfName(reading: LinkReading, i: number): boolean {
  const { head } = reading.syntax;
  const name = reading.nameAt[i + 1];
  const up = head[i] ?? -1;
  if (up >= 0 && reading.nameAt[up] === name) return true;
  return reading.nameAt[i + 1] !== -1 && head[i + 1] === i;
}

/** Whether token `i` belongs to the title that goes on behind it. */
function isInTitle(reading: LinkReading, i: number, type: EntityType): boolean {
  const word = reading.lower(i);
  if (isBracketOfName(reading, i)) return true;
  if (reading.nameAt[i] !== -1)
    return reading.nameAt[i] === reading.nameAt[i + 1] ? !isDeterminer(word) : isNameInTitle(reading, i);
  if (word === 'and' || word === '&')
    return isRoleAt(reading, i - 1, type) && isRoleAt(reading, headOfRun(reading, i + 1), type);
  if (word === '-') return true;
  if (isPossessive(reading, i)) return !isOfCommonNoun(reading, i);
  if (/^[“”"]$/u.test(word)) return isQuotedWord(reading, i);
  if (!/^[\p{L}\d]/u.test(word) || isDeterminer(word) || NOT_IN_TITLE.has(word) || PREPOSITIONS.has(word))
    return false;
  if (isBeforeTitle(reading, i) || isFigure(reading, i) || isTime(reading, i)) return false;
  return canBeInTitle(reading, i);
}

/** Whether a word can belong to a title by its part of speech. */
function canBeInTitle(reading: LinkReading, i: number): boolean {
  const word = reading.lower(i);
  switch (reading.tag(i)) {
    case 'VBD':
    case 'VBN':
    case 'VBG':
      // "the House impeached President"
      if (reading.nameAt[i - 1] !== -1 && !OFFICIAL.has(word)) return false;
      return OFFICIAL.has(word) || MODIFIER.has(RELATIONS[reading.syntax.relation[i]] ?? '');
    case 'VB':
    case 'VBZ':
    case 'VBP':
    case 'MD':
    case 'IN':
    case 'PRP':
    case 'PRP$':
    case 'DT':
    case 'WP':
    case 'WDT':
    case 'CC':
    case 'TO':
      return false;
    case 'NNS':
      return isOfRole(reading, i) || (isKindOfPeople(reading, i) && isPossessive(reading, i + 1));
    case 'RB':
      return word === 'then' || SINCE.test(word);
    default:
      return true;
  }
}

/** "the Oru |customs| chief", "the |telecoms| operator Acme": whether the parser hangs a noun in the plural on a role that stands right behind it. */
function isOfRole(reading: LinkReading, i: number): boolean {
  return (
    RELATIONS[reading.syntax.relation[i]] === 'compound' &&
    reading.syntax.head[i] > i &&
    (isRoleAt(reading, i + 1, 'person') || isBeforeName(reading, i + 1)) &&
    !isCapitalized(reading.word(i + 1))
  );
}

/** Whether a noun stands right before the name that it describes. */
function isBeforeName(reading: LinkReading, i: number): boolean {
  return reading.nameAt[i] === -1 && reading.tag(i) === 'NN' && reading.nameAt[i + 1] !== -1;
}

/** Whether token `i` is of the short form in brackets behind a body's name: "Tide Board |(TB)| chief", or an acronym that is like a small word: "Oru Party |IT| head". */
function isBracketOfName(reading: LinkReading, i: number): boolean {
  if (reading.word(i) === 'IT')
    return !isAcronym(reading.word(i + 1)) && (reading.tag(i + 1) ?? 'NN') === 'NN';
  for (let open = i; open > i - 3; open--)
    if (reading.lower(open) === '(')
      return (
        reading.lower(open + 2) === ')' &&
        reading.nameAt[open - 1] !== -1 &&
        isAcronym(reading.word(open + 1))
      );
  return false;
}

/** "|newly| elected president": how long somebody has been one. */
const SINCE = /^(?:newly|recently|freshly|formerly|democratically)$/u;

/** Whether a quotation mark is one of the two around a single word: "a “super” agent". */
function isQuotedWord(reading: LinkReading, i: number): boolean {
  const word = reading.lower(i);
  const opens = word !== '”' && /^[”"]$/u.test(reading.lower(i + 2));
  return opens || (word !== '“' && /^[“"]$/u.test(reading.lower(i - 2)));
}

/** Participles that belong to an office: "chief operating officer". */
const OFFICIAL = wordSet(`
  operating managing acting sitting serving reigning founding governing presiding ruling
`);

/**
 * Whether a name that ends at token `i` belongs to a title behind it: neither a body or place before another one
 * ("Larkspur Tide CEO" of two names, "in Oru Moss firefighter"), nor somebody's full name before a word in capitals.
 */
function isNameInTitle(reading: LinkReading, i: number): boolean {
  const name = reading.nameAt[i];
  const next = itemAt(reading.names, reading.nameAt[i + 1])?.type;
  switch (reading.names[name]?.type) {
    case 'organization':
      return next !== 'organization' && next !== 'place';
    case 'place':
      return next !== 'place';
    case 'person':
      return reading.nameAt[i - 1] !== name || !isCapitalized(reading.word(i + 1));
    default:
      return true;
  }
}

/** Whether the noun at token `i` ends the phrase before a title in capitals: "on Monday evening President Berg". */
function isBeforeTitle(reading: LinkReading, i: number): boolean {
  if (reading.tag(i) !== 'NN' || isCapitalized(reading.word(i)) || isRoleAt(reading, i, 'person'))
    return false;
  if (PARTS_OF_TITLES.has(reading.lower(i))) return false;
  return isCapitalized(reading.word(i + 1)) && !isAcronym(reading.word(i + 1));
}

const PARTS_OF_TITLES = wordSet('opposition vice deputy co ex assistant state police');

function isCapitalized(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** A number by itself: of a picture or page, a year. */
function isFigure(reading: LinkReading, i: number): boolean {
  return /^\d+$/u.test(reading.word(i)) && reading.lower(i + 1) !== '-';
}

/** "Last |year| President Berg", "around the |time| President Berg met", but not "a 40-|year|-old actor". */
function isTime(reading: LinkReading, i: number): boolean {
  if (reading.lower(i - 1) === '-' || reading.lower(i + 1) === '-') return false;
  return /^(?:years?|months?|weeks?|days?|nights?|mornings?|afternoons?|evenings?|time|moment)$/u.test(
    reading.word(i),
  );
}

/** Relations in which a participle modifies a noun: "ousted president", and not "requested President …". */
const MODIFIER: ReadonlySet<string> = new Set(['amod', 'compound']);

function headOfRun(reading: LinkReading, i: number): number {
  while (reading.lower(i + 1) === '-') i += 2;
  return i;
}
