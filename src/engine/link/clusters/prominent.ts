import { isFinite } from '../words';
import type { LinkReading } from '../reading';
import { isKinToldSince, type Person } from './person';

/** The only one whom the first sentence below the headline names. */
export function inLead(reading: LinkReading, persons: readonly Person[]): Person | undefined {
  const first = firstNamed(reading, persons);
  const opening = first && Math.min(...first.mentions.filter((index) => isStory(reading, index)));
  if (opening === undefined || !Number.isFinite(opening)) return undefined;
  const [from, end] = reading.sentenceOf(reading.firstToken[opening]);
  const isInIt = (index: number): boolean => {
    const token = reading.firstToken[index];
    return token >= from && token < end;
  };
  return persons.some((person) => person !== first && person.mentions.some(isInIt)) ? undefined : first;
}

/** The one whom the article below the headline names first. */
export function firstNamed(reading: LinkReading, persons: readonly Person[]): Person | undefined {
  const firstOf = ({ mentions }: Person): number =>
    Math.min(...mentions.filter((index) => isStory(reading, index)));
  return [...persons].sort((a, b) => firstOf(a) - firstOf(b))[0];
}

/**
 * The one whose family name stands in the paragraph, or in the headline; else who is named most, and nobody's relative: a
 * wife and her husband are both called by the family name.
 */
export function nearest(reading: LinkReading, known: readonly Person[], at: number): Person | undefined {
  const token = reading.firstToken[at];
  const near = known.filter((person) =>
    person.mentions.some(
      (index) =>
        index < at &&
        reading.sameBlock(reading.firstToken[index], token) &&
        reading.forms[index]?.words.includes(person.name.family),
    ),
  );
  const [only] = near;
  if (only && near.length === 1) {
    const [other, third] = known.filter((person) => person !== only);
    if (other && !third && isKinToldSince(reading, only, at))
      return firstNamed(reading, known) === other ? other : undefined;
    return only.isRelative && known.some((person) => !person.isRelative) ? undefined : only;
  }
  const told = known.filter((person) => person.mentions.some((index) => !isStory(reading, index)));
  if (told.length === 1 && !told[0]?.isRelative) return told[0];
  const [main, second] = known.filter((person) => !person.isRelative);
  if (!main || second) return undefined;
  const often = main.mentionsBefore(at);
  return known.every((person) => person.mentionsBefore(at) <= often) ? main : undefined;
}

/**
 * "{Ola Berg} was arrested. {Berg} faces …": whether the sentence before one that begins with the bare name, in the same
 * paragraph, begins with another one's full name, who is nobody's relative, and does not name the one whom the bare name last stood for.
 */
export function isPassed(reading: LinkReading, at: number, last: Person, known: readonly Person[]): boolean {
  const token = reading.firstToken[at];
  const [start] = reading.sentenceOf(token);
  if (start === 0 || start !== token || !reading.sameBlock(start - 1, token)) return false;
  const [from, end] = reading.sentenceOf(start - 1);
  const name = reading.nameAt[from];
  if (name === -1 || reading.forms[name].words.length < 2 || !isFinite(reading, reading.endToken[name]))
    return false;
  const isThere = (index: number): boolean =>
    reading.firstToken[index] >= from && reading.endToken[index] <= end;
  if (last.mentions.some(isThere)) return false;
  return known.some(({ mentions, isRelative }) => mentions.includes(name) && !isRelative);
}

/** Whether a name stands below the headline. */
function isStory(reading: LinkReading, index: number): boolean {
  return !reading.isHeadline(reading.firstToken[index]);
}
