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
export const ARTS = wordSet('pop rock rap soul country music film movie screen stage football tennis');

/** What one is by an art or a sport of one's own, and words of those who do it: "Berg |sang|", "Berg's |novel|". No sport of teams. */
export const CALLINGS: readonly (readonly [roles: ReadonlySet<string>, clues: ReadonlySet<string>])[] = [
  [
    wordSet('singer songwriter musician rapper composer pianist guitarist violinist vocalist'),
    wordSet(`
      sing sings sang sung singing song songs album albums concert concerts music musical band hit hits tour record records
      rap single singles opera recital grammy`),
  ],
  [
    wordSet('actor actress comedian'),
    wordSet(`
      film films movie movies acted acting starred stars starring sitcom comedy drama theatre theater stage screen cinema
      role roles hollywood oscar`),
  ],
  [
    wordSet('novelist playwright poet'),
    wordSet('novel novels novella poem poems poetry verse book books play plays fiction literature'),
  ],
  [wordSet('golfer'), wordSet('golf putt birdie bogey round rounds')],
  [wordSet('sprinter'), wordSet('sprint sprints ran race races metres meters')],
  [wordSet('swimmer'), wordSet('swim swam swimming pool freestyle backstroke butterfly')],
  [wordSet('cyclist'), wordSet('cycling bike bicycle peloton tour stage')],
  [wordSet('boxer'), wordSet('boxing bout bouts fight fights fought ring knockout heavyweight')],
  [wordSet('wrestler'), wordSet('wrestling wrestled bout bouts ring')],
  [wordSet('gymnast'), wordSet('gymnastics vault beam')],
];

/** Behind a role: it says which one is meant, who is somebody else. */
export const SAYING_WHICH = wordSet('of from in at with who whose that');
