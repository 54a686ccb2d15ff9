import { wordSet } from '../../collections';

/**
 * Nouns that say what a person is, by field of life; two people of one name are told apart by their fields.
 * Two-word roles are written with "-". A "*" marks nouns that only a man bears, a "+" nouns that only a woman bears.
 */
export const PERSON_ROLES: Readonly<Record<string, string>> = {
  politics: `president vice-president prime-minister pm minister chancellor premier secretary senator congressman*
    congresswoman+ representative lawmaker legislator governor mayor councillor councilman* councilwoman+ councilor
    politician ambassador envoy diplomat deputy candidate nominee king* queen+ prince* princess+ emperor*
    monarch sultan* emir* amir* speaker commissioner mp mep parliamentarian senator-elect president-elect dictator
    statesman* stateswoman+ ex-president ex-minister treasurer whip undersecretary
    under-secretary secretary-general administrator comptroller attorney-general aide adviser advisor official spokesman* spokeswoman+
    spokesperson strategist lobbyist negotiator peacemaker revolutionary ally incumbent activist
    campaigner peer opposition-leader convenor convener chieftain ombudsman* taoiseach tánaiste tanaiste regent first-lady+ head-of-state trade-representative representative-elect consul`,
  business: `ceo cfo coo cto executive chief-executive founder co-founder cofounder entrepreneur billionaire
    millionaire tycoon magnate oligarch financier fixer middleman* businessman* businesswoman+ businessperson banker investor owner co-owner manager
    economist analyst trader shareholder industrialist mogul vice-chairman* managing-director boss developer
    chef restaurateur finance-director executive-director sales-director marketing-director company-director engineer programmer designer salesman* saleswoman+ broker accountant`,
  law: `judge justice prosecutor attorney lawyer solicitor barrister magistrate sheriff marshal detective inspector
    police-chief police-officer fire-chief sergeant officer policeman* policewoman+ constable superintendent investigator coroner defendant suspect
    victim witness plaintiff counsel kingpin ringleader gunman* shooter attacker killer murderer convict inmate prisoner fugitive`,
  military: `general colonel major captain lieutenant admiral commander soldier marine airman* corporal private
    commander-in-chief warlord rebel militant insurgent veteran pilot astronaut cosmonaut`,
  sport: `coach player footballer striker goalkeeper midfielder defender forward quarterback pitcher batsman* bowler
    cricketer captain golfer sprinter swimmer cyclist boxer wrestler skier skater gymnast athlete champion
    medallist medalist rider driver referee umpire runner catcher linebacker receiver teammate racer`,
  arts: `actor* actress+ singer songwriter musician rapper composer conductor pianist guitarist drummer author writer
    novelist poet playwright director filmmaker producer screenwriter comedian artist painter sculptor
    photographer dancer choreographer model celebrity presenter broadcaster host anchor journalist reporter
    correspondent editor columnist blogger publisher publicist critic cartoonist architect illustrator vocalist
    bassist frontman* frontwoman+ laureate`,
  learning: `professor scientist researcher physicist chemist biologist historian mathematician astronomer
    philosopher psychologist sociologist linguist epidemiologist virologist scholar academic lecturer teacher
    principal student expert geologist seismologist meteorologist archaeologist anthropologist inventor dean`,
  health: `doctor physician surgeon nurse psychiatrist paramedic pathologist dentist veterinarian patient`,
  religion: `pope* cardinal archbishop bishop priest pastor rabbi imam cleric ayatollah monk* nun+ preacher
    evangelist reverend theologian`,
  family: `wife+ husband* mother+ father* son* daughter+ brother* sister+ uncle* aunt+ nephew* niece+ cousin
    grandfather* grandmother+ grandson* granddaughter+ widow+ widower* fiance* fiancee+ girlfriend+ boyfriend*
    partner spouse parent child twin friend ex-wife+ ex-husband* stepson* stepdaughter+ mother-in-law+
    father-in-law* son-in-law* daughter-in-law+ man* woman+ boy* girl+ teenager resident neighbour neighbor
    colleague native survivor farmer worker volunteer firefighter`,
  trade: `baker butcher grocer greengrocer plumber electrician carpenter joiner mason bricklayer roofer barber hairdresser mechanic
    postman* fisherman* miner gardener tailor cobbler blacksmith locksmith jeweller jeweler florist baggage-handler janitor
    cleaner waiter* waitress+ bartender cabdriver bus-driver taxi-driver truck-driver trucker lorry-driver welder shopkeeper
    beekeeper shepherd shipbuilder lighthouse-keeper`,
  general: `leader agent rival frontrunner chairman* chairwoman+ chairperson chair head chief member director founder veteran guru czar tsar ace heir heiress+ star organiser organizer
    coordinator successor predecessor pioneer fellow hero legend icon whistleblower hacker editor-in-chief
    governor-general trustee librarian curator explorer commentator consultant representative`,
};

/** Nouns that say what an organisation is. */
export const ORGANIZATION_ROLES = wordSet(`
  company firm corporation giant startup start-up maker manufacturer carmaker automaker chipmaker drugmaker retailer
  bank lender insurer airline carrier operator provider developer publisher broadcaster network channel newspaper
  daily tabloid magazine website agency ministry department bureau commission committee council court parliament
  authority regulator watchdog union federation association organisation organization charity foundation institute
  university college school hospital party coalition alliance bloc group movement militia club team band studio
  label conglomerate subsidiary unit venture service platform utility supplier distributor contractor consortium
  fund brokerage station troupe outlet brand orchestra choir dealership quartet trio think-tank thinktank nonprofit
  church museum force army police cartel gang
`);

/** Nouns that say what a place is. */
export const PLACE_ROLES = wordSet(`
  city town village capital country nation state province region island district county municipality suburb kingdom
  republic territory peninsula port resort borough neighbourhood neighborhood
`);

/** Words before an office that make another one of it ("|former| mayor", "|vice| president"), those of hyphens by themselves: "would-be", "self-styled". */
export const QUALIFIERS = wordSet(`
  former ex then late future outgoing incoming elect acting interim deputy vice assistant associate under shadow
  ousted onetime self first co would be alleged honorary
`);
