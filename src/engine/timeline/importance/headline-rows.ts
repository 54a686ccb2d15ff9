import { isEventClass } from '../../events/lexicon/classes';
import type { Candidate } from '../mentions/candidate';
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

/** Whether the first sentence below a headline announces what the headline plans: "Acme to cut jobs", "Acme announced on Monday that it would cut jobs". */
export function announcesHeadline(first: Draft, second: Draft): boolean {
  return second.members.some(
    (lead) => lead.leads && first.members.some((headline) => isAnnounced(headline, lead)),
  );
}

/**
 * Whether an event that only a headline tells says less than what the first sentence tells of it: no day, nobody by name or nothing
 * but who does it, or by a verb that may mean anything.
 */
export function yieldsToLead(headline: Row, lead: Row): boolean {
  if (headline.event.decided || !retellsHeadline(headline.draft, lead.draft)) return false;
  if (headline.event.date === null && lead.event.date !== null) return true;
  if (lead.draft.members.some((other) => headline.draft.members.every((one) => saysLess(one, other))))
    return headline.event.date === null || lead.event.date !== null;
  return (
    headline.event.date !== null && !isEventClass(headline.event.class) && isEventClass(lead.event.class)
  );
}

/** "Danish line quits talks" beside "Nordhavn quits …", "Rao survives" beside "Rao survives a vote". */
function saysLess(headline: Candidate, lead: Candidate): boolean {
  if (!lead.leads || !isAbove(headline, lead)) return false;
  if (headline.agents.size === 0 && lead.agents.size > 0 && isUnnamedDoer(headline)) return true;
  return isBare(headline) && lead.undergoers.size + lead.objects.size > 0;
}

function isHeadlineOf(headline: Candidate, lead: Candidate): boolean {
  if (!isAbove(headline, lead) || !(headline.leads || isBare(headline))) return false;
  if (headline.mention.tense === 'none' || lead.mention.tense === 'none') return false;
  if (isAnnounced(headline, lead)) return true;
  const participants = sharedOf(headline.participants, lead.participants);
  if (participants >= 2) return true;
  const doers = sharedOf(headline.doers, lead.doers);
  if (doers === 0) return namesDoer(headline, lead);
  if (sharedOf(headline.objects, lead.objects) > 0) return true;
  const isSameDoer = doers === Math.min(headline.doers.size, lead.doers.size);
  return isSameDoer && isMainClause(headline) && isMainClause(lead);
}

/** Whether a headline tells by an infinitive a plan of whoever announces something below it, which leaves out nobody and no place that the plan names. */
function isAnnounced(headline: Candidate, lead: Candidate): boolean {
  const { doers, mention, participants, places } = headline;
  const isPlan = mention.status === 'planned' && mention.tense === 'infinitive' && isAbove(headline, lead);
  if (!isPlan || lead.mention.class !== 'announcement' || !isMainClause(lead)) return false;
  const named = new Set([...participants, ...places]);
  if (sharedOf(named, lead.nearby) < named.size) return false;
  return doers.size > 0 && sharedOf(doers, lead.doers) === doers.size;
}

/** Whether a mention tells nothing but who does it: "Rao survives". */
function isBare({ undergoers, objects, places }: Candidate): boolean {
  return undergoers.size + objects.size + places.size === 0;
}

function isAbove(headline: Candidate, lead: Candidate): boolean {
  return headline.ref.article === lead.ref.article && headline.line < lead.line;
}

/** "Danish line drops bid for Acme", "Nordhavn said on Monday it had given up its bid for Acme": the name of whom a headline calls by a noun. */
function namesDoer(headline: Candidate, lead: Candidate): boolean {
  if (!isUnnamedDoer(headline) || !isMainClause(headline)) return false;
  const { class: kind, within, status } = lead.mention;
  if (kind === 'say' || within !== undefined || status !== headline.mention.status) return false;
  if (lead.agents.size === 0 || sharedOf(lead.agents, headline.participants) > 0) return false;
  return (
    headline.participants.size > 0 &&
    sharedOf(headline.participants, lead.nearby) === headline.participants.size
  );
}

function isUnnamedDoer({ agents, doers }: Candidate): boolean {
  return agents.size === 0 && doers.size > 0;
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
