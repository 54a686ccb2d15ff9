/** What corpora of several sizes cost: to link, to link again after an edit, to ask, to keep. */
import {
  applyChange,
  emptyCorpus,
  readArticle,
  type ArticleReading,
  type CorpusSnapshot,
  type Models,
} from '../../src/engine';
import { linkEntities } from '../../src/engine/link';
import { hover, nameGroups, outline, semanticTokens, workspaceSymbols } from '../../src/features';
import { spread } from '../spread';
import { median, row, show, timed } from './clock';

/** Milliseconds of each thing that is measured of a corpus, by name. */
type Times = ReadonlyMap<string, number>;

/** In so many articles, here and there, a word is typed. */
const EDITS = 9;

/** What may cost so many times more an article when the corpus grows tenfold, and still counts as linear. */
const LINEAR = 2;

/**
 * Prints the times for corpora of growing sizes.
 *
 * @returns whether what must grow with the corpus does not grow faster
 */
export function measureCorpora(
  readings: readonly ArticleReading[],
  sizes: readonly number[],
  models: Models,
): boolean {
  const columns = sizes.map((size) => {
    row(`${size.toLocaleString('en')} articles`);
    const times = measureCorpus(spread(readings, size), models);
    for (const [name, ms] of times) row(`  ${name}`, show(ms));
    row('  heap used', `${Math.round(heapUsed() / 2 ** 20)} MiB`);
    return times;
  });
  return ['[linear] link names', '[linear] applyChange'].every((name) => isLinear(name, columns, sizes));
}

function measureCorpus(readings: readonly ArticleReading[], models: Models): Times {
  const times = new Map<string, number>();
  times.set('[linear] link names', timed(() => linkEntities(readings)).ms);
  const { result: corpus, ms } = timed(() => applyChange(emptyCorpus(), { set: readings, remove: [] }));
  times.set('[linear] applyChange', ms);
  measureEdits(corpus, spread(readings, EDITS), models, times);
  measureQuestions(corpus, times);
  return times;
}

/** A word typed at the end of some articles one after the other, and a new name. */
function measureEdits(
  before: CorpusSnapshot,
  edited: readonly ArticleReading[],
  models: Models,
  times: Map<string, number>,
): void {
  let corpus = before;
  const edits = { 'a word typed': ' Again.', 'a name typed': ' Elena Marsh met Tomas Varga.' };
  for (const [name, words] of Object.entries(edits)) {
    const costs = edited.map(({ id, text }) => {
      const reading = readArticle({ id, text: `${text}\n${words}` }, models);
      const { result, ms } = timed(() => applyChange(corpus, { set: [reading], remove: [] }));
      corpus = result;
      return ms;
    });
    costs.sort((a, b) => a - b);
    times.set(`link again: ${name}`, costs[costs.length >> 1]);
    times.set(`link again: ${name}, at most`, costs[costs.length - 1]);
  }
  times.set(
    'link again: nothing',
    median(5, () => applyChange(corpus, { set: [], remove: [] })),
  );
}

function measureQuestions(corpus: CorpusSnapshot, times: Map<string, number>): void {
  const entity = [...corpus.entities.values()].reduce((a, b) =>
    b.mentions.length > a.mentions.length ? b : a,
  );
  const { article: id, mention } = entity.mentions[entity.mentions.length >> 1] ?? {
    article: '',
    mention: 0,
  };
  const article = corpus.articles.get(id);
  const offset = article?.reading.mentions[mention]?.start ?? 0;
  const line = (article?.reading.lines.findLastIndex((start) => start <= offset) ?? 0) || 0;
  const at = { line, character: offset - (article?.reading.lines[line] ?? 0) };
  const options = { grouping: 'date', filter: '', all: false } as const;
  times.set(
    'hover on the commonest name',
    median(5, () => hover(corpus, id, at)),
  );
  times.set(
    'semantic tokens',
    median(5, () => semanticTokens(corpus, id)),
  );
  times.set(
    'outline',
    median(3, () => outline(corpus, options)),
  );
  times.set(
    'names',
    median(3, () => nameGroups(corpus)),
  );
  times.set(
    'workspace symbols',
    median(3, () => workspaceSymbols(corpus, 'president')),
  );
}

function isLinear(name: string, columns: readonly Times[], sizes: readonly number[]): boolean {
  const perArticle = columns.map((times, i) => (times.get(name) ?? 0) / (sizes[i] ?? 1));
  const [before = 0, last = 0] = perArticle.slice(-2);
  const growth = last / before;
  const verdict = growth <= LINEAR ? 'as it should' : `more than ${LINEAR} times`;
  process.stdout.write(`${name}: an article costs ${growth.toFixed(1)} times as much, ${verdict}\n`);
  return growth <= LINEAR;
}

function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
