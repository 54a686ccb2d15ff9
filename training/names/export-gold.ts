import { Random } from '../random';
import { trainingArticles } from './training-sets';
import { writeLabelled } from './labelled';
import { DATA, STEPS_FOLDER } from './folders';

/** Writes the labelled corpora for the encoder: `tsx export-gold.ts DATA FOLDER`. */
const [data = DATA, folder = STEPS_FOLDER] = process.argv.slice(2);
const SEED = 20250418;
/** Noisy posts and made-up wire teach an encoder nothing that it needs. */
const LEFT_OUT: ReadonlySet<string> = new Set(['wnut17_train', 'wire']);

writeLabelled(
  `${folder}/gold.jsonl`,
  trainingArticles(`${data}/ner`, new Random(SEED)).filter(({ corpus }) => !LEFT_OUT.has(corpus)),
);
