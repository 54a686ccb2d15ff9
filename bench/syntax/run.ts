import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { decodeSyntaxModel, parseSyntax, type SyntaxModel } from '../../src/engine/syntax';
import type { Syntax } from '../../src/engine/syntax/types';
import { developmentSentences } from '../../training/syntax/data';
import { toTreebank, type Treebank } from '../../training/syntax/treebank';
import { evaluate, tagConfusions, type SyntaxScores } from './evaluate';

/** Quality on the development parts of the treebanks, speed, load time and sizes of the committed model. */
const MODEL_FILE = 'model/syntax.bin';
const REPEATS = 5;

const bytes = readFileSync(MODEL_FILE);
const begin = process.cpuUsage().user;
const decoded = decodeSyntaxModel(bytes);
const load = (process.cpuUsage().user - begin) / 1000;
if (!decoded) throw new Error(`${MODEL_FILE} cannot be read`);
const model = decoded;
console.log(
  `model ${mb(bytes.length)} MB, gzipped ${mb(gzipSync(bytes, { level: 9 }).length)} MB, read in ${load.toFixed(0)} ms`,
);

const banks = [toTreebank(developmentSentences('ewt')), toTreebank(developmentSentences('gum'))];
const systems = banks.map((bank) => parse(bank, model));
const isNews = (document: string): boolean => /^(?:GUM_(?:news|interview)|newsgroup|weblog)/.test(document);
show('EWT dev', [evaluate(banks[0], systems[0])]);
show('GUM dev', [evaluate(banks[1], systems[1])]);
show(
  'both',
  banks.map((bank, b) => evaluate(bank, systems[b])),
  true,
);
show(
  'news-like documents',
  banks.map((bank, b) => evaluate(bank, systems[b], isNews)),
);
banks.forEach((bank, b) => console.log(`tags: ${tagConfusions(bank, systems[b], 10).join('  ')}`));
speed();

function parse(bank: Treebank, weights: SyntaxModel): Syntax {
  return parseSyntax(
    { text: bank.text, blocks: [], sentences: bank.sentences, tokens: bank.tokens },
    weights,
  );
}

function show(name: string, scores: readonly SyntaxScores[], byRelation = false): void {
  const total = (key: 'tokens' | 'tags' | 'heads' | 'arcs' | 'words' | 'wordHeads' | 'wordArcs'): number =>
    scores.reduce((sum, score) => sum + score[key], 0);
  const tokens = total('tokens');
  console.log(
    `${name}: ${tokens} tokens, tag ${percent(total('tags') / tokens)}, ` +
      `UAS ${percent(total('heads') / tokens)}, LAS ${percent(total('arcs') / tokens)}; without punctuation ` +
      `UAS ${percent(total('wordHeads') / total('words'))}, LAS ${percent(total('wordArcs') / total('words'))}`,
  );
  if (!byRelation) return;
  console.log('relation         gold   prec    rec     F1');
  scores[0]?.relations.forEach(({ relation }, r) => {
    const sum = (key: 'gold' | 'found' | 'both'): number =>
      scores.reduce((all, score) => all + (score.relations[r]?.[key] ?? 0), 0);
    const [gold, found, both] = [sum('gold'), sum('found'), sum('both')];
    if (gold < 20) return;
    const f1 = (2 * both) / Math.max(1, gold + found);
    const columns = [both / Math.max(1, found), both / gold, f1].map((x) => percent(x).padStart(6));
    console.log(`${relation.padEnd(15)}${String(gold).padStart(6)} ${columns.join(' ')}`);
  });
}

function speed(): void {
  const tokens = banks.reduce((sum, bank) => sum + bank.tokens.count, 0);
  let best = Infinity;
  for (let i = 0; i < REPEATS; i++) {
    const start = process.cpuUsage().user;
    for (const bank of banks) parse(bank, model);
    best = Math.min(best, (process.cpuUsage().user - start) / 1000);
  }
  console.log(
    `speed: ${Math.round(tokens / best)},000 tokens a second of processor time (best of ${REPEATS})`,
  );
}

function mb(size: number): string {
  return (size / 1e6).toFixed(2);
}

function percent(share: number): string {
  return (100 * share).toFixed(2);
}
