/** Runs the command line in memory, with the models from disk. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import type { Models } from '../../../src/engine';
import { loadModels } from '../../../src/cli/models';
import { run } from '../../../src/cli/run';

const MODELS = path.join(__dirname, '../../../model');

let loaded: Promise<Models> | undefined;

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The status of a run and all that it wrote. */
export async function marginalia(
  args: readonly string[],
  stdin: string | Uint8Array = '',
  folder = MODELS,
): Promise<Outcome> {
  const [stdout, stderr] = [new Memory(), new Memory()];
  const input = Readable.from([typeof stdin === 'string' ? Buffer.from(stdin) : stdin]);
  const status = await run(args, { stdin: input, stdout, stderr }, () =>
    folder === MODELS ? testModels() : loadModels(folder),
  );
  return { status, stdout: stdout.text, stderr: stderr.text };
}

/** The models of `model/`, decoded once for all runs. */
export function testModels(): Promise<Models> {
  loaded ??= loadModels(MODELS);
  return loaded;
}

class Memory extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString('utf8');
    done();
  }
}

/** What the tests read of an article result. */
export interface ArticleResult {
  readonly id: string;
  readonly title: string;
  readonly documentTime: { readonly value: string | null; readonly source: string };
  readonly mentions: readonly (Item & { readonly kind: string; readonly type: string })[];
  readonly dates: readonly (Item & { readonly value: string })[];
  readonly events: readonly (Item & { readonly date: string | null })[];
  readonly quotes: readonly Omit<Item, 'text'>[];
}

export interface Item {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What the tests read of a corpus result. */
export interface CorpusResult {
  readonly format: string;
  readonly version: number;
  readonly articles: readonly ArticleResult[];
  readonly entities: readonly { readonly name: string; readonly type: string; readonly articles: number }[];
  readonly events: readonly {
    readonly title: string;
    readonly date: string | null;
    readonly sources: number;
  }[];
}

export function corpusOf({ stdout }: Outcome): CorpusResult {
  return JSON.parse(stdout) as CorpusResult;
}

export function articlesOf({ stdout }: Outcome): ArticleResult[] {
  const lines = stdout.split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as ArticleResult);
}

/** An article as a line of JSON Lines. */
export function line(article: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify(article)}\n`;
}

/** Hands a folder of its own to an action, and removes it behind it. */
export async function inFolder(action: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'marginalia-cli-'));
  try {
    await action(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
