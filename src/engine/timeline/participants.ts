import { alternatives } from '../collections';
import type { EventMention } from '../events/types';
import { COUNTRIES_TOGETHER, PEOPLE_TOGETHER } from '../link/facts/plurals.data';
import { isPlural } from '../link/words';
import type { ArticleReading } from '../read/types';
import { contains, firstEndingAfter } from '../text/span';
import type { Candidate } from './mentions/candidate';
import { revised } from './mentions/revised';

/** How an event mention speaks of several participants without naming them. */
export type PluralAnaphor = 'people' | 'countries' | 'any';

const PEOPLE = new RegExp(
  String.raw`^(?:(?:both|the|these|those|all|two|three|four)\s+)+(?:[\p{L}-]+\s+)?(?:${alternatives(PEOPLE_TOGETHER)}|officials|counterparts|couple|pair|friends|heads of state)$`,
  'iu',
);
const COUNTRIES = new RegExp(
  String.raw`^(?:(?:both|the|these|those|two|three|four)\s+)+(?:[\p{L}-]+\s+)?(?:${alternatives(COUNTRIES_TOGETHER)}|sides|governments|neighbou?rs|allies|powers|capitals|parties|companies|firms)$`,
  'iu',
);
const THEY = /^(?:they|both|the two|the pair|the duo)$/iu;
const THEIR = /\btheir\s+(?:[\p{L}-]+\s+){0,5}$/iu;
const LOOK_BACK = 60;

/** "their meeting", "both leaders discussed", "the two countries signed": whom the mention means by these words. */
function pluralAnaphorOf({ text }: ArticleReading, mention: EventMention): PluralAnaphor | undefined {
  for (const { role, start, end } of mention.arguments) {
    if (role !== 'agent' && role !== 'companion') continue;
    const anaphor = pluralPhrase(text.slice(start, end));
    if (anaphor) return anaphor;
  }
  const before = text.slice(Math.max(0, mention.start - LOOK_BACK), mention.start);
  return mention.nominal && THEIR.test(before) ? 'any' : undefined;
}

/** Whether a noun phrase or pronoun speaks of several participants without naming them. */
export function pluralPhrase(phrase: string): PluralAnaphor | undefined {
  const words = phrase.replace(/\s+/g, ' ');
  if (PEOPLE.test(words)) return 'people';
  if (COUNTRIES.test(words)) return 'countries';
  return THEY.test(words) ? 'any' : undefined;
}

/** How many sentences back the participants of a plural anaphor are looked for. */
const REACH = 3;

/**
 * Gives mentions that speak of several participants without naming them ("their earlier meeting") those of the nearest
 * mention before that names two or more of the kind.
 *
 * @param candidates mentions of one article, in order
 */
export function withPluralParticipants(
  reading: ArticleReading,
  candidates: readonly Candidate[],
): Candidate[] {
  const known: Candidate[] = [];
  for (const candidate of candidates) {
    const anaphor = candidate.participants.size < 2 ? pluralAnaphorOf(reading, candidate.mention) : undefined;
    const named = anaphor && nearestNamed(reading, candidate, known, anaphor);
    known.push(
      named
        ? revised(candidate, { participants: new Set([...candidate.participants, ...named]), agents: named })
        : candidate,
    );
  }
  return known;
}

/** "|jurors| convicted Rao": those whom "they" means before anybody to whom it is done. */
function isDoneByMany({ text }: ArticleReading, { arguments: phrases }: EventMention): boolean {
  return phrases.some(
    ({ role, start, end, mention }) =>
      role === 'agent' && mention === undefined && isPlural(text.slice(start, end)),
  );
}

function nearestNamed(
  reading: ArticleReading,
  { mention }: Candidate,
  known: readonly Candidate[],
  anaphor: PluralAnaphor,
): ReadonlySet<string> | undefined {
  const here = firstEndingAfter(reading.sentences, mention.start);
  for (let i = known.length - 1; i >= 0; i--) {
    const earlier = known[i];
    if (firstEndingAfter(reading.sentences, earlier.mention.start) < here - REACH) return undefined;
    if (contains(earlier.mention, mention)) continue;
    if (anaphor === 'any') {
      if (earlier.mention.class === 'death') continue;
      if (isDoneByMany(reading, earlier.mention)) return undefined;
    }
    const people = [...earlier.participants].filter((id) => earlier.people.has(id));
    const others = [...earlier.participants].filter((id) => !earlier.people.has(id));
    if (anaphor !== 'countries' && people.length >= 2) return new Set(people);
    if (anaphor !== 'people' && others.length >= 2) return new Set(others);
  }
  return undefined;
}
