/** Words by which an expression of time belongs to one event or another. */

import { wordSet } from '../../collections';

/** A year in figures. */
export const YEAR = /^\d{4}$/u;

/** Classes of what is done to somebody for a deed: "jailed |for spreading|". */
export const PUNISHING = wordSet(`arrest charge verdict dismissal extradition`);

/** Verbs that decide or refuse what an infinitive tells: "voted |to impeach|". */
export const DECIDING = wordSet(`vote refuse decline order instruct`);

/** Verbs whose gerund tells what is to be done: "proposed |cutting| it". */
export const PROPOSING = wordSet(`propose suggest recommend`);

/** Classes of what two do together, and of which something comes: "Rao met Lind and the two |agreed|". */
export const ENCOUNTERS = wordSet(`meeting call talks speech visit`);

/** "was born in 1920 and studied law", "was founded in May and opened a branch": what came after has its own time. */
export const BEGINNINGS = wordSet(`bear born found establish incorporate`);

/** Classes of verbs that tell how people come together. */
export const COMING = wordSet(`visit movement return meeting`);

/** Classes of what one does something with: "took the title with Sunday's win", but not "was charged with Sunday's raid". */
export const MEANS = wordSet(`win vote performance`);

/** Verbs that say what something is called: "a plan |dubbed| Oru". */
export const NAMING = wordSet(`dub call name entitle title nickname know`);

/** What was once made of a thing that stands there now: "a mill |converted| into flats". */
export const MAKEOVERS = wordSet(`convert turn transform remodel repurpose refurbish refit`);

/** What is published. */
export const TEXTS =
  /^(?:stud(?:y|ies)|reports?|findings|results|research|papers?|articles?|statements?|letters?|surveys?|analys[ie]s|essays?|editorials?|interviews?|rulings?|verdicts?)$/u;

/** What is done to texts: "a report |issued|". */
export const PUBLISHED = wordSet(`publish release issue post`);

/** Classes of what texts do. */
export const TELLING = wordSet(`discovery accusation criticism warning`);

/** Classes of what courts and police do with somebody later: "was released after being arrested on Wednesday". */
export const LATER = wordSet(`verdict charge trial release say dismissal extradition pardon`);

/** What says what something is about: "anger |over| the May 4 polls". */
export const CONCERNED = wordSet(`over about of from to against despite for`);

/** In what people do things while it lasts. */
export const WEATHER = wordSet(`
  rain rains downpour drizzle snow hail ice frost cold heat wind winds fog storms weather conditions temperatures`);

/** Classes of what lasts for a time that may be told beside it: "closed |until Monday|". */
export const HELD = wordSet(`suspension closure ban arrest extension`);

/** Classes of what moves a day: "postponed the match |to 31 July|". */
export const PUTTING_OFF = wordSet(`suspension extension`);

/** What says that one thing came long after another: "two |years| after". */
export const APART = /^(?:long|years?|months?|weeks?|days?|hours?|minutes?)$/u;

/** What is accounted for: "the three |months| to September". */
export const PERIODS = wordSet(`weeks months quarter half year years`);

/** Verbs that order what holds for some hours: "|imposed| a curfew". */
export const ORDERING = wordSet(`announce declare impose order introduce extend propose approve decree`);

/** What an amount is measured by: "a premium to Friday's |close|". */
export const MEASURES =
  /^(?:close|closing|price|prices|level|levels|high|low|rate|record|estimate|figures?|total|value)$/;

/** What only says what something came before or behind: "the deal |follows| talks". */
export const PLACING = wordSet(`follow precede`);

/** "the spill became the largest on Friday": what happens to an event later. */
export const TURNS = wordSet(`become becomes became remain remains remained`);

/** What comes of an event, or was around it: "praised the |results| of the meeting", "sued over the |circumstances| of her death". */
export const OUTCOMES =
  /^(?:results?|outcomes?|decisions?|agreements?|conclusions?|findings|circumstances|anniversary|aftermath)$/u;
