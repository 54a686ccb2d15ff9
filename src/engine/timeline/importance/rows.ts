import type { Candidate } from '../mentions/candidate';
import type { TimelineEvent } from '../types';

/** Importance of an event that another row tells, too, or stands for; below that of a main event. */
export const TOLD_BY_ANOTHER = 0.3;

/** An event as its mentions tell it, before anything that other events do to it. */
export interface Draft {
  readonly event: TimelineEvent;
  /** In corpus order. */
  readonly members: readonly Candidate[];
}

/** A draft, and what has become of its event. */
export interface Row {
  readonly draft: Draft;
  readonly event: TimelineEvent;
  /** Whether an article was written for it: it stays, whatever weighs more in other articles. */
  readonly leads?: boolean;
}

/** The mention whose words a row shows. */
export function tellerOf({ event: { clearest }, draft: { members } }: Row): Candidate {
  const isClearest = ({ ref }: Candidate): boolean =>
    ref.event === clearest.event && ref.article === clearest.article;
  return members.find(isClearest) ?? members[0];
}
