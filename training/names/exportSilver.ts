import { createWriteStream } from 'node:fs';
import { readJsonLines, tokenizeLines } from './corpora';
import { Random } from './random';

/** News text without labels, with the share of its documents that the teachers label. */
const SHARES: readonly (readonly [file: string, share: number])[] = [
  ['wikinews', 1],
  ['wikipedia_current_events', 0.3],
  ['us_human_rights_reports', 0.06],
  ['russia_president_news', 0.1],
  ['us_senate_press_releases', 0.06],
  ['australia_pm_releases', 0.05],
  ['us_white_house_remarks', 0.05],
];

/**
 * Writes a choice of the unlabelled news documents as JSON lines, and their tokens, a sentence a line, for the teachers:
 * `tsx exportSilver.ts DATA OUT` writes `OUT.jsonl` and `OUT.txt`.
 */
const [data = '/work/shared/data/text', out = '/tmp/silver'] = process.argv.slice(2);
const documents = createWriteStream(`${out}.jsonl`);
const tokens = createWriteStream(`${out}.txt`);
const random = new Random(11);
let words = 0;
for (const [file, share] of SHARES)
  for (const record of readJsonLines<{ id: string; title?: string; text: string }>(
    `${data}/${file}.jsonl.gz`,
  )) {
    if (random.next() >= share) continue;
    const text = (record.title ? `${record.title}\n\n${record.text}` : record.text).slice(0, 12_000);
    const article = tokenizeLines(text);
    documents.write(`${JSON.stringify({ id: record.id, genre: file, text })}\n`);
    for (const { firstToken, endToken } of article.sentences) {
      const line: string[] = [];
      for (let i = firstToken; i < endToken; i++)
        line.push(text.slice(article.tokens.start[i], article.tokens.end[i]));
      tokens.write(`${line.join(' ')}\n`);
      words += line.length;
    }
  }
console.log(`${words} tokens`);
