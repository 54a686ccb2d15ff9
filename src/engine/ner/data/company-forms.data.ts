/** Words that tell companies, in lower case. */

import { wordSet } from '../../collections';

/** Words that close the full name of a company. */
export const COMPANY_FORMS = wordSet(
  'inc inc. corp corp. corporation plc ltd ltd. limited llc llp gmbh ag s.a. n.v. s.p.a. co. cos. holdings bhd berhad oyj asa pty',
);

/** What a body is, as the last word of its name. */
export const BODY_KINDS = wordSet(
  'university institute foundation association committee ministry federation hospital party alliance council commission authority kommun',
);

/** What newspapers are called, as the last word of their names. */
export const NEWSPAPERS = wordSet(
  'sentinel gazette tribune herald chronicle courier examiner inquirer dispatch ledger courant observer-dispatch picayune telegraph bugle',
);

/** What a body is, as the first word of its name in other languages. */
export const BODY_LEADS = wordSet(`
  grupo groupe gruppo banco banca banque parti partido partito partai movimento movimiento mouvement jamiat hizb frente fundacion
  fundación fondation asociacion asociación sindicato federacion federación confederacion confederación agencia agence jornal diario
  universidad universidade université universiteit universität institut instituto istituto ministerio ministerstvo bank perikatan
  pakatan barisan jabatan kementerian persatuan yayasan bundesamt bundesverband verband stiftung compagnie compania compañía
  caisse crédit societe société sociedad sociedade junta radio televizija televisión dnevni večernji gazeta sindikat stranka
  partija pokret savez związek partidul sindicatul
`);

/** What a company makes or does, as the last word of its name; no family name is among them. */
export const BUSINESSES = wordSet(`
  spices foods brewing breweries brewers motors motorcycles textiles logistics pharma pharmaceuticals airlines airways cement
  chemicals electronics industries technologies systems solutions services partners ventures holdings petroleum minerals resources
  metals shipping shipyards shipyard distillers distilleries dairies bakeries properties realty estates studios pictures records
  entertainment broadcasting networks telecom telecommunications semiconductor semiconductors software laboratories biosciences
  therapeutics biotech healthcare insurance assurance securities investments bancorp hotels resorts restaurants stores supermarkets
  outfitters apparel packaging plastics tyres tires automotive aviation aerospace railways freight haulage engineering
  constructions builders advisors robotics diagnostics genetics genomics microsystems appliances cosmetics fertilizers fertilisers
  ceramics refineries seafoods beverages vineyards fisheries garments shipbuilding shipbuilders exports imports infotech fintech
`);
