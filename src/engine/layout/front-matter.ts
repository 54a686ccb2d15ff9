import type { Span } from '../text/span';
import type { Block } from './types';

/** An entry of the outermost mapping of YAML front matter. */
export interface FrontMatterEntry {
  /** In lower case, letters only: `publishedat` for `published_at`. */
  readonly key: string;
  /** The value as it stands, with its quotation marks and comment. */
  readonly value: Span;
}

/** Its first line has a key or a remark: a rule over an article is none. */
const MATTER =
  /^[ \t]*---[ \t]*(?:\r\n|[\n\r])(?=\s*(?:#|["']?[\w .-]{1,40}["']?[ \t]*:))[^]*?(?:\r\n|[\n\r])(?:---|\.\.\.)[ \t]*(?=[\n\r]|$)/;

/** Where the front matter (`---` to `---`) at the beginning of a text ends; 0 where there is none. */
export function frontMatterEnd(text: string): number {
  return MATTER.exec(text)?.[0].length ?? 0;
}

const ENTRY = /^["']?([A-Za-z][\w .:-]{0,40}?)["']?[ \t]*:[ \t]+(\S.*)$/gm;

/**
 * The one-line entries of an article's front matter, in order. A small reader on purpose: whatever a clipped article
 * holds there, it gives what it can and never fails.
 */
export function frontMatterOf(text: string, blocks: readonly Block[]): FrontMatterEntry[] {
  const block = blocks.find(({ kind }) => kind === 'front-matter');
  if (!block) return [];
  return [...text.slice(block.start, block.end).matchAll(ENTRY)].map((entry) => {
    const [whole, key = '', value = ''] = entry;
    const end = block.start + entry.index + whole.length;
    return { key: key.toLowerCase().replace(/[^a-z]/g, ''), value: { start: end - value.length, end } };
  });
}

/** The words of a plain or quoted YAML value, without its comment. */
export function plainValue(value: string): string {
  const quoted = /^(["'])(.*)\1(?:\s+#.*)?$/u.exec(value.trim());
  return (quoted?.[2] ?? value.replace(/\s+#.*$/u, '')).trim();
}
