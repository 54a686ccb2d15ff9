import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import readline from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import {
  applyChange,
  emptyCorpus,
  readArticle,
  type Article,
  type CorpusSnapshot,
  type Models,
} from '../engine';
import { parseArguments, USAGE, type Command } from './arguments';
import { readArticles } from './files';
import { articleResult, corpusResult } from './format';
import { parseLine } from './lines';
import { loadModels } from './models';

/** Where a run reads from and writes to. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

/** Runs the command line and returns the exit status: 0, 1 where some input was bad, 2 for wrong usage. */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  const command = parseArguments(args);
  switch (command.kind) {
    case 'help':
      streams.stdout.write(USAGE);
      return 0;
    case 'wrong':
      streams.stderr.write(`marginalia: ${command.reason}\n${USAGE}`);
      return 2;
    default:
      return analyze(command, streams);
  }
}

async function analyze(
  command: Extract<Command, { kind: 'files' | 'lines' }>,
  streams: Streams,
): Promise<number> {
  try {
    const models = await loadModels();
    const out = command.out === undefined ? streams.stdout : createWriteStream(command.out);
    if (command.out !== undefined) await once(out, 'open');
    const problems =
      command.kind === 'files'
        ? await analyzeFiles(command.paths, models, out, streams)
        : await analyzeLines(command.corpus, models, out, streams);
    if (command.out !== undefined) {
      out.end();
      await finished(out);
    }
    return problems > 0 ? 1 : 0;
  } catch (error) {
    streams.stderr.write(`marginalia: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

async function analyzeFiles(
  paths: readonly string[],
  models: Models,
  out: Writable,
  streams: Streams,
): Promise<number> {
  const { articles, problems } = await readArticles(paths);
  for (const problem of problems) streams.stderr.write(`${problem}\n`);
  await print(out, corpusResult(analyzeCorpus(articles, models, streams)));
  return problems.length;
}

async function analyzeLines(
  together: boolean,
  models: Models,
  out: Writable,
  streams: Streams,
): Promise<number> {
  const articles: Article[] = [];
  let problems = 0;
  let number = 0;
  for await (const line of readline.createInterface({ input: streams.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    const parsed = parseLine(line, number);
    if (parsed.kind === 'problem') {
      streams.stderr.write(`${parsed.reason}\n`);
      problems++;
    } else if (together) articles.push(parsed.article);
    else
      for (const article of analyzeCorpus([parsed.article], models).articles.values())
        await print(out, articleResult(article));
  }
  if (together) await print(out, corpusResult(analyzeCorpus(articles, models, streams)));
  return problems;
}

function analyzeCorpus(articles: readonly Article[], models: Models, progress?: Streams): CorpusSnapshot {
  const readings = articles.map((article, i) => {
    if (progress?.stderr.isTTY) progress.stderr.write(`\r${i + 1} of ${articles.length} articles`);
    return readArticle(article, models);
  });
  if (progress?.stderr.isTTY) progress.stderr.write('\n');
  return applyChange(emptyCorpus(), { set: readings, remove: [] });
}

/** Writes one line of JSON and waits where the reader is slower. */
async function print(out: Writable, value: object): Promise<void> {
  if (!out.write(`${JSON.stringify(value)}\n`)) await once(out, 'drain');
}
