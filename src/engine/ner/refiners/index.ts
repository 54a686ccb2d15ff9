import type { Refiner } from '../draft';
import { agencyLines } from './lines/agency-lines';
import { arabicArticles } from './people/arabic-articles';
import { numbered } from './things/numbered';
import { bills } from './things/bills';
import { buttons } from './lines/buttons';
import { capitalLines } from './lines/capital-lines';
import { clubs } from './organizations/clubs';
import { chambers } from './organizations/chambers';
import { cells } from './lines/cells';
import { ownedWorks } from './things/owned-works';
import { results } from './organizations/results';
import { countryCodes } from './places/country-codes';
import { districts } from './places/districts';
import { craft } from './things/craft';
import { companies } from './organizations/companies';
import { companyForms } from './organizations/company-forms';
import { institutions } from './organizations/institutions';
import { persianLinks } from './people/persian-links';
import { scores } from './organizations/scores';
import { sites } from './organizations/sites';
import { partyBrackets } from './organizations/party-brackets';
import { consistency } from './article/consistency';
import { datelines } from './lines/datelines';
import { demonyms } from './places/demonyms';
import { edges } from './spans/edges';
import { elections } from './things/elections';
import { familyFirst } from './people/family-first';
import { finance } from './organizations/finance';
import { firms } from './organizations/firms';
import { headlineGlue } from './spans/headline-glue';
import { headlineVerbs } from './spans/headline-verbs';
import { heads } from './spans/heads';
import { hyphenTails } from './spans/hyphen-tails';
import { hyphens } from './spans/hyphens';
import { initials } from './people/initials';
import { introductions } from './article/introductions';
import { knownOrganizations } from './organizations/known-organizations';
import { knownParts } from './spans/known-parts';
import { knownThings } from './things/known-things';
import { knownWholes } from './spans/known-wholes';
import { lists } from './lines/lists';
import { longBodies } from './organizations/long-bodies';
import { longLaws } from './things/long-laws';
import { ministries } from './organizations/ministries';
import { missedWholes } from './article/missed-wholes';
import { modelNumbers } from './things/model-numbers';
import { notNames } from './article/not-names';
import { occasions } from './things/occasions';
import { onX } from './organizations/on-x';
import { opponents } from './organizations/opponents';
import { origins } from './places/origins';
import { owners } from './organizations/owners';
import { parties } from './organizations/parties';
import { particles } from './people/particles';
import { personParts } from './people/person-parts';
import { placePairs } from './places/place-pairs';
import { prefixes } from './spans/prefixes';
import { quoted } from './things/quoted';
import { routes } from './places/routes';
import { seats } from './places/seats';
import { postNominals } from './people/post-nominals';
import { relativeClauses } from './people/relative-clauses';
import { ships } from './things/ships';
import { smallInstitutions } from './spans/small-institutions';
import { smallLetters } from './places/small-letters';
import { shortForms } from './article/short-forms';
import { southAsianHeads } from './things/south-asian-heads';
import { storms } from './things/storms';
import { subtypes } from './things/subtypes';
import { tables } from './organizations/tables';
import { titled } from './people/titled';
import { fathers } from './people/fathers';
import { families } from './people/families';
import { plainSurnames } from './people/plain-surnames';
import { townSurnames } from './people/town-surnames';
import { landscapes } from './places/landscapes';
import { localities } from './places/localities';
import { settlements } from './places/settlements';
import { takenTowns } from './places/taken-towns';
import { lawFirms } from './organizations/law-firms';
import { weather } from './places/weather';
import { wars } from './things/wars';
import { weapons } from './things/weapons';
import { bases } from './places/bases';
import { bodyAliases } from './organizations/body-aliases';
import { blocs } from './organizations/blocs';
import { newspapers } from './organizations/newspapers';
import { dottedLetters } from './organizations/dotted-letters';
import { townTeams } from './organizations/town-teams';
import { washington } from './places/washington';

/**
 * What follows the tagger, in order: spans are set right first, as all later steps read them; what is no name goes
 * before names are copied to other places; types are divided last, when all names are known.
 */
export const REFINERS: readonly Refiner[] = [
  edges,
  initials,
  familyFirst,
  arabicArticles,
  fathers,
  titled,
  personParts,
  placePairs,
  parties,
  prefixes,
  institutions,
  scores,
  persianLinks,
  hyphens,
  hyphenTails,
  routes,
  districts,
  partyBrackets,
  modelNumbers,
  craft,
  notNames,
  agencyLines,
  datelines,
  washington,
  sites,
  onX,
  chambers,
  numbered,
  ships,
  demonyms,
  elections,
  occasions,
  heads,
  longLaws,
  bills,
  ministries,
  longBodies,
  lawFirms,
  wars,
  weapons,
  quoted,
  southAsianHeads,
  ownedWorks,
  shortForms,
  knownParts,
  knownWholes,
  knownOrganizations,
  knownThings,
  clubs,
  countryCodes,
  opponents,
  townTeams,
  tables,
  results,
  cells,
  storms,
  owners,
  origins,
  finance,
  companyForms,
  companies,
  townSurnames,
  plainSurnames,
  relativeClauses,
  postNominals,
  families,
  newspapers,
  blocs,
  bases,
  localities,
  settlements,
  takenTowns,
  dottedLetters,
  seats,
  introductions,
  lists,
  headlineVerbs,
  headlineGlue,
  bodyAliases,
  firms,
  weather,
  smallInstitutions,
  consistency,
  particles,
  missedWholes,
  landscapes,
  smallLetters,
  capitalLines,
  buttons,
  subtypes,
];
