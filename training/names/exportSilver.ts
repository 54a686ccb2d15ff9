import { createWriteStream, type WriteStream } from 'node:fs';
import { tokenText } from '../../src/engine/tokenize/tokens';
import { readJsonLines, tokenizeLines } from './corpora';
import { Random } from './random';

/** News text without labels, with the shares of its documents to learn from and to collect names from. */
const SHARES: readonly (readonly [file: string, learn: number, collect: number])[] = [
  ['wikinews', 1, 0],
  ['wikipedia_current_events', 0.3, 0.7],
  ['us_human_rights_reports', 0.06, 0.35],
  ['russia_president_news', 0.1, 0.4],
  ['us_senate_press_releases', 0.06, 0.35],
  ['australia_pm_releases', 0.05, 0.35],
  ['us_white_house_remarks', 0.05, 0.3],
];

/**
 * Writes two choices of the unlabelled news documents as JSON lines, and their tokens, a sentence a line, for the
 * teachers: `tsx exportSilver.ts DATA FOLDER` writes `silver.jsonl`, `silver.txt`, `collect.jsonl` and `collect.txt`.
 */
const [data = '/work/shared/data/text', folder = '/tmp/teach'] = process.argv.slice(2);
const LONGEST_DOCUMENT = 12_000;

interface Output {
  readonly documents: WriteStream;
  readonly sentences: WriteStream;
}
const open = (name: string): Output => ({
  documents: createWriteStream(`${folder}/${name}.jsonl`),
  sentences: createWriteStream(`${folder}/${name}.txt`),
});
const outputs = { learn: open('silver'), collect: open('collect') };
const random = new Random(11);
for (const [file, learn, collect] of SHARES)
  for (const record of readJsonLines<{ id: string; title?: string; text: string }>(
    `${data}/${file}.jsonl.gz`,
  )) {
    const chance = random.next();
    if (chance >= learn + collect) continue;
    const { documents, sentences } = chance < learn ? outputs.learn : outputs.collect;
    const text = (record.title ? `${record.title}\n\n${record.text}` : record.text).slice(
      0,
      LONGEST_DOCUMENT,
    );
    documents.write(`${JSON.stringify({ id: record.id, genre: file, text })}\n`);
    const article = tokenizeLines(text);
    for (const { firstToken, endToken } of article.sentences) {
      const line: string[] = [];
      for (let i = firstToken; i < endToken; i++) line.push(tokenText(text, article.tokens, i));
      sentences.write(`${line.join(' ')}\n`);
    }
  }
