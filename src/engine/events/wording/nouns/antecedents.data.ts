import { wordSet } from '../../../collections';

/** Nouns that "the" makes known by itself, or that stand for another thing in every sentence. */
export const UNIQUE = wordSet(`
  country countries nation state states city town village region area areas world public phone water road ground sea
  coast ocean air sky sun moon earth land border future past present time times day days night week weekend month
  year years morning afternoon evening hour moment period end start beginning way ways thing things fact facts case
  point points part parts place places side sides scene site internet web media press police army military
  government authorities president king queen pope parliament senate house court courts people person men women
  others one ones first second rest majority number same basis face hand hands head heart eye eyes body back street
  streets field market markets economy environment family home floor door top bottom front middle left right south
  north east west occasion event events situation question matter process level rate name word words news community
  league season game games ball lead toss title
`);

/** Words with which a phrase tells of another thing, or of no single one. */
export const OTHERS = wordSet(`
  another other any no each every either neither which what such some more most many few several both all second
  third fourth fifth next last previous earlier prior former subsequent separate different similar additional
  further extra future possible potential next-door various
`);

/** Those of another thing, which is the one that is meant as soon as it has been told of. */
export const ONE_MORE = wordSet('second third fourth further separate similar additional');

/** Modifiers that say nothing of which thing is meant. */
export const WEAK = wordSet(`
  new recent latest official major big large huge massive small little good bad great terrible controversial alleged
  so-called final first initial original important key special critical typical usual unusual general real total
  principal crucial actual popular regular historic dramatic tragic drastic potential additional essential
  particular similar partial substantial successful unanimous
`);

/** Prepositions with which a noun's complement begins. */
export const BINDING = wordSet('of on for against from to between into over about');

/** Nouns of what is said or planned, whose infinitive says what it is: "a bill |to ban plastic bags|". */
export const CONTENT_NOUNS = wordSet(`
  bill plan plans proposal proposals motion deal agreement measure measures law legislation resolution lawsuit suit
  petition bid decision order effort efforts attempt attempts scheme campaign
`);

/** Nouns of which a story has many, so that the last one is not always meant. */
export const AMBIGUOUS = wordSet('report statement meeting interview call');

/** What somebody says or wants, which "the" takes up from the words that tell of the saying: "rejected |the claim|". */
const SAID: readonly (readonly [nouns: string, verbs: string])[] = [
  [
    'claim claims allegation allegations assertion accusation accusations charge complaint criticism suggestion',
    'say claim argue allege insist assert maintain tell suggest complain accuse blame write report warn',
  ],
  ['finding findings conclusion conclusions', 'find conclude accuse report say rule determine'],
  ['offer proposal suggestion overture', 'offer propose suggest'],
  ['demand demands request appeal call calls plea', 'demand ask request urge call appeal plead'],
  ['threat threats', 'threaten'],
  ['warning warnings', 'warn'],
];

/** The verbs that tell of what each of those nouns stands for. */
export const SAYINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  SAID.flatMap(([nouns, verbs]) => nouns.split(' ').map((noun) => [noun, wordSet(verbs)] as const)),
);

/** Those that say what somebody is to blame for. */
export const BLAMING = wordSet('allegation allegations accusation accusations charge complaint criticism');
