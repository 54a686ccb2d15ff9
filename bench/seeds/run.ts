/**
 * Quality of the engine on the seed articles: `npm run bench:seeds` scores the built command line,
 * `npx tsx bench/seeds/run.ts FILE` an analysis that was saved before.
 */
import { readFileSync } from 'node:fs';
import { analyzeSeeds, hasSeeds, readGold, SEEDS } from './load';
import { report } from './report';
import { scoreSeeds } from './score';
import type { Analysis } from './types';

const saved = process.argv[2];
if (saved) console.log(report(scoreSeeds(readGold(), JSON.parse(readFileSync(saved, 'utf8')) as Analysis)));
else if (hasSeeds()) console.log(report(scoreSeeds(readGold(), analyzeSeeds())));
else console.log(`No seeds at ${SEEDS}: nothing to score.`);
