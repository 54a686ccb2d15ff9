/**
 * Words that tell which event a verb with several senses means. Base forms in lower case. Compiled by hand from general
 * knowledge of English.
 */

import { wordSet } from '../../collections';

/** Who is sent somewhere together. */
export const DELEGATES = wordSet('delegation team mission envoy delegates envoys inspectors');

/** What sinks, or falls from the sky. */
export const VESSELS = wordSet(`
  boat ship ferry vessel canoe dinghy yacht raft tanker kayak trawler freighter submarine lifeboat plane aircraft jet airliner
  helicopter`);

/** Where people are held. */
export const CONFINEMENT = wordSet('jail prison custody detention captivity cell');

/** Of whom it is told what they do with each other: "the two spoke". */
export const TOGETHER = wordSet('they both two three');

/** By which people speak with each other. */
export const PHONES = wordSet('phone telephone');

/** What overturns in an accident. */
export const VEHICLES = new Set([
  ...VESSELS,
  ...wordSet(`
  vehicle car bus coach truck lorry van tram train carriage wagon trailer minibus jeep motorcycle bike tractor taxi cab convoy`),
]);

/** What a sentence of years has beside it where a court gives it. */
export const COURT = wordSet(`
  court courts judge judges jury jurors magistrate tribunal trial prison jail jailed custody detention bars guilty convicted
  conviction sentence sentenced sentencing charged charges crime crimes murder manslaughter rape fraud theft robbery corruption
  bribery smuggling trafficking espionage treason assault perjury embezzlement negligence`);

/** Who stops work, and what for: a strike beside these words is no attack. */
export const LABOUR = wordSet(`
  worker workers staff staffs employee employees union unions unionised unionized teacher teachers nurse nurses doctor doctors
  driver drivers pilot pilots docker dockers miner miners lecturer lecturers firefighters postal rail pay wage wages walkout
  walkouts picket pickets picketing employer employers industrial labour labor unpaid overtime guild stoppage`);
/** What an election has rounds of, and who votes in them. */
export const POLLS = wordSet(
  `ballot ballots election elections polls referendum runoff run-off turnout vote voter voters votes voting`,
);

/** What those who strike walk off. */
export const JOBS = wordSet('job jobs shift shifts');

/** What a strike from afar is made with. */
export const MEANS_OF_STRIKES = wordSet(
  `air drone missile missiles rocket rockets artillery military aerial bomb nuclear retaliatory`,
);

/** Which strike of those who work it is: "a general strike", "a warning strike". */
export const WALKOUTS = wordSet(`general warning token wildcat sympathy indefinite`);

/** What has an amount that is cut. */
export const AMOUNTS = wordSet(`
  rate price cost tax spending job budget output production forecast emission deficit staff workforce wage pay aid
  funding interest dividend time size number force supply guidance target estimate tariff salary benefit fund debt expense
  expenditure program programme service subsidy duty pension investment growth risk loss position post role stake ration
  dose consumption share outlook rating deal use capacity value`);

/** Who is held before being released. */
export const CAPTIVES = wordSet(`
  prisoner hostage detainee captive inmate suspect patient people activist journalist protester soldier demonstrator
  student sailor crew passenger victim migrant dissident refugee member leader animal bird dog`);

/** What parliaments pass. */
export const BILLS = wordSet(
  `bill act measure amendment legislation motion package reform resolution budget treaty statute`,
);

/** What is met without any meeting. */
export const MET_THINGS = wordSet(`
  requirement demand target goal deadline need criterion criteria standard condition obligation expectation challenge
  fate death end resistance opposition cost quota commitment objective definition threshold pledge promise test
  approval match`);

/** Verbs by which somebody gets a post, and a thing none. */
export const CHOOSING_VERBS = wordSet(`pick select designate draft recruit promote install`);

/** Verbs of going somewhere that also tell a change of state. */
export const GOING_VERBS = wordSet(`go come reach enter approach`);

/** What is raised without any amount. */
export const RAISED_THOUGHTS = wordSet(`
  question concern doubt issue prospect possibility objection fear alarm eyebrow hope suspicion awareness voice point
  matter hand expectation stake flag child`);

/** What is executed and does not die of it. */
export const EXECUTED_THINGS = wordSet(`
  plan order observation strategy contract operation task search warrant program programme code maneuver manoeuvre trade
  transaction agreement will deed policy project command instruction move play turn decision mission attack raid`);

/** What courts hear and throw out. */
export const COURT_CASES = wordSet(`
  case suit lawsuit charge count claim complaint petition appeal evidence challenge indictment motion`);

/** As what those are counted who come to those before. */
export const ADDED: ReadonlySet<string> = new Set(['new', 'more', 'further', 'additional']);

/** Who is mourned, once found. */
export const DEAD: ReadonlySet<string> = new Set(['body', 'corpse', 'remains', 'skeleton']);
/** What is left of a crash, and what tells its cause. */
export const WRECKAGE: ReadonlySet<string> = new Set(['wreck', 'wreckage', 'recorder']);

/** Who may be held, and is mostly free. */
export const FREE_PEOPLE = wordSet(`
  man woman boy girl child person people student member worker driver teenager youth baby infant miner survivor fisherman`);

/** What is governed by those who rule it. */
export const RULED = wordSet(
  `country nation state kingdom empire republic island territory region land roost world`,
);

/** What is delivered by speaking. */
export const SPOKEN_THINGS = wordSet(`
  speech address remark lecture sermon message eulogy statement keynote homily lesson line word promise testimony verdict
  judgment judgement ruling warning rebuke`);

/** What is said, and dismissed without anybody losing a post. */
export const CLAIMS = wordSet(`
  call claim rumour rumor suggestion allegation accusation criticism idea notion report speculation concern fear charge
  complaint petition appeal lawsuit suit case motion request objection argument theory possibility warning threat talk`);

/** As what somebody is named without getting a post. */
export const IDENTITIES = wordSet(`
  suspect culprit victim killer murderer attacker gunman bomber assailant perpetrator terrorist mastermind driver owner buyer
  source target cause reason threat enemy favourite favorite father mother`);

/** Who is tested and screened by doctors and at borders. */
export const PATIENTS = wordSet(`
  passenger traveller traveler patient people crew staff resident pupil student child woman man contact visitor guest
  worker sailor tourist player relative inmate`);

/** Who is taken to a hospital, besides them, who goes by a role, and whom a number tells. */
export const HURT_PEOPLE = wordSet(`
  they them others member victim survivor casualty wounded injured baby teenager toddler soldier prisoner dozens scores hundreds`);

/** How people are called where only their number is told: "|both| were taken to hospital". */
export const MANY_PEOPLE = wordSet('both several many some all everyone everybody couple pair family');

/** What nobody is killed or shot by, strong as the verb is: "the hall drowned him out". */
export const FADING = wordSet('drown_out die_out die_down die_away die_off burn_out blow_out fire_back');

/** Where the sick and wounded are taken. */
export const HOSPITALS = wordSet('hospital hospitals clinic infirmary');

/** What threatens people though nobody does it, besides events: "the |virus| threatens the town". */
export const THREATENING_FORCES = wordSet(`
  virus disease bacterium pest flood floodwater storm hurricane typhoon cyclone tornado wind wave tide sea water river rain
  snow ice drought heat heatwave famine hunger fire wildfire blaze flame lava volcano landslide mudslide avalanche pollution
  slick spill smoke ash recession inflation poverty crisis shortage flu epidemic pandemic scandal dispute row move decision`);

/** What is in somebody's hands, and taken. */
export const CONTROLLED = wordSet(`
  airport airfield port harbour harbor base city town village capital district province region area territory border crossing
  bridge road building station headquarters barracks palace parliament company firm bank party island`);

/** What is hurt without a wound. */
export const HURT_THINGS = wordSet(`
  sale sales business trade economy growth performance profit earnings revenue income industry demand export import chance
  hope image reputation credibility confidence feeling pride effort cause market tourism result price prospect career`);

/** Objects with which "fire" and "launch" tell an attack. */
export const WEAPONS = wordSet(
  `missile rocket shot gun bullet round shell mortar weapon torpedo grenade drone airstrike`,
);

/** Who only attacks what he targets. */
export const ASSAILANTS = wordSet(
  `attacker assailant gunman bomber sniper arsonist militant insurgent guerrilla jihadist terrorist`,
);

/** What a court or a panel hears. */
export const HEARD_THINGS = wordSet(`case appeal argument petition lawsuit complaint testimony`);

/** What somebody assumes who gets a post. */
export const OFFICES = wordSet(`
  leadership presidency office command post role premiership chair chairmanship position duty helm throne directorship
  captaincy`);

/** What police and soldiers use against people, and who they are. */
export const FORCE = wordSet(
  `gas cannon bullet baton truncheon grenade ammunition taser teargas tear-gas spray`,
);
/** Who uses {@link FORCE}; base forms. */
export const FORCES = wordSet(`police officer troop soldier guard force army military gendarme policeman`);

/** Who stops ships at sea, and cars at a border, besides those. */
export const COAST_FORCES = wordSet(
  `navy coastguard customs marine commando frigate warship cutter inspector`,
);

/** Who looks for what is lost or hidden. */
export const SEARCHERS = wordSet(
  `diver searcher rescuer archaeologist excavator detective investigator salvor dredger`,
);

/** What is found without a search, or said to be. */
export const UNFOUND = wordSet(`
  way time reason solution answer evidence fault flaw difference friend job work support comfort room`);

/** What supplies or connects people, and is news where it works no longer. */
export const SUPPLIES = wordSet(`
  cable interconnector pipeline grid power electricity link network server website internet mains substation transformer
  pump reactor generator turbine radar transmitter satellite pylon`);
/** What such a thing goes to be when it fails. */
export const DEAD_STATES = wordSet('dead dark offline');

/** What is told to them on a day of its own about what has been is testimony. */
export const HEARINGS = wordSet(`committee subcommittee hearing inquiry inquest panel commission`);

/** Who hears cases. */
export const HEARERS = wordSet(`court panel judge tribunal committee jury`);

/** Who confirms people in office. */
export const CONFIRMERS = wordSet(
  `parliament senate congress assembly legislature lawmaker senator deputy council`,
);

/** What gives way and collapses. */
export const STRUCTURES = wordSet(`
  dam bridge roof wall embankment levee ceiling floor balcony scaffold scaffolding pier dyke dike barrier building stand
  tower platform road tunnel`);

/** What takes effect for all. */
export const MEASURES = wordSet(`
  law rule truce ceasefire ban tariff agreement deal treaty accord sanction regulation act order decree tax levy restriction
  measure reform curfew lockdown embargo pact policy`);

/** What is recalled by those who made it, or by a state. */
export const RECALLED = wordSet(`
  product toy drug medicine food meat milk cheese battery device charger phone airbag tyre tire model ambassador envoy
  diplomat consul minister delegation delegate negotiator`);

/** What courts and such bodies find to stand. */
export const DECIDED_THINGS = wordSet(
  `win victory result outcome election vote poll sentence conviction verdict removal impeachment dismissal disqualification`,
);

/** Before whom one appeals. */
export const APPEAL_COURTS = wordSet(`court tribunal panel chamber judge commission council`);

/** What has a day, and may be put off, besides events. */
export const APPOINTED_THINGS = wordSet(`date deadline start opening timetable schedule`);

/** What is set to be reached. */
export const TARGET_NOUNS = wordSet(`target goal deadline objective`);

/** As what is set that burns from then on. */
export const BURNING = wordSet(`ablaze alight aflame afire`);

/** What is set alight only in a figure of speech. */
export const ROUSED = wordSet(`
  crowd audience fan stage match game half night evening season league contest race campaign debate world internet web
  imagination heart passion tournament pitch`);

/** What is talked about. */
export const TOPIC_NOUNS = wordSet(`topic theme issue question subject matter point`);

/** Verbs of change that tell of a move where somebody does them: "the boy fell", not "prices fell". */
export const MOTION_OR_CHANGE = wordSet(
  `fall drop plunge sink slide slip tumble jump climb rise gain advance surge`,
);

/** What is lost, hidden or unknown before it is found. */
export const FOUND_THINGS = wordSet(`
  body remains corpse skeleton skull bone grave tomb weapon gun bomb explosive explosives device cache arsenal wreckage wreck
  debris evidence proof trace sign fossil planet star asteroid species drug drugs cocaine heroin virus bacterium gene survivor
  victim hostage suspect fingerprint blood document letter note email laptop phone gold treasure coin painting manuscript
  recorder box parcel package stash toxin poison water oil cure vaccine flaw error leak crack link correlation defect vehicle
  car plane boat ship submarine child girl boy man woman person people`);

/** Who travels as one. */
export const DELEGATIONS = wordSet(`delegation deputation mission`);

/** What is sent without anybody going anywhere. */
export const MESSAGES = wordSet(`
  message email e-mail text note card greeting condolence regard wish congratulation invitation signal reply thanks`);

/** To what one puts one's name. */
export const SIGNED_THINGS = wordSet(`
  contract deal agreement pact treaty accord memorandum paper document declaration letter petition settlement charter`);

/** One person who does something. */
export const SOMEBODY = wordSet(`he she i him her man woman boy girl who`);

/** Who wins seats; base forms. */
export const PARTIES = wordSet(`party coalition alliance bloc front opposition`);

/** Into what a law comes. */
export const IN_FORCE = wordSet(`force effect`);

/** What people succumb to who die. */
export const AILMENTS = wordSet(`
  injury wound burn complication cancer illness disease virus infection stroke attack pneumonia coronavirus covid fever
  cholera malaria tuberculosis leukemia leukaemia ebola aids tumor tumour ailment hypothermia sepsis`);
