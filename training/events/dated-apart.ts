import { readRecords, models } from '../../bench/events/analysis';
import { readArticle, type ArticleReading } from '../../src/engine';
import { LINK_FEATURES } from '../../src/engine/timeline/coreference/features';
import { classSimilarity } from '../../src/engine/timeline/mentions/similarity';
import { cosine } from '../../src/engine/timeline/mentions/terms';
import { daysBetween } from '../../src/engine/time/calendar';
import { pushTo } from '../../src/engine/collections';
import { generator } from './boost';
import { featuresOfPair, tellingsOf, type Told } from './pairs';
import type { Example } from './table';

/**
 * Pairs that folders of one topic tell by words of one class on days that lie apart: other events, which the annotated corpora
 * hardly know, since each of their topics tells of one. How far apart they are dated must not be learnt from them: in a
 * reader's folder such pairs have no day, or the same. So what their dates say is that of a pair of one event.
 */

/** Timeline17's stories, without those on which joins are read. */
const STORIES = ['H1N1_bbc', 'haiti_bbc', 'bpoil_bbc', 'bpoil_foxnews', 'bpoil_reuters', 'bpoil_guardian'];
const MOST_ARTICLES = 60;
const MOST_CHARACTERS = 5000;
/** What an article states of days is not always right: so many days between are needed, and stretches no longer than a week. */
const GAP = 3;
const WEEK = 7;
const LEAST_CONTENT = 0.2;

interface Story {
  readonly topic: string;
  readonly docs: readonly { readonly id: string; readonly dct: string; readonly text: string }[];
}

/** The articles of each story, those drawn evenly over its days. */
export function readStories(shared: string): readonly (readonly ArticleReading[])[] {
  const stories = readRecords<Story>(`${shared}/data/time/timelines/t17.jsonl.gz`);
  return STORIES.map((name) => {
    const docs = (stories.find(({ topic }) => topic === name)?.docs ?? []).toSorted(
      (a, b) => a.dct.localeCompare(b.dct) || a.id.localeCompare(b.id),
    );
    const step = Math.max(1, Math.floor(docs.length / MOST_ARTICLES));
    return docs
      .filter((_, i) => i % step === 0)
      .slice(0, MOST_ARTICLES)
      .map(({ id, dct, text }) =>
        readArticle({ id, text: text.slice(0, MOST_CHARACTERS), date: dct }, models),
      );
  });
}

/**
 * @param stories readings of each story
 * @param positives pairs of one event, whose dates are lent
 */
export function datedApart(
  stories: readonly (readonly ArticleReading[])[],
  positives: readonly Example[],
): Example[] {
  const lent = (['date', 'days between'] as const).map((name) => LINK_FEATURES.indexOf(name));
  const random = generator(7);
  return stories.flatMap((readings) =>
    apartIn(readings).map((features) => {
      const lender = positives[Math.floor(random() * positives.length)];
      for (const feature of lent) features[feature] = lender.features[feature];
      return { features, isPositive: false, weight: 1 };
    }),
  );
}

function apartIn(readings: readonly ArticleReading[]): Float32Array[] {
  const byClass = new Map<string, Told[]>();
  for (const telling of tellingsOf(readings))
    telling.mentions.forEach((mention, place) => {
      if (isDated({ mention, place, telling }))
        pushTo(byClass, mention.mention.class, { mention, place, telling });
    });
  return [...byClass.values()].flatMap((told) =>
    told.flatMap((a, i) => told.slice(0, i).flatMap((b) => (areApart(a, b) ? [featuresOfPair(a, b)] : []))),
  );
}

/** Whether its own words date it, to a week at most. */
function isDated({ mention: { date, pointsBack } }: Told): boolean {
  if (pointsBack || date.value === null || date.inherited || date.from === null || date.to === null)
    return false;
  return daysBetween(date.from, date.to) <= WEEK;
}

function areApart(a: Told, b: Told): boolean {
  const [x, y] = [a.mention.date, b.mention.date];
  const gap = Math.max(
    daysBetween(y.to as string, x.from as string),
    daysBetween(x.to as string, y.from as string),
  );
  return (
    gap > GAP &&
    classSimilarity(a.mention, b.mention) > 0 &&
    (a.telling === b.telling || cosine(a.telling.content, b.telling.content) >= LEAST_CONTENT)
  );
}
