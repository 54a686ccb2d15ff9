/**
 * Speed and memory over a fixed corpus, in processor time of one core, and what a reader waits for, in elapsed time. Sizes of
 * corpora may be given as arguments; 10000 takes a quarter of an hour. Bundled as the extension is: modules loaded one by one are a third slower.
 */
import path from 'node:path';
import { loadModels } from '../../src/cli/models';
import { readArticle } from '../../src/engine';
import { timed, show } from './clock';
import { measureCorpora } from './corpora';
import { articles, hasData, wordCount } from './corpus';
import { measureFolder } from './folder';
import { measureHostile } from './hostile';
import { measureReading } from './reading';

const SIZES = [100, 1000];
/** Articles that the stages are timed on. */
const SAMPLE = 100;

async function main(): Promise<void> {
  if (!hasData()) {
    process.stdout.write('bench:speed skipped: no corpora in ../shared/data\n');
    return;
  }
  const sizes = process.argv.slice(2).map(Number);
  const wanted = sizes.length > 0 ? sizes : SIZES;
  const models = await loadModels(path.join(__dirname, '../../model'));
  measureReading(articles(SAMPLE), models);
  const all = articles(Math.max(...wanted));
  const words = all.reduce((sum, { text }) => sum + wordCount(text), 0);
  const { result: readings, ms } = timed(() => all.map((article) => readArticle(article, models)));
  process.stdout.write(`\n${all.length} articles of ${words} words read in ${show(ms)}\n\n`);
  const isLinear = [measureCorpora(readings, wanted, models), measureHostile(models)];
  for (const size of wanted) await measureFolder(articles(size));
  if (isLinear.includes(false)) process.exitCode = 1;
}

void main();
