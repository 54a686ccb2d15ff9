import { personRoles } from '../../link/names/gender';
import type { Candidate } from '../mentions/candidate';
import { mayCoincide } from '../mentions/dates';
import { STEM } from '../mentions/phrases';

/**
 * Whether an article was written for somebody's leaving whom its head calls only by an office, and tells it again: "Acme boss quits" at
 * the head, "Ann Rao told the board that she was stepping down" below.
 */
export function haveOneUnnamedLeaver(a: Candidate, b: Candidate): boolean {
  return isHeadOf(a, b) || isHeadOf(b, a);
}

function isHeadOf(head: Candidate, below: Candidate): boolean {
  if (head.ref.article !== below.ref.article || !head.leads || head.line >= below.line) return false;
  if (!isLeaving(head) || !isLeaving(below) || !isOfRoleAlone(head)) return false;
  return (isOfRoleAlone(below) ? below.leads : below.people.size === 1) && mayCoincide(head.date, below.date);
}

function isLeaving({ mention: { class: kind, status, phase }, determination }: Candidate): boolean {
  return kind === 'resignation' && status === 'occurred' && phase === undefined && determination !== 'other';
}

/** Whether one person does it, called by what they are and by no name. */
function isOfRoleAlone({ mention, people, doers, numbers }: Candidate): boolean {
  if (people.size > 0 || numbers.size > 0 || doers.size !== 1) return false;
  return !isPlural(mention) && [...doers].every((doer) => ROLES.has(doer));
}

/** "Ministers quit": what its wording says, or the verb without an ending. */
function isPlural({ wording, tense, lemma, start, end }: Candidate['mention']): boolean {
  const [verb] = lemma.split('_');
  const isBare = tense === 'present' && end - start <= verb.length;
  return isBare || wording.some((part) => part.kind === 'verb' && part.isPlural);
}

const ROLES: ReadonlySet<string> = new Set(
  personRoles().map((role) => role.slice(role.lastIndexOf('-') + 1).slice(0, STEM)),
);
