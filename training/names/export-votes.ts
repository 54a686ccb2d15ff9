import { decodeNameModel } from '../../src/engine/ner/tagger/model';
import { label } from './corpora';
import { writeLabelled } from './labelled';
import { learnNames } from './learn';
import { buildLexicon } from './lexicon';
import { collectNames } from './name-table';
import { Random } from '../random';
import { readSilver, VOTERS } from './silver';
import { trainingArticles } from './training-sets';
import { DATA, STEPS_FOLDER } from './folders';

/**
 * Writes what the teachers see in the silver text, for the encoder: `tsx export-votes.ts DATA FOLDER`. A first tagger, trained
 * on the labelled corpora alone, votes too.
 */
const [data = DATA, folder = STEPS_FOLDER] = process.argv.slice(2);
const SEED = 20250418;
const LEARNING = { leastCount: 3, seed: SEED };

const first = decodeNameModel(
  learnNames(
    trainingArticles(`${data}/ner`, new Random(SEED)),
    buildLexicon(collectNames(`${folder}/collect.all.3class.tsv`)),
    LEARNING,
    console.log,
  ),
);
const records = readSilver(`${folder}/silver`, VOTERS, first?.tagger);
writeLabelled(
  `${folder}/votes.jsonl`,
  records.map((record) => label(record, 'silver', 1)),
);
