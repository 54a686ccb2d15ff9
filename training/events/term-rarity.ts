/**
 * Writes `src/engine/timeline/mentions/terms.data.ts`: how rare the commoner words of news are, from unlabelled
 * texts. `npx tsx training/events/term-rarity.ts [SHARED]`.
 */
import { keysByCount } from '../../src/engine/collections';
import { writeFileSync } from 'node:fs';
import { readRecords } from '../../bench/events/analysis';

const shared = process.argv[2] ?? new URL('../../../shared', import.meta.url).pathname;
const SOURCES = ['wikinews', 'us_senate_press_releases', 'wikipedia_current_events', 'australia_pm_releases'];
/** Steps of the natural logarithm, two for each whole number; rarer terms than the last step are not listed. */
const LEVELS = 12;

const counts = new Map<string, number>();
let texts = 0;
for (const source of SOURCES) {
  for (const { text } of readRecords<{ text: string }>(`${shared}/data/text/${source}.jsonl.gz`)) {
    texts++;
    const words = text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? [];
    for (const term of new Set(words.map((word) => word.slice(0, 6))))
      counts.set(term, (counts.get(term) ?? 0) + 1);
  }
}
const levels = Array.from({ length: LEVELS }, (): string[] => []);
for (const term of keysByCount(counts)) {
  levels[Math.floor(2 * Math.log(texts / (counts.get(term) as number)))]?.push(term);
}
const rows = levels.map((terms) => `  '${terms.join(' ')}',`);
writeFileSync(
  new URL('../../src/engine/timeline/mentions/terms.data.ts', import.meta.url),
  `/**
 * Words of news, cut to six letters, by how rare they are: row \`i\` holds those with a natural logarithm of the inverse
 * share of texts from \`i / 2\` on. Written by \`training/events/term-rarity.ts\` from unlabelled news and press releases.
 */
// prettier-ignore
export const TERM_RARITY: readonly string[] = [
${rows.join('\n')}
];
`,
);
console.log(levels.map((terms) => terms.length).join(' '));
