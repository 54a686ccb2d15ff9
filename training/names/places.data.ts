import { wordSet } from '../../src/engine/collections';

/** Names by which news calls countries beside those of the lists of countries, in lower case. */
export const COUNTRY_ALIASES: readonly string[] = [
  'us',
  'u.s.',
  'u.s',
  'usa',
  'u.s.a.',
  'america',
  'united states of america',
  'the netherlands',
  'uk',
  'u.k.',
  'u.k',
  'britain',
  'great britain',
  'england',
  'scotland',
  'wales',
  'northern ireland',
  'uae',
  'u.a.e.',
  'emirates',
  'holland',
  'burma',
  'czech republic',
  'ivory coast',
  "cote d'ivoire",
  "côte d'ivoire",
  'east timor',
  'macedonia',
  'swaziland',
  'cape verde',
  'vatican',
  'the vatican',
  'holy see',
  'palestine',
  'gaza',
  'gaza strip',
  'west bank',
  'ussr',
  'soviet union',
  'yugoslavia',
  'czechoslovakia',
  'east germany',
  'west germany',
  'zaire',
  'prc',
  'drc',
  'dr congo',
  'korea',
  'north korea',
  'south korea',
  'd.p.r.k.',
  'dprk',
  'rok',
  'türkiye',
  'turkiye',
  'kosovo',
  'chechnya',
  'crimea',
  'kashmir',
  'tibet',
  'taiwan',
  'hong kong',
  'macau',
  'macao',
  'greenland',
  'bosnia',
  'bosnia and herzegovina',
  'trinidad',
  'st. lucia',
  'europe',
  'asia',
  'africa',
  'antarctica',
  'oceania',
  'north america',
  'south america',
  'latin america',
  'central america',
  'middle east',
  'caribbean',
  'balkans',
  'scandinavia',
];

/**
 * States and provinces that news names without their country, with their old abbreviations: what the tagger's list flags. The
 * engine's own table, by what their people call them, is `link/facts/regions.data.ts`.
 */
export const LISTED_REGIONS: readonly string[] = (
  'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois ' +
  'indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana ' +
  'nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ' +
  'ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. mass. md. mich. minn. miss. mo. mont. neb. ' +
  'nev. n.h. n.j. n.m. n.y. n.c. n.d. okla. ore. pa. r.i. s.c. s.d. tenn. tex. vt. va. wash. w.va. wis. wyo. d.c. dc ' +
  'ontario quebec manitoba saskatchewan alberta queensland tasmania victoria punjab gujarat maharashtra karnataka kerala ' +
  'bihar odisha rajasthan haryana telangana assam jharkhand uttarakhand goa sindh balochistan bavaria saxony hesse ' +
  'catalonia andalusia galicia tuscany sicily lombardy normandy brittany xinjiang guangdong sichuan hubei henan yunnan ' +
  'donetsk luhansk kherson darfur tigray oromia helmand kandahar sinai kurdistan chiapas bahia'
)
  .split(' ')
  .concat(
    'new york,new jersey,new mexico,new hampshire,north carolina,south carolina,north dakota,south dakota,west virginia,rhode island,british columbia,nova scotia,new brunswick,new south wales,western australia,south australia,northern territory,uttar pradesh,andhra pradesh,madhya pradesh,himachal pradesh,tamil nadu,west bengal,jammu and kashmir,silicon valley,wall street'.split(
      ',',
    ),
  );

/** Words that names of places have. */
export const PLACE_WORDS = wordSet(`
  river lake sea ocean gulf bay strait island islands mountain mountains mount hill hills valley desert forest coast
  peninsula cape canal street st road rd avenue ave boulevard blvd square plaza park bridge airport station port harbor
  harbour stadium arena palace castle tower province state county district region city town village territory republic
  kingdom emirate oblast prefecture north south east west northern southern eastern western central upper lower border
`);
