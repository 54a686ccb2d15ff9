/**
 * Trains the name recogniser and writes `model/names.bin`: `npm run train:names` (see `training/names/README.md`).
 *
 * First a tagger is trained on the labelled corpora alone; it and its teachers label unlabelled news by vote; the shipped
 * tagger is the mean of two trainings on both. Everything is seeded: the same data give the same model.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Lexicon } from '../../src/engine/ner/lexicon';
import { decodeNameModel, type NameModel } from '../../src/engine/ner/model';
import { label, type LabelledArticle } from './corpora';
import { buildDataset } from './dataset';
import { buildLexicon } from './lexicon';
import { collectNames } from './nameTable';
import { packModel } from './pack';
import { trainPerceptron, type DenseWeights } from './perceptron';
import { Random } from './random';
import { readSilver } from './silver';
import { trainingArticles } from './splits';

const DATA = process.env['MARGINALIA_DATA'] ?? '../shared/data';
/** Where `exportSilver.ts` and `teachers.sh` left their files. */
const TEACHERS_FOLDER = process.env['NAMES_TEACHERS'] ?? 'node_modules/.cache/marginalia-names';
const OUT = process.argv[2] ?? 'model/names.bin';
const SEED = 20250418;
/** The tagger that ships is the mean of trainings with these seeds: it is a fifth smaller than one of them, and as good. */
const SEEDS = [SEED, SEED + 1];
/** Averaged weights smaller than this are not stored. */
const LEAST_WEIGHT = 1;
const SETTINGS = { dropout: 0.3, margin: 60 };
/** Epochs, and how often a feature must occur to be kept, on the corpora alone and with silver data. */
const FIRST = { epochs: 4, leastCount: 3 };
const SECOND = { epochs: 4, leastCount: 4 };
/** How much an error on silver data counts against one on labelled data. */
const SILVER_WEIGHT = 0.5;

const log = (line: string): void => console.log(`${new Date().toISOString().slice(11, 19)} ${line}`);
const lexiconData = buildLexicon(collectNames(`${TEACHERS_FOLDER}/collect.all.3class.tsv`));
const lexicon = new Lexicon(lexiconData);
log(`lexicon: ${lexiconData.words.length} words, ${lexiconData.phrases.length} phrases`);

const gold = trainingArticles(`${DATA}/ner`, new Random(SEED));
const first = decode(packModel(lexiconData, learn(gold, FIRST, [SEED]), LEAST_WEIGHT));
const silver = readSilver(`${TEACHERS_FOLDER}/silver`, first.tagger).map((record) =>
  label(record, 'silver', SILVER_WEIGHT),
);
const bytes = packModel(lexiconData, learn([...gold, ...silver], SECOND, SEEDS), LEAST_WEIGHT);
decode(bytes);
writeFileSync(OUT, bytes);
log(
  `${OUT}: ${bytes.length} bytes, ${gzipSync(bytes).length} compressed; measure it with \`npm run bench:names\``,
);

function learn(
  articles: readonly LabelledArticle[],
  { epochs, leastCount }: typeof FIRST,
  seeds: readonly number[],
): DenseWeights {
  const dataset = buildDataset(articles, lexicon, leastCount);
  log(
    `${articles.length} articles, ${dataset.allowed.length} candidate tokens, ${dataset.vocabulary.length} features`,
  );
  return meanOf(seeds.map((seed) => trainPerceptron(dataset, { ...SETTINGS, seed, epochs }, log)));
}

/** The mean of weights that are about the same features. */
function meanOf(trained: readonly DenseWeights[]): DenseWeights {
  const mean = (of: (weights: DenseWeights) => Float32Array): Float32Array => {
    const lists = trained.map(of);
    return (lists[0] as Float32Array).map(
      (_, i) => lists.reduce((sum, list) => sum + (list[i] as number), 0) / lists.length,
    );
  };
  const [first] = trained as [DenseWeights];
  return {
    features: first.features,
    rows: mean((weights) => weights.rows),
    transitions: mean((weights) => weights.transitions),
  };
}

function decode(packed: Uint8Array): NameModel {
  const model = decodeNameModel(packed);
  if (!model) throw new Error('the model that was packed cannot be read');
  return model;
}
