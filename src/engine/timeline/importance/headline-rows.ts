import { isEventClass } from '../../events/lexicon/classes';
import type { Candidate } from '../candidates';
import { sharedOf } from '../words';
import type { Draft, Row } from './rows';

/**
 * Whether the first sentence below a headline tells in other words what the headline tells: of the same doer and somebody or
 * something else that both name ("Court freezes deal", "A Danish court has ordered Nordhavn to suspend the sale"), or in its main
 * clause of the same doer alone ("Rao pardons eleven", "Rao on Monday issued a series of pardons").
 */
export function retellsHeadline(first: Draft, second: Draft): boolean {
  return second.members.some(
    (lead) =>
      lead.leads &&
      first.members.some((headline) => isHeadlineOf(headline, lead)) &&
      !first.members.some(({ line }) => line === lead.line),
  );
}

/** Whether an event that only a headline tells says less than what the first sentence tells of it: no day, or by a verb that may mean anything. */
export function yieldsToLead(headline: Row, lead: Row): boolean {
  if (headline.event.decided || !retellsHeadline(headline.draft, lead.draft)) return false;
  if (headline.event.date === null) return lead.event.date !== null;
  return (
    headline.draft.members.every(({ leads }) => leads) &&
    !isEventClass(headline.event.class) &&
    isEventClass(lead.event.class)
  );
}

function isHeadlineOf(headline: Candidate, lead: Candidate): boolean {
  if (!headline.leads || headline.line >= lead.line) return false;
  if (headline.mention.nominal || lead.mention.nominal) return false;
  const participants = sharedOf(headline.participants, lead.participants);
  if (participants >= 2) return true;
  const doers = sharedOf(headline.doers, lead.doers);
  if (doers === 0) return false;
  if (sharedOf(headline.objects, lead.objects) > 0) return true;
  const isSameDoer = doers === Math.min(headline.doers.size, lead.doers.size);
  return isSameDoer && isMainClause(headline) && isMainClause(lead);
}

function isMainClause({ mention }: Candidate): boolean {
  const { class: kind, tense, within, toldBy } = mention;
  return (
    kind !== 'say' &&
    within === undefined &&
    toldBy === undefined &&
    (tense === 'past' || tense === 'present')
  );
}
