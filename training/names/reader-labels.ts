import { readFileSync } from 'node:fs';
import type { Span } from '../../src/engine/text/span';
import type { GoldEntity } from './corpora';

/** A paragraph that was labelled by hand, and its names. */
export interface ReadPart extends Span {
  readonly names: readonly GoldEntity[];
}

/**
 * Paragraphs of the unlabelled text on which the teachers disagree, labelled by hand for this project by correcting a model's
 * answers. Keys are a document's id, `#` and where the paragraph begins; offsets of names count from there.
 */
const LABELS = JSON.parse(readFileSync(new URL('./reader-labels.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, Span & { names: readonly [number, number, GoldEntity['type']][] }>
>;

const PARTS = new Map<string, ReadPart[]>();
for (const [key, { start, end, names }] of Object.entries(LABELS)) {
  const id = key.slice(0, key.lastIndexOf('#'));
  const own = names.map(([from, to, type]) => ({ start: start + from, end: start + to, type }));
  PARTS.set(id, [...(PARTS.get(id) ?? []), { start, end, names: own }]);
}

/** The paragraphs of a document that are labelled by hand: what the teachers say of them does not count. */
export function readParts(id: string): readonly ReadPart[] {
  return PARTS.get(id) ?? [];
}
