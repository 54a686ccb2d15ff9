import { readJsonMatter } from './front-matter-json';
import type { FrontMatterEntry } from './types';
import type { Block } from '../article';

const LINE_END = '(?:\\r\\n|[\\n\\r])';
const YAML_KEY = '["\']?[\\w .-]{1,40}["\']?[ \\t]*:';
const TOML_KEY = '["\']?[\\w.-]{1,40}["\']?[ \\t]*=';
const YAML = `---[ \\t]*${LINE_END}(?=\\s*(?:#|${YAML_KEY}))[^]*?${LINE_END}(?:---|\\.\\.\\.)`;
const TOML = `\\+\\+\\+[ \\t]*${LINE_END}(?=\\s*(?:#|\\[|${TOML_KEY}))[^]*?${LINE_END}\\+\\+\\+`;

/** YAML between `---`, or TOML between `+++`. Its first line has a key or a remark: a rule over an article is none. */
const MATTER = new RegExp(`^[ \\t]*(?:${YAML}|${TOML})[ \\t]*(?=[\\n\\r]|$)`);

/** Where the front matter at the beginning of a text ends; 0 where there is none. */
export function frontMatterEnd(text: string): number {
  return MATTER.exec(text)?.[0].length ?? readJsonMatter(text)?.end ?? 0;
}

const LINE = /^([ \t]*)(-[ \t]+)?(\S.*)$/gm;
const ENTRY = /^["']?([A-Za-z][\w .:-]{0,40}?)["']?[ \t]*(?:=|:(?=\s|$))[ \t]*/;
/** What stands behind a key whose value begins on the next line. */
const OPEN_VALUE = /^(?:[|>][-+\d]*)?[ \t]*(?:#.*)?$/;

/**
 * The entries of an article's front matter, in order: values on the line of their key or on the next one, of the
 * outermost mapping and of those in it. A small reader on purpose: whatever a clipped article holds there, it gives
 * what it can and never fails.
 */
export function frontMatterOf(text: string, blocks: readonly Block[]): FrontMatterEntry[] {
  const block = blocks.find(({ kind }) => kind === 'front-matter');
  if (!block) return [];
  const json = readJsonMatter(text);
  if (json) return [...json.entries];
  const entries: FrontMatterEntry[] = [];
  /** Keys whose value has not come yet, the outermost first. */
  let open: { readonly indent: number; readonly key: string }[] = [];
  for (const line of text.slice(block.start, block.end).matchAll(LINE)) {
    const [whole, indentation = '', dash, words = ''] = line;
    if (words.startsWith('#')) continue;
    const indent = indentation.length;
    const end = block.start + line.index + whole.trimEnd().length;
    const entry = ENTRY.exec(words);
    open = open.filter((outer) => outer.indent < indent || (outer.indent === indent && dash !== undefined));
    const outer = open.map(({ key }) => key).join('');
    const key = outer + (entry?.[1] ?? '').toLowerCase().replace(/[^a-z]/g, '');
    const value = words.slice(entry?.[0].length ?? 0).trimEnd();
    if (entry && OPEN_VALUE.test(value)) open = [...open, { indent, key: key.slice(outer.length) }];
    else if (key !== '') entries.push({ key, value: { start: end - value.length, end } });
  }
  return entries;
}

/** The words of a plain or quoted YAML value, without its comment. */
export function plainValue(value: string): string {
  const quoted = /^(["'])(.*)\1(?:\s+#.*)?$/u.exec(value.trim());
  return (quoted?.[2] ?? value.replace(/\s+#.*$/u, '')).trim();
}
