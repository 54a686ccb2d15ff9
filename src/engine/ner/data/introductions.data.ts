/** Nouns, in lower case, by which news says what a name is: “the town of …”, “…, a newspaper”. */

import { wordSet } from '../../collections';

/** Kinds of places in an apposition behind a name. */
export const PLACES_BEHIND = wordSet(`
  town village city suburb port island district province settlement neighborhood neighbourhood municipality hamlet township
`);

/** Kinds of places that stand before "of" and a name; "state" and "capital" stand before other things there, too. */
export const PLACES_OF: ReadonlySet<string> = new Set([
  ...PLACES_BEHIND,
  ...wordSet('townships villages towns cities resident residents outskirts'),
]);

/** Kinds of bodies in an apposition behind a name; what a person may be, too (“maker”, “broadcaster”), is not here. */
export const BODIES_BEHIND = wordSet(`
  company firm bank brokerage newspaper magazine airline retailer manufacturer supplier startup charity nonprofit organization
  organisation agency party consultancy subsidiary conglomerate automaker carmaker chipmaker drugmaker lender utility website
  tabloid group association federation foundation institute militia club school college university hospital
  movement union coalition fund cooperative studio
`);

/** Makers who are bodies, by what they make: "a server maker". */
export const MADE = wordSet(
  'server chip car truck phone drug vaccine battery plane engine weapons arms tyre tire toy software',
);

/** Kinds of bodies right before a name. */
export const BODIES_BEFORE = wordSet(`
  company firm newspaper magazine airline retailer charity startup conglomerate brokerage automaker carmaker chipmaker drugmaker
  website supermarket subsidiary tabloid militia group organization organisation lender union movement coalition
`);

/** Kinds of bodies in the plural before their names: "the groups Acme and Norvale". */
export const SEVERAL_BEFORE = wordSet(
  'companies firms groups banks airlines retailers newspapers startups insurers lenders automakers',
);

/** Kin, before a comma and their names. */
export const KIN = wordSet(
  'father mother wife husband son daughter brother sister widow widower girlfriend boyfriend',
);

/** Papers by how often they appear, right before their names; adjectives, too. */
export const PERIODICALS = wordSet('daily weekly biweekly fortnightly monthly');

/** More of them, with the words that have to stand before. */
export const PAIRS_BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['agency', wordSet('news press relief aid space rating ratings advertising intelligence photo')],
  ['channel', wordSet('tv television news cable youtube')],
  ['station', wordSet('tv television radio news private independent')],
  ['house', wordSet('research brokerage publishing auction fashion')],
  [
    'club',
    wordSet(
      'soccer football rugby cricket basketball hockey golf tennis volleyball handball baseball rowing boxing',
    ),
  ],
  ['bank', wordSet('investment commercial central private savings mortgage merchant online')],
]);

/** What an apposition does not hold before its noun: there the noun belongs to something else. */
export const BREAKS = wordSet(`
  of in at for to on by with from who whose that which as and or former about into between against during is was are were said
  the a an his her its their our my this that another other , ; : . ( ) “ ” " one two
`);

/** What may follow the noun of an apposition. */
export const CLOSINGS = wordSet(
  ', . ; : ) — – that which based located situated founded owned run backed whose linked controlled headquartered registered incorporated listed',
);

/** Verbs behind “the company Moreno …” that tell of what Moreno does with it. */
export const DOINGS = wordSet(`
  was had is has were would will could did does founded created runs ran built owns owned led leads left joined started set
  co-founded chairs heads headed works worked represents represented plays played formed bought sold established took used
  wanted hopes hoped said says
`);

/** What one does to a place, before "to" or another small word and its name. */
export const MOVES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'to',
    wordSet(
      'flew fled flown travelled traveled drove sailed deported extradited evacuated relocated emigrated airlifted',
    ),
  ],
  ['in', wordSet('arrived landed stationed located situated headquartered born')],
  ['near', wordSet('landed crashed stationed located situated camped')],
]);

/** Kinds of media right behind a name. */
export const MEDIA_BEHIND = wordSet('television radio newspaper daily weekly magazine tabloid');

/** What may follow them. */
export const MEDIA_CLOSINGS = wordSet('that said reported reports quoted published . , ; : )');
