import { isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { Span } from '../engine/text/span';

/** Parses a file of the reader's. Errors are on the document; nothing is thrown. */
export function parseYaml(text: string): Document.Parsed {
  return parseDocument(text, { lineCounter: new LineCounter(), prettyErrors: false });
}

/** The document as text, with the indentation and the ends of lines that the file had. */
export function yamlText(document: Document, before: string): string {
  const text = document.toString({ lineWidth: 0, indent: indentOf(before) });
  return before.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text;
}

/** The indentation that a file uses. */
function indentOf(text: string): number {
  return /^( +)[^\s#-]/m.exec(text)?.[1]?.length ?? 2;
}

/** The words of a scalar as they are written: a title like `1984` is a text too. */
export function scalarText(node: unknown): string | undefined {
  if (!isScalar(node) || node.value === null) return undefined;
  return typeof node.value === 'string' ? node.value : node.source;
}

/** Whether there is nothing behind a key: no node, or one that stands for nothing. */
export function isNothing(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null);
}

/** Where a node stands, without the blanks and comments behind it. */
export function spanOf(node: unknown): Span {
  const range = (node as { range?: readonly number[] | null } | null)?.range;
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}
