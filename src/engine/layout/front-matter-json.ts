import type { FrontMatterEntry } from './types';

/** Longer objects over a text are not read. */
const LONGEST = 50_000;

const FIRST = /[ \t]*(?=\{\s*"[^"\n]{1,40}"\s*:)/y;
/** A key with its colon, a bracket, a comma, or a value. */
const PART =
  /\s*(?:"(?<key>[^"\\\n]{0,200})"\s*:|(?<mark>[{}[\],])|(?<value>"(?:[^"\\\n]|\\.)*"|[^\s,{}[\]":]+))/y;
/** Text behind the object: a file that holds nothing else is no article with front matter. */
const TEXT_BEHIND = /[ \t]*[\n\r]\s*[^\s{]/y;

/** Front matter in JSON. */
export interface JsonMatter {
  readonly end: number;
  /** Keys of inner objects stand behind those of the outer ones. */
  readonly entries: readonly FrontMatterEntry[];
}

/** The JSON object that a text begins with, where more text follows; undefined where there is none. */
export function readJsonMatter(text: string): JsonMatter | undefined {
  const entries: FrontMatterEntry[] = [];
  /** Keys of the open objects and arrays, the outermost first. */
  const outer: string[] = [];
  let [at, key] = [endOf(FIRST, text, 0), ''];
  if (at < 0) return undefined;
  const head = text.slice(0, LONGEST);
  do {
    PART.lastIndex = at;
    const part = PART.exec(head);
    if (!part) return undefined;
    at = PART.lastIndex;
    const { key: named, mark, value } = part.groups!;
    if (named !== undefined) key = named.toLowerCase().replace(/[^a-z]/g, '');
    else if (value !== undefined)
      entries.push({ key: [...outer, key].join(''), value: { start: at - value.length, end: at } });
    else if (mark === '{' || mark === '[') {
      outer.push(key);
      key = '';
    } else if (mark !== ',') key = outer.pop() ?? '';
  } while (outer.length > 0);
  return endOf(TEXT_BEHIND, text, at) < 0 ? undefined : { end: at, entries };
}

/** Where a sticky expression that matches at a place ends; -1 where it does not match. */
function endOf(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : -1;
}
