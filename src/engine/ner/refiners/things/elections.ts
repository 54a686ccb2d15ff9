import { wordSet } from '../../../collections';
import { KINDS_OF_VOTE } from '../../data/subtypes.data';
import type { DraftName, TokenReading, Refiner } from '../../draft';

const VOTES = wordSet('election elections primary primaries referendum by-election');

/**
 * "the 1997 Irish general election": a name that breaks off before the small words of an election's name goes on, and where it is
 * held belongs to it between the year and these words.
 */
export const elections: Refiner = (reading, names) =>
  names.map((name, k) => {
    const vote = name.type === 'misc' ? toVote(reading, name) : withVote(reading, name);
    // "Decision 2024": a year, or the vote, that belongs to the name beside it
    const free =
      vote && (names[k - 1]?.end ?? 0) <= vote.first && vote.end <= (names[k + 1]?.first ?? Infinity);
    return free ? vote : name;
  });

/** A name that breaks off before the words for the vote, with them; undefined where it is none. */
function toVote(reading: TokenReading, name: DraftName): DraftName | undefined {
  const dated = /^\d{4}$/u.test(reading.text(name.first));
  if (!dated && !KINDS_OF_VOTE.has(reading.lower(name.end - 1))) return undefined;
  const end = behindKinds(reading, name.end);
  return VOTES.has(reading.text(end)) ? { ...name, end: end + 1, type: 'event' } : undefined;
}

/** Whether a year stands right before a place or a people, and what kind of vote it is behind it. */
function isHeldAt(reading: TokenReading, { first, end, type }: DraftName): boolean {
  const site = type === 'place' || type === 'group';
  if (!site || !/^(?:1[89]|20)\d\d$/u.test(reading.text(first - 1)) || !KINDS_OF_VOTE.has(reading.text(end)))
    return false;
  return VOTES.has(reading.text(behindKinds(reading, end)));
}

/** A place or a people with the year and the vote around it; undefined where there are none. */
function withVote(reading: TokenReading, name: DraftName): DraftName | undefined {
  if (!isHeldAt(reading, name)) return undefined;
  const vote = behindKinds(reading, name.end);
  const evidence = { kind: 'form' as const, span: reading.span(vote, vote + 1) };
  return {
    ...name,
    first: name.first - 1,
    end: vote + 1,
    type: 'event',
    evidence: [...name.evidence, evidence],
  };
}

/** The first token from `i` on that does not say what kind of vote it is. */
function behindKinds(reading: TokenReading, i: number): number {
  let end = i;
  while (KINDS_OF_VOTE.has(reading.text(end))) end++;
  return end;
}
