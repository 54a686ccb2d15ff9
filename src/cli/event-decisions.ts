import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { EventDecision } from '../engine/timeline/decisions';
import { EVENTS_FILE, parseEventsFile } from '../settings/events-file';

/** What is decided on events in the folders that are read, and a line for each thing in their files that cannot be used. */
export interface FolderDecisions {
  readonly decisions: readonly EventDecision[];
  readonly problems: readonly string[];
}

/**
 * Reads the reader's decisions on events in folders.
 * @param paths the files and folders of the command line
 * @param ids of the articles that were read: their paths
 */
export async function readEventDecisions(
  paths: readonly string[],
  ids: ReadonlySet<string>,
): Promise<FolderDecisions> {
  const decisions: EventDecision[] = [];
  const problems: string[] = [];
  for (const folder of new Set(paths.map((given) => path.normalize(given)))) {
    const file = path.join(folder, EVENTS_FILE);
    const text = await textOf(folder, file);
    if (text === undefined) continue;
    const parsed = parseEventsFile(text, (name) => {
      const id = path.join(folder, ...name.split('/'));
      return ids.has(id) ? id : undefined;
    });
    decisions.push(...parsed.decisions);
    for (const { kind, detail, start } of parsed.problems) {
      const line = text.slice(0, start).split('\n').length;
      problems.push(`${file}:${line}: ${kind}${detail === '' ? '' : ` (${detail.split('\n', 1)[0] ?? ''})`}`);
    }
  }
  return { decisions, problems };
}

/** Undefined where there is no such file. */
async function textOf(folder: string, file: string): Promise<string | undefined> {
  try {
    return (await stat(folder)).isDirectory() ? await readFile(file, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
