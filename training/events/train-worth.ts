/**
 * Learns which events a chronicle tells, from the days of Wikipedia's *Current events* against the clauses of news
 * articles, and writes `src/engine/events/salience/worth.data.ts`. `npx tsx training/events/train-worth.ts [SHARED]`.
 */
import { writeFileSync } from 'node:fs';
import { analyse, readRecords } from '../../bench/events/analysis';
import { spread } from '../../bench/spread';
import { findEvents, type EventMention } from '../../src/engine/events';
import { buildContext, type Context } from '../../src/engine/events/context';
import { topGovernor } from '../../src/engine/events/triggers/predicates';
import { R } from '../../src/engine/events/tree';
import { objectKind, type ObjectKind } from '../../src/engine/events/salience/worth';
import { tokenAfter } from '../../src/engine/tokenize/tokens';

/** One clause: its features, whether the chronicle tells it, and how much it counts. */
interface Example {
  readonly features: readonly number[];
  readonly label: 0 | 1;
  readonly weight: number;
}

interface Clause {
  readonly features: readonly string[];
  readonly label: 0 | 1;
}

interface Document {
  readonly text: string;
}

/** So many days of the chronicle are read, at even distances. */
const DAYS = 2400;
/** So many articles of each story of Timeline17 and of each topic of ECB+: no story's own words may weigh much. */
const OF_STORY = 30;
const OF_TOPIC = 8;
/** Features of fewer clauses are not learnt. */
const LEAST_CLAUSES = 12;
const STEP = 0.1;
const ROUNDS = 300;
const RATE = 0.5;
/** Strength of the pull of all weights to 0, for each clause of mean weight. */
const SHRINKAGE = 4e-4;

const shared = process.argv[2] ?? new URL('../../../shared', import.meta.url).pathname;
const read = <T>(path: string): readonly T[] => readRecords<T>(`${shared}/data/${path}`);
const clauses = [...chronicle(), ...articles()];
console.log(`${clauses.length} clauses`);
write(learn(clauses));

function* chronicle(): Generator<Clause> {
  for (const { text } of spread(read<Document>('text/wikipedia_current_events.jsonl.gz'), DAYS))
    for (const item of text.split('\n')) yield* clausesOf(item, 1);
}

function* articles(): Generator<Clause> {
  const stories = read<{ docs: readonly Document[] }>('time/timelines/t17.jsonl.gz');
  const topics = read<{ docs: readonly Document[] }>('time/crossdoc/ecbplus.train-dev.jsonl.gz');
  const documents = [
    ...read<Document>('text/wikinews.jsonl.gz'),
    ...read<Document>('time/timex/timebank.jsonl.gz'),
    ...read<Document>('time/timex/aquaint.jsonl.gz'),
    ...stories.flatMap(({ docs }) => spread(docs, OF_STORY)),
    ...topics.flatMap(({ docs }) => spread(docs, OF_TOPIC)),
  ];
  for (const { text } of documents) yield* clausesOf(text, 0);
}

/** The main and reported clauses of a text that tell something done or planned, in the tenses of its kind. */
function* clausesOf(text: string, label: 0 | 1): Generator<Clause> {
  const input = analyse(text);
  const context = buildContext(input);
  for (const mention of findEvents(input)) {
    if (mention.quoted || mention.class === 'say' || !isTold(mention, label) || !isMain(context, mention))
      continue;
    yield { features: featuresOf(mention, objectKind(context, mention.arguments)), label };
  }
}

/** The kind of event and the word, each alone and with its object. */
function featuresOf({ class: kind, lemma }: EventMention, object: ObjectKind): readonly string[] {
  return [`#${kind}`, `#${kind}/${object}`, lemma, `${lemma}/${object}`];
}

/** A chronicle tells in the present what articles tell in the past. */
function isTold({ status, tense, aspect }: EventMention, label: 0 | 1): boolean {
  if ((status !== 'occurred' && status !== 'planned') || tense === 'none') return false;
  return label === 1 || tense === 'past' || tense === 'future' || aspect === 'perfect';
}

function isMain({ tree, article }: Context, { start }: EventMention): boolean {
  const relation = tree.relation[topGovernor(tree, tokenAfter(article.tokens, start))];
  return relation === R.root || relation === R.ccomp || relation === R.conj || relation === R.parataxis;
}

/** Logistic regression by gradient descent on all examples, both labels of one weight in all; the data decides alone. */
function learn(all: readonly Clause[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of all)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts.keys()].filter((name) => (counts.get(name) as number) >= LEAST_CLAUSES).sort();
  const numbers = new Map(names.map((name, i) => [name, i]));
  const told = all.filter(({ label }) => label === 1).length;
  const examples = all.map(({ features, label }): Example => ({
    features: features.flatMap((name) => numbers.get(name) ?? []),
    label,
    weight: 0.5 / (label === 1 ? told : all.length - told),
  }));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-12);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight) => (SHRINKAGE * weight) / 2);
    for (const { features, label, weight } of examples) {
      const sum = features.reduce((total, i) => total + weights[i], 0);
      const error = weight * (1 / (1 + Math.exp(-sum)) - label);
      for (const i of features) gradient[i] += error;
    }
    gradient.forEach((slope, i) => {
      squares[i] += slope * slope;
      weights[i] -= (RATE * slope) / Math.sqrt(squares[i]);
    });
  }
  return new Map(names.map((name, i) => [name, weights[i]]));
}

function write(weights: ReadonlyMap<string, number>): void {
  const levels = new Map<number, string[]>();
  for (const [feature, weight] of weights) {
    const level = Math.round(weight / STEP);
    if (level === 0) continue;
    levels.set(level, [...(levels.get(level) ?? []), feature]);
  }
  const rows = [...levels]
    .sort(([a], [b]) => a - b)
    .map(([level, features]) => `  { level: ${level}, features: '${features.join(' ')}' },`);
  writeFileSync(
    new URL('../../src/engine/events/salience/worth.data.ts', import.meta.url),
    `/** What a level weighs. */
export const WORTH_STEP = ${STEP};

/**
 * Words, kinds of event (\`#\`), and both with their object, by how much likelier a chronicle tells them than an article
 * does. Written by \`training/events/train-worth.ts\` from Wikipedia's *Current events* and news articles.
 */
// prettier-ignore
export const WORTH: readonly { readonly level: number; readonly features: string }[] = [
${rows.join('\n')}
];
`,
  );
  console.log(
    [...levels]
      .sort(([a], [b]) => a - b)
      .map(([l, f]) => `${l}:${f.length}`)
      .join(' '),
  );
}
