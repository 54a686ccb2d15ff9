import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { TAG_TYPES } from '../../src/engine/ner/labels';
import { Lexicon } from '../../src/engine/ner/lexicon';
import { decodeNameModel } from '../../src/engine/ner/model';
import { label, tokenizeLines, type CorpusRecord } from './corpora';
import { buildDataset } from './dataset';
import { readSilver } from './silver';
import type { LabelledArticle } from './corpora';
import type { WeightsData } from '../../src/engine/ner/weights';
import { Tagger } from '../../src/engine/ner/tagger';
import { buildLexicon } from './lexicon';
import { f1, measure, total, type Predicted } from './measure';
import { packModel } from './pack';
import { trainPerceptron } from './perceptron';
import { Random } from './random';
import { devSets, trainingArticles } from './splits';

const DATA = process.env['MARGINALIA_DATA'] ?? '/work/shared/data/ner';
const OUT = process.argv[2] ?? 'model/names.bin';
const SEED = 20250418;
const SILVER = process.env['SILVER'] ?? '/tmp/teach/silver';
const TEACHERS = ['conll.4class', 'all.3class'];
/** Features seen less often are not kept. */
const LEAST_COUNT = 3;
/** Averaged weights smaller than this are not stored. */
const LEAST_WEIGHT = Number(process.env['LEAST'] ?? 1);
const SETTINGS = {
  epochs: Number(process.env['EPOCHS'] ?? 8),
  dropout: Number(process.env['DROPOUT'] ?? 0.3),
  margin: Number(process.env['MARGIN'] ?? 5),
  seed: SEED,
};
const FOUR_WAY: Readonly<Record<string, string>> = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
  group: 'MISC',
  misc: 'MISC',
};

const log = (line: string): void => console.log(`${new Date().toISOString().slice(11, 19)} ${line}`);
const lexiconData = buildLexicon();
log(`lexicon: ${lexiconData.words.length} words, ${lexiconData.phrases.length} phrases`);
const articles = trainingArticles(DATA, new Random(SEED));
const lexicon = new Lexicon(lexiconData);
const learn = (list: readonly LabelledArticle[], epochs: number): WeightsData => {
  const dataset = buildDataset(list, lexicon, LEAST_COUNT);
  log(`${list.length} articles, ${dataset.allowed.length} candidate tokens, ${dataset.vocabulary.length} features`);
  return trainPerceptron(dataset, { ...SETTINGS, epochs }, log);
};
const SILVER_WEIGHT = Number(process.env['SILVER_WEIGHT'] ?? 0.5);
let weights = learn(articles, 4);
if (SILVER_WEIGHT > 0) {
const silver = readSilver(SILVER, TEACHERS, new Tagger(lexicon, weights)).map((record) => label(record, 'silver', SILVER_WEIGHT));
weights = learn([...articles, ...silver], SETTINGS.epochs);
}
const bytes = packModel(lexiconData, weights, LEAST_WEIGHT);
mkdirSync('model', { recursive: true });
writeFileSync(OUT, bytes);
log(`${OUT}: ${bytes.length} bytes, ${gzipSync(bytes).length} gzipped`);

const model = decodeNameModel(bytes);
if (!model) throw new Error('the model cannot be read back');
const predict = (record: CorpusRecord): Predicted[] => {
  const article = tokenizeLines(record.text);
  const { start, end } = article.tokens;
  return model.tagger.tag(article).names.map((name) => ({
    start: start[name.firstToken] as number,
    end: end[name.endToken - 1] as number,
    type: FOUR_WAY[TAG_TYPES[name.type] as string] as string,
  }));
};
for (const set of devSets(DATA)) {
  const counts = measure(set, predict);
  const types = [...counts].map(([type, c]) => `${type} ${f1(c).toFixed(1)}`).join(' ');
  const sum = total(counts.values());
  const precision = ((100 * sum.found) / sum.predicted).toFixed(1);
  const recall = ((100 * sum.found) / sum.gold).toFixed(1);
  log(`${set.name}: F1 ${f1(sum).toFixed(1)} (P ${precision} R ${recall}) ${types} of ${sum.gold}`);
}
