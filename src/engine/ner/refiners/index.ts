import type { Refiner } from '../draft';
import { agencyLines } from './agency-lines';
import { arabicArticles } from './arabic-articles';
import { numbered } from './numbered';
import { capitalLines } from './capital-lines';
import { clubs } from './clubs';
import { craft } from './craft';
import { companies } from './companies';
import { companyForms } from './company-forms';
import { institutions } from './institutions';
import { persianLinks } from './persian-links';
import { scores } from './scores';
import { sites } from './sites';
import { partyBrackets } from './party-brackets';
import { consistency } from './consistency';
import { datelines } from './datelines';
import { demonyms } from './demonyms';
import { edges } from './edges';
import { elections } from './elections';
import { familyFirst } from './family-first';
import { finance } from './finance';
import { heads } from './heads';
import { hyphenTails } from './hyphen-tails';
import { hyphens } from './hyphens';
import { initials } from './initials';
import { introductions } from './introductions';
import { knownOrganizations } from './known-organizations';
import { knownParts } from './known-parts';
import { knownThings } from './known-things';
import { knownWholes } from './known-wholes';
import { lists } from './lists';
import { longBodies } from './long-bodies';
import { longLaws } from './long-laws';
import { ministries } from './ministries';
import { modelNumbers } from './model-numbers';
import { notNames } from './not-names';
import { onX } from './on-x';
import { opponents } from './opponents';
import { origins } from './origins';
import { owners } from './owners';
import { parties } from './parties';
import { personParts } from './person-parts';
import { placePairs } from './place-pairs';
import { prefixes } from './prefixes';
import { quoted } from './quoted';
import { seats } from './seats';
import { ships } from './ships';
import { smallLetters } from './small-letters';
import { shortForms } from './short-forms';
import { storms } from './storms';
import { subtypes } from './subtypes';
import { tables } from './tables';
import { titled } from './titled';
import { townSurnames } from './town-surnames';
import { washington } from './washington';

/**
 * What follows the tagger, in order: spans are set right first, as all later steps read them; what is no name goes
 * before names are copied to other places; types are divided last, when all names are known.
 */
export const REFINERS: readonly Refiner[] = [
  edges,
  initials,
  familyFirst,
  arabicArticles,
  personParts,
  titled,
  placePairs,
  parties,
  prefixes,
  institutions,
  scores,
  persianLinks,
  hyphens,
  hyphenTails,
  partyBrackets,
  modelNumbers,
  craft,
  washington,
  notNames,
  agencyLines,
  datelines,
  sites,
  onX,
  numbered,
  ships,
  demonyms,
  elections,
  heads,
  longLaws,
  ministries,
  longBodies,
  quoted,
  shortForms,
  knownParts,
  knownWholes,
  knownOrganizations,
  knownThings,
  clubs,
  opponents,
  tables,
  storms,
  owners,
  origins,
  finance,
  companyForms,
  companies,
  townSurnames,
  seats,
  introductions,
  lists,
  consistency,
  smallLetters,
  capitalLines,
  subtypes,
];
