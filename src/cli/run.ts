import type { Readable, Writable } from 'node:stream';
import {
  applyChange,
  emptyCorpus,
  tryReading,
  type Article,
  type ArticleReading,
  type CorpusSnapshot,
  type Models,
} from '../engine';
import { parseArguments, USAGE, type Command } from './arguments';
import { readDecisions, type Decided } from './decisions';
import { isOneOf, readArticles } from './files';
import { articleResult, corpusResult } from './format';
import { linesOf, parseLine, withUniqueIds } from './lines';
import { fileOutput, isBrokenPipe, standardOutput, writeJson, type Output } from './output';

/** Where a run reads from and writes to. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

type Analysis = Extract<Command, { kind: 'files' | 'lines' }>;

/**
 * Runs the command line and returns the exit status: 0, 1 where some input was bad, 2 for wrong usage.
 *
 * @param load gives out the trained models; called where there is something to analyse
 */
export async function run(
  args: readonly string[],
  streams: Streams,
  load: () => Promise<Models>,
): Promise<number> {
  const command = parseArguments(args);
  switch (command.kind) {
    case 'help':
      streams.stdout.write(USAGE);
      return 0;
    case 'wrong':
      streams.stderr.write(`marginalia: ${command.reason}\n${USAGE}`);
      return 2;
    default:
      return new Run(streams, command, load).status();
  }
}

const NOTHING_DECIDED = { eventDecisions: [], decisions: [] };

/** So many articles are read together. */
const TOGETHER = 8;

/** One call of `analyze`. Counts the bad input that it meets. */
class Run {
  private problems = 0;
  private decided: Decided = NOTHING_DECIDED;

  constructor(
    private readonly streams: Streams,
    private readonly command: Analysis,
    private readonly load: () => Promise<Models>,
  ) {}

  async status(): Promise<number> {
    try {
      await this.analyze();
    } catch (error) {
      // Who closed the pipe has seen enough.
      if (!isBrokenPipe(error)) this.problem(`marginalia: ${messageOf(error)}`);
    }
    return this.problems > 0 ? 1 : 0;
  }

  private async analyze(): Promise<void> {
    const { command } = this;
    const models = await this.load();
    // Read before the output is opened, so that no file is emptied before it was read.
    const articles = await this.articles();
    const output =
      command.out === undefined ? standardOutput(this.streams.stdout) : await fileOutput(command.out);
    if (articles) await writeJson(output, this.corpusOf(articles, models));
    else await this.analyzeEachLine(models, output);
    await output.close();
  }

  /** The articles of the corpus; undefined where each is one by itself. */
  private async articles(): Promise<readonly Article[] | undefined> {
    const { command } = this;
    if (command.kind === 'files') return this.articlesAt(command.paths, command.out);
    return command.corpus ? this.allLines() : undefined;
  }

  private async articlesAt(paths: readonly string[], out: string | undefined): Promise<readonly Article[]> {
    const { articles, problems } = await readArticles(paths);
    const ids = articles.map(({ id }) => id);
    if (out !== undefined && (await isOneOf(out, ids))) {
      throw new Error(`${out} is one of the articles: the result would replace it`);
    }
    problems.forEach((problem) => this.problem(problem));
    const { problems: mistakes, settings, ...decided } = await readDecisions(paths, new Set(ids));
    mistakes.forEach((problem) => this.problem(problem));
    this.decided = decided;
    return articles.map((article) => ({ ...article, ...settings.get(article.id) }));
  }

  private async allLines(): Promise<readonly Article[]> {
    const all: Article[] = [];
    for await (const article of this.lines()) all.push(article);
    const { articles, notes } = withUniqueIds(all);
    notes.forEach((note) => this.say(note));
    return articles;
  }

  private async analyzeEachLine(models: Models, output: Output): Promise<void> {
    for await (const article of this.lines()) {
      const { articles } = linked(this.read([article], models), NOTHING_DECIDED);
      for (const result of articles.values()) {
        await writeJson(output, articleResult(result, article.text));
      }
    }
  }

  /** The articles on standard input; says what is wrong with the other lines. */
  private async *lines(): AsyncGenerator<Article> {
    let number = 0;
    for await (const line of linesOf(this.streams.stdin as AsyncIterable<Uint8Array | string>)) {
      number++;
      if (line.trim() === '') continue;
      const parsed = parseLine(line, number);
      if (parsed.kind === 'problem') this.problem(parsed.reason);
      else yield parsed.article;
    }
  }

  private corpusOf(articles: readonly Article[], models: Models): object {
    const { stderr } = this.streams;
    const readings: ArticleReading[] = [];
    for (let i = 0; i < articles.length; i += TOGETHER) {
      if (stderr.isTTY) stderr.write(`\r${i + 1} of ${articles.length} articles`);
      readings.push(...this.read(articles.slice(i, i + TOGETHER), models));
    }
    if (stderr.isTTY) stderr.write('\n');
    return corpusResult(linked(readings, this.decided), articles);
  }

  /** The readings of those that can be read; says why the others cannot. */
  private read(articles: readonly Article[], models: Models): readonly ArticleReading[] {
    return tryReading(articles, models).flatMap((attempt, i) => {
      if (attempt.kind === 'read') return [attempt.reading];
      this.problem(`${articles[i]?.id ?? ''}: could not be analysed: ${attempt.message}`);
      return [];
    });
  }

  private problem(line: string): void {
    this.problems++;
    this.say(line);
  }

  /** Names of files may hold anything: a line stays one line, and writes nothing but letters to the terminal. */
  private say(line: string): void {
    this.streams.stderr.write(`${line.replace(/\p{Cc}/gu, '\ufffd')}\n`);
  }
}

function linked(readings: readonly ArticleReading[], decided: Decided): CorpusSnapshot {
  return applyChange(emptyCorpus(), { set: readings, remove: [], ...decided });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
