import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Decision } from '../engine';
import type { EventDecision } from '../engine/timeline/decisions';
import { ARTICLES_FILE, parseArticlesFile, type ArticleRecord } from '../settings/articles-file';
import { parseCatalogue } from '../settings/catalogue';
import { cataloguesIn, EDITOR_SETTINGS_FILE } from '../settings/editor-settings';
import { ENTITIES_FILE, parseEntitiesFile } from '../settings/entities-file';
import { EVENTS_FILE, parseEventsFile } from '../settings/events-file';
import type { FileProblem } from '../settings/fields';
import { isMissing, reasonOf } from './files';

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
  const said: FolderFiles[] = [];
  for (const folder of new Set(paths.map((given) => path.normalize(given)))) {
    said.push(await new Folder(folder, ids).read());
  }
  return {
    eventDecisions: said.flatMap(({ eventDecisions }) => eventDecisions),
    // The later ones outrank the earlier ones: what the reader says, all catalogues.
    decisions: [...said.flatMap(({ catalogues }) => catalogues), ...said.flatMap(({ names }) => names)],
    settings: new Map(said.flatMap(({ settings }) => [...settings])),
    problems: said.flatMap(({ problems }) => problems),
  };
}

/** What the files of one folder say. */
interface FolderFiles extends Omit<FolderDecisions, 'decisions'> {
  readonly catalogues: readonly Decision[];
  readonly names: readonly Decision[];
}

/** Reads the reader's files of one folder; nothing where the path is that of a file. */
class Folder {
  private readonly problems: string[] = [];
  /** What the ids of its articles begin with: those in the current folder have no folder in front. */
  private readonly prefix: string;

  constructor(
    private readonly folder: string,
    private readonly ids: ReadonlySet<string>,
  ) {
    this.prefix = folder === '.' ? '' : path.join(folder, path.sep);
  }

  async read(): Promise<FolderFiles> {
    const idOf = (name: string): string | undefined => this.idOf(name);
    const events = await this.parse(EVENTS_FILE, (text) => parseEventsFile(text, idOf));
    const articles = await this.parse(ARTICLES_FILE, (text) =>
      parseArticlesFile(text, (name) => idOf(name) !== undefined),
    );
    const catalogues = await this.catalogues();
    const names = await this.parse(ENTITIES_FILE, (text) =>
      parseEntitiesFile(text, { prefix: this.prefix, idOf }, undefined),
    );
    return {
      eventDecisions: events?.decisions ?? [],
      catalogues,
      names: names?.decisions ?? [],
      settings: this.settingsById(articles?.records ?? new Map()),
      problems: this.problems,
    };
  }

  private async catalogues(): Promise<readonly Decision[]> {
    const decisions: Decision[] = [];
    for (const name of cataloguesIn((await this.textOf(EDITOR_SETTINGS_FILE)) ?? '')) {
      const catalogue = await this.parse(name, (text) => parseCatalogue(name, text, this.prefix));
      decisions.push(...(catalogue?.decisions ?? []));
    }
    return decisions;
  }

  private settingsById(records: ReadonlyMap<string, ArticleRecord>): ReadonlyMap<string, ArticleRecord> {
    return new Map(
      [...records].flatMap(([name, record]) => {
        const id = this.idOf(name);
        return id === undefined ? [] : [[id, record] as const];
      }),
    );
  }

  /** The id of the article at a path in the folder, written with `/`. */
  private idOf(name: string): string | undefined {
    const id = path.join(this.folder, ...name.split('/'));
    return this.ids.has(id) ? id : undefined;
  }

  /** What a file says, where there is one; what cannot be used of it is added to the problems. */
  private async parse<T extends { readonly problems: readonly FileProblem<string>[] }>(
    name: string,
    parse: (text: string) => T,
  ): Promise<T | undefined> {
    const text = await this.textOf(name);
    if (text === undefined) return undefined;
    const parsed = parse(text);
    const file = path.join(this.folder, name);
    this.problems.push(...parsed.problems.map((problem) => lineOf(file, text, problem)));
    return parsed;
  }

  /** Undefined where there is no such file, and where it cannot be read, which is added to the problems. */
  private async textOf(name: string): Promise<string | undefined> {
    const file = path.join(this.folder, name);
    try {
      return await readFile(file, 'utf8');
    } catch (error) {
      if (!isMissing(error)) this.problems.push(`${file}: ${reasonOf(error)}`);
      return undefined;
    }
  }
}

function lineOf(file: string, text: string, { kind, detail, start }: FileProblem<string>): string {
  const line = text.slice(0, start).split('\n').length;
  return `${file}:${line}: ${kind}${detail === '' ? '' : ` (${detail.split('\n', 1)[0] ?? ''})`}`;
}
