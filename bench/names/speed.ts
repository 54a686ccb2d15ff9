/** Prints how many words a second of processor time are tokenized and tagged: run as a bundle, as the engine ships. */
import { readFileSync } from 'node:fs';
import { decodeNameModel, findNames } from '../../src/engine/ner/index';
import { readJsonLines, tokenizeLines } from '../../training/names/corpora';

const ROUNDS = 5;
const [modelFile = '', textFile = ''] = process.argv.slice(2);
const bytes = readFileSync(modelFile);
const started = process.cpuUsage();
const model = decodeNameModel(bytes);
const loading = process.cpuUsage(started);
if (!model) throw new Error(`${modelFile} cannot be read`);
const texts = readJsonLines<{ text: string }>(textFile).map((record) => record.text);
const words = texts.reduce((sum, text) => sum + text.split(/\s+/u).length, 0);
const best = (work: (text: string) => unknown): number => {
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    for (const text of texts) work(text);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, user + system);
  }
  return Math.round(words / (least / 1e6));
};
const tagged = best((text) => model.tagger.tag(tokenizeLines(text)));
const found = best((text) => findNames(tokenizeLines(text), model));
console.log(
  `${tagged.toLocaleString('en')} words a second of processor time for tokenizing and tagging, ` +
    `${found.toLocaleString('en')} with the rules behind; loaded in ${Math.round((loading.user + loading.system) / 1000)} ms`,
);
