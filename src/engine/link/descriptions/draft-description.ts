import type { Description } from '../types';

/** A description before it is known whom the words beside it stand for. */
export interface DraftDescription extends Omit<Description, 'told'> {
  readonly possession?: Possession;
  /** Whether it is told of several at once: "Senators". */
  readonly shared?: true;
}

/** Whose something is, where an anaphor tells: "|his| wife", "|the| company's chief executive". */
export interface Possession {
  /** First token of the anaphor; -1 where it is none that can be found. */
  readonly owner: number;
  /** The tokens of what is owned. */
  readonly rest: number;
  readonly to: number;
}
