/**
 * Learns the lexicon and writes what the network learns from, in the rows that it sees: `export-network.ts FOLDER`, which holds
 * the teacher's parses. Writes `lexicon.bin`, the rows of each form (`types.bin`) and for each part of the sentences their
 * lengths and columns of their tokens.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicalTable } from '../../src/engine/syntax/lexical';
import { FORM_ROWS, formRows } from '../../src/engine/syntax/network-rows';
import { augmented, recasedTreebank } from './augment';
import { clusterWords } from './clusters';
import { developmentSentences, plainTexts, trainingSentences } from './data';
import { encodeSyntaxModel, lexiconOf } from './encode';
import { silverTreebank } from './silver';
import { toTreebank, type Treebank } from './treebank';

const SEED = 20250418;
/** Words seen less often in the unlabelled text get no clusters. */
const LEXICON_MINIMUM = 12;
/** Longer sentences are left out, so that a head is a byte. */
const LONGEST = 254;
/** From how much of 255 on the teacher is surer: the next of four levels. */
const LEVELS = [128, 180, 230];
const CERTAIN = 255;

const folder = process.argv[2];
const sentences = trainingSentences();
const lexicon = lexiconOf(
  clusterWords([sentences.map(({ text }) => text).join('\n'), ...plainTexts()], LEXICON_MINIMUM),
);
writeFileSync(join(folder, 'lexicon.bin'), encodeSyntaxModel(lexicon, new Uint8Array(0)));

/** The forms that differ for the network, by their rows. */
const types = new Map<string, number>();
const silver = silverTreebank(join(folder, 'sentences.jsonl'), join(folder, 'parses.bin'));
write('silver', recasedTreebank(silver.bank, SEED), (i) => [silver.sureOfHead[i], silver.sureOfRelation[i]]);
write('gold', toTreebank(augmented(sentences, SEED)));
write('ewt', toTreebank(developmentSentences('ewt')));
write('gum', toTreebank(developmentSentences('gum')));
writeFileSync(
  join(folder, 'types.bin'),
  Uint16Array.from([...types.keys()].flatMap((key) => key.split(',').map(Number))),
);

/** Writes the columns of a part; `sure` tells how sure its maker is of a token's head and relation. */
function write(
  part: string,
  bank: Treebank,
  sure: (token: number) => readonly [number, number] = () => [CERTAIN, CERTAIN],
): void {
  const lexical = lexicalTable(bank.text, bank.tokens, lexicon);
  const rows = new Int32Array(FORM_ROWS);
  const kept = bank.sentences.filter(({ firstToken, endToken }) => endToken - firstToken <= LONGEST);
  const count = kept.reduce((sum, { firstToken, endToken }) => sum + endToken - firstToken, 0);
  const columns = {
    type: new Uint32Array(count),
    tag: new Uint8Array(count),
    relation: new Uint8Array(count),
    head: new Uint8Array(count),
    sure: new Uint8Array(count),
  };
  let at = 0;
  for (const { firstToken, endToken } of kept)
    for (let i = firstToken; i < endToken; i++, at++) {
      formRows(lexical, i, rows);
      columns.type[at] = typeOf(rows);
      columns.tag[at] = bank.tag[i];
      columns.relation[at] = bank.relation[i];
      columns.head[at] = bank.head[i] < 0 ? 0 : bank.head[i] - firstToken + 1;
      const [ofHead, ofRelation] = sure(i);
      columns.sure[at] = levelOf(ofHead) * 4 + levelOf(ofRelation);
    }
  const lengths = Uint8Array.from(kept, ({ firstToken, endToken }) => endToken - firstToken);
  for (const [column, values] of Object.entries({ ...columns, lengths }))
    writeFileSync(join(folder, `${part}.${column}.bin`), values);
  console.log(`${part}: ${kept.length} sentences, ${count} tokens`);
}

function typeOf(rows: Int32Array): number {
  const key = rows.join();
  const known = types.get(key) ?? types.size;
  types.set(key, known);
  return known;
}

function levelOf(share: number): number {
  return LEVELS.filter((least) => share >= least).length;
}
