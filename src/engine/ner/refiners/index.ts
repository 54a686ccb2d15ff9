import type { Refiner } from '../draft';
import { agencyLines } from './agencyLines';
import { arabicArticles } from './arabicArticles';
import { numbered } from './numbered';
import { clubs } from './clubs';
import { craft } from './craft';
import { companies } from './companies';
import { companyForms } from './companyForms';
import { institutions } from './institutions';
import { persianLinks } from './persianLinks';
import { scores } from './scores';
import { sites } from './sites';
import { partyBrackets } from './partyBrackets';
import { consistency } from './consistency';
import { datelines } from './datelines';
import { demonyms } from './demonyms';
import { edges } from './edges';
import { elections } from './elections';
import { familyFirst } from './familyFirst';
import { finance } from './finance';
import { heads } from './heads';
import { hyphenTails } from './hyphenTails';
import { hyphens } from './hyphens';
import { initials } from './initials';
import { introductions } from './introductions';
import { knownOrganizations } from './knownOrganizations';
import { knownParts } from './knownParts';
import { knownThings } from './knownThings';
import { knownWholes } from './knownWholes';
import { longLaws } from './longLaws';
import { ministries } from './ministries';
import { modelNumbers } from './modelNumbers';
import { notNames } from './notNames';
import { onX } from './onX';
import { opponents } from './opponents';
import { origins } from './origins';
import { owners } from './owners';
import { parties } from './parties';
import { personParts } from './personParts';
import { placePairs } from './placePairs';
import { prefixes } from './prefixes';
import { quoted } from './quoted';
import { ships } from './ships';
import { shortForms } from './shortForms';
import { storms } from './storms';
import { subtypes } from './subtypes';
import { titled } from './titled';
import { townSurnames } from './townSurnames';
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
  quoted,
  shortForms,
  knownParts,
  knownWholes,
  knownOrganizations,
  knownThings,
  clubs,
  opponents,
  storms,
  owners,
  origins,
  finance,
  companyForms,
  companies,
  townSurnames,
  introductions,
  consistency,
  subtypes,
];
