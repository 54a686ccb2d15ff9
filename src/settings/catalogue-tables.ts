import { parse } from 'csv-parse/browser/esm/sync';
import type { EntityType } from '../engine/ner/types';
import type { Span } from '../engine/text/span';
import { badRow, type CatalogueEntry, type CatalogueProblem, type ReadCatalogue } from './catalogue-entry';
import { ENTITY_TYPES } from './entity-fields';

/** Reads a catalogue that has a row an entry: CSV, or JSON lines in the form of FollowTheMoney. */
export function readTable(path: string, text: string): ReadCatalogue {
  const lines = linesOf(text);
  return /\.csv$/i.test(path) ? readCsv(text, lines) : readJsonLines(text, lines);
}

/** The span of each line, without its end. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
    lines.push({ start, end: text[end - 1] === '\r' && end > start ? end - 1 : end });
    start = end + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}

// --- CSV -------------------------------------------------------------------------------------------------------

/** Words that headings use, by what they mean. */
const HEADINGS: Readonly<Record<string, string>> = {
  name: 'name',
  label: 'name',
  type: 'type',
  kind: 'type',
  aliases: 'aliases',
  alias: 'aliases',
  'other names': 'aliases',
  wikidata: 'wikidata',
  'wikidata id': 'wikidata',
  note: 'note',
  notes: 'note',
  description: 'note',
};

/** Words that tables use for types, by the types. */
const TYPES: Readonly<Record<string, EntityType>> = {
  ...Object.fromEntries(ENTITY_TYPES.map((type) => [type, type])),
  people: 'person',
  per: 'person',
  organisation: 'organization',
  company: 'organization',
  org: 'organization',
  location: 'place',
  loc: 'place',
  country: 'place',
  city: 'place',
};

interface Row {
  readonly record: Readonly<Record<string, string>>;
  /** The number of the line on which the row ends, from 1. */
  readonly info: { readonly lines: number };
}

function readCsv(text: string, lines: readonly Span[]): ReadCatalogue {
  const problems: CatalogueProblem[] = [];
  const lineAt = (number: number): Span => lines[number - 1] ?? { start: 0, end: 0 };
  let rows: readonly Row[];
  try {
    rows = parse(text, {
      bom: true,
      columns: (headings: readonly string[]) =>
        headings.map((heading) => HEADINGS[heading.trim().toLowerCase()] ?? `? ${heading}`),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: (error) => {
        problems.push(
          badRow(lineAt((error as { lines?: number } | undefined)?.lines ?? 1), error?.message ?? ''),
        );
        return undefined;
      },
      trim: true,
    }) as unknown as readonly Row[];
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { entries: [], problems: [{ kind: 'syntax', ...lineAt(1), detail }], broken: true };
  }
  const entries = rows.flatMap(({ record, info }): CatalogueEntry[] => {
    const name = record['name'] ?? '';
    const type = TYPES[(record['type'] ?? '').toLowerCase()];
    const missing = [...(name === '' ? ['name'] : []), ...(type ? [] : ['type'])];
    if (!type || missing.length > 0) {
      problems.push(badRow(lineAt(info.lines), missing.join(', ')));
      return [];
    }
    return [entryOf(name, type, (record['aliases'] ?? '').split(/[;|]/), record['wikidata'], record['note'])];
  });
  return { entries, problems, broken: false };
}

function entryOf(
  name: string,
  type: EntityType,
  aliases: readonly string[],
  wikidata = '',
  note = '',
): CatalogueEntry {
  return {
    name,
    type,
    aliases: aliases.map((alias) => alias.trim()).filter((alias) => alias !== ''),
    ...(wikidata !== '' && { wikidata }),
    ...(note !== '' && { note }),
  };
}

// --- FollowTheMoney --------------------------------------------------------------------------------------------

/** The schemata of FollowTheMoney that have names articles use, by our types. */
const SCHEMATA: Readonly<Record<string, EntityType>> = {
  Person: 'person',
  Organization: 'organization',
  Company: 'organization',
  PublicBody: 'organization',
  LegalEntity: 'organization',
  Asset: 'other',
  Airplane: 'product',
  Vehicle: 'product',
  Vessel: 'product',
  Event: 'event',
};

function readJsonLines(text: string, lines: readonly Span[]): ReadCatalogue {
  const problems: CatalogueProblem[] = [];
  const entries = lines.flatMap((line): CatalogueEntry[] => {
    const words = text
      .slice(line.start, line.end)
      .replace(/^\ufeff/, '')
      .trim();
    if (words === '') return [];
    const entity = jsonOf(words);
    if (!entity) {
      problems.push(badRow(line, 'JSON'));
      return [];
    }
    const type = typeof entity['schema'] === 'string' ? SCHEMATA[entity['schema']] : undefined;
    if (!type) return []; // a relation between entities, or something without a name of its own
    const properties = (entity['properties'] ?? {}) as Readonly<Record<string, unknown>>;
    const [name, ...others] = textsOf(properties['name']);
    if (name === undefined) {
      problems.push(badRow(line, 'name'));
      return [];
    }
    const aliases = [...others, ...textsOf(properties['alias']), ...textsOf(properties['weakAlias'])];
    const [note] = [...textsOf(properties['notes']), ...textsOf(properties['summary'])];
    return [entryOf(name, type, aliases, textsOf(properties['wikidataId'])[0], note)];
  });
  return { entries, problems, broken: false };
}

function jsonOf(words: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(words);
    return typeof value === 'object' && value !== null
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
