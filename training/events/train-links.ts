/**
 * Learns how likely two event mentions tell one event, from ECB+ topics 1–35, MEANTIME Apple, what editors chose in articles and
 * folders (`bench/events/editors.ts`) and what folders of one topic date apart (`dated-apart.ts`), and writes
 * `src/engine/timeline/coreference/trees.data.ts`: `npm run train:events`, from what `examples/links.gz` keeps of them;
 * with `-- --read [--shared SHARED]` they are read again first. With `-- --fold N` (0 to 2) they are read again, too, but kept
 * nowhere: a third of the ECB+ topics is left out before any pair is made of it, for `npm run bench:coreference -- --fold N`
 * to measure on.
 */
import { parseArgs } from 'node:util';
import {
  readingsOf,
  readTopics,
  withoutFold,
  type AnnotatedArticle,
  type Topic,
} from '../../bench/events/chains';
import { placeOfChosen, readAllChosen, type ChosenFolder } from '../../bench/events/editors';
import type { Telling } from '../../src/engine/timeline/coreference/telling';
import { LINK_FEATURES } from '../../src/engine/timeline/coreference/features';
import { areAsked } from '../../src/engine/timeline/coreference/links';
import { cosine } from '../../src/engine/timeline/mentions/terms';
import { boost, type Direction } from './boost';
import { datedApart, readStories } from './dated-apart';
import { featuresOfPair, tellingsOf, type Told } from './pairs';
import { tableOf, tableOfName, type Example } from './table';
import { writeTrees } from './write-trees';

const ROUNDS = 110;
type LinkFeature = (typeof LINK_FEATURES)[number];
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

/** The mentions of a folder, with the chosen events that they tell. */
function chosenLabels(folder: ChosenFolder): Labelled[] {
  return tellingsOf(folder.readings).flatMap((telling) =>
    telling.mentions.map((mention, place) => {
      const { start, end } = mention.mention;
      const word = { article: telling.article.reading.id, start, end };
      return { mention, place, telling, chain: placeOfChosen(folder, word)?.toString() };
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

/** The pairs of each topic, and some across topics. */
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

/** A pair that the engine asks about; where one mention is not annotated, it tells another event, or none that the annotators saw. */
function exampleOf(a: Labelled, b: Labelled): Example[] {
  if (a.mention.pointsBack || b.mention.pointsBack || (a.chain ?? b.chain) === undefined) return [];
  const content = a.telling === b.telling ? 1 : cosine(a.telling.content, b.telling.content);
  if (!areAsked(a.mention, b.mention, content)) return [];
  return [{ features: featuresOfPair(a, b), isPositive: a.chain === b.chain, weight: 1 }];
}

/** More in common never makes one event less likely, and more rivals never more. */
const RAISING: ReadonlySet<string> = new Set<LinkFeature>([
  'class',
  'content',
  'sentence',
  'participants',
  'company',
  'date',
  'status',
  'story',
  'subjects',
  'objects',
  'doers',
  'undergoers',
  'numbers',
  'phrases',
]);
const LOWERING: ReadonlySet<string> = new Set<LinkFeature>(['rivals']);

function directionOf(feature: string): Direction {
  if (RAISING.has(feature)) return 1;
  return LOWERING.has(feature) ? -1 : 0;
}

/** All pairs, or all that have nothing of the ECB+ topics of a fold. */
function readExamples(shared: string, fold?: number): Example[] {
  const topics = readTopics(shared, 'ecb');
  const chosen = readAllChosen(shared).filter(({ held }) => !held);
  const examples = [
    ...examplesOf(fold === undefined ? topics : withoutFold(topics, fold)),
    ...examplesOf(readTopics(shared, 'meantime')),
    ...chosen.flatMap((folder) => pairsOf(chosenLabels(folder))),
  ];
  const positives = examples.filter(({ isPositive }) => isPositive);
  return [...examples, ...datedApart(readStories(shared), positives)];
}

const { values } = parseArgs({
  options: { fold: { type: 'string' }, read: { type: 'boolean' }, shared: { type: 'string' } },
});
const shared = values.shared ?? new URL('../../../shared', import.meta.url).pathname;
const table =
  values.fold === undefined
    ? tableOfName('links', LINK_FEATURES, values.read ? () => readExamples(shared) : undefined)
    : tableOf(readExamples(shared, Number(values.fold)));
console.log(`${String(table.labels.length)} pairs`);
const model = boost(table, ROUNDS, LINK_FEATURES.map(directionOf));
writeTrees('coreference/trees.data.ts', 'LINK', 'train-links.ts', model, LINK_FEATURES);
