/** Words by which a description is told to mean the only one who is dead: "the pop star's death". */

import { wordSet } from '../../collections';
import { WEEKDAYS } from '../../text/calendar.data';

/** What happens to the dead alone, and once: whose it is can be nobody who lives. */
export const DEATHS = wordSet('death murder killing assassination funeral burial suicide autopsy');

/** Such a noun of several: those named behind it are dead together. */
export const DEATHS_OF_SEVERAL = wordSet('deaths murders killings assassinations funerals burials suicides');

/** Before such a noun: nobody is dead for it. */
export const NOT_COME_ABOUT = wordSet('alleged attempted averted faked fake near near-fatal planned');

/** Nouns that say when, and do not go on with the noun before them: "Berg's death |Monday|". */
export const DAYS: ReadonlySet<string> = new Set([...WEEKDAYS, 'yesterday', 'today', 'tonight']);

/** Auxiliaries of what one has done or undergone: "Berg |had| died". */
export const HAVE = wordSet('has had have');

/** Behind years: how far another time lies from that of which the article tells. */
export const APART = wordSet('ago earlier later before');

/** Spans of time long enough for another death. */
export const SPANS = wordSet('year years decade decades century centuries');

/** Prepositions before the place of a death. */
export const WHERE = wordSet('in at near');

/** Determiners of one whom the reader does not know yet: "|a| singer". */
export const NEW = wordSet('a an another one');

/** Fields of life in which one is known by what one is, as the table of roles names them. */
export const PUBLIC = wordSet('arts sport politics business religion');

/** What one is called in any such field. */
export const FAMOUS = wordSet('star legend icon hero leader');

/** Words before a role that say in which art or sport. */
export const ARTS = wordSet('pop rock rap soul country music film movie screen stage football tennis late');

/** Those who sing, play or act, of whom an article has rarely two without saying so. */
export const PERFORMERS = wordSet(`
  singer songwriter musician rapper composer pianist guitarist violinist vocalist actor actress comedian novelist playwright poet
  footballer striker goalkeeper midfielder golfer sprinter swimmer cyclist boxer wrestler gymnast
`);
