/** Countries with a crown today, by their usual names in folded form: a "Kingdom of" others is one of history. */
export const MONARCHIES: ReadonlySet<string> = new Set(
  (
    'andorra|bahrain|belgium|bhutan|brunei|cambodia|denmark|eswatini|japan|jordan|kuwait|lesotho|liechtenstein|luxembourg|' +
    'malaysia|monaco|morocco|netherlands|norway|oman|qatar|saudi arabia|spain|sweden|thailand|tonga|united arab emirates|united kingdom'
  ).split('|'),
);
