import type { NameCluster } from './clusters/name-cluster';
import type { Sex } from './names/gender';
import type { Description } from './types';

/** A chain while it is being built: names first, then nominals and pronouns. */
export interface DraftChain extends Omit<NameCluster, 'sex'> {
  readonly descriptions: readonly DraftDescription[];
  /** Keys of the roles in its descriptions. */
  readonly roles: ReadonlySet<string>;
  readonly sex: Sex | undefined;
}

/** A description before it is known whom the words beside it stand for. */
export interface DraftDescription extends Omit<Description, 'told'> {
  readonly possession?: Possession;
}

/** Whose something is, where an anaphor tells: "|his| wife", "|the| company's chief executive". */
export interface Possession {
  /** First token of the anaphor; -1 where it is none that can be found. */
  readonly owner: number;
  /** The tokens of what is owned. */
  readonly rest: number;
  readonly to: number;
}

/** A nominal or pronoun with the chain that it was found to belong to. */
export interface Anaphor {
  readonly kind: 'nominal' | 'pronoun' | 'plural';
  readonly chain: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly score: number;
}
