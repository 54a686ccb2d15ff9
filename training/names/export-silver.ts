import { createWriteStream, type WriteStream } from 'node:fs';
import type { TokenizedArticle } from '../../src/engine/article';
import { tokenText } from '../../src/engine/tokenize/tokens';
import { readJsonLines, tokenizeLines } from './corpora';
import { Random } from '../random';
import { DATA, STEPS_FOLDER } from './folders';

/** News text without labels, with the shares of its documents to learn from and to collect names from. */
const SHARES: readonly (readonly [file: string, learn: number, collect: number])[] = [
  ['wikinews', 1, 0],
  ['wikipedia_current_events', 0.4, 0.6],
  ['us_human_rights_reports', 0.08, 0.12],
  ['russia_president_news', 0.1, 0.2],
  ['us_senate_press_releases', 0.08, 0.1],
  ['australia_pm_releases', 0.08, 0.1],
  ['us_white_house_remarks', 0.08, 0.1],
];
const LONGEST_DOCUMENT = 12_000;
const SEED = 11;

/**
 * Writes what the teachers read: `tsx export-silver.ts DATA FOLDER`. `silver` and `collect` are two choices of the unlabelled
 * news documents: `.jsonl` has the documents with the numbers of their sentences, `.txt` their tokens, a sentence a line.
 */
const [data = DATA, folder = STEPS_FOLDER] = process.argv.slice(2);
const random = new Random(SEED);

class Output {
  private readonly documents: WriteStream;
  private readonly sentences: WriteStream;

  constructor(name: string) {
    this.documents = createWriteStream(`${folder}/${name}.jsonl`);
    this.sentences = createWriteStream(`${folder}/${name}.txt`);
  }

  write(id: string, genre: string, text: string): void {
    const lines = linesOf(tokenizeLines(text));
    this.documents.write(`${JSON.stringify({ id, genre, text, sentences: lines.length })}\n`);
    for (const line of lines) this.sentences.write(`${line.join(' ')}\n`);
  }
}

function linesOf({ text, tokens, sentences }: TokenizedArticle): string[][] {
  return sentences.map(({ firstToken, endToken }) => {
    const line: string[] = [];
    for (let i = firstToken; i < endToken; i++) line.push(tokenText(text, tokens, i));
    return line;
  });
}

const outputs = { learn: new Output('silver'), collect: new Output('collect') };
for (const [file, learn, collect] of SHARES)
  for (const { id, title, text } of readJsonLines<{ id: string; title?: string; text: string }>(
    `${data}/text/${file}.jsonl.gz`,
  )) {
    const chance = random.next();
    if (chance >= learn + collect) continue;
    const output = chance < learn ? outputs.learn : outputs.collect;
    output.write(id, file, (title ? `${title}\n\n${text}` : text).slice(0, LONGEST_DOCUMENT));
  }
