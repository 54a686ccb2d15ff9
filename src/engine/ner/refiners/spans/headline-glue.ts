import { SentenceCase } from '../../document-context';
import { ADJECTIVE, ADJECTIVES } from '../../data/headlines.data';
import type { DraftName, TokenReading, Refiner } from '../../draft';
import { Listed } from '../../lexicon';

/**
 * "Tearful Moreno Turns On Father", "French Club Returns Money" in title case: the adjective before somebody whom the story tells
 * of is no part of the name, and a nation with a noun that the story writes small is no body.
 */
export const headlineGlue: Refiner = (reading, names) => {
  let families: ReadonlySet<string> | undefined;
  return names.map((name) => {
    if (!isGlued(reading, name)) return name;
    if (isNation(reading, name)) return { ...name, end: name.first + 1, type: 'group' };
    if (name.type !== 'person' || !isAdjective(reading, name.first)) return name;
    families ??= familiesOfStory(reading, names);
    return families.has(reading.text(name.end - 1)) ? { ...name, first: name.first + 1 } : name;
  });
};

/** Whether a name of several words stands in title case, of which the story begins no name with the first. */
function isGlued(reading: TokenReading, { first, end }: DraftName): boolean {
  if (end - first < 2 || reading.context.sentenceCase[first] !== SentenceCase.Title) return false;
  return reading.isListed(first, Listed.Demonym) || !isCapitalizedInStory(reading, first);
}

/** "French |Club|": whether the noun behind a nation is one that the story writes small, and in no name. */
function isNation(reading: TokenReading, { first, end, type }: DraftName): boolean {
  if (type !== 'organization' || end - first !== 2 || !reading.isListed(first, Listed.Demonym)) return false;
  const small = reading.context.small[reading.forms.lowerId(end - 1)];
  return small > 0 && !isCapitalizedInStory(reading, end - 1);
}

function isCapitalizedInStory(reading: TokenReading, i: number): boolean {
  return reading.context.capitalized[reading.forms.lowerId(i)] > 0;
}

function isAdjective(reading: TokenReading, i: number): boolean {
  if (reading.isListed(i, Listed.PersonName | Listed.Title)) return false;
  return ADJECTIVE.test(reading.text(i)) || ADJECTIVES.has(reading.lower(i));
}

/** The last words of the people whom the story names. */
function familiesOfStory(reading: TokenReading, names: readonly DraftName[]): ReadonlySet<string> {
  const families = new Set<string>();
  for (const { first, end, type } of names)
    if (type === 'person' && reading.context.sentenceCase[first] === SentenceCase.Running)
      families.add(reading.text(end - 1));
  return families;
}
