import type { EntityType } from '../../ner/types';
import type { NameForm } from '../names/name-form';
import type { PersonName, Sex } from '../names/types';

/** Names of an article that mean one thing. */
export interface NameCluster {
  /** Indices into the article's names, ascending. */
  readonly mentions: readonly number[];
  readonly type: EntityType;
  /** For a person the fullest reading of the name. */
  readonly person?: PersonName;
  /** What the words beside the names of a person tell. */
  readonly sex?: Sex;
}

/** All names of one folded form. */
export interface FormGroup {
  readonly form: NameForm;
  readonly mentions: readonly number[];
  /** Sum of the scores by type. */
  readonly weights: ReadonlyMap<EntityType, number>;
}
