import { readFileSync } from 'node:fs';
import { toTreebank, type Treebank } from './treebank';

/** Columns of a token in the teacher's file: see `teacher.py`. */
const COLUMNS = { tag: 0, relation: 1, head: 2, sureOfHead: 3, sureOfRelation: 4 } as const;
const WIDTH = 5;
/** Stands for each tag of a sentence that the teacher made no tree of. */
const NO_TREE = 255;

interface PlainSentence {
  readonly words: readonly string[];
  readonly spaces: readonly boolean[];
}

/** A treebank with how sure its maker is of each head and relation, of 255. */
export interface SilverTreebank {
  readonly bank: Treebank;
  readonly sureOfHead: Uint8Array;
  readonly sureOfRelation: Uint8Array;
}

/**
 * Sentences of unlabelled text as a teacher parsed them (distillation; Kim and Rush 2016).
 *
 * @param sentences file of `export-sentences.ts`
 * @param parses file of `teacher.py`
 */
export function silverTreebank(sentences: string, parses: string): SilverTreebank {
  const sources = readFileSync(sentences, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => placed(JSON.parse(line) as PlainSentence));
  const rows = readFileSync(parses);
  const firstRow = firstRows(sources.map(({ words }) => words.length));
  const bank = toTreebank(sources);
  const sureOfHead = new Uint8Array(bank.tokens.count);
  const sureOfRelation = new Uint8Array(bank.tokens.count);
  return {
    bank: { ...bank, sentences: bank.sentences.filter(isTaught) },
    sureOfHead,
    sureOfRelation,
  };

  function isTaught({ firstToken, endToken, block }: Treebank['sentences'][number]): boolean {
    const row = firstRow[block];
    if (endToken - firstToken !== sources[block].words.length || rows[row * WIDTH] === NO_TREE) return false;
    for (let i = firstToken; i < endToken; i++) teach(i, firstToken, (row + i - firstToken) * WIDTH);
    return true;
  }

  function teach(i: number, firstToken: number, at: number): void {
    const head = rows[at + COLUMNS.head];
    bank.tag[i] = rows[at + COLUMNS.tag];
    bank.head[i] = head === 0 ? -1 : firstToken + head - 1;
    bank.relation[i] = rows[at + COLUMNS.relation];
    sureOfHead[i] = rows[at + COLUMNS.sureOfHead];
    sureOfRelation[i] = rows[at + COLUMNS.sureOfRelation];
  }
}

function firstRows(lengths: readonly number[]): Int32Array {
  const first = new Int32Array(lengths.length);
  for (let i = 1; i < lengths.length; i++) first[i] = first[i - 1] + lengths[i - 1];
  return first;
}

/** A sentence with its words at their places, as yet without an analysis. */
function placed({ words, spaces }: PlainSentence) {
  let text = '';
  const places = words.map((form, i) => {
    const start = text.length;
    text += form;
    const end = text.length;
    if (spaces[i]) text += ' ';
    return { start, end, form, lemma: form, tag: 'XX', head: -1, relation: 'dep' };
  });
  return { document: '', text, words: places };
}
