import { wordSet } from '../../collections';

/** Who acts for the country, party or company whose name stands beside the noun: "the |Norvian| government", "|Acme's| board". */
export const REPRESENTATIVES = wordSet(`
  government governments authorities authority administration cabinet parliament congress senate legislature assembly
  court courts regime junta ministry ministries embassy embassies consulate agency agencies delegation
  attorney general governor governors mayor mayors regulator regulators
  minister ministers premier premiers president presidents chancellor leader leaders official officials diplomat diplomats
  envoy envoys ambassador ambassadors negotiators lawmakers legislators mps prosecutor prosecutors judge judges
  troops troop soldiers soldier forces force army military navy marines police officers officer guards guard
  jets warplanes warships aircraft warship submarine commandos paratroopers peacekeepers fighters
  investigators inspectors team teams squad leadership opposition intelligence side spies board bank
`);

/** People of a place: "voters |in Oru|", "the people |of Oru|" are told by where they are. */
export const INHABITANTS = wordSet(`
  people residents citizens villagers voters inhabitants locals men women children families pupils students workers
  protesters demonstrators crowds thousands hundreds tens dozens
`);

/** Nouns whose "of" and "in" only says which place is meant, beside those for places: "the outskirts |of Oru|". */
export const PARTS_OF_PLACES = wordSet(`
  outskirts shore shores territory waters part parts north south east west northwest northeast southwest southeast heart
  mouth edge top side shoreline coastline beach beaches hills
`);

/** What is named by where it is, beside parts of places: "the |Oru| well explodes". */
export const SITES = wordSet('well wells pipeline refinery depot reactor tunnel dam');

/** What somebody may have of a company: "shares |in Acme|". */
export const HOLDINGS = wordSet('shares share stake stakes stock interest');

/** Verbs that tell whom or what a vehicle has with it. */
export const CARRYING = wordSet('carry transport bring take ferry fly');

/** Verbs by which somebody is at an event that is their object. */
export const ATTENDING = wordSet(
  'attend join win lose host stage visit survive suffer launch begin end hold lead open',
);

/** What a country has elsewhere: "the |US| embassy" is not in the US. */
export const ABROAD = wordSet('embassy embassies consulate consulates base bases mission camp');

/** What somebody had: "a |former| Acme factory" is nobody's part. */
export const NO_LONGER = wordSet('former ex onetime');

/** Classes of events by which somebody or something is harmed. */
export const HARM = wordSet('attack accident disaster fire damage');

/** Classes of what an attack or accident does to people. */
export const TOLLS = wordSet('death injury');

/** What people are left behind a disaster: "leaves ten |missing|". */
export const HARMED = wordSet(
  'dead missing injured wounded homeless stranded trapped hospitalized hospitalised hurt',
);

/** What a clause begins with that says how people came to harm. */
export const HOW_HARMED = wordSet('when as');
