/**
 * Learns how likely two event mentions tell one event, from ECB+ topics 1–35, MEANTIME Apple, what editors chose in single
 * articles (`bench/events/editors.jsonl`) and what folders of one topic date apart (`dated-apart.ts`), and writes `src/engine/timeline/coreference/trees.data.ts`. `npm run train:events [-- --fold N] [-- --shared SHARED]`; with a fold
 * (0 to 2) a third of the ECB+ topics is left out, for `npm run bench:coreference -- --fold N` to measure on.
 */
import { parseArgs } from 'node:util';
import {
  isInFold,
  readingsOf,
  readTopics,
  type AnnotatedArticle,
  type Topic,
} from '../../bench/events/chains';
import { readChosen, type ChosenArticle } from '../../bench/events/editors';
import type { Telling } from '../../src/engine/timeline/coreference/telling';
import { LINK_FEATURES } from '../../src/engine/timeline/coreference/features';
import { classSimilarity } from '../../src/engine/timeline/coreference/similarity';
import { boost, type Example } from './boost';
import { datedApart, readStories } from './dated-apart';
import { featuresOfPair, tellingsOf, type Told } from './pairs';
import { writeTrees } from './write-trees';

const ROUNDS = 110;
/** Weight of a pair of which one mention is not annotated: it tells another event, or none that the annotators saw. */
const UNSEEN = 0.5;
/** Topics further on in the list whose articles are compared too, as those of a folder that holds several stories. */
const OTHER_TOPICS = 2;

/** A mention with what the annotators say of it. */
interface Labelled extends Told {
  readonly chain: string | undefined;
}

function labelled(topics: readonly Topic[]): Labelled[][] {
  return topics.map((topic) => {
    return tellingsOf(readingsOf(topic)).flatMap((telling) => {
      const doc = topic.docs.find(({ id }) => id === telling.article.reading.id);
      return doc ? labelsOf(telling, doc) : [];
    });
  });
}

/** The mentions of a single article, with the chosen events that they tell. */
function chosenLabels({ reading, events }: ChosenArticle): Labelled[] {
  return tellingsOf([reading]).flatMap((telling) =>
    telling.mentions.map((mention, place) => {
      const { start, end } = mention.mention;
      const chosen = events.findIndex(({ mentions }) =>
        mentions.some(([from, to]) => from < end && start < to),
      );
      return { mention, place, telling, chain: chosen < 0 ? undefined : String(chosen) };
    }),
  );
}

/** The mentions within the sentences that were checked. */
function labelsOf(telling: Telling, doc: AnnotatedArticle): Labelled[] {
  const free = new Set(doc.events.filter(({ selected }) => selected !== false));
  return telling.mentions.flatMap((mention, place) => {
    const { start, end } = mention.mention;
    const isChecked = doc.sentences.some(
      ([, from, to, selected]) =>
        start >= from &&
        end <= to &&
        (doc.fullyAnnotatedEnd === undefined ? selected : to <= doc.fullyAnnotatedEnd),
    );
    if (!isChecked) return [];
    const gold = [...free].find((event) => event.start < end && start < event.end);
    if (gold) free.delete(gold);
    return [{ mention, place, telling, chain: gold?.chain }];
  });
}

function examplesOf(topics: readonly Topic[]): Example[] {
  const mentions = labelled(topics);
  return mentions.flatMap((own, place) => [
    ...pairsOf(own),
    ...Array.from({ length: OTHER_TOPICS }, (_, i) => mentions[place + i + 1] ?? []).flatMap((others) =>
      own.flatMap((a) =>
        others.flatMap((b) => (a.mention.mention.lemma === b.mention.mention.lemma ? exampleOf(a, b) : [])),
      ),
    ),
  ]);
}

function pairsOf(own: readonly Labelled[]): Example[] {
  return own.flatMap((a, i) => own.slice(0, i).flatMap((b) => exampleOf(a, b)));
}

function exampleOf(a: Labelled, b: Labelled): Example[] {
  if (a.mention.pointsBack || b.mention.pointsBack) return [];
  if (classSimilarity(a.mention, b.mention) === 0 || (a.chain ?? b.chain) === undefined) return [];
  const isSeen = a.chain !== undefined && b.chain !== undefined;
  const features = featuresOfPair(a, b);
  return [{ features, isPositive: isSeen && a.chain === b.chain, weight: isSeen ? 1 : UNSEEN }];
}

const { values } = parseArgs({ options: { fold: { type: 'string' }, shared: { type: 'string' } } });
const shared = values.shared ?? new URL('../../../shared', import.meta.url).pathname;
const ecb = readTopics(shared, 'ecb').filter(
  (_, i) => values.fold === undefined || !isInFold(i, Number(values.fold)),
);
const chosen = readChosen(shared).filter(({ held }) => !held);
const examples = [
  ...examplesOf(ecb),
  ...examplesOf(readTopics(shared, 'meantime')),
  ...chosen.flatMap((article) => pairsOf(chosenLabels(article))),
];
const positives = examples.filter(({ isPositive }) => isPositive);
const apart = datedApart(readStories(shared), positives);
const model = boost([...examples, ...apart], ROUNDS);
writeTrees('coreference/trees.data.ts', 'LINK', 'train-links.ts', model, LINK_FEATURES);
console.log(`${String(examples.length)} pairs, ${String(apart.length)} dated apart`);
