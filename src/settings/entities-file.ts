import type { Decision, Decisions, NameScope, Provenance } from '../engine/decisions';
import type { ChainRef } from '../engine/link/types';
import type { EntityType } from '../engine/ner/types';
import type { Span } from '../engine/text/span';
import { ENTITY_FIELDS, NOT_A_NAME } from './entity-fields';
import {
  flagIn,
  numberIn,
  tablesIn,
  textIn,
  type FieldProblemKind,
  type FileProblem,
  type Members,
} from './fields';
import { parseRecords, type FileRecord } from './records';

/** Where a folder's decisions on names are, relative to the folder. */
export const ENTITIES_FILE = '.marginalia/entities.yaml';

/** Something in the file that cannot be used, or says nothing, with the place of it. */
export type EntitiesProblem = FileProblem<
  | FieldProblemKind
  | 'unknown-article'
  /** No article and no record has an entity of this id. */
  | 'unknown-id'
  /** Two records have the same other name. */
  | 'double-alias'
  /** Merges lead back to the record that they began with. */
  | 'merge-cycle'
>;

/** The folder that a file is about. */
export interface FolderArticles {
  /** What the ids of all its articles begin with. */
  readonly prefix: string;
  /** The id of the article at a path; undefined where there is none. */
  idOf(path: string): string | undefined;
}

/** What a folder's file of entities says. */
export interface EntitiesFile {
  readonly decisions: Decisions;
  /** Where each record's id stands. */
  readonly records: ReadonlyMap<string, Span>;
  readonly problems: readonly EntitiesProblem[];
  /** Whether the file as a whole cannot be used; then there are no decisions. */
  readonly broken: boolean;
}

/**
 * Reads a file of entities. Never throws; what is wrong is told with its place, and the rest is used.
 *
 * @param known the ids that the articles and catalogues give entities; undefined while nobody knows them
 */
export function parseEntitiesFile(
  text: string,
  folder: FolderArticles,
  known: ReadonlySet<string> | undefined,
): EntitiesFile {
  const file = parseRecords(text, ENTITY_FIELDS);
  const problems: EntitiesProblem[] = [...file.problems];
  const records = [...file.records.values()];
  const decisions = records.flatMap((record) => decisionsOf(record, folder, problems));
  if (known) problems.push(...unknownIds(records, known));
  problems.push(...doubleAliases(records), ...mergeCycles(records));
  return {
    decisions,
    records: new Map(records.map(({ id, key }) => [id, key])),
    problems: problems.sort((a, b) => a.start - b.start),
    broken: file.broken,
  };
}

function decisionsOf(
  { id: entity, members }: FileRecord,
  folder: FolderArticles,
  problems: EntitiesProblem[],
): Decision[] {
  const isName = !isNoName(members);
  const decided = (field: string, make: (is: string, from: Provenance) => Decision): Decision[] =>
    tablesIn(members, field).map(({ members: one }) => make(textIn(one, 'is') ?? '', provenance(one)));
  const named = (scope: NameScope, from: Provenance): Decision =>
    isName ? { kind: 'named', entity, scope, ...from } : { kind: 'not-a-name', scope, ...from };
  const note = textIn(members, 'note');
  const item = textIn(members, 'wikidata');
  return [
    ...decided('into', (into, from) => ({ kind: 'merge', entity, into, ...from })),
    ...decided('apart', (other, from) => ({ kind: 'apart', entity, other, ...from })),
    ...decided('name', (name, from) => ({ kind: 'name', entity, name, ...from })),
    ...(isName
      ? decided('type', (type, from) => ({ kind: 'type', entity, type: type as EntityType, ...from }))
      : []),
    ...tablesIn(members, 'aliases').map(({ members: one }) =>
      named(everywhere(one, folder), provenance(one)),
    ),
    ...tablesIn(members, 'mentions').map((one) =>
      named(scopeOf(one.members, articleOf(one, folder, problems)), provenance(one.members)),
    ),
    ...(note === undefined ? [] : [{ kind: 'note' as const, entity, text: note, by: 'reader' as const }]),
    ...(item === undefined ? [] : [{ kind: 'wikidata' as const, entity, item, by: 'reader' as const }]),
    ...tablesIn(members, 'seen').map(({ members: one }): Decision => ({
      kind: 'chain',
      entity,
      chain: chainIn(one, folder),
      by: 'reader',
    })),
  ];
}

/** Whether a record says that its names are none. */
function isNoName(members: Members): boolean {
  return tablesIn(members, 'type').some((one) => textIn(one.members, 'is') === NOT_A_NAME);
}

function everywhere(members: Members, { prefix }: FolderArticles): NameScope {
  const text = textIn(members, 'text') ?? '';
  return { kind: 'everywhere', folder: prefix, text, anyCase: flagIn(members, 'any-case') ?? false };
}

/** An article that is gone is no mistake here: the others still tell who is meant. */
function chainIn(members: Members, folder: FolderArticles): ChainRef {
  const path = textIn(members, 'article') ?? '';
  return { article: folder.idOf(path) ?? `${folder.prefix}${path}`, name: textIn(members, 'name') ?? '' };
}

function provenance(members: Members): Provenance {
  const reason = textIn(members, 'reason');
  const by = textIn(members, 'by') === 'suggestion' ? 'suggestion' : 'reader';
  return { by, ...(reason !== undefined && { reason }) };
}

function articleOf(
  { members }: Span & { readonly members: Members },
  folder: FolderArticles,
  problems: EntitiesProblem[],
): string {
  const path = textIn(members, 'article') ?? '';
  const id = folder.idOf(path);
  const place = members.get('article');
  if (id === undefined && place) {
    problems.push({ kind: 'unknown-article', start: place.start, end: place.end, detail: path });
  }
  return id ?? `${folder.prefix}${path}`;
}

function scopeOf(members: Members, article: string): NameScope {
  const text = textIn(members, 'text') ?? '';
  const position = numberIn(members, 'at');
  const before = textIn(members, 'before');
  const after = textIn(members, 'after');
  if (position === undefined && before === undefined && after === undefined) {
    return { kind: 'article', article, text };
  }
  const anchor = { quote: text, before: before ?? '', after: after ?? '', position: position ?? 0 };
  return { kind: 'mention', article, anchor };
}

/** Ids that nobody has: of records that say nothing by which there would be one, and in references. */
function unknownIds(records: readonly FileRecord[], known: ReadonlySet<string>): EntitiesProblem[] {
  const own = new Set(records.filter(({ members }) => makesEntity(members)).map(({ id }) => id));
  const isKnown = (id: string): boolean => known.has(id) || own.has(id);
  return records.flatMap(({ id, key, members }): EntitiesProblem[] => {
    const references = [...tablesIn(members, 'into'), ...tablesIn(members, 'apart')].flatMap((one) => {
      const other = one.members.get('is');
      return other?.kind === 'text' && !isKnown(other.text)
        ? [{ kind: 'unknown-id' as const, start: other.start, end: other.end, detail: other.text }]
        : [];
    });
    return isKnown(id) ? references : [{ kind: 'unknown-id', ...key, detail: id }, ...references];
  });
}

function makesEntity(members: Members): boolean {
  return isNoName(members) || ['aliases', 'mentions', 'seen'].some((field) => members.has(field));
}

function doubleAliases(records: readonly FileRecord[]): EntitiesProblem[] {
  const owners = new Map<string, string>();
  return records.flatMap(({ id, members }) =>
    tablesIn(members, 'aliases').flatMap(({ members: one, start, end }): EntitiesProblem[] => {
      const text = (textIn(one, 'text') ?? '').replace(/\s+/g, ' ').trim();
      const key = flagIn(one, 'any-case') === true ? `any ${text.toLowerCase()}` : text;
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, id);
      return owner === undefined ? [] : [{ kind: 'double-alias', start, end, detail: `${text}\n${owner}` }];
    }),
  );
}

function mergeCycles(records: readonly FileRecord[]): EntitiesProblem[] {
  const targets = new Map(
    records.flatMap(({ id, members }) =>
      tablesIn(members, 'into').map(({ members: one }) => [id, textIn(one, 'is') ?? ''] as const),
    ),
  );
  const inCycle = cyclesOf(targets);
  return records.flatMap(({ id, members }) => {
    const value = tablesIn(members, 'into')[0]?.members.get('is');
    return value && inCycle.has(id)
      ? [{ kind: 'merge-cycle' as const, start: value.start, end: value.end, detail: id }]
      : [];
  });
}

/** The ids from which merges lead back to themselves. */
function cyclesOf(targets: ReadonlyMap<string, string>): ReadonlySet<string> {
  const cycles = new Set<string>();
  const done = new Set<string>();
  for (const start of targets.keys()) {
    const path = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !done.has(at) && !path.has(at)) {
      path.add(at);
      at = targets.get(at);
    }
    const steps = [...path];
    if (at !== undefined && path.has(at)) for (const id of steps.slice(steps.indexOf(at))) cycles.add(id);
    for (const id of path) done.add(id);
  }
  return cycles;
}
