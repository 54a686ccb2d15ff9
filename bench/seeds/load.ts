/** Reads the gold annotations and runs the built command line on the seeds. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Analysis, Gold, GoldArticle, GoldCorpus } from './types';

const ROOT = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const GOLD = join(ROOT, 'test/seeds/gold');
const COMMAND_LINE = join(ROOT, 'dist/cli.js');

/** The folder of the seed articles, which is not part of the repository. */
export const SEEDS = resolve(ROOT, '../shared/seeds');
/** Whether the user's five articles lie beside the checkout. */
export const hasSeeds = (): boolean => existsSync(SEEDS);

/** The gold annotations of the five articles. */
export function readGold(): Gold {
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(GOLD, name), 'utf8')) as T;
  const corpus = read<GoldCorpus>('corpus.json');
  const articles = corpus.articles.map((file) => read<GoldArticle>(file.replace(/\.txt$/, '.json')));
  return { articles, corpus };
}

/** Text of a seed article; the offsets of the gold are into it. */
export const readSeed = (file: string): string => readFileSync(join(SEEDS, file), 'utf8');

/** Result of `marginalia analyze` on the seeds; throws with the program's messages where it fails. */
export function analyzeSeeds(): Analysis {
  const run = spawnSync(process.execPath, [COMMAND_LINE, 'analyze', SEEDS], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(`analyze ended with ${run.status}: ${run.stderr}`);
  return JSON.parse(run.stdout) as Analysis;
}
