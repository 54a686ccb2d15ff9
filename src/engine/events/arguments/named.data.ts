import { wordSet } from '../../collections';

/** What only says when, how or beside what something was: "after |Rao's| death", "unlike |Rao|". */
export const BESIDE = wordSet(`
  after before since following amid during despite until till because as like unlike than although though while when if
  besides except without including according
`);

/** The same by a noun: "in the |wake| of a spill in Oru". */
export const BESIDE_NOUNS = wordSet(
  'wake aftermath face light view memory honour honor support favour favor protest',
);

/** What has a name without the named being there: "the |Rao| case", "|Lind| Avenue". */
export const CALLED_AFTER = wordSet(`
  case cases trial trials affair scandal inquiry enquiry investigation probe saga act law bill tax amendment report doctrine plan era
  award awards prize medal cup trophy memorial foundation avenue street road square bridge hall center centre stadium airport
  family book show series movie film
`);

/** What somebody puts on a network, which has no part in it: "for a |post| on Acme". */
export const POSTS = wordSet(
  'post posts posting postings comment comments message messages video videos page pages account accounts group groups',
);

/** Prepositions of where something is, or from where: "at |Acme|", "|out| of Oru". */
export const WHERE = wordSet('in at near outside inside around off out throughout across within along');

/** What a country or town does or wants, beside events: "condemns |Norvia's| response". */
export const DEEDS = wordSet(`
  response involvement claim request refusal bid proposal decision policy treatment handling use role attitude rejection
`);

/** Where somebody lives, beside other places: "in |Rao's| hometown". */
export const HOMES = wordSet('hometown birthplace flat apartment residence homeland car room garden');

/** What ties two happenings to one place: "killed |during| a raid in Oru". */
export const SAME_PLACE = wordSet('while when during after following');

/** Places that are named by their town, beside others. */
export const WAYS = wordSet(
  'boulevard avenue highway motorway academy waterfront harbour harbor seafront plaza cathedral clinic',
);

/** Organizations at which somebody is: "dies at the Oru |Hospital|". */
export const INSTITUTIONS = wordSet(`
  hospital university airport station school college academy hotel prison jail stadium clinic museum theatre theater library
  embassy consulate airbase headquarters
`);
