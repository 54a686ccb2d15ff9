import type { NameCluster } from './clusters/name-cluster';
import type { Sex } from './names/types';
import type { DraftDescription } from './descriptions/draft-description';

/** A chain while it is being built: names first, then nominals and pronouns. */
export interface DraftChain extends Omit<NameCluster, 'sex'> {
  readonly descriptions: readonly DraftDescription[];
  /** Keys of the roles in its descriptions. */
  readonly roles: ReadonlySet<string>;
  readonly sex: Sex | undefined;
}

/** A nominal or pronoun with the chain that it was found to belong to. */
export interface Anaphor {
  readonly kind: 'nominal' | 'pronoun' | 'plural';
  readonly chain: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly score: number;
}
