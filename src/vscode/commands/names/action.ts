import type { Decision } from '../../../engine/decisions';
import type { EntityTarget } from '../../../features/types';
import type { Parts, Subject } from './subject';
import { shorten } from '../../words/excerpt';

/** Decisions to write as one change, and what they are in words. */
export interface Plan {
  readonly decisions: readonly Decision[];
  readonly what: string;
}

/** Something that a reader may decide. */
export interface Action {
  /** The command is `marginalia.names.<name>`. */
  readonly name: string;
  readonly icon: string;
  /** As an item of a menu on the subject; undefined where it does not apply. */
  title(subject: Subject): string | undefined;
  /** Asks what is needed; undefined where the reader gives up. */
  plan(parts: Parts, subject: Subject): Promise<Plan | undefined>;
}

/** Most decisions are the reader's own. */
export const BY = { by: 'reader' } as const;

/** Where a record says its entity is named, so that it keeps its id. */
export function seen({ id, seen: chains }: EntityTarget): Decision[] {
  return chains.map((chain) => ({ kind: 'chain', entity: id, chain, ...BY }));
}

/** A name as it is shown in titles. */
export function quoted(name: string): string {
  return shorten(name, 50);
}
