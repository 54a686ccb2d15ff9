import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Decision } from '../engine';
import type { EventDecision } from '../engine/timeline/decisions';
import { CATALOGUE_FILE, parseCatalogue } from '../settings/catalogue';
import { ENTITIES_FILE, parseEntitiesFile } from '../settings/entities-file';
import { EVENTS_FILE, parseEventsFile } from '../settings/events-file';
import type { FileProblem } from '../settings/fields';

/** What is decided in the folders that are read, and a line for each thing in their files that cannot be used. */
export interface FolderDecisions {
  readonly eventDecisions: readonly EventDecision[];
  readonly decisions: readonly Decision[];
  readonly problems: readonly string[];
}

/**
 * Reads the reader's decisions on events and names, and the catalogues, of folders.
 * @param paths the files and folders of the command line
 * @param ids of the articles that were read: their paths
 */
export async function readDecisions(
  paths: readonly string[],
  ids: ReadonlySet<string>,
): Promise<FolderDecisions> {
  const events: EventDecision[] = [];
  const catalogues: Decision[] = [];
  const names: Decision[] = [];
  const problems: string[] = [];
  for (const folder of new Set(paths.map((given) => path.normalize(given)))) {
    // The paths of articles in the current folder have no folder in front.
    const prefix = folder === '.' ? '' : path.join(folder, path.sep);
    const idOf = (name: string): string | undefined => {
      const id = path.join(folder, ...name.split('/'));
      return ids.has(id) ? id : undefined;
    };
    const read = async <T extends { readonly problems: readonly FileProblem<string>[] }>(
      name: string,
      parse: (text: string) => T,
    ): Promise<T | undefined> => {
      const file = path.join(folder, name);
      const text = await textOf(folder, file);
      const parsed = text === undefined ? undefined : parse(text);
      problems.push(...(parsed?.problems ?? []).map((problem) => lineOf(file, text ?? '', problem)));
      return parsed;
    };
    events.push(...((await read(EVENTS_FILE, (text) => parseEventsFile(text, idOf)))?.decisions ?? []));
    const catalogue = await read(CATALOGUE_FILE, (text) => parseCatalogue(CATALOGUE_FILE, text, prefix));
    catalogues.push(...(catalogue?.decisions ?? []));
    const own = await read(ENTITIES_FILE, (text) => parseEntitiesFile(text, { prefix, idOf }, undefined));
    names.push(...(own?.decisions ?? []));
  }
  return { eventDecisions: events, decisions: [...catalogues, ...names], problems };
}

function lineOf(file: string, text: string, { kind, detail, start }: FileProblem<string>): string {
  const line = text.slice(0, start).split('\n').length;
  return `${file}:${line}: ${kind}${detail === '' ? '' : ` (${detail.split('\n', 1)[0] ?? ''})`}`;
}

/** Undefined where there is no such file. */
async function textOf(folder: string, file: string): Promise<string | undefined> {
  try {
    return (await stat(folder)).isDirectory() ? await readFile(file, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
