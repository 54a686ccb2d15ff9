import { wordSet } from '../../collections';

/** Words that say what kind of thing a name is and may be left away: "SHORE initiative", "SHORE". */
export const SHELLS = wordSet(`
  initiative programme program plan project bill law party app platform system movement campaign scheme mission
  operation summit conference festival award awards prize cup championship championships convention protocol
  university college company bank airlines airways group foundation ministry corporation newspaper magazine motors
  energy technologies industries entertainment platforms
`);
/** Of those the ones that a thing of another kind goes by as well: "Larkspur Bank" is the "Larkspur Group". */
export const ANY_KIND = wordSet('company group corporation plan project law bill');
/** Of those the ones that say that the name is an event's, which the body of the shorter name only holds. */
export const EVENTS = wordSet(`
  summit conference festival award awards prize cup championship championships convention
`);

/** Nouns that mean no body by themselves, though one may be called after them: the "Constitution Party". */
export const NO_BODIES = wordSet('constitution charter people country homeland nation');
