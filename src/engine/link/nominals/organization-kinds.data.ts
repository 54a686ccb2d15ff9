import { wordSet } from '../../collections';

/** Nouns for organisations by the kinds that share no member; "group" and "organisation" stand for several kinds. */
const KINDS: Readonly<Record<string, string>> = {
  company: `company firm corporation giant startup start-up maker manufacturer carmaker automaker chipmaker drugmaker retailer
    bank lender insurer airline airlines airways carrier operator provider developer publisher broadcaster network newspaper daily
    tabloid magazine conglomerate subsidiary utility supplier distributor contractor brokerage brand label
    brewer brewery shipbuilder automotive motors technologies industries systems pharmaceuticals foods energy records`,
  public: `agency ministry department bureau commission committee council court parliament authority regulator watchdog
    police army force service senate congress house assembly government office board tribunal administration`,
  body: `union federation association party foundation charity institute alliance coalition bloc movement militia
    nonprofit church society trust fund league workers employees teamsters guild confederation`,
  team: `club team`,
  school: `university college school academy`,
  health: `hospital clinic`,
  states: `organization organisation`,
  matter: `programme program project initiative plan scheme tour series show forum summit conference`,
};
/** The kind of each noun for an organisation: a description means only what is of its kind. */
export const KIND_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(KINDS).flatMap(([kind, nouns]) => nouns.split(/\s+/u).map((noun) => [noun, kind] as const)),
);
/** Nouns for companies of one trade: what was called by one is not meant by another. */
export const TRADES = wordSet(`
  maker manufacturer carmaker automaker chipmaker drugmaker retailer bank lender insurer airline publisher
  broadcaster newspaper brewer shipbuilder
`);
/** Trades that the last word of a name tells. */
export const TRADES_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ['airlines', ['airline']],
  ['airways', ['airline']],
  ['bank', ['bank', 'lender']],
  ['insurance', ['insurer']],
  ['motors', ['carmaker', 'automaker', 'maker', 'manufacturer']],
  ['automotive', ['carmaker', 'automaker', 'maker', 'manufacturer']],
  ['pharmaceuticals', ['drugmaker', 'maker', 'manufacturer']],
  ['brewery', ['brewer']],
]);
/** Public bodies by what they are: a senate is no court, and no ministry; a force may be of the police or an army. */
export const PUBLIC: readonly ReadonlySet<string>[] = [
  'ministry department office treasury',
  'government administration',
  'court tribunal',
  'parliament assembly senate congress house chamber',
  'police service force',
  'army military force',
  'committee commission council board panel',
].map((nouns) => new Set(nouns.split(' ')));
/** Public bodies that are no agencies and no watchdogs. */
export const NO_AGENCIES = wordSet(`
  court tribunal parliament assembly senate congress house chamber ministry treasury government council
`);
/** Nouns for bodies that no party is by itself. */
export const NO_PARTIES = wordSet(`
  union federation foundation charity institute coalition bloc militia nonprofit church society trust fund league guild
  confederation
`);
/** Nouns for bodies that look after something for a state. */
export const AGENCIES = wordSet('agency regulator watchdog authority bureau');
/** Public bodies by their letters, which no company goes by. */
export const PUBLIC_LETTERS = wordSet(`
  atf bka bnd cbi cdc cftc cia cma cpsc dea dhs doj ecdc ema epa esma faa fbi fca fcc fda fdic fema ferc fsb ftc gchq hhs
  hud iaea ice irs mi5 mi6 nasa nca nhtsa nih nlrb noaa nrc nsa ntsb ofcom ofgem osha sec tsa unhcr unicef usaid usda usgs
  wada wto
`);
/** Words before "bank" by which it serves states. */
export const BANKS_OF_STATES = wordSet('world central reserve development investment');
/** Nouns for organisations of several kinds. */
export const WIDE: Readonly<Record<string, readonly string[]>> = {
  group: ['company', 'body', 'states'],
  organization: ['body', 'public', 'school', 'states', 'untold'],
  organisation: ['body', 'public', 'school', 'states', 'untold'],
  agency: ['public', 'states'],
  fund: ['company', 'body'],
};
/** Kinds that names seldom tell: "Larkspur" may be a company or a team, hardly a court. */
export const UNTOLD: ReadonlySet<string> = new Set(['company', 'team', 'untold']);
/** Nouns for what goes by an acronym ("OHS"). */
export const BY_ACRONYM = wordSet(`
  agency bureau commission authority regulator watchdog union federation association group organization organisation
  bloc alliance party movement
`);
/** Words before the noun by which another one is meant. */
export const OTHER = wordSet(`
  other another new old rival same second first third parent former own target larger smaller bigger combined whole
  entire holding local foreign private public big small only shell insurance oil energy tech media
`);

/** Words by which news calls armed groups of all names. */
export const ARMED = wordSet('terrorist militant rebel armed extremist islamist jihadist insurgent');

/** Where people write and show what they like. */
export const NETWORKS = wordSet(
  'facebook twitter x instagram youtube tiktok whatsapp telegram snapchat reddit wechat weibo linkedin vkontakte myspace tumblr',
);

/** What people put on a network: "a Facebook |page|". */
export const POSTS = wordSet('page pages post posts message messages video videos comment comments');

/** What a firm deals in that is called a giant of it: "the |oil| giant". */
export const TRADES_OF_GIANTS = wordSet(
  'oil gas energy tech technology media insurance retail mining internet software banking pharmaceutical',
);
