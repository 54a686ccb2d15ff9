/** Time of linking names across many articles: npx tsx bench/identity/scale.ts [ARTICLES] */
import { NO_SYNTAX } from './load';
import fs from 'node:fs';
import zlib from 'node:zlib';
import { tokenizeArticle } from '../../src/engine/layout';
import { Linker, resolveCoreference, UNCONSTRAINED, type ArticleNames } from '../../src/engine/link';
import { decodeNameModel, findNames } from '../../src/engine/ner';

const EDITS = 200;
const wanted = Number(process.argv[2] ?? 10_000);
const model = decodeNameModel(
  new Uint8Array(fs.readFileSync(new URL('../../model/names.bin', import.meta.url))),
);
const folder = new URL('../../../shared/data/text/', import.meta.url);

function texts(): string[] {
  const found: string[] = [];
  for (const file of fs.readdirSync(folder)) {
    if (!file.endsWith('.jsonl.gz')) continue;
    const lines = zlib
      .gunzipSync(fs.readFileSync(new URL(file, folder)))
      .toString('utf8')
      .split('\n');
    for (const line of lines)
      if (line !== '') found.push((JSON.parse(line) as { text: string }).text.slice(0, 4000));
  }
  return found.slice(0, wanted);
}

/** Milliseconds of processor time, which other programs on the machine do not change. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const articles: ArticleNames[] = [];
let resolving = 0;
texts().forEach((text, i) => {
  if (!model) return;
  const article = tokenizeArticle(text);
  const names = findNames(article, model);
  const begin = cpu();
  const coreference = resolveCoreference({ article, names, syntax: NO_SYNTAX });
  resolving += cpu() - begin;
  articles.push({ id: String(i).padStart(6, '0'), ...coreference });
});
const chains = articles.reduce((sum, article) => sum + article.chains.length, 0);
console.log(
  `${String(articles.length)} articles, ${String(chains)} chains; coreference ${(resolving / articles.length).toFixed(2)} ms an article`,
);
for (const share of [0.25, 0.5, 1]) {
  const some = articles.slice(0, Math.round(articles.length * share));
  const begin = cpu();
  const linker = new Linker();
  const entities = linker.link(some, UNCONSTRAINED);
  const whole = (cpu() - begin).toFixed(0);
  console.log(
    `${String(some.length)} articles: ${String(entities.length)} entities in ${whole} ms; ${edits(linker, some)}`,
  );
}

/** Times edits here and there: each takes a name out of one article, or puts it back. */
function edits(linker: Linker, articles: readonly ArticleNames[]): string {
  const now = [...articles];
  const times: number[] = [];
  for (let i = 0; i < EDITS; i++) {
    const at = ((i >> 1) * 7919) % now.length;
    const article = articles[at];
    const chains = i % 2 === 1 ? [...article.chains] : article.chains.filter((_, chain) => chain !== at % 7);
    now[at] = { ...article, chains };
    const begin = cpu();
    linker.link(now, UNCONSTRAINED);
    times.push(cpu() - begin);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string => times[Math.floor(share * (EDITS - 1))].toFixed(1);
  return `an edit in ${at(0.5)} ms (median), ${at(0.99)} ms (of a hundred the slowest)`;
}
