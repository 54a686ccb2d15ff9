import { COURTESY, HONORIFICS } from '../facts/titles.data';
import { shortNameFits } from '../names/person-name';
import type { PersonName } from '../names/types';
import type { LinkReading } from '../reading';
import type { Person } from './person';

/**
 * The only one whom the article calls by a title, where a bare name behind that title is the given name: "Sir {Ola}" of "Sir Ola
 * Berg" and "Tun {Omar}" of "Tun Omar Hamid", whoever else has it for a family name.
 */
export function styledAlike(
  reading: LinkReading,
  at: number,
  name: PersonName,
  persons: readonly Person[],
): Person | undefined {
  const style = styleOf(reading, at);
  if (style === undefined) return undefined;
  const [only, second] = persons.filter(({ mentions }) =>
    mentions.some((index) => reading.forms[index].words.length > 1 && styleOf(reading, index) === style),
  );
  if (!only || second) return undefined;
  return only.names.some((full) => shortNameFits(name, full) === 'given') ? only : undefined;
}

/** The title of a name, before it or taken for its first word, that a given name follows as well. */
function styleOf(reading: LinkReading, at: number): string | undefined {
  const [own = '', second] = reading.forms[at].words;
  const before = reading.lower(reading.firstToken[at] - 1).replace(/\.$/u, '');
  return [before, second === undefined ? '' : own].find(
    (word) => HONORIFICS.has(word) && !COURTESY.has(word),
  );
}
