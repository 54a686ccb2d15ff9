import type { DraftName, TokenReading, Refiner } from '../../draft';
import { wordSet } from '../../../collections';
import { Listed } from '../../lexicon';

/** What people say of a town that lies before its name. */
const SAID_OF_TOWNS = wordSet(
  'windy rainy foggy snowy stormy cloudy humid sweltering freezing chilly frosty drizzly smoggy muddy',
);
const TOWNS = Listed.City | Listed.Region | Listed.Country;

/** "Rainy Leeds": the adjective at the head of a sentence is no part of the town's name. */
export const weather: Refiner = (reading, names) => names.map((name) => withoutWeather(reading, name));

function withoutWeather(reading: TokenReading, name: DraftName): DraftName {
  const { first, end, type } = name;
  if (end - first !== 2 || !SAID_OF_TOWNS.has(reading.lower(first))) return name;
  if (type !== 'place' && !reading.isListed(first + 1, TOWNS)) return name;
  return { ...name, first: first + 1, type: 'place' };
}
