import { daysBetween } from '../../time/calendar';
import type { Candidate } from './candidate';
import { areApart, sharedOf } from '../words';

/** What is news has happened within so many days. */
const NEWS_DAYS = 7;

/**
 * Whether the head of an article tells in the perfect, by no day of its own, what a later sentence tells again of the same, with
 * no more words but with its day: "A girl of five has died", "The girl died on Thursday night".
 */
export function isRetoldWithDay(head: Candidate, later: Candidate): boolean {
  return (
    head.ref.article === later.ref.article &&
    head.line < later.line &&
    head.leads &&
    head.mention.aspect === 'perfect' &&
    (head.date.value === null || head.date.inherited === true) &&
    later.mention.tense === 'past' &&
    later.mention.aspect === 'simple' &&
    later.mention.lemma === head.mention.lemma &&
    isFresh(later) &&
    isPartOf(later.undergoers, head.undergoers) &&
    isPartOf(later.doers, head.doers) &&
    isPartOf(later.objects, head.objects) &&
    isPartOf(later.numbers, head.numbers) &&
    later.undergoers.size + later.doers.size > 0 &&
    !areApart(later.participants, head.participants)
  );
}

function isFresh({ date, reported }: Candidate): boolean {
  if (date.value === null || date.inherited || date.from === null || reported === null) return false;
  const days = daysBetween(date.from, reported);
  return days >= 0 && days <= NEWS_DAYS;
}

function isPartOf(later: ReadonlySet<string>, head: ReadonlySet<string>): boolean {
  return sharedOf(later, head) === later.size;
}
