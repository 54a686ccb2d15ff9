import type { EntityType } from '../../ner/types';
import type { LinkReading } from '../reading';

/** What of a chain tells whether the words around its names say what it is. */
interface Named {
  readonly type: EntityType;
  /** Indices of its names. */
  readonly mentions: readonly number[];
}

/**
 * Whether the words around one of its names tell that it is a place ("in Larkspur"), a person ("Ola Larkspur, 40,") or an
 * organisation ("shares of Larkspur", as the finding of names has seen).
 */
export function isEvident(reading: LinkReading, { type, mentions }: Named): boolean {
  if (type === 'place') return mentions.some((index) => isWhere(reading, reading.firstToken[index]));
  if (type === 'organization')
    return mentions.some((index) => reading.names[index].evidence.some(({ kind }) => kind === 'form'));
  return type === 'person' && mentions.some((index) => isLifeBehind(reading, reading.endToken[index]));
}

/** Whether the article puts something into a place of that name ("in Larkspur"), or it into another place ("Larkspur, Ohio"). */
export function isLocated(reading: LinkReading, index: number): boolean {
  if (reading.names[index].type !== 'place') return false;
  const end = reading.endToken[index];
  const isWithin = reading.lower(end) === ',' && reading.names[reading.nameAt[end + 1]]?.type === 'place';
  return isWithin || isWhere(reading, reading.firstToken[index]) || isSettlement(reading, end);
}

/** "Larkspur, a city", "Larkspur is a town". */
function isSettlement(reading: LinkReading, end: number): boolean {
  if (!/^(?:,|is|was)$/u.test(reading.lower(end)) || !/^(?:a|the)$/u.test(reading.lower(end + 1)))
    return false;
  return /^(?:city|town|village|suburb|municipality|capital)$/u.test(reading.lower(end + 2));
}

/** "in Larkspur", but not "a stake in Larkspur". */
function isWhere(reading: LinkReading, first: number): boolean {
  const before = reading.lower(first - 1);
  if (before === 'near') return true;
  return before === 'in' && !STAKES.test(reading.lower(first - 2));
}

/** Words behind which "in" tells whose something is. */
const STAKES =
  /^(?:stakes?|shares?|stock|bonds?|holdings?|invest(?:s|ed|ing|ors?|ments?)?|interests?|trust|confidence|faith|majority|minority)$/u;

/** ", 40,", ", aged 40", "was 40.", "died" or "was born". */
function isLifeBehind(reading: LinkReading, end: number): boolean {
  const [word, next] = [reading.lower(end), reading.lower(end + 1)];
  if (word === 'died' || (word === 'was' && next === 'born') || (word === ',' && next === 'aged'))
    return true;
  return /^(?:,|was)$/u.test(word) && /^\d{1,2}$/u.test(next) && /^[,.;]$/u.test(reading.word(end + 2));
}
