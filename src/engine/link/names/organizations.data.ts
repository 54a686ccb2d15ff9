/** Words in the names of organisations, folded. */

import { phraseSet, wordSet } from '../../collections';

/** What a company's name ends with and is called without: legal forms, and "holdings". */
export const COMPANY_SUFFIXES = wordSet(`
  inc incorporated corp corporation co company ltd limited llc llp plc ag gmbh sa nv se spa ab oyj oy asa bv srl
  sarl jsc pjsc tbk berhad holdings holding pvt pte bhd sdn kk lp
`);

/** Words that many organisations share, so that one of them alone names none. */
export const COMMON_WORDS = wordSet(`
  university college school institute bank ministry department office agency commission committee council court
  house senate congress parliament party united national international american new north south east west central
  royal federal state general first great world global european british saint st san los the air association society
  union federation foundation center centre group club public social democratic republican liberal labor labour free
  people peoples white supreme high security police army navy museum hospital church commonwealth government times
  news daily media institutes health human open board bureau constitution
`);

/** Words that name a part of an organisation or something of its own: "GitHub Trust and Safety", "NASA … Laboratory". */
export const UNIT_WORDS = wordSet(`
  assembly laboratory lab labs safety forces reserve caucus division unit team force guard linux maps watch tv store
  prize award awards marathon festival stadium airport square street tower herald post globe tribune journal gazette
  star sun observer chronicle and of for in party treaty act chat coalition network service services authority
  commission committee council court department ministry office agency bureau board university college school
  institute hospital museum center centre railway railways police army navy command congressional constitution
  marine update bulletin windows explorer research pay music
`);

/** Words that end the name of a company which is called by what stands before them: "Larkspur Tarn Group". */
export const PLAIN_TAILS = wordSet(`
  group projects company holdings holding corporation industries enterprises international partners
`);

/** Words that begin the name of one which is called by what stands behind them: "Grupo Larkspur". */
export const PLAIN_HEADS = wordSet(`
  grupo groupe gruppo grup group compagnie companhia constructora construtora editorial editora
`);

/** Plural nouns that end the name of a company and hardly a person's. */
export const TRADES_OF_FIRMS = wordSet(`
  homes foods motors airlines airways technologies industries pharmaceuticals electronics pictures records studios
  holdings partners ventures systems properties enterprises resources solutions networks stores hotels resorts
  minerals metals chemicals plastics textiles breweries shipyards bikes pumps toys trucks cosmetics cruises farms
  bakeries logistics robotics aerospace energy pharma biotech software
`);

/** Bodies of which every state has one, by their names without the state's. */
export const STATE_BODIES = phraseSet(`
  parliament, senate, congress, national assembly, house of representatives, supreme court, high court,
  constitutional court, court of appeal, court of appeals, election commission, electoral commission, government,
  cabinet, central bank, army, navy, air force, military, armed forces, police, national police, coast guard, red
  cross, football association, football federation
`);

/** Parties of whose name many countries have one, folded. */
export const PARTIES = phraseSet(
  'greens, green party, tories, labour, labour party, liberals, liberal party, conservatives, conservative party, democrats, ' +
    'social democrats, christian democrats, liberal democrats, socialists, socialist party, republicans, peoples party',
);
