/** Abbreviations (lower case, with their full stop) that keep the full stop in their token. */

import { wordSet } from '../collections';

/** Stand before a name and never end a sentence. */
export const TITLE_ABBREVIATIONS = wordSet(`
  adm. adv. amb. atty. barr. brig. capt. cmdr. cdr. col. comdr. cpl. dr. eng. engr. fr. gen. gov. hon. insp. lieut. lt. ltgen. maj. messrs.
  mme. chr. chas. geo. jos. thos. wm. mr. mrs. ms. mt. mx. msgr. ofc. pfc. pres. prof. pvt. rep. reps. rev. sen. sens. sgt.
  sr. st. ste. supt. govs. gens. profs. vs. v. art. fig. no. nos. vol. pp. ed. eds. op. cf. viz. i.e. e.g. al.
`);

/** May also be the last word of a sentence. */
export const OTHER_ABBREVIATIONS = wordSet(`
  jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri. sat.
  sun. ave. blvd. rd. bldg. hwy. inc. corp. ltd. co. cos. bros. llc. plc. assn. assoc. dept. dist. div. est. etc. ft. gov.
  intl. natl. univ. jr. sr. esq. ph.d. m.d. b.a. m.a. a.m. p.m. ala. ariz. ark. calif. colo. conn. del. fla. ga. ill.
  ind. kan. ky. la. mass. md. mich. minn. miss. mo. mont. neb. nev. okla. ore. pa. penn. tenn. tex. va. vt. wash. wis.
  wyo. hrs. mins. secs. approx. min. max. tel. ext. bn. mn. pct. cent. yr. yrs. mos. s.p.a. n.v. s.a. a.g. cie. pty.
`);

/**
 * Words that, capitalised behind such an abbreviation or behind initials ("the U.S. The"), begin a new sentence:
 * the commonest openers of English sentences that are no part of names.
 */
export const SENTENCE_OPENERS = wordSet(`
  the a an in on at by for from with as to of it its he his she her they their we our you i this that these those there here
  but and or so yet if when while after before since until although though because however meanwhile moreover
  both each all some many most several few no not only also another such what who how why where which whether
  one two three four five under over during between among despite according officials police sources analysts
  is are was were has have had will would could should may might can do does did then now today yesterday tomorrow still
`);

/** Words that begin a sentence where they stand capitalised between words in small letters. */
export const RUN_IN_OPENERS = wordSet(`
  The A An It He She They We This These Those There Another Many Several In At As If When After While But All Some
  Most Both His Her Their Although However Meanwhile Two Three Four Five Six Seven Eight Nine Ten
`);

/** Those of them that begin a sentence even behind a name, in a line of plain words: "flew to Port Oru As the rain". */
export const RUN_IN_BEHIND_NAMES = wordSet(
  'The He She It They These There When While As His Her Their Although However Meanwhile',
);

/** Words that a noun follows: what stands behind them is part of their phrase, whatever its first letter. */
export const BEFORE_NOUNS = wordSet(`
  another any big each early every few first former free future good great high key large last late leading little local long
  main major many modern more most new next old only other own past poor rich same second senior several short
  small some sovereign such then third top two three four five six seven eight nine ten various whole young
`);

/** Common nouns, capitalised, with which stories of news begin; most texts have them at the beginning of sentences alone. */
export const OFTEN_TOLD_OF = wordSet(`
  Activists Aid Analysts Authorities Campaigners Charities Charity Dozens Doctors Energy Engineers Environmentalists Experts
  Families Fans Farmers Film Firefighters Fishermen Footage Health Hundreds Investigators Lawmakers Lawyers Millions
  Ministers MPs Officials Oil Parents People Police Politicians Pop Prosecutors Protesters Relatives Rescuers Rescue
  Researchers Residents Scientists Shares Soldiers Surgeons Survivors Teachers Thousands Troops Victims Villagers Voters Workers
`);

/** Words that are always a finite verb or its auxiliary. */
export const FINITE_WORDS = wordSet(
  'has have had is are was were will would could can did does do says say said',
);

/** Words behind which a finite verb is that of a clause within the subject. */
export const RELATIVE_WORDS = wordSet('who whom whose which that what where when how why if');

/** Words behind which a capital opens a name or a quotation, or is a letter that counts ("grade A beef"). */
export const INTRODUCING = wordSet(`
  of in on at by for from with to as the a an and or but nor is was are were be been his her its their our my your
  this that than which who whom whose what where after before since until because although though about into over under between against through per via like vs versus not no so if when while
  called titled named entitled dubbed says said asks asked reads read film movie book novel album song single
  hit track show series episode programme magazine newspaper paper daily weekly website type group grade class
  plan vitamin hepatitis influenza category level section schedule part team list stage phase page chapter
`);
