/** Words that stand before a person's name and are no part of it, in lower case. */

import { wordSet } from '../../collections';

/** Abbreviated and spoken forms of address. */
export const HONORIFICS = wordSet(`
  mr mr. mrs mrs. ms ms. miss mx mx. dr dr. prof prof. professor sir madam mme mme. rev rev. reverend hon hon.
  honourable honorable shri smt thiru tmt sheikh sheik ayatollah imam maulana mullah rabbi sister brother father fr.
  monsignor msgr. ven. venerable capt capt. captain col col. colonel lt lt. lieutenant maj maj. major gen gen. general
  sgt sgt. sergeant cpl corporal pvt. private sepoy havildar subedar cmdr commander commodore adm adm. admiral brig brig. brigadier marshal sen sen. sens sens. senator rep rep. reps reps. representative congressman
  congresswoman gov gov. governor pres pres. messrs messrs. supt. insp. inspector detective officer constable
  barrister atty atty. eng. engr engr. adv. barr. comrade datuk dato dato' datin tunku tengku tuanku paduka puan alhaji alhaja hajiya
  mallam asiwaju otunba oba
`);

/** Second words of forms of address: "Datuk Seri", "Tan Sri". */
export const HONORIFIC_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['seri', wordSet("datuk dato dato' datin")],
  ['sri', wordSet("tan dato dato' datuk datin")],
  ['dr', wordSet('tun')],
]);

/** Forms of address that end whatever was run into a name before them: "Chief Judge of Norvale |Tan Sri| Ada Moreno". */
export const INNER_HONORIFICS = wordSet("datuk dato dato' datin");

/** Names of which a form of address is a part, as the word behind it: "Sheikh Hasina". */
export const KEPT_HONORIFICS: ReadonlyMap<string, string> = new Map([
  ['hasina', 'sheikh'],
  ['mujib', 'sheikh'],
  ['mujibur', 'sheikh'],
  ['rehana', 'sheikh'],
]);

/** What players are, where a report puts it right before their full names. */
export const PLAYERS = wordSet(`
  substitute skipper winger fullback full-back scrum-half fly-half hooker prop flanker lock guard forward center centre rookie
  countryman countrywoman compatriot teammate reliever left-hander right-hander opener batsman bowler paceman seamer spinner all-rounder wicketkeeper springbok wallaby
`);

/** What ministers are of: the last words of their offices, where a tagger runs them into their names. */
export const PORTFOLIOS = wordSet(`
  emergency situations affairs defence defense interior finance economy education health trade industry energy agriculture
  culture sports tourism transport communications environment labour labor development relations foreign internal external home
`);

/** Offices and roles that may stand before a name ("Prime Minister", "Acme CEO"); the last word of the title. */
export const ROLES = wordSet(`
  taoiseach tánaiste tanaiste comhairle mufti gda supt president vice-president premier chancellor minister secretary ambassador envoy king queen prince princess emperor
  pope cardinal archbishop bishop pastor mayor sheriff judge justice attorney prosecutor lawyer spokesman spokeswoman
  spokesperson chairman chairwoman chairperson chair cm cji dgp dcp acp adgp ssp cjp igp dsp ccpo ceo cfo coo cto chief director manager head leader founder
  co-founder cofounder executive administrator oligarch financier tycoon deputy commissioner speaker lawmaker legislator mp mla mep pm analyst economist
  expert professor scientist researcher author writer actor actress singer coach captain striker midfielder
  goalkeeper defender quarterback pitcher manager billionaire entrepreneur businessman businesswoman journalist
  reporter editor activist candidate nominee negotiator counterpart premier counsel treasurer superintendent
  comptroller alderman alderwoman councilman councilwoman assemblyman assemblywoman lord lady baron duke duchess count countess democrat republican lt-gen maj-gen undersecretary
  correspondent anchor host rapper guitarist drummer composer artist photographer designer architect engineer doctor
`);

/** Words between which and a role nothing else stands in a title: "Prime Minister", "Deputy Foreign Minister". */
export const ROLE_MODIFIERS = wordSet(`
  prime vice deputy ceann grand foreign home defence defense finance interior health education trade energy justice senior
  assistant associate former acting interim first chief lead managing general attorney supreme crown vice- shadow
  external internal state national opposition party police press permanent special army air naval military
`);

/** Titles behind which nothing but a person's name stands. */
export const TITLES_OF_PEOPLE = wordSet(`
  Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Mayor Gov. Sen. Rep. Prof. Sgt. Lt. Capt. Col. Maj. Eng. Engr. Adv. Barr. Shri Smt
`);
