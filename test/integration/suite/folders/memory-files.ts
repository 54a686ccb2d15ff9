import * as vscode from 'vscode';

const LINKED_FILE = (vscode.FileType.File | vscode.FileType.SymbolicLink) as vscode.FileType;

/** Files that are nowhere but here, as an extension for a site or an archive offers them. It has no search of its own. */
export class MemoryFiles implements vscode.FileSystemProvider {
  private readonly files = new Map<string, Uint8Array>();
  private readonly links = new Set<string>();
  private readonly failing = new Set<string>();
  private loop: string | undefined;
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;

  /** Writes a file, as somebody else does. */
  put(uri: vscode.Uri, text: string): void {
    this.writeFile(uri, new TextEncoder().encode(text));
  }

  /** Writes a file and tells nobody. */
  putUntold(uri: vscode.Uri, text: string): void {
    this.files.set(uri.path, new TextEncoder().encode(text));
  }

  /** Writes a file that is told as a link to another. */
  putLink(uri: vscode.Uri, text: string): void {
    this.links.add(uri.path);
    this.put(uri, text);
  }

  /** Lets a folder fail, or no longer, when it is looked into. */
  setFailing(uri: vscode.Uri, isFailing: boolean): void {
    if (isFailing) this.failing.add(uri.path);
    else this.failing.delete(uri.path);
  }

  /** Lets a folder have two folders, each of which has two again, and so on; or no longer. */
  setLoop(uri: vscode.Uri | undefined): void {
    this.loop = uri?.path;
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const bytes = this.files.get(uri.path);
    if (bytes) return { type: this.typeOf(uri.path), ctime: 0, mtime: 0, size: bytes.length };
    if (this.readDirectory(uri).length === 0) throw vscode.FileSystemError.FileNotFound(uri);
    return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    if (this.failing.has(uri.path)) throw vscode.FileSystemError.Unavailable(uri);
    if (this.loop !== undefined && uri.path.startsWith(this.loop))
      return ['left', 'right'].map((name) => [name, vscode.FileType.Directory]);
    const start = `${uri.path.replace(/\/$/, '')}/`;
    const below = [...this.files.keys()].filter((path) => path.startsWith(start));
    return [
      ...new Map(
        below.map((path) => {
          const [name = '', ...rest] = path.slice(start.length).split('/');
          return [name, rest.length > 0 ? vscode.FileType.Directory : this.typeOf(path)];
        }),
      ),
    ];
  }

  private typeOf(path: string): vscode.FileType {
    return this.links.has(path) ? LINKED_FILE : vscode.FileType.File;
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const bytes = this.files.get(uri.path);
    if (!bytes) throw vscode.FileSystemError.FileNotFound(uri);
    return bytes;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    const type = this.files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.files.set(uri.path, content);
    this.changed.fire([{ type, uri }]);
  }

  createDirectory(): void {
    // A folder is there as long as a file is in it.
  }

  delete(uri: vscode.Uri): void {
    this.files.delete(uri.path);
    this.changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  }
}
