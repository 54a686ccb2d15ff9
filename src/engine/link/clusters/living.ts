import { isFinite } from '../words';
import type { LinkReading } from '../reading';
import {
  ASKED_BY_LAW,
  DEAD,
  DONE_BY_THE_LIVING,
  DONE_TO_THE_LIVING,
  HAD_BY_THE_LIVING,
  KILLED,
  OF_THE_DEAD,
  PLACES_OF_THE_LIVING,
} from './living.data';
import type { Person } from './person';

/**
 * Those whom a bare name may mean without the dead, where it is told of somebody alive and that leaves any: "Ida Berg was found
 * dead. Her husband, Ola Berg, … Police arrested {Berg}".
 */
export function theLiving(reading: LinkReading, at: number, persons: readonly Person[]): readonly Person[] {
  if (persons.length < 2 || !isAlive(reading, at)) return persons;
  const living = persons.filter(
    ({ mentions }) => !mentions.some((index) => index < at && isDead(reading, index)),
  );
  return living.length > 0 ? living : persons;
}

function isAlive(reading: LinkReading, at: number): boolean {
  const before = reading.lower(reading.firstToken[at] - 1);
  const end = reading.endToken[at];
  if (DONE_TO_THE_LIVING.has(before)) return true;
  if (/^['’]s$/u.test(reading.lower(end))) return HAD_BY_THE_LIVING.has(reading.lower(end + 1));
  if (DONE_BY_THE_LIVING.has(reading.lower(end))) return true;
  if (reading.lower(end) === 'told') return ASKED_BY_LAW.has(afterArticle(reading, end + 1));
  const participle = participleBehind(reading, end);
  if (participle === -1) return false;
  return DONE_TO_THE_LIVING.has(reading.lower(participle)) || isTakenAway(reading, participle);
}

/** "taken back to |prison|", "sent to |jail|". */
function isTakenAway(reading: LinkReading, participle: number): boolean {
  if (!/^(?:taken|brought|led|sent|returned|remanded|held|kept)$/u.test(reading.lower(participle)))
    return false;
  for (let i = participle + 1; i <= participle + MOST_BETWEEN; i++) {
    if (PLACES_OF_THE_LIVING.has(reading.lower(i))) return true;
    if (!/^(?:back|away|in|into|to|the|a|from)$/u.test(reading.lower(i))) return false;
  }
  return false;
}

const MOST_BETWEEN = 4;

function afterArticle(reading: LinkReading, i: number): string {
  return reading.lower(/^(?:the|a)$/u.test(reading.lower(i)) ? i + 1 : i);
}

/** Whether the words beside a name tell that its bearer is dead. */
function isDead(reading: LinkReading, index: number): boolean {
  const first = reading.firstToken[index];
  const end = reading.endToken[index];
  const before = reading.lower(first - 1);
  if (before === 'of' && OF_THE_DEAD.has(reading.lower(first - 2))) return true;
  if (KILLED.has(before) || before === 'late') return true;
  if (/^['’]s$/u.test(reading.lower(end))) return OF_THE_DEAD.has(reading.lower(end + 1));
  const who = reading.lower(end) === ',' && reading.lower(end + 1) === 'who' ? end + 2 : end;
  if (/^(?:died|dies)$/u.test(reading.lower(who))) return true;
  const participle = participleBehind(reading, who);
  if (participle === -1) return false;
  if (KILLED.has(reading.lower(participle))) return true;
  const last = reading.lower(participle + 1) === 'to' ? participle + 2 : participle + 1;
  return (
    /^(?:found|shot|stabbed|beaten|burned|hacked)$/u.test(reading.lower(participle)) &&
    DEAD.has(reading.lower(last))
  );
}

/** The participle of a passive that begins at a token: "was later |arrested|"; -1 where there is none. */
function participleBehind(reading: LinkReading, from: number): number {
  if (!isFinite(reading, from)) return -1;
  let i = from;
  while (i < from + MOST_BETWEEN && AUXILIARY.test(reading.lower(i))) i++;
  return i > from && /^\p{L}+$/u.test(reading.lower(i)) ? i : -1;
}

const AUXILIARY =
  /^(?:was|were|is|are|has|had|have|been|be|being|will|also|later|then|again|first|finally|\p{L}+ly)$/u;
