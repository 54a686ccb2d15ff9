import { wordSet } from '../../collections';

/** What is done to the living only: "detectives |arrested| Berg", "Berg was |jailed|". */
export const DONE_TO_THE_LIVING = wordSet(`
  arrested rearrested detained charged indicted arraigned convicted acquitted sentenced jailed imprisoned
  interviewed questioned interrogated extradited deported handcuffed freed released bailed cautioned sued
`);

/** What only the living do: "Berg |denied|". */
export const DONE_BY_THE_LIVING = wordSet(`
  denies denied pleads pleaded pled testifies testified confesses confessed surrendered apologised apologized
  fled escaped appealed
`);

/** Whom only the living tell: "Berg told |police|". */
export const ASKED_BY_LAW = wordSet(
  'police detectives investigators officers prosecutors jurors court judge',
);

/** Where only the living are taken: "Berg was taken back to |prison|". */
export const PLACES_OF_THE_LIVING = wordSet('prison jail custody court');

/** What a court or the police has of the living: "Berg's |trial|". */
export const HAD_BY_THE_LIVING = wordSet('trial arrest sentence conviction plea bail arraignment');

/** What there is of the dead: "the |death| of Ida Berg", "Ida Berg's |killing|". */
export const OF_THE_DEAD = wordSet('death deaths killing murder slaying funeral burial assassination');

/** What makes somebody dead who suffers it. */
export const KILLED = wordSet('killed murdered slain assassinated strangled beheaded electrocuted drowned');

/** Words behind "was found" and "was shot": "found |dead|", "stabbed to |death|". */
export const DEAD = wordSet('dead death');
