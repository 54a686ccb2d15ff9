import * as vscode from 'vscode';

/** The reader's settings, typed; see `contributes.configuration` in package.json. */
export interface Configuration {
  /** Whether articles of this folder are read at all. */
  readonly enabled: boolean;
  /** Globs of files that are no articles. */
  readonly exclude: readonly string[];
  /** In bytes. */
  readonly maximumSize: number;
  readonly inlayHints: boolean;
  /** Whether pronouns have the card of the person whom they mean. */
  readonly pronouns: boolean;
  /** Paths of catalogues in the folder. */
  readonly catalogues: readonly string[];
}

const MEGABYTE = 1024 * 1024;

/** The settings as they hold for a file or folder. A value of the wrong type counts as not set. */
export function configurationOf(scope: vscode.ConfigurationScope | undefined): Configuration {
  const section = vscode.workspace.getConfiguration('marginalia', scope);
  const exclude = section.get<unknown>('files.exclude');
  const catalogues = section.get<unknown>('catalogues');
  const megabytes = section.get<unknown>('files.maximumSize');
  return {
    enabled: section.get<unknown>('enabled') !== false,
    exclude: textsIn(exclude),
    maximumSize: (typeof megabytes === 'number' && megabytes > 0 ? megabytes : 1) * MEGABYTE,
    catalogues: textsIn(catalogues),
    inlayHints: section.get<unknown>('dates.inlayHints') === true,
    pronouns: section.get<unknown>('names.pronouns') !== false,
  };
}

/** Globs of what VS Code's own settings hide in a folder, but for those that hold only where another file is there. */
export function hiddenIn(folder: vscode.Uri): readonly string[] {
  const exclude = vscode.workspace.getConfiguration('files', folder).get<Record<string, unknown>>('exclude');
  return Object.entries(exclude ?? {}).flatMap(([glob, isHidden]) => (isHidden === true ? [glob] : []));
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value)
    ? value.filter((one): one is string => typeof one === 'string' && one !== '')
    : [];
}
