import { headlineCopies } from './augment';
import { businessWire } from './business-wire';
import { label, readCorpus, type LabelledArticle } from './corpora';
import type { Random } from '../random';
import { SOURCES } from './sources';
import { sportsWire } from './sports-wire';

/** Articles of made-up wire to learn from, of each kind. */
const SPORTS_ARTICLES = 450;
const BUSINESS_ARTICLES = 450;

/** The labelled articles to learn from, with copies as headlines, and made-up wire with their people's names. */
export function trainingArticles(folder: string, random: Random): LabelledArticle[] {
  const people = new Set<string>();
  const articles = SOURCES.flatMap(({ corpus, heldOut }) => {
    const records = readCorpus(folder, corpus).filter((record, i) => !heldOut(record, i));
    for (const { text, entities } of records)
      for (const { start, end, type } of entities)
        if (type === 'PER' && FULL_NAME.test(text.slice(start, end))) people.add(text.slice(start, end));
    return [...records, ...headlineCopies(records, random)].map((record) => label(record, corpus));
  });
  const wire = [
    ...sportsWire(SPORTS_ARTICLES, [...people], random),
    ...businessWire(BUSINESS_ARTICLES, [...people], random),
  ];
  return [...articles, ...wire.map((record) => label(record, 'wire'))];
}

const FULL_NAME = /^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+$/u;
