/** Words, in lower case, that tell by themselves what kind of thing a name is: mostly its last word. */

import { wordSet } from '../../collections';
import { MONTHS, WEEKDAYS } from '../../text/calendar.data';

/** Words that names of organisations end or begin with. */
export const ORGANIZATION_WORDS = wordSet(`
  inc inc. corp corp. corporation co co. cos cos. company companies ltd ltd. llc llp plc gmbh ag sa s.a. nv n.v. s.p.a. group holdings holding
  industries enterprises partners associates ventures capital bank banks bancorp insurance airlines airways motors
  pharmaceuticals technologies systems software labs laboratories networks broadcasting media press times post news
  journal tribune herald gazette guardian telegraph observer magazine agency agencies ministry department bureau office
  commission committee council board authority administration association federation confederation union league club
  fc united city party front movement army navy force forces police guard corps service services institute institution
  university college school academy foundation trust fund society organization organisation alliance coalition network
  parliament senate congress assembly house court tribunal cabinet government hospital clinic church orchestra band
  studios pictures records entertainment center centre team committee secretariat directorate observatory museum
`);

/** Words that names of events have. */
export const EVENT_WORDS = wordSet(`
  war wars revolution uprising crisis election elections referendum summit conference championship championships cup
  games olympics olympiad tournament open prix festival awards award ceremony day week eve massacre attack attacks
  bombing hurricane typhoon cyclone storm earthquake tsunami marathon derby bowl series finals final expo fair forum
  bandh hartal convention congress carnival pandemic spring intifada battle siege operation anniversary debate debates
`);

/** Words that names of laws, treaties and programmes have. */
export const LAW_WORDS = wordSet(`
  act acts bill law laws code constitution amendment treaty treaties accord accords agreement agreements pact protocol
  convention charter declaration resolution directive regulation regulations initiative initiatives plan programme
  program deal partnership scheme order doctrine policy framework compact memorandum roadmap strategy mandate
  sanhita adhiniyam yojana
`);

/** Heads that make a law or a programme of a name, whatever it looks like otherwise. */
export const LAW_HEADS = wordSet(`
  act treaty accord accords agreement agreements pact protocol constitution amendment initiative resolution bill doctrine
  compact charter sanhita adhiniyam yojana
`);

/** Words that names of works have. */
export const WORK_WORDS = wordSet(`
  novel book film movie album song opera symphony show series trilogy painting poem play documentary podcast
`);

/** Months and days of the week, abbreviated too. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set([
  ...MONTHS,
  ...WEEKDAYS,
  ...wordSet(`
    jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. wed. thu. fri. sat. sun.
    jan feb aug sept oct nov dec mon tue wed thu fri sat sun
  `),
]);

/** What tells of a law or a programme before its title in quotation marks. */
export const PROGRAMME_WORDS = wordSet(`
  initiative initiatives programme program plan project campaign scheme policy law act bill treaty agreement
`);

/** What is said of bills and by whom: pencils and motors have such letters and numbers, too. */
export const LAWMAKING = wordSet(`
  bill bills senate legislature legislatures legislators legislation lawmakers lawmaker law laws statehouse vote
  votes voted voting passed enacted vetoed veto signed sponsor sponsors sponsored sponsoring amendment
  amendments governor
`);

/** Last words of the names of what a parliament has before it or has passed. */
export const BILLS: ReadonlySet<string> = new Set(['Act', 'Bill', 'Ordinance']);
