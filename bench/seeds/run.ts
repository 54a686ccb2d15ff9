/** `npm run bench:seeds`: quality of the built command line on the seed articles. */
import { analyzeSeeds, hasSeeds, readGold, SEEDS } from './load';
import { report } from './report';
import { scoreSeeds } from './score';

if (hasSeeds()) console.log(report(scoreSeeds(readGold(), analyzeSeeds())));
else console.log(`No seeds at ${SEEDS}: nothing to score.`);
