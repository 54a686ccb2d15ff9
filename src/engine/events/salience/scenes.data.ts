/** Words of stories, whose small acts are no news. */

import { wordSet } from '../../collections';

/** What people in stories do. */
export const SCENES = wordSet(`
  walk stroll pace wander sit lean bend kneel smile grin nod shrug stare gaze glance laugh weep sob sigh yawn whisper hum
  sleep doze wake dress wear cook eat drink sip pour warm carry`);

/** What of themselves they do it with: "shook his |head|". */
export const BODY = wordSet(
  'eye eyes head face hand hands arm arms lips hair shoulders feet fist fists breath voice',
);
