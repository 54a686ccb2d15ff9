/** What stands around a number and says whether it is a year, a count or a rate: gathered by hand from news in English, in lower case. */

import { wordPattern, wordSet } from '../../collections';

/** Before a year that a plural may follow, as it follows a count: prepositions, articles, and what parts a list. */
export const BEFORE_YEAR = wordPattern(String.raw`
  in since by until till from through during before after the this that its his their , \(
`);

/** Before a year of another age than that of the news. */
export const BEFORE_DISTANT_YEAR = wordPattern(String.raw`
  in since by until till from during before after between through throughout circa c\. ca\. b\. d\. born died
`);

/** Before the two figures of a year whose century is understood: "since '98". */
export const BEFORE_SHORT_YEAR = wordSet(`
  in since by until till from through to of and or before after during for the spring summer fall autumn winter - –
`);

/** Behind a year that stands by itself: words that no number counts. */
export const BEHIND_BARE_YEAR = wordSet(`
  and or in on at by to with the a an he she it they was were is had which who when where that but as for from
  through after before until
`);

/** Before a number that tells an amount, or which of several it is: "flight 1900", "about 2000". */
export const NUMBERED = wordPattern(String.raw`
  [$£€¥₹#%+=] no\.? nos?\. number resolution room flight route highway page pages section article line port error
  code block pin iso rfc u\.s\.c\. c\.f\.r\. usc cfr channel model boeing airbus rs\.? usd eur inr us at only some
  nearly almost over about around approximately roughly than exactly
`);

/** What a number with a hyphen measures or names: "2000-metre", "1900-seat". */
export const MEASURE_WITH_HYPHEN = wordPattern(`
  met(?:er|re)s? kilomet(?:er|re) miles? foot feet page word seat bed room point acre hectare square volt watt ton
  tonne strong plus odd series class calorie horsepower pound kilogram member person man
`);

/** What a number behind "of" measures, where it is no year: "a height of 1534". */
export const MEASURED = wordSet(`
  total sum number crew crowd attendance staff population height elevation altitude length depth width distance
  speed area weight range rate average maximum minimum value score rating capacity price cost fine force garrison
  group some out instead hundreds thousands excess majority list complement strength
`);

/** In what goods are measured whose rate is told: "60,000 **barrels** of oil a day". */
export const MEASURES_OF_GOODS = wordSet(`
  barrels gallons tons tonnes litres liters pounds kilos feet metres meters loads cases hours minutes
`);

/** Before "an hour" and "per second", of what goes fast: "30 **miles** per hour". */
export const MEASURES_OF_SPEED = wordPattern(`
  (?:kilo|centi|milli)?(?:met(?:re|er)s|lit(?:re|er)s|grams) miles knots feet inches yards kilos gallons
  (?:kilo|mega|giga|tera)?(?:watts|bits|bytes) volts amps amperes beats breaths frames revolutions rotations cycles
  rounds words
`);

/** What firms report of a quarter: "a third-quarter **loss**". */
export const RESULTS_OF_QUARTER = wordPattern(`
  pre-?tax operating net group adjusted core underlying profits? earnings revenues? sales results? loss(?:es)?
  turnover income figures dividends? gdp
`);

/** What a number before it counts: plurals only, for in "the March 5 vote" the number is the date's. In any case. */
export const COUNTED = wordPattern(
  `
  % percent per million billion trillion thousand hundred dollars euros pounds rupees yen yuan miles km kms
  kilomet(?:er|re)s met(?:er|re)s feet ft tons tonnes kg kilograms barrels points votes seats people men women
  children others troops soldiers workers employees jobs shares copies hours minutes seconds days weeks months
  years mph mw kw gw hp degrees acres hectares bytes bits pixels rows calories volts watts rpm cc square cubic bpd
`,
  'i',
);

/** Before "a year" and "per day", of what is told at that rate: "$3 **million** a year". In any case. */
export const BEFORE_RATE = wordPattern(
  `
  million billion trillion thousand hundred percent % dollars euros pounds rupees times tons tonnes barrels cents
`,
  'i',
);
