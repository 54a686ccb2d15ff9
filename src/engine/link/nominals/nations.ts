import { fold } from '../names/name-form';
import { countryOfDemonym, knownPlace } from '../names/place-name';

/** The country that folded words begin with, by its name or nationality, and how many of them tell it: "sri lankan minister". */
export function nationBefore(
  words: readonly string[],
): { readonly country: string; readonly words: number } | undefined {
  for (const length of [3, 2, 1]) {
    if (words.length <= length) continue;
    const country = countryOf(words.slice(0, length).join(' '));
    if (country !== undefined) return { country, words: length };
  }
  return undefined;
}

/** The countries that a description tells of whose office it is: "{India}’s defence minister", "{Indian} envoy to Norway". */
export function countriesIn(text: string): ReadonlySet<string> {
  const words = fold(text.split(AIM)[0]).split(' ');
  const found = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    for (let end = i + 1; end <= Math.min(words.length, i + 3); end++) {
      const name = words.slice(i, end).join(' ');
      // Folding leaves "norways" of "Norway’s".
      const country = countryOf(name) ?? countryOf(name.replace(/s$/u, ''));
      if (country !== undefined) found.add(country);
    }
  }
  return found;
}

/** Before whom or what an office is aimed at. */
const AIM = / (?:to|with|for|from|in|against) /u;

function countryOf(name: string): string | undefined {
  const demonym = countryOfDemonym(name);
  if (demonym !== undefined) return demonym;
  const country = knownPlace(name)?.name;
  return country === undefined ? undefined : fold(country);
}
