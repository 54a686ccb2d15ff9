import * as vscode from 'vscode';
import type { ReadingProgress, SkipReason } from '../../protocol/methods';
import type { ArticleRecord } from '../../settings/articles-file';
import { Debounced } from '../debounced';
import { Disposable } from '../dispose';
import type { AnalysisService } from '../service';
import { isAlone, listArticles, onFilesComeOrGo, type ArticleFile } from '../listing/files';
import type { ReaderFiles } from '../reader/reader-files';
import { SecondTry } from './second-try';
import { openDocuments, Sources } from './sources';
import { mapSome } from '../listing/some-at-once';
import type { ArticlesState } from './state';
import { Unlisted } from './unlisted';
import { WorkerCorpus } from './worker-corpus';

/** A keystroke is followed by so much silence before the article is read again, unless somebody asks earlier. */
const TYPING_MS = 150;
/** Files often come and go in numbers: a checkout, a copied folder. */
const FILES_MS = 200;
/** A folder on no disk that cannot be looked into often can again after so long. */
const FOLDER_MS = 4000;
/** The settings on which it depends which files are read. */
const FILE_SETTINGS = ['marginalia.enabled', 'marginalia.files'];
/** A file of decisions is often told of twice when it is written. */
const DECISIONS_MS = 60;

/**
 * Keeps the worker's corpus at what the open folders and editors hold: lists the articles when they are first
 * needed, and follows edits, files and settings from then on. The text of an open editor outranks its file.
 */
export class Articles extends Disposable {
  private files: ReadonlyMap<string, ArticleFile> = new Map();
  private readonly sources: Sources;
  private readonly corpus: WorkerCorpus;
  private readonly edited = new Set<vscode.TextDocument>();
  private readonly typing = this._register(new Debounced(TYPING_MS, () => this.sendEdited()));
  private readonly refreshing = this._register(new Debounced(FILES_MS, () => this.refresh()));
  private readonly secondTry = this._register(new SecondTry(FOLDER_MS, () => this.refresh()));
  private readonly deciding = this._register(new Debounced(DECISIONS_MS, () => this.decideNow()));
  /** Settles, and never rejects, when the latest listing is done. */
  private listing: Promise<void> = Promise.resolve();
  private readonly unlisted = new Unlisted({
    has: (id) => this.files.has(id),
    listed: () => this.listing,
    list: () => this.listNow(),
  });
  private started: Promise<void> | undefined;

  constructor(
    private readonly service: AnalysisService,
    private readonly reader: ReaderFiles,
    workerReadsFiles: boolean,
  ) {
    super();
    this.sources = new Sources(workerReadsFiles);
    this.corpus = this._register(new WorkerCorpus(service, reader, () => this.files.size));
    this._register(
      service.onDidLoseCorpus(({ tryAgain }) => {
        if (tryAgain) void this.readAgain();
        else this.corpus.enter({ kind: 'failed' });
      }),
    );
    this._register(reader.settings.onDidChange(() => this.refreshSoon()));
    this._register(reader.onDidDecide(() => this.deciding.ask()));
  }

  get onDidChangeState(): vscode.Event<ArticlesState> {
    return this.corpus.onDidChangeState;
  }

  get state(): ArticlesState {
    return this.corpus.state;
  }

  /** Why a file that looks like an article is not read; undefined for one that is, and for all others. */
  skippedFor({ uri }: Pick<vscode.TextDocument, 'uri'>): SkipReason | undefined {
    const { state } = this;
    const id = uri.toString();
    return state.kind === 'ready' ? state.corpus.skipped.find((file) => file.id === id)?.reason : undefined;
  }

  /** How many articles answers rest on as long as not all have been read once; undefined from then on. */
  get readSoFar(): ReadingProgress | undefined {
    return this.corpus.readSoFar;
  }

  /** The articles of the open folders, by id. */
  get all(): ReadonlyMap<string, ArticleFile> {
    return this.files;
  }

  /** Lists and reads the articles, the first time it is called. Settles when the listing is done. */
  start(): Promise<void> {
    this.started ??= this.follow();
    return this.started;
  }

  /** As `start`, for a view that the reader has opened: the worker starts while the articles are being listed. */
  async startForView(): Promise<void> {
    if (vscode.workspace.workspaceFolders) this.service.prepare();
    await this.start();
  }

  /** Reads all articles anew, after a failure too. */
  async readAgain(): Promise<void> {
    if (!this.started) return;
    this.corpus.doubt();
    await this.refresh();
  }

  /**
   * The id under which a document's text is known to the worker, with the text as it is now; undefined where
   * the document is no article.
   */
  async articleOf(document: vscode.TextDocument): Promise<string | undefined> {
    await this.start();
    if (isAlone(document)) {
      const id = document.uri.toString();
      if (!this.corpus.has(id) || this.edited.delete(document))
        void this.corpus.send([this.sources.alone(document)], []);
      return id;
    }
    const id = document.uri.toString();
    if (!this.files.has(id)) await (this.unlisted.searchFor(id) ?? this.listing);
    if (this.edited.delete(document)) this.sendDocuments([document]);
    return this.files.get(id)?.id;
  }

  /** Lists the articles and reads their settings at once rather than soon. */
  async listNow(): Promise<void> {
    this.refreshing.cancel();
    await this.refresh();
  }

  /** Reads the reader's decisions anew and lets them hold. */
  async decideNow(): Promise<void> {
    this.deciding.cancel();
    if (!this.started) return;
    await this.started;
    await this.reader.loadDecisions(this.files);
    const decided = this.files.size > 0 ? this.reader.takeNew() : {};
    if (Object.keys(decided).length > 0) await this.corpus.send([], [], decided);
  }

  /** Lists again soon: files or settings changed. */
  private refreshSoon(): void {
    if (this.started) this.refreshing.ask();
  }

  private follow(): Promise<void> {
    const watcher = this._register(vscode.workspace.createFileSystemWatcher('**/*'));
    this._register(watcher.onDidChange((uri) => this.fileChanged(uri)));
    this._register(
      onFilesComeOrGo(
        watcher,
        () => this.files.keys(),
        () => this.refreshSoon(),
      ),
    );
    const { workspace } = vscode;
    this._register(
      workspace.onDidChangeConfiguration((event) => {
        if (FILE_SETTINGS.some((section) => event.affectsConfiguration(section))) void this.readAgain();
      }),
    );
    this._register(workspace.onDidOpenTextDocument((document) => this.documentOpened(document)));
    this._register(workspace.onDidSaveTextDocument((document) => this.unlisted.seek(document)));
    this._register(workspace.onDidChangeTextDocument((event) => this.documentChanged(event)));
    this._register(workspace.onDidCloseTextDocument((document) => this.documentClosed(document)));
    void this.refresh();
    return this.listing;
  }

  /** Brings the worker to what the disk and the settings say now; one listing at a time. */
  private refresh(): Promise<void> {
    this.unlisted.forget();
    const own = this.listing.then(() => this.list());
    this.listing = own.catch(() => {
      if (this.state.kind === 'listing') this.corpus.enter({ kind: 'failed' });
    });
    return own;
  }

  private async list(): Promise<void> {
    if (this.files.size === 0) this.corpus.enter({ kind: 'listing' });
    const { files, failure } = await listArticles(this.files.values());
    this.secondTry.went(!failure);
    if (failure && files.size === 0) throw failure.reason;
    await this.reader.load(files);
    const gone = [...this.files.keys()].filter((id) => !files.has(id));
    this.files = files;
    await this.bring([...files.values()], gone);
  }

  /** Sends the articles that the worker does not have yet, or not with these settings. */
  private async bring(files: readonly ArticleFile[], gone: readonly string[]): Promise<void> {
    const documents = openDocuments();
    const stale = files.filter((file) => !this.corpus.hasWith(file.id, this.givenOf(file)));
    const set = await mapSome(stale, async (file) => {
      const document = documents.get(file.id);
      const given = this.givenOf(file);
      return document ? this.sources.ofDocument(document, given) : this.sources.ofFile(file, given);
    });
    const remove = gone.filter((id) => this.corpus.has(id));
    const decided = files.length > 0 ? this.reader.takeNew() : {};
    if (set.length > 0 || remove.length > 0 || Object.keys(decided).length > 0) {
      if (this.state.kind !== 'ready') this.corpus.enter({ kind: 'reading', done: 0, total: set.length });
      void this.corpus.send(set, remove, decided, 'all');
    } else if (files.length === 0) this.corpus.enter({ kind: 'none' });
  }

  private fileChanged(uri: vscode.Uri): void {
    const file = this.files.get(uri.toString());
    // What is deleted and written anew within a moment is told of as changed.
    if (!file) this.unlisted.seek({ uri });
    else if (!openDocuments().has(file.id)) void this.bringOne(file);
  }

  private async bringOne(file: ArticleFile): Promise<void> {
    await this.corpus.send([await this.sources.ofFile(file, this.givenOf(file))], []);
  }

  private documentOpened(document: vscode.TextDocument): void {
    if (this.files.has(document.uri.toString())) this.edited.add(document);
    else this.unlisted.seek(document);
  }

  private documentChanged({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const id = document.uri.toString();
    if (contentChanges.length === 0 || !(this.files.has(id) || this.corpus.has(id))) return;
    this.edited.add(document);
    this.typing.ask();
  }

  private sendEdited(): void {
    const documents = [...this.edited];
    this.edited.clear();
    this.sendDocuments(documents);
  }

  private sendDocuments(documents: readonly vscode.TextDocument[]): void {
    const set = documents.flatMap((document) => {
      if (isAlone(document)) return [this.sources.alone(document)];
      const file = this.files.get(document.uri.toString());
      return file ? [this.sources.ofDocument(document, this.givenOf(file))] : [];
    });
    if (set.length > 0) void this.corpus.send(set, []);
  }

  private givenOf(file: ArticleFile): ArticleRecord {
    return this.reader.settings.recordOf(file.folder, file.path);
  }

  private documentClosed(document: vscode.TextDocument): void {
    this.edited.delete(document);
    const id = document.uri.toString();
    const file = this.files.get(id);
    if (file) void this.bringOne(file);
    else if (this.corpus.has(id)) void this.corpus.send([], [id]);
  }
}
