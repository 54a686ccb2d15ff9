import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Decision } from '../engine';
import type { EventDecision } from '../engine/timeline/decisions';
import { ARTICLES_FILE, parseArticlesFile, type ArticleRecord } from '../settings/articles-file';
import { parseCatalogue } from '../settings/catalogue';
import { cataloguesIn, EDITOR_SETTINGS_FILE } from '../settings/editor-settings';
import { ENTITIES_FILE, parseEntitiesFile } from '../settings/entities-file';
import { EVENTS_FILE, parseEventsFile } from '../settings/events-file';
import type { FileProblem } from '../settings/fields';

/** What the reader says in the folders that are read. */
export interface Decided {
  readonly eventDecisions: readonly EventDecision[];
  readonly decisions: readonly Decision[];
}

/** What is decided in folders, what is said of their articles, and a line for each thing that cannot be used. */
export interface FolderDecisions extends Decided {
  /** Date, title and source of articles, by id. */
  readonly settings: ReadonlyMap<string, ArticleRecord>;
  readonly problems: readonly string[];
}

/**
 * Reads what the reader says in folders, as the editor does: decisions on events and names, the settings of articles,
 * and the catalogues that the editor's settings of the folder name.
 *
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
  const settings = new Map<string, ArticleRecord>();
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
    const said = await read(ARTICLES_FILE, (text) =>
      parseArticlesFile(text, (name) => idOf(name) !== undefined),
    );
    for (const [name, record] of said?.records ?? []) {
      const id = idOf(name);
      if (id !== undefined) settings.set(id, record);
    }
    const editor = (await textOf(folder, path.join(folder, EDITOR_SETTINGS_FILE))) ?? '';
    for (const name of cataloguesIn(editor)) {
      const catalogue = await read(name, (text) => parseCatalogue(name, text, prefix));
      catalogues.push(...(catalogue?.decisions ?? []));
    }
    const own = await read(ENTITIES_FILE, (text) => parseEntitiesFile(text, { prefix, idOf }, undefined));
    names.push(...(own?.decisions ?? []));
  }
  return { eventDecisions: events, decisions: [...catalogues, ...names], settings, problems };
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
