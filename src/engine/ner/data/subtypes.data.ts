/** Words, in lower case, that tell events, prizes and products apart. */

import { phraseList, wordSet } from '../../collections';

const phrases = (text: string): ReadonlySet<string> => new Set(phraseList(text));

/** Events and feasts that are named without a word that says so. */
export const EVENT_NAMES = phrases(`
  christmas, christmas eve, easter, ramadan, eid, eid al-fitr, eid al-adha, diwali, chuseok, hanukkah, passover, yom kippur,
  rosh hashanah, thanksgiving, halloween, holi, navratri, durga puja, vesak, nowruz, lent, pentecost, good friday,
  ash wednesday, new year, holocaust, brexit, watergate, olympics, paralympics, winter olympics, summer olympics,
  wimbledon, super bowl, world cup, euro 2020, euro 2024, cold war, arab spring, great depression, hajj, mardi gras,
  oktoberfest, davos, g7, g8, g20, nakba, euromaidan, d-day, black friday, bastille day, boxing day, pride
`);

/** Words for contests and shows, beside those of events that a model has learnt. */
export const CONTESTS = phrases(
  'contest, race, rally, regatta, rodeo, biennale, pageant, euro, masters, invitational',
);

/** Before "show", of shows that are no broadcasts. */
export const SHOWS = phrases('auto, air, motor, trade, boat, car, fashion, horse, flower');

/** Words for whose convention is a meeting rather than a treaty. */
export const PARTY_WORDS = phrases(
  'national, party, republican, democratic, libertarian, reform, green, labor, labour, conservative, state, annual, comic, fan',
);

/** Whose conference is a body rather than a meeting. */
export const CLERGY = phrases('episcopal, bishops, bishop, mayors, governors, christian');

/** Words for laws that a number follows: "Proposition 8". */
export const NUMBERED_LAWS = phrases(
  'act, bill, resolution, proposition, article, section, amendment, title, directive',
);

/** Words of the codes that are laws. */
export const CODES = phrases(`
  u.s., penal, criminal, civil, labor, labour, tax, revenue, commercial, electoral, election, family, military, legal, procedure, building,
  napoleonic, justice, health, safety, vehicle, highway, states
`);

/** Who makes cars, planes and devices that are called after their makers. */
export const MAKERS = phrases(`
  toyota, honda, ford, chevrolet, nissan, hyundai, kia, mazda, subaru, volkswagen, audi, bmw, mercedes, mercedes-benz, porsche, ferrari,
  lamborghini, renault, peugeot, fiat, volvo, jeep, tesla, suzuki, boeing, airbus, cessna, sikorsky, nokia, blackberry
`);

/** Words that names of awards have. */
export const AWARD_WORDS = phrases(
  'prize, prizes, award, awards, medal, medals, order, cross, star, oscar, oscars, grammy, grammys, emmy, emmys, tonys, bafta, baftas',
);

/** Products that come in numbered models. */
export const LINES = phrases(`
  iphone, ipad, ipod, ios, ipados, macos, windows, android, playstation, xbox, soyuz, ubuntu, chatgpt, macbook, kindle, cybertruck
`);

/** What tells the models of a line apart, beside figures and letters. */
export const MODELS = phrases(`
  pro, max, plus, mini, air, ultra, nano, touch, classic, lite, fire, paperwhite, one, series, portable, vita, se, xr, xs, xp, nt,
  vista, home, phone, server, mobile, auto, beta, ms, tm, tma, lts, -
`);

/** Nouns beside a name that tell a product, and products known by one word. */
export const PRODUCT_WORDS = phrases(`
  vaccine, missile, missiles, rocket, aircraft, jet, jets, fighter, helicopter, tank, tanks, drone, drones, rifle,
  car, truck, suv, sedan, model, phone, smartphone, tablet, laptop, console, app, browser, software, chip, processor,
  drug, pill, submarine, frigate, destroyer, carrier, satellite, spacecraft, capsule, telescope, boeing, airbus, gps,
  bitcoin, ethereum, chatgpt, gemini, iphone, ipad, android, windows, linux, messenger, series
`);

/** What kind of vote an election is, before the word for it. */
export const KINDS_OF_VOTE = wordSet(`
  general presidential parliamentary legislative federal provincial state local regional municipal mayoral
  gubernatorial senate congressional european snap
`);

/** Last words of names of what comes again, and has its year behind it. */
export const RECURRING = wordSet(`
  cup day week games open olympics championship championships festival forum summit expo congress conference euro
`);
