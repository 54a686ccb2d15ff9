/**
 * Trains the name recogniser and writes `model/names.bin`: `npm run train:names` (see `training/names/README.md`).
 *
 * The tagger learns from the labelled corpora and from unlabelled news that an encoder has labelled. Everything is seeded:
 * the same data give the same model.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { decodeNameModel } from '../../src/engine/ner/tagger/model';
import { label } from './corpora';
import { learnNames } from './learn';
import { buildLexicon } from './lexicon';
import { collectNames } from './name-table';
import { Random } from '../random';
import { ENCODER, readSilver } from './silver';
import { trainingArticles } from './training-sets';
import { DATA, STEPS_FOLDER } from './folders';

const OUT = process.argv[2] ?? 'model/names.bin';
const SEED = 20250418;
const LEARNING = { leastCount: 4, seed: SEED };
/** How much an error on silver data counts against one on labelled data. */
const SILVER_WEIGHT = 0.5;

const log = (line: string): void => console.log(`${new Date().toISOString().slice(11, 19)} ${line}`);
const lexicon = buildLexicon(collectNames(`${STEPS_FOLDER}/collect.encoder.tsv`));
log(`lexicon: ${lexicon.words.length} words, ${lexicon.phrases.length} phrases`);

const gold = trainingArticles(`${DATA}/ner`, new Random(SEED));
const silver = readSilver(`${STEPS_FOLDER}/silver`, [ENCODER]).map((record) =>
  label(record, 'silver', SILVER_WEIGHT),
);
const bytes = learnNames([...gold, ...silver], lexicon, LEARNING, log);
if (!decodeNameModel(bytes)) throw new Error('the model that was packed cannot be read');
writeFileSync(OUT, bytes);
log(
  `${OUT}: ${bytes.length} bytes, ${gzipSync(bytes).length} compressed; measure it with \`npm run bench:names\``,
);
