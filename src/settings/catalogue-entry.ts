import type { EntityType } from '../engine/ner/types';
import type { Span } from '../engine/text/span';
import type { FieldProblemKind, FileProblem } from './fields';

/** What a catalogue says of a person or thing before any article is read. */
export interface CatalogueEntry {
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly wikidata?: string;
  readonly note?: string;
}

/** Something in a catalogue that cannot be used, with the place of it. */
export type CatalogueProblem = FileProblem<
  | FieldProblemKind
  /** A row that gives no name and type; `detail` says what is missing. */
  | 'bad-row'
>;

/** Entries that were read, and what is wrong with the others. */
export interface ReadCatalogue {
  readonly entries: readonly CatalogueEntry[];
  readonly problems: readonly CatalogueProblem[];
  readonly broken: boolean;
}

/** A row that cannot be used, for want of what `detail` names. */
export function badRow({ start, end }: Span, detail: string): CatalogueProblem {
  return { kind: 'bad-row', start, end, detail };
}
