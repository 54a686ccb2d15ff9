import type { Article } from '../engine';

/** An article of a line of JSON Lines, or what is wrong with the line. */
export type ParsedLine =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'problem'; readonly reason: string };

/** Reads `{"id", "text", "date"?, "title"?}`; an article without an id is named after its line. */
export function parseLine(line: string, number: number): ParsedLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return problem(number, 'is no JSON');
  }
  if (typeof value !== 'object' || value === null) return problem(number, 'is no JSON object');
  const { id, text, date, title } = value as Record<string, unknown>;
  if (typeof text !== 'string') return problem(number, 'has no "text"');
  return {
    kind: 'article',
    article: {
      id: typeof id === 'string' || typeof id === 'number' ? String(id) : `line-${number}`,
      text: text.startsWith('\ufeff') ? text.slice(1) : text,
      ...(typeof date === 'string' && { date }),
      ...(typeof title === 'string' && { title }),
    },
  };
}

function problem(number: number, reason: string): ParsedLine {
  return { kind: 'problem', reason: `line ${number}: ${reason}` };
}
