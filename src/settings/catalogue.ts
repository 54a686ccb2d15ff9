import type { Decision, Decisions } from '../engine/decisions';
import type { EntityType } from '../engine/ner/types';
import { badRow, type CatalogueEntry, type CatalogueProblem, type ReadCatalogue } from './catalogue-entry';
import { readTable } from './catalogue-tables';
import { newEntityId } from './entities-edits';
import { ENTITY_TYPES } from './entity-fields';
import { tablesIn, textIn, type Fields, type FileProblem } from './fields';
import { parseRecords } from './records';

/** Where a folder's catalogue is, unless a setting names others. */
export const CATALOGUE_FILE = '.marginalia/catalog.yaml';

/** A catalogue as decisions that the reader's own outrank. */
export interface Catalogue {
  readonly decisions: Decisions;
  readonly problems: readonly CatalogueProblem[];
  readonly broken: boolean;
}

/** What can be said in a catalogue that is YAML: a record for each person or thing, under its name. */
export const CATALOGUE_FIELDS: Fields = {
  type: { kind: 'choice', choices: ENTITY_TYPES, about: 'What it is.' },
  aliases: {
    kind: 'list',
    about: 'Other names, as articles write them.',
    of: {
      kind: 'table',
      about: 'Another name.',
      required: ['text'],
      short: 'text',
      fields: { text: { kind: 'text', about: 'The name as it is written.' } },
    },
  },
  wikidata: { kind: 'text', about: 'Its item in Wikidata: Q42.' },
  note: { kind: 'text', about: 'What you want to remember of it. The card shows it.' },
};

/**
 * Reads a catalogue: YAML, CSV with a line of headings, or FollowTheMoney's JSON lines, by the ending of its name. Rows
 * that cannot be used are told with their place, and the others are used.
 *
 * @param folder what the ids of the articles of the catalogue's folder begin with
 */
export function parseCatalogue(path: string, text: string, folder: string): Catalogue {
  const { entries, problems, broken } = /\.ya?ml$/i.test(path) ? readYaml(text) : readTable(path, text);
  const ids = new Set<string>();
  const decisions = entries.flatMap((entry) => {
    const id = newEntityId(entry.type, entry.name, (taken) => ids.has(taken));
    ids.add(id);
    return decisionsOf(id, entry, folder);
  });
  return { decisions, problems, broken };
}

function readYaml(text: string): ReadCatalogue {
  const file = parseRecords(text, CATALOGUE_FIELDS);
  const problems: CatalogueProblem[] = [...file.problems];
  const keys = [...file.records.values()].map(({ key }) => key.start);
  const entries = [...file.records.values()].flatMap(({ id: name, key, members }, i): CatalogueEntry[] => {
    const type = textIn(members, 'type');
    if (type === undefined) {
      // A type that is wrong has been told of: what is told last is of this record or of one before it.
      const isTold = (lastBefore(file.problems, keys[i + 1] ?? text.length)?.start ?? -1) > key.start;
      if (!isTold) problems.push(badRow(key, 'type'));
      return [];
    }
    const wikidata = textIn(members, 'wikidata');
    const note = textIn(members, 'note');
    const aliases = tablesIn(members, 'aliases').flatMap((one) => textIn(one.members, 'text') ?? []);
    return [
      {
        name,
        type: type as EntityType,
        aliases,
        ...(wikidata !== undefined && { wikidata }),
        ...(note !== undefined && { note }),
      },
    ];
  });
  return { entries, problems: problems.sort((a, b) => a.start - b.start), broken: file.broken };
}

/** The last of problems, which are in order, before a place. */
function lastBefore(problems: readonly FileProblem[], place: number): FileProblem | undefined {
  return problems.findLast(({ start }) => start < place);
}

function decisionsOf(entity: string, entry: CatalogueEntry, folder: string): Decision[] {
  const by = { by: 'catalogue' } as const;
  const texts = [...new Set([entry.name, ...entry.aliases])];
  return [
    { kind: 'name', entity, name: entry.name, ...by },
    { kind: 'type', entity, type: entry.type, ...by },
    ...texts.map((text): Decision => ({
      kind: 'named',
      entity,
      scope: { kind: 'everywhere', folder, text, anyCase: false },
      ...by,
    })),
    ...(entry.wikidata === undefined
      ? []
      : [{ kind: 'wikidata' as const, entity, item: entry.wikidata, ...by }]),
    ...(entry.note === undefined ? [] : [{ kind: 'note' as const, entity, text: entry.note, ...by }]),
  ];
}
