/** Capitalised words that are no names, in lower case. */

import { wordSet } from '../../collections';

/** Acronyms of common nouns. */
export const COMMON_ACRONYMS = wordSet(
  'ai a.i. h.e. h.h. h.r.h. h.m. hrh ceo ceos cfo cto coo gdp gnp gst vat tv it ict pr hr hq vip vips ipo ipos r&d q&a faq dna rna suv suvs phd mba ' +
    'utc gmt bst est edt cet pst ist am pm a.m. p.m. cctv gps sim pc pcs usb led lcd url html pdf dvd cd ngo ngos mp mps ' +
    'dui dwi mla mlas mep meps msp msps tds mnas pm pms vp evp svp gp gps ied ieds uav uavs ufo ufos etf etfs fdi nft nfts sme smes lgbt lgbtq ' +
    'lgbtq+ lgbtqi lgbtqia iq id ids icu er a&e diy rsvp asap aka ot rbis tba tbd mou mous fta ftas evs ev api apis llm llms ml vr ar ' +
    'pil pils evm evms rti agm agms egm arpu jv jvs npas lac upi gaap ebitda eps wti nav aum kpi roi cpi ppi fy yoy q1 q2 q3 q4 h1 h2 ok o.k. rip ps nb sms pin atm atms ac dc-',
);

/** Labels of web pages and posts, where a colon or a bar stands behind them. */
export const LABEL_WORDS = wordSet(
  'video watch photo photos picture pictures image exclusive breaking live update updated read more related also share ' +
    'follow advertisement opinion analysis explainer explained editorial interview review feature source sources note ' +
    'home homepage news business sport sports world politics technology tech entertainment health science travel culture ' +
    'lifestyle subscribe tags topics published by caption credit rt icymi via disclaimer summary highlights',
);

/** Headings of tables and lists, where they are a whole line. */
export const HEADING_WORDS = wordSet(
  'scorecard scoreboard results result fixtures standings ratings lineups line-ups teams squads squad scorers timeline background ' +
    'highlights summary contents contact contacts about notes references',
);

/** What rows of tables are called that sum up or part what is counted. */
export const ROW_WORDS = wordSet(
  'total totals subtotal average mean median sum others other overall turnout spoilt invalid rejected valid blank undecided abstained ' +
    'abstentions majority electorate registered voters votes seats women men girls boys children adults male female under over age ages aged ' +
    'all none unknown rest revenue revenues sales profit profits loss losses income earnings ebit ebitda margin costs expenses cash debt equity ' +
    'assets liabilities dividend operating net gross adjusted underlying pretax diluted basic company year quarter month week day date monday ' +
    'tuesday wednesday thursday friday saturday sunday weekdays weekends exports imports inflation unemployment population area price prices ' +
    'before after tax and of per share',
);

/** What every company has. */
export const COMMON_BODIES: ReadonlySet<string> = new Set([
  'board of directors',
  'board of trustees',
  'freedom of assembly',
  'freedom of association',
  'freedom of expression',
  'freedom of speech',
  'freedom of the press',
  'injured reserve',
  'annual report',
  'memorandum of understanding',
  'memoranda of understanding',
  'letter of intent',
  'letter of interest',
  'guest of honour',
  'guest of honor',
  'joint working group',
  'joint working groups',
  'strategic partnership',
  'comprehensive strategic partnership',
  'first lady',
  'first gentleman',
  'intensive care unit',
  'emergency room',
  'investor relations',
  'media relations',
  'human resources',
  'white paper',
  'green paper',
]);

/** What people write small behind the hyphen of somebody's name: "Moreno-led", "Moreno-era". */
export const BEHIND_NAME_AND_HYPHEN = wordSet(`
  led era like style born based type run owned free held bound elect aided made built hated loved ese tied clad
  wave hater
`);
