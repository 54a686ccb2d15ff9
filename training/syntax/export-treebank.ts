/** Writes the treebanks in the engine's tokens for the teacher: `export-treebank.ts FILE`. */
import { writeFileSync } from 'node:fs';
import { tokenText } from '../../src/engine/tokenize/tokens';
import { augmented } from './augment';
import { developmentSentences, trainingSentences } from './data';
import { toTreebank, type Treebank } from './treebank';

const SEED = 20250418;

const lines = [
  ...linesOf('train', toTreebank(augmented(trainingSentences(), SEED))),
  ...linesOf('ewt', toTreebank(developmentSentences('ewt'))),
  ...linesOf('gum', toTreebank(developmentSentences('gum'))),
];
writeFileSync(process.argv[2], lines.join(''));

/** Each sentence as JSON: its words, and the numbers of their tags, relations and heads, which are -1 for roots. */
function linesOf(part: string, { text, tokens, sentences, tag, relation, head }: Treebank): string[] {
  return sentences.map(({ firstToken, endToken }) => {
    const range = Array.from({ length: endToken - firstToken }, (_, i) => firstToken + i);
    const record = {
      part,
      words: range.map((i) => tokenText(text, tokens, i)),
      tags: range.map((i) => tag[i]),
      relations: range.map((i) => relation[i]),
      heads: range.map((i) => (head[i] < 0 ? -1 : head[i] - firstToken)),
    };
    return `${JSON.stringify(record)}\n`;
  });
}
