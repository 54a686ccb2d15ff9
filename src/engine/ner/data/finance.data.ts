/** Words of reports on companies, shares and raw materials: gathered by hand from news in English. */

import { wordSet } from '../../collections';

/** What one has of a company, before "of" or "in" and its name. */
export const SHARES = wordSet('shares stock stake stakes shareholders bonds');

/** Who works for a company, before "at" and its name. */
export const STAFF_OF_FIRM = wordSet(`
  analyst analysts economist economists strategist strategists trader traders brokers dealers
`);

/** What shares do, before how far they do it. */
export const MOVING_OF_SHARES = wordSet(`
  gained gains rose rises fell falls climbed dropped slid jumped added lost shed surged tumbled slipped advanced
  sank soared plunged rallied dipped eased leapt slumped
`);

/** Reports on shares have such a word. */
export const MARKETS = wordSet(
  'shares stocks shareholders investors nasdaq ftse nikkei sensex nifty traders',
);

/** Words of reports on oil: what behind "Brent" tells that it is oil. */
export const BEHIND_BRENT = wordSet(`
  crude oil futures prices was rose fell gained lost settled slipped climbed traded
`);

/** What one does with a part of a company: "**owns** 23 percent of". */
export const HOLDING_OF_SHARES = wordSet(`
  own owns owned owning hold holds held holding control controls controlled buy buys bought buying acquire acquires
  acquired sold sell
`);

/** What a firm does with its results. */
export const REPORTING_RESULTS = wordSet('reported reports posted posts booked recorded logged swung');

/** What it does with what it expects of them: "**cut** its outlook". */
export const CHANGING_OUTLOOK = wordSet(`
  cut cuts raised raises lifted trimmed lowered kept maintained reaffirmed reiterated issued withdrew slashed
  missed beat
`);

/** How results and expectations are told from other losses and forecasts. */
export const PERIODS_OF_RESULTS = wordSet(`
  quarterly net operating annual pretax pre-tax full-year half-year first-half quarter interim underlying
`);

/** What results are told in. */
export const FIGURES_OF_RESULTS = wordSet(
  'profit profits loss losses revenue revenues earnings sales income',
);

/** What a firm expects, right behind "its". */
export const OUTLOOKS = wordSet(`
  outlook guidance forecast forecasts dividend profit sales revenue earnings annual full-year
`);

/** What tells in a sentence that a firm is spoken of: people work at places, too, and take them over. */
export const FIRM_WORDS = wordSet(`
  company companies firm firms shares stock shareholders investors retailer maker chain startup start-up lender
  insurer billion corporate
`);

/** Who works at a firm, or what one does there, before "at". */
export const WORK_AT_FIRM = wordSet(`
  worked works working job jobs intern interned internship executive executives banker manager consultant partner
  president director
`);
