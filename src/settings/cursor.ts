import type { Span } from '../engine/text/span';
import type { Field, Fields } from './fields';

/** What a place in a file of records is for, so that something fitting can be offered there. */
export type CursorPlace =
  /** The id of a record. */
  | { readonly kind: 'id'; readonly word: Span }
  /** The name of a field; `present` are the names that the table has already. */
  | {
      readonly kind: 'field';
      readonly word: Span;
      readonly fields: Fields;
      readonly present: readonly string[];
    }
  /** The value of a field, or of an item of its list. */
  | { readonly kind: 'value'; readonly word: Span; readonly name: string; readonly field: Field };

/** A line as far as it matters here. */
interface Line {
  /** Where the key or value begins, behind blanks and the dashes of a list. */
  readonly indent: number;
  readonly isItem: boolean;
  /** The key, where the line has a colon behind one. */
  readonly key: string | undefined;
  /** Where the words of the key or value stand in the line. */
  readonly first: Span;
  readonly value: Span | undefined;
}

/**
 * What stands, or may be written, at an offset. Reads lines and their indentation only, so that it works while a
 * line is being written and the file is no YAML. Undefined in comments and where no field is known.
 */
export function placeAt(text: string, offset: number, fields: Fields): CursorPlace | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = endOfLine(text, offset);
  const whole = text.slice(lineStart, lineEnd);
  const column = offset - lineStart;
  if (/(?:^|\s)#/.test(whole.slice(0, column))) return undefined;
  const line = readLine(whole);
  const above = text.slice(0, lineStart).split(/\r?\n/).slice(0, -1);
  const inValue = line.value !== undefined && column >= line.value.start;
  const at = (span: Span): Span => ({ start: lineStart + span.start, end: lineStart + span.end });
  if (!inValue && column < line.indent && whole.trim() !== '') return undefined;
  const indent = whole.trim() === '' ? column : line.indent;
  const path = parentsOf(above, indent, line.isItem);
  if (inValue) path.push(line.key as string);
  const word = whole.trim() === '' ? { start: offset, end: offset } : at(inValue ? line.value : line.first);
  if (path.length === 0) return { kind: 'id', word };
  const holder = fieldAt(path.slice(1), fields);
  if (inValue) return valuePlace(path, holder, word);
  if (path.length === 1)
    return { kind: 'field', word, fields, present: presentIn(above, text.slice(lineEnd), indent) };
  if (!holder) return undefined;
  const item = holder.kind === 'list' ? holder.of : holder;
  if (item.kind === 'table' && (line.key !== undefined || !line.isItem)) {
    const present = presentIn(above, text.slice(lineEnd), indent);
    return { kind: 'field', word, fields: item.fields, present };
  }
  return line.isItem ? { kind: 'value', word, name: path.at(-1) as string, field: item } : undefined;
}

function endOfLine(text: string, offset: number): number {
  const end = text.slice(offset).search(/\r?\n/);
  return end === -1 ? text.length : offset + end;
}

function valuePlace(path: readonly string[], holder: Field | undefined, word: Span): CursorPlace | undefined {
  if (path.length < 2 || !holder) return undefined;
  const field = holder.kind === 'list' ? holder.of : holder;
  return { kind: 'value', word, name: path.at(-1) as string, field };
}

function readLine(line: string): Line {
  const prefix = /^\s*(?:-(?:\s+|$))*/.exec(line)?.[0] ?? '';
  const rest = line.slice(prefix.length);
  const colon = /^(?:"[^"]*"|'[^']*'|[^\s#"'][^#]*?)(?=:(?:\s|$))/.exec(rest)?.[0];
  const bare = rest.replace(/\s+#.*$/, '').trimEnd();
  const first = { start: prefix.length, end: prefix.length + (colon ?? bare).length };
  const base = { indent: prefix.length, isItem: prefix.includes('-'), first };
  if (colon === undefined) return { ...base, key: undefined, value: undefined };
  const behind = first.end + 1;
  const start = behind + (/^\s*/.exec(line.slice(behind))?.[0].length ?? 0);
  const end = Math.max(start, prefix.length + bare.length);
  return { ...base, key: unquoted(colon), value: { start: Math.min(start, behind + 1), end } };
}

function unquoted(key: string): string {
  return /^(["']).*\1$/.test(key) ? key.slice(1, -1) : key;
}

/** The keys that a line of this indentation stands below, the outermost first. */
function parentsOf(above: readonly string[], indent: number, isItem: boolean): string[] {
  const parents: string[] = [];
  let limit = isItem ? indent - 1 : indent;
  for (let i = above.length - 1; i >= 0 && limit > 0; i--) {
    const line = readLine(above[i]);
    if (line.key === undefined || line.indent >= limit) continue;
    parents.unshift(line.key);
    limit = line.isItem ? Math.max(line.indent - 1, 0) : line.indent;
  }
  return parents;
}

/** Names of the fields that stand beside a line, above and below it. */
function presentIn(above: readonly string[], below: string, indent: number): string[] {
  const beside = (lines: readonly string[]): string[] => {
    const found: string[] = [];
    for (const text of lines) {
      const line = readLine(text);
      if (text.trim() === '' || line.key === undefined) continue;
      if (line.indent < indent) break;
      if (line.indent === indent) found.push(line.key);
      if (line.isItem && line.indent === indent) break;
    }
    return found;
  };
  return [...beside([...above].reverse()), ...beside(below.split(/\r?\n/).slice(1))];
}

/** The field at the end of a path of names; undefined where one of them is not known. */
function fieldAt(path: readonly string[], fields: Fields): Field | undefined {
  let table: Fields | undefined = fields;
  let field: Field | undefined;
  for (const name of path) {
    field = table && Object.hasOwn(table, name) ? table[name] : undefined;
    const inner: Field | undefined = field?.kind === 'list' ? field.of : field;
    table = inner?.kind === 'table' ? inner.fields : undefined;
  }
  return field;
}
