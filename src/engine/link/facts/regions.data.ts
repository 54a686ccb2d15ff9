import { wordSet } from '../../collections';

/** Parts of federal countries by what their people call them, folded; the names of well-known ones. */
export const REGIONS_BY_KIND: Readonly<Record<'state' | 'province', string>> = {
  state: `alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|
    kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|
    new hampshire|new jersey|new mexico|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|
    south carolina|south dakota|tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|wyoming|
    new south wales|queensland|south australia|tasmania|western australia|
    andhra pradesh|arunachal pradesh|assam|bihar|chhattisgarh|goa|gujarat|haryana|himachal pradesh|jharkhand|karnataka|kerala|
    madhya pradesh|maharashtra|manipur|meghalaya|mizoram|nagaland|odisha|orissa|punjab|rajasthan|sikkim|tamil nadu|telangana|
    tripura|uttar pradesh|uttarakhand|west bengal|
    bavaria|brandenburg|hesse|lower saxony|north rhine westphalia|rhineland palatinate|saarland|saxony|saxony anhalt|
    schleswig holstein|thuringia|baden wurttemberg|
    abia|adamawa|akwa ibom|anambra|bayelsa|benue|borno|cross river|ebonyi|edo|ekiti|imo|jigawa|kebbi|kogi|kwara|nasarawa|ogun|osun|rivers|taraba|
    yobe|zamfara|johor|kedah|kelantan|negeri sembilan|pahang|perak|perlis|sabah|sarawak|selangor|terengganu|rakhine|kachin|kayah|
    bahia|minas gerais|parana|pernambuco|chihuahua|chiapas|guerrero|jalisco|michoacan|oaxaca|sinaloa|sonora|tamaulipas|veracruz`,
  province: `alberta|british columbia|manitoba|new brunswick|newfoundland and labrador|newfoundland|nova scotia|ontario|
    prince edward island|quebec|saskatchewan|balochistan|khyber pakhtunkhwa|sindh|helmand|kandahar|herat|gauteng|
    kwazulu natal|eastern cape|western cape|limpopo|anhui|fujian|gansu|guangdong|guizhou|hainan|hebei|heilongjiang|henan|hubei|
    hunan|jiangsu|jiangxi|jilin|liaoning|qinghai|shaanxi|shandong|shanxi|sichuan|yunnan|zhejiang`,
};

/** What American and other news shortens states to, with the states, folded. Letters alone that mean other things in news are left out. */
export const STATE_ABBREVIATIONS: Readonly<Record<string, string>> = {
  'Ala.': 'alabama', 'Ariz.': 'arizona', 'Ark.': 'arkansas', 'Calif.': 'california', 'Colo.': 'colorado', 'Conn.': 'connecticut',
  'Del.': 'delaware', 'Fla.': 'florida', 'Ga.': 'georgia, united states', 'Ill.': 'illinois', 'Ind.': 'indiana', 'Kan.': 'kansas',
  'Ky.': 'kentucky', 'La.': 'louisiana', 'Md.': 'maryland', 'Mass.': 'massachusetts', 'Mich.': 'michigan', 'Minn.': 'minnesota',
  'Miss.': 'mississippi', 'Mo.': 'missouri', 'Mont.': 'montana', 'Neb.': 'nebraska', 'Nev.': 'nevada', 'N.H.': 'new hampshire',
  'N.J.': 'new jersey', 'N.Y.': 'new york', 'N.M.': 'new mexico', 'N.C.': 'north carolina', 'N.D.': 'north dakota', 'Okla.': 'oklahoma',
  'Ore.': 'oregon', 'Pa.': 'pennsylvania', 'R.I.': 'rhode island', 'S.C.': 'south carolina', 'S.D.': 'south dakota',
  'Tenn.': 'tennessee', 'Tex.': 'texas', 'Vt.': 'vermont', 'Va.': 'virginia', 'W.Va.': 'west virginia', 'W. Va.': 'west virginia',
  'Wis.': 'wisconsin', 'Wyo.': 'wyoming',
  AZ: 'arizona', AR: 'arkansas', CA: 'california', CO: 'colorado', CT: 'connecticut', FL: 'florida', GA: 'georgia, united states',
  IL: 'illinois', KS: 'kansas', KY: 'kentucky', MD: 'maryland', MI: 'michigan', MN: 'minnesota', NE: 'nebraska', NV: 'nevada',
  NH: 'new hampshire', NJ: 'new jersey', NM: 'new mexico', NC: 'north carolina', ND: 'north dakota', OH: 'ohio',
  OR: 'oregon', RI: 'rhode island', SC: 'south carolina', SD: 'south dakota', TN: 'tennessee', TX: 'texas',
  UT: 'utah', VT: 'vermont', WI: 'wisconsin', WV: 'west virginia', WY: 'wyoming',
  NSW: 'new south wales', 'N.S.W.': 'new south wales', 'B.C.': 'british columbia', 'Ont.': 'ontario', 'Que.': 'quebec',
}; // prettier-ignore

/** Codes of countries that belong to another one, which is the nation there. */
export const DEPENDENCIES = wordSet(`
  PR GU VI AS MP BM GI GL HK MO FO AW CW KY VG TC AI MS FK SH NC PF GP MQ GF RE YT IM JE GG AX
`);
