import type { Article } from '../engine';
import { LARGEST, TOO_LARGE } from './limits';

/** An article of a line of JSON Lines, or what is wrong with the line. */
export type ParsedLine =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'problem'; readonly reason: string };

/** Reads `{"id", "text", "date"?, "title"?}`; an article without an id is named after its line. */
export function parseLine(line: string, number: number): ParsedLine {
  let value: unknown;
  try {
    value = JSON.parse(withoutMark(line));
  } catch {
    return problem(number, 'is no JSON');
  }
  if (typeof value !== 'object' || value === null) return problem(number, 'is no JSON object');
  const { id, text, date, title } = value as Record<string, unknown>;
  if (typeof text !== 'string') return problem(number, 'has no "text"');
  if (text.length > LARGEST) return problem(number, TOO_LARGE);
  return {
    kind: 'article',
    article: {
      id: (typeof id === 'string' && id !== '') || typeof id === 'number' ? String(id) : `line-${number}`,
      text: withoutMark(text),
      ...(typeof date === 'string' && { date }),
      ...(typeof title === 'string' && { title }),
    },
  };
}

function problem(number: number, reason: string): ParsedLine {
  return { kind: 'problem', reason: `line ${number}: ${reason}` };
}

/**
 * The lines of a stream of UTF-8, without their ends. Only `\n` and `\r\n` end a line: a string of JSON may hold other
 * separators of lines, such as U+2028.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let open: string[] = [];
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const [first, ...others] = text.split('\n');
    open.push(first);
    for (const other of others) {
      yield withoutReturn(open.join(''));
      open = [other];
    }
  }
  open.push(decoder.decode());
  const last = open.join('');
  if (last !== '') yield withoutReturn(last);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** Articles whose ids all differ, and one line for each whose id had to be changed for that. */
export interface UniqueArticles {
  readonly articles: readonly Article[];
  readonly notes: readonly string[];
}

/** Numbers the articles that have the id of an earlier one, so that none is lost in the corpus. */
export function withUniqueIds(articles: readonly Article[]): UniqueArticles {
  const given = new Set(articles.map(({ id }) => id));
  const taken = new Set<string>();
  const notes: string[] = [];
  const unique = articles.map((article) => {
    let id = article.id;
    for (let n = 2; taken.has(id) || (n > 2 && given.has(id)); n++) id = `${article.id}#${n}`;
    taken.add(id);
    if (id === article.id) return article;
    notes.push(`${article.id}: is the id of several articles, one of them is called ${id}`);
    return { ...article, id };
  });
  return { articles: unique, notes };
}
