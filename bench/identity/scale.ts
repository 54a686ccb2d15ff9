/**
 * Time of linking the names of many articles, and of linking them again when one has changed, on invented articles:
 * npm run bench:links
 */
import { tokenizeArticle } from '../../src/engine/layout';
import { Linker, resolveCoreference, UNCONSTRAINED, type ArticleNames } from '../../src/engine/link';
import { inventedArticle } from './invented';
import { NO_SYNTAX } from './load';

const SIZES = [100, 1000, 10_000];
const EDITS = 200;

function read(number: number, id: number): ArticleNames {
  const { text, names } = inventedArticle(number);
  const coreference = resolveCoreference({ article: tokenizeArticle(text), names, syntax: NO_SYNTAX });
  return { id: `${String(id).padStart(6, '0')}.txt`, ...coreference };
}

/** Milliseconds of processor time, which other programs on the machine hardly change. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What an article becomes in an edit; each is taken back in the next one. */
const CHANGES: Readonly<Record<string, (article: ArticleNames, place: number) => ArticleNames>> = {
  'a name': (article, place) => ({
    ...article,
    chains: article.chains.filter((_, chain) => chain !== place % article.chains.length),
  }),
  'all names': (_, place) => read(SIZES[SIZES.length - 1] + place, place),
};

/** Milliseconds for each of some edits here and there, ascending. */
function edits(
  linker: Linker,
  articles: readonly ArticleNames[],
  change: (typeof CHANGES)[string],
): readonly number[] {
  const now = [...articles];
  return Array.from({ length: EDITS }, (_, i) => {
    const place = ((i >> 1) * 7919) % now.length;
    now[place] = i % 2 === 0 ? change(articles[place], place) : articles[place];
    const begin = cpu();
    linker.link(now, UNCONSTRAINED);
    return cpu() - begin;
  }).sort((a, b) => a - b);
}

const articles = Array.from({ length: SIZES[SIZES.length - 1] }, (_, number) => read(number, number));
for (const size of SIZES) {
  const some = articles.slice(0, size);
  const linker = new Linker();
  const begin = cpu();
  const entities = linker.link(some, UNCONSTRAINED);
  const whole = (cpu() - begin).toFixed(0);
  console.log(`${String(size)} articles: ${String(entities.length)} entities in ${whole} ms`);
  for (const [name, change] of Object.entries(CHANGES)) {
    const times = edits(linker, some, change);
    const at = (share: number): string => times[Math.floor(share * (EDITS - 1))].toFixed(1);
    console.log(
      `  one article has changed in ${name}: ${at(0.5)} ms (median), ${at(0.99)} ms (of a hundred the slowest), ${at(1)} ms (at most)`,
    );
  }
}
