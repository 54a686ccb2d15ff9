import { Lexicon, type LexiconData } from '../../src/engine/ner/lexicon';
import type { LabelledArticle } from './corpora';
import { buildDataset } from './dataset';
import { packModel, roundWeights } from './pack';
import { trainPerceptron } from './perceptron';

const SETTINGS = { epochs: 4, dropout: 0.3, margin: 60 };
/** Averaged weights smaller than this are not stored. */
const LEAST_WEIGHT = 1;

/** What a tagger is trained with. */
export interface LearnSettings {
  /** How often a feature must occur to be kept. */
  readonly leastCount: number;
  readonly seed: number;
}

/** Trains a tagger; returns the bytes of its model file. */
export function learnNames(
  articles: readonly LabelledArticle[],
  lexicon: LexiconData,
  { leastCount, seed }: LearnSettings,
  log: (line: string) => void,
): Uint8Array {
  const dataset = buildDataset(articles, new Lexicon(lexicon), leastCount);
  log(
    `${articles.length} articles, ${dataset.allowed.length} candidate tokens, ${dataset.vocabulary.length} features`,
  );
  const learnt = trainPerceptron(dataset, { ...SETTINGS, seed }, log);
  return packModel(lexicon, roundWeights(learnt, LEAST_WEIGHT));
}
