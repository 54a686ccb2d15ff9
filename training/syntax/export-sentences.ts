/** Writes sentences of the unlabelled texts in the engine's tokens for the teacher: `export-sentences.ts FILE`. */
import { writeFileSync } from 'node:fs';
import { tokenizeArticle } from '../../src/engine/layout';
import { plainTexts } from './data';
import { Random } from '../random';

const SEED = 20250418;
/** Sentences outside these lengths in tokens are left out: fragments, and what was not split. */
const SHORTEST = 3;
const LONGEST = 70;
/** The share of the documents of each text; the news prose is the nearest to what is to be read. */
const SHARES: Readonly<Record<string, number>> = {
  wikinews: 1,
  wikipedia_current_events: 1,
  us_senate_press_releases: 0.35,
  russia_president_news: 0.5,
  australia_pm_releases: 0.2,
  us_human_rights_reports: 0.15,
  us_white_house_remarks: 0.1,
};

const lines = Object.entries(SHARES).flatMap(([name, share]) =>
  plainTexts(name)
    .filter((_, i) => Math.floor((i + 1) * share) > Math.floor(i * share))
    .flatMap(sentencesOf),
);
new Random(SEED).shuffle(lines);
writeFileSync(process.argv[2], lines.map((line) => `${line}\n`).join(''));

/** The sentences of a text, each as JSON: its tokens, and whether a blank follows each. */
function sentencesOf(text: string): string[] {
  const { tokens, sentences } = tokenizeArticle(text);
  return sentences.flatMap(({ firstToken, endToken }) => {
    if (endToken - firstToken < SHORTEST || endToken - firstToken > LONGEST) return [];
    const words: string[] = [];
    const spaces: boolean[] = [];
    for (let i = firstToken; i < endToken; i++) {
      words.push(text.slice(tokens.start[i], tokens.end[i]));
      spaces.push(i + 1 < endToken && tokens.start[i + 1] > tokens.end[i]);
    }
    return words.some((word) => /\s/.test(word)) ? [] : [JSON.stringify({ words, spaces })];
  });
}
