import { readFileSync } from 'node:fs';
import { readJsonLines, type CorpusRecord, type GoldEntity } from './corpora';
import type { Span } from '../../src/engine/text/span';

/**
 * Paragraphs of the unlabelled text that were labelled by hand to learn from, by correcting a model's answers: those on which
 * the teachers disagree much. Keys are a document's id, `#` and where the paragraph begins; offsets of names count from there.
 */
const LABELS = JSON.parse(readFileSync(new URL('./readerLabels.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, Span & { file: string; names: readonly [number, number, GoldEntity['type']][] }>
>;

const PARTS = new Map<string, Span[]>();
for (const [key, { start, end }] of Object.entries(LABELS)) {
  const id = documentOf(key);
  PARTS.set(id, [...(PARTS.get(id) ?? []), { start, end }]);
}

function documentOf(key: string): string {
  return key.slice(0, key.lastIndexOf('#'));
}

/** The paragraphs of a document that are labelled by hand: what the teachers say of them does not count. */
export function readerParts(id: string): readonly Span[] {
  return PARTS.get(id) ?? [];
}

/** The paragraphs as records of their own. */
export function readerRecords(folder: string): CorpusRecord[] {
  const files = new Set(Object.values(LABELS).map(({ file }) => file));
  const texts = new Map<string, string>();
  for (const file of files)
    for (const record of readJsonLines<{ id: string; title?: string; text: string }>(
      `${folder}/${file}.jsonl.gz`,
    ))
      if (PARTS.has(record.id)) texts.set(record.id, wholeText(record));
  return Object.entries(LABELS).map(([key, { start, end, names }]) => ({
    id: key,
    text: (texts.get(documentOf(key)) ?? '').slice(start, end),
    entities: names.map(([from, to, type]) => ({ start: from, end: to, type })),
  }));
}

/** A document of the unlabelled text with its title on top. */
export function wholeText({ title, text }: { readonly title?: string; readonly text: string }): string {
  return title ? `${title}\n\n${text}` : text;
}
