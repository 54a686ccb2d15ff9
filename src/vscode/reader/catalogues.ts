import * as vscode from 'vscode';
import type { Decisions } from '../../engine/decisions';
import { parseCatalogue, type Catalogue } from '../../settings/catalogue';
import type { CatalogueProblem } from '../../settings/catalogue-entry';
import { configurationOf } from '../configuration';
import { toRangeIn } from '../convert';
import { Disposable } from '../dispose';
import { currentText, onDidTouchDocument } from '../files/text-file';
import { language } from '../language';
import { fieldProblemWords } from '../words/fields';

/** The catalogues of the open folders. While one cannot be read, what it said last holds. */
export class Catalogues extends Disposable {
  private readonly diagnostics = this._register(
    vscode.languages.createDiagnosticCollection('marginalia catalogues'),
  );
  /** What each file says, by its URI. */
  private known = new Map<string, Catalogue>();
  private readonly changed = this._register(new vscode.EventEmitter<void>());
  /** A catalogue, or which files are some, was changed by somebody. */
  readonly onDidChange = this.changed.event;

  constructor() {
    super();
    const watcher = this._register(
      vscode.workspace.createFileSystemWatcher('**/*.{yaml,yml,csv,json,jsonl}'),
    );
    const fire = (uri: vscode.Uri): void => {
      if (catalogueFiles().some(({ file }) => file.toString() === uri.toString())) this.changed.fire();
    };
    this._register(watcher.onDidCreate(fire));
    this._register(watcher.onDidChange(fire));
    this._register(watcher.onDidDelete(fire));
    this._register(onDidTouchDocument(fire));
    this._register(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('marginalia.catalogues')) this.changed.fire();
      }),
    );
  }

  /** What all catalogues say. */
  get all(): Decisions {
    return [...this.known.values()].flatMap(({ decisions }) => decisions);
  }

  /** Reads all catalogues anew. */
  async load(prefixOf: (folder: vscode.WorkspaceFolder) => string): Promise<void> {
    const read = new Map<string, Catalogue>();
    this.diagnostics.clear();
    for (const { folder, file } of catalogueFiles()) {
      const text = await currentText(file);
      if (text === undefined) continue;
      const catalogue = parseCatalogue(file.path, text, prefixOf(folder));
      const before = this.known.get(file.toString());
      read.set(file.toString(), catalogue.broken && before ? before : catalogue);
      this.diagnostics.set(
        file,
        catalogue.problems.map((problem) => diagnosticOf(problem, text)),
      );
    }
    this.known = read;
  }
}

function catalogueFiles(): { readonly folder: vscode.WorkspaceFolder; readonly file: vscode.Uri }[] {
  return (vscode.workspace.workspaceFolders ?? []).flatMap((folder) =>
    configurationOf(folder.uri).catalogues.map((path) => ({
      folder,
      file: vscode.Uri.joinPath(folder.uri, path),
    })),
  );
}

function diagnosticOf(problem: CatalogueProblem, text: string): vscode.Diagnostic {
  const severity =
    problem.kind === 'bad-row' ? vscode.DiagnosticSeverity.Warning : vscode.DiagnosticSeverity.Error;
  const diagnostic = new vscode.Diagnostic(toRangeIn(text, problem), wording(problem), severity);
  diagnostic.source = 'Marginalia';
  diagnostic.code = problem.kind;
  return diagnostic;
}

function wording({ kind, ...problem }: CatalogueProblem): string {
  const { t } = language;
  if (kind === 'bad-row') return t('This entry is not used. Missing or wrong: {0}.', problem.detail);
  const meanwhile = t('Until this is mended, the catalogue holds as it could be read last.');
  return fieldProblemWords({ ...problem, kind }, meanwhile, language);
}
