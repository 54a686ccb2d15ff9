import { RELATIONS, type Relation } from '../syntax/types';

/** Number of each relation in `Syntax.relation`. */
export const R = Object.fromEntries(RELATIONS.map((name, id) => [name, id])) as {
  readonly [name in Relation]: number;
};
