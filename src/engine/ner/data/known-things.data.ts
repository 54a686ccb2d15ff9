/** Names that are the same thing wherever they stand, in lower case, words and signs apart by spaces. */

import { phraseList } from '../../collections';

/** Diseases whose names are written like names. */
export const DISEASES = phraseList(
  'covid - 19, covid, sars - cov - 2, sars, mers - cov, mers, ebola, zika, h1n1, h5n1, h5n8, h7n9, h3n2, mpox, omicron',
);

/** Indexes of shares. */
export const INDEXES = phraseList(`
  fortune 500, fortune 100, fortune 1000, s&p 500, s&p 500 index, dow jones industrial average, dow industrials, nasdaq composite, nasdaq 100, ftse 100, ftse 250,
  ftse mib, cac 40, cac - 40, dax, ftse, nikkei, nikkei 225, hang seng, hang seng index, kospi, sensex, bse sensex, nifty, nifty 50,
  stoxx 600, stoxx europe 600, euro stoxx 50, ibex 35, topix, bovespa, russell 2000, csi 300, csi300, shanghai composite, kse - 100,
  straits times index, s&p / asx 200, asx 200
`);

/** Teams with a number or a day in their names. */
export const NUMBERED_TEAMS = phraseList(
  'sheffield wednesday, san francisco 49ers, philadelphia 76ers, 49ers, 76ers, schalke 04, bodø / glimt, bodo / glimt, hannover 96, mainz 05, 1860 munich',
);

/** Organisations whose names have commas in them. */
export const LISTED_BODIES: readonly string[] = [
  'bureau of alcohol , tobacco , firearms and explosives',
  'bureau of alcohol , tobacco and firearms',
  'skadden , arps , slate , meagher & flom',
  'foreign , commonwealth and development office',
  'foreign , commonwealth & development office',
  'committee on foreign investment in the united states',
  'ministry of micro , small and medium enterprises',
  'micro , small and medium enterprises ministry',
  'adani ports and special economic zone',
  'food and agriculture organization',
  'opec +',
  'texas a&m',
  'texas a&m university',
  'five star movement',
  '5 - star movement',
  'movimento 5 stelle',
];

/** What is called like its owner or another thing. */
export const CRAFT = phraseList(
  'air force one, air force two, marine one, sputnik v, exxon valdez, amoco cadiz, deepwater horizon, costa concordia',
);

/** Craft whose names are ordinary words; read with their capitals. */
export const CASED_CRAFT: readonly string[] = ['Ever Given'];

/** People who are called by letters. */
export const LETTERED = phraseList('AMLO, MBZ, LBJ, AOC');

/** Money, medicines and machines of thought, of which a tagger has seen little; read with their capitals. */
export const PRODUCTS = phraseList(`
  Bitcoin, Bitcoins, Ethereum, Dogecoin, Stablecoin, ChatGPT, Covishield, Covaxin, Paxlovid, Tamiflu, Relenza, Ozempic, Wegovy, Mounjaro,
  iOS, macOS, iMessage, iCloud, Gmail, FaceTime, JavaScript, Internet Explorer, Firefox, Mozilla Firefox, Xbox, PlayStation, Photoshop, PowerPoint,
  iPhone, iPhones, iPad, iPads, iPod, iPods, MacBook, Kindle, Stuxnet,
  Viagra, Vioxx, Prozac, Remdesivir, Leqembi, Aduhelm, OxyContin, Kalashnikov
`);

/** Competitions that are named after neither a league nor a cup. */
export const COMPETITIONS = phraseList(`
  champions league, uefa champions league, europa league, uefa europa league, nations league, six nations, five nations,
  super 12, super 14, super rugby, tri - nations, tri nations, currie cup, copa del rey, copa libertadores, u.s. open, us open, french open, australian open, british open, copa america, copa américa, copa sudamericana, champions trophy, icc champions trophy, club world cup,
  fifa club world cup, conference league, coppa italia, coupe de france, dfb - pokal, sheffield shield, ranji trophy, duleep trophy, tour de france, super bowl, davis cup, billie jean king cup, ryder cup,
  solheim cup, fa cup, carabao cup, asia cup, stanley cup, melbourne cup, africa cup of nations, afcon, world series, venice biennale, biennale di venezia
`);

/** Feasts, of which a tagger that has seen little of them thinks what it likes. */
export const FEASTS = phraseList(`
  diwali, chuseok, deepavali, holi, navratri, durga puja, dussehra, eid al - fitr, eid al - adha, eid - ul - fitr, eid - ul - adha,
  eid ul - fitr, eid ul - adha, eid, ramadan, ramzan, muharram, ashura, mawlid, hajj, umrah, hanukkah, passover,
  yom kippur, rosh hashanah, purim, nowruz, vesak, songkran, lunar new year, chinese new year, christmas,
  christmas eve, christmas day, good friday, thanksgiving, halloween, mardi gras, kumbh mela, maha kumbh mela, maha kumbh, onam, pongal, baisakhi
`);

/** The yearly meetings on the climate, by their numbers, and on security. */
export const MEETINGS: readonly string[] = [
  ...Array.from({ length: 30 }, (_, k) => `cop${String(k + 10)}`),
  'raisina dialogue',
  'shangri - la dialogue',
  'manama dialogue',
  'munich security conference',
];

/** Treaties that go by letters, or by what else is a day or a river. */
export const TREATIES = phraseList(
  'good friday agreement, belfast agreement, nafta, usmca, cusma, jcpoa, ceta, inf treaty, indus waters treaty',
);

/** Peoples that are no nations. */
export const PEOPLES = phraseList(`
  mapuche, mapuches, aymara, aymaras, quechua, yanomami, wayuu, garifuna, zapotec, zapotecs, mixtec, mixtecs, kikuyu, kikuyus, kalenjin,
  luhya, fulani, fulanis, ijaw, kanuri, wolof, dinka, hazara, hazaras, bakhtiari, crimean tatar, crimean tatars, tuareg, tuaregs,
  uyghurs, uighurs, pashtuns, oromos, tigrayans, acholi, banyamulenge, ogoni, adivasi, adivasis, dalit, dalits, rohingyas
`);

/** Days that are named. */
export const OCCASIONS = phraseList(
  "super tuesday, black friday, cyber monday, earth day, international women's day, remembrance sunday, remembrance day, veterans day, " +
    'memorial day, labor day, independence day, republic day, anzac day, australia day, canada day, armistice day, juneteenth, ' +
    "valentine's day, new year's eve, new year's day, columbus day",
);

/** Named days whose names are ordinary words; read with their capitals. */
export const CASED_OCCASIONS: readonly string[] = ['May Day'];

/** Who lives in the states and cities of the United States. */
export const RESIDENTS = phraseList(`
  new yorkers, new yorker, new jerseyans, new mexicans, new hampshirites, north carolinians, south carolinians, north dakotans,
  south dakotans, west virginians, rhode islanders, alabamians, alaskans, arizonans, arkansans, coloradans, delawareans, floridians,
  hawaiians, idahoans, illinoisans, iowans, kansans, kentuckians, louisianans, mainers, marylanders, michiganders,
  minnesotans, mississippians, missourians, montanans, nebraskans, nevadans, ohioans, oklahomans, oregonians, pennsylvanians,
  tennesseans, utahns, vermonters, virginians, washingtonians, wisconsinites, puerto ricans, chicagoans, bostonians, angelenos,
  hong kongers, londoners, sydneysiders, papua new guineans, new zealanders, sri lankans, south africans, north koreans, south koreans,
  athenian, athenians, tasmanian, tasmanians, neapolitan, neapolitans, viennese, vanuatuan, vanuatuans, meitei, meiteis, neo - nazi, neo - nazis,
  latin american, latin americans, costa ricans, sierra leoneans, cape verdeans, east timorese, solomon islanders, south sudanese, saudi arabians
`);

/** Programmes without a word for one. */
export const PROGRAMMES = phraseList(`
  green new deal, medicare for all, obamacare, aadhaar, ayushman bharat, swachh bharat, swachh bharat abhiyan, jan dhan yojana,
  make in india, digital india, skill india, namami gange, vision 2030, belt and road initiative, operation warp speed
`);
