import { PLACE_HOMONYMS } from '../facts/homonyms.data';

/** One of the well-known places that bear a name. */
interface Homonym {
  /** Where it lies. */
  readonly home: string;
  /** Folded names that articles about it mention beside that. */
  readonly witnesses: ReadonlySet<string>;
}

/** Names that two well-known places bear, folded. */
export const HOMONYMS: ReadonlyMap<string, readonly Homonym[]> = new Map(
  Object.entries(PLACE_HOMONYMS).map(([name, rows]) => [
    name,
    rows.map(([home, names]) => ({ home, witnesses: new Set(names.split(/\|\s*/u)) })),
  ]),
);

/** Whether two well-known places bear a folded name. */
export function isHomonym(key: string): boolean {
  return HOMONYMS.has(key);
}
