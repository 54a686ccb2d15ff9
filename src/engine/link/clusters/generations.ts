import { CHILDREN, PARENTS } from '../facts/kin.data';
import type { Person } from './person';

const YOUNGER: ReadonlySet<string> = new Set(['younger', 'junior']);
const ELDER: ReadonlySet<string> = new Set(['elder', 'older', 'senior']);
/** Words before a name that two bear, which tell one of them from the other. */
const COMPARING: ReadonlySet<string> = new Set([...YOUNGER, ...ELDER, 'other', 'late']);

/** "The younger Bush": of two bearers, and not the one who was just spoken of. */
export function isComparing(word: string): boolean {
  return COMPARING.has(word);
}

/** Whom of a father and his son, or the like, such a word means; undefined where the article does not tell which is which. */
export function ofAge(persons: readonly Person[], word: string): Person | undefined {
  const [one, other, third] = persons;
  if (!one || !other || third || (!YOUNGER.has(word) && !ELDER.has(word))) return undefined;
  const isFirst = isYounger(one, other);
  if (isFirst === isYounger(other, one)) return undefined;
  return isFirst === YOUNGER.has(word) ? one : other;
}

function isYounger(one: Person, other: Person): boolean {
  return (
    one.names.some(({ suffix }) => suffix !== '' && suffix !== 'sr') ||
    other.names.some(({ suffix }) => suffix === 'sr') ||
    [...one.roles].some((role) => CHILDREN.has(role)) ||
    [...other.roles].some((role) => PARENTS.has(role))
  );
}
