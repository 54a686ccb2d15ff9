/** Names that are the same thing wherever they stand, in lower case, words and signs apart by spaces. */

const list = (text: string): readonly string[] => text.split(',').map((item) => item.trim());

/** Diseases whose names are written like names. */
export const DISEASES = list(
  'covid - 19, covid, sars - cov - 2, sars, mers - cov, mers, ebola, zika, h1n1, h5n1, h5n8, h7n9, h3n2, mpox, omicron',
);

/** Feasts, of which a tagger that has seen little of them thinks what it likes. */
export const FEASTS = list(
  'diwali, deepavali, holi, navratri, durga puja, dussehra, eid al - fitr, eid al - adha, eid - ul - fitr, eid - ul - adha, ' +
    'eid ul - fitr, eid ul - adha, eid, ramadan, ramzan, muharram, ashura, mawlid, hajj, umrah, hanukkah, passover, ' +
    'yom kippur, rosh hashanah, purim, nowruz, vesak, songkran, lunar new year, chinese new year, christmas, ' +
    'christmas eve, christmas day, good friday, thanksgiving, halloween, mardi gras, kumbh mela, onam, pongal, baisakhi',
);
