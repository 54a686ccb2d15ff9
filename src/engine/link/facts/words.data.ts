/** Closed classes of English words that bound the noun phrases around a name. */

import { wordSet } from '../../collections';
import { MONTHS, WEEKDAYS } from '../../text/calendar.data';

/** Articles, demonstratives, possessives and quantifiers. */
export const DETERMINERS =
  wordSet(`the a an this that these those his her its their our my your some any each every
  another no`);

/** Words behind which a noun phrase begins anew. */
export const PREPOSITIONS =
  wordSet(`of in on at to from with by for about against between among under over after before
  during through into onto upon within without across behind near toward towards since until despite amid amidst per
  via like unlike as than alongside outside inside including regarding following off out up down around`);

/** Words that never stand inside a title before a name. */
export const NOT_IN_TITLE: ReadonlySet<string> = new Set([
  ...wordSet(`
    and or but nor so yet if when while where because although though whereas that which who whom whose what why how
    he she it they we you i him them us me not n't also just only even still already however then meanwhile moreover
    earlier later recently said says say told tells tell is are was were be been being has have had do does did will
    would can could may might must shall should to there here both either neither whether met meets meet called calls
    asked asks according yes no today yesterday tomorrow
  `),
  ...WEEKDAYS,
  ...MONTHS,
]);

/** Finite verbs that tell the end of a noun phrase even where the parser is not sure. */
export const FINITE =
  wordSet(`is are was were has have had do does did will would can could may might must shall should
  said says told added announced wrote met arrived arrives came comes`);

/** Verbs that open a relative clause which says who somebody is rather than what happened. */
export const DESCRIBING_VERBS =
  wordSet(`is was are were leads led heads headed runs ran founded co-founded chairs chaired
  serves served owns owned became directs directed edits edited represents represented oversees oversaw teaches taught
  plays played coaches coached manages managed makes made produces produced operates operated wrote writes stars
  starred lives lived works worked holds held governs governed rules ruled commands commanded owns sits`);

/** Adverbs between a copula and what somebody is. */
export const COPULA_ADVERBS =
  wordSet(`also now currently still then previously formerly once already both itself himself
  herself reportedly`);

/** Verbs of speaking and writing, in all forms that report words. */
export const SPEECH_VERBS =
  wordSet(`said says say saying told tells tell telling added adds adding wrote writes write writing
  tweeted tweets posted posts stated states state stating announced announces announcing explained explains explaining
  argued argues arguing claimed claims claiming insisted insists insisting noted notes noting remarked remarks remarking
  replied replies replying responded responds responding asked asks asking warned warns warning declared declares
  declaring commented comments commenting continued continues concluded concludes recalled recalls quipped joked
  admitted admits confirmed confirms confirming stressed stresses stressing emphasised emphasized emphasising
  emphasizing reiterated reiterates shared shares elaborated elaborates observed observes predicted predicts
  acknowledged acknowledges acknowledging suggested suggests testified testifies vowed pledged promised promises
  denied denies urged urges called tweeting quoted reads read opined lamented complained complains cautioned
  repeated shouted whispered exclaimed countered affirmed asserted asserts conceded reported reports revealed reveals
  estimated estimates thinks thought believes believed`);

/** Nouns that end as those for people do, "-er", "-ant", and are things. */
export const NO_AGENTS =
  wordSet(`elder younger older other former latter latest cancer center number paper power water computer dinner summer winter river tower letter matter order border
  weather shelter helicopter chapter quarter theater printer server filter trailer disaster hunger anger danger finger
  tanker bunker poster register offer answer transfer murder powder wonder thunder gender tender counter barrier career
  beer frontier pier fever layer cover flower corner silver timber lumber rubber butter oyster fiber laser radar charter
  cluster encounter endeavor error terror horror mirror sector factor motor reactor harbor labor color honor humor rumor favor
  behavior interior exterior corridor tractor elevator generator calculator monitor vapor tumor major minor
  restaurant plant grant giant covenant warrant remnant instant constant relevant important significant
  committee coffee fee tree degree guarantee knee jubilee process access success press business stress dress address progress
  wilderness illness witness fitness darkness weakness happiness`);
