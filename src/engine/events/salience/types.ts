import type { Telling } from '../triggers/status';
import type { Trigger } from '../triggers/triggers';
import type { EventArgument, EventTimeLink } from '../types';

/** Sentences whose clauses are less than they seem. */
export type SentenceForm = 'plain' | 'question' | 'endless';

/** What salience is computed from, beside the trigger. */
export interface SalienceInput {
  readonly trigger: Trigger;
  readonly telling: Telling;
  readonly arguments: readonly EventArgument[];
  readonly time: EventTimeLink | undefined;
  readonly habitual: boolean;
  readonly quoted: boolean;
  readonly headline: boolean;
  /** Number of the sentence among those that tell the story. */
  readonly sentence: number;
  readonly form: SentenceForm;
}
