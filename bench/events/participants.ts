/**
 * Who takes part in which event, from raw text: MEANTIME's participants, CASIE's nuggets and arguments, the mentions of
 * SemEval-2015 task 4's timelines, and main events of Giveme5W1H. Part of `npm run bench:events`.
 */
import { applyChange, emptyCorpus, readArticle } from '../../src/engine';
import type { EventInput, EventMention } from '../../src/engine/events';
import { overlaps, type Span } from '../../src/engine/text/span';
import type { TimelineEvent } from '../../src/engine/timeline/types';
import type { TimeExpression } from '../../src/engine/time/types';
import { models, readRecords } from './analysis';
import { mentionAt, Tally, tallyTriggers, type GoldEvent, type Stopwatch } from './measure';

interface MeantimeDocument {
  readonly text: string;
  readonly fullyAnnotatedEnd: number;
  readonly events: readonly (GoldEvent & { mid: string })[];
  readonly entities: readonly (Span & { mid: string })[];
  readonly participants: readonly { event: string; entity: string; role: string }[];
}

/** Triggers, and Arg0 to Arg2 of those found, in the part of each document that is annotated in full. */
export function meantime(data: string, watch: Stopwatch): void {
  const triggers = new Tally();
  const heads = new Tally();
  const path = `${data}/time/crossdoc/meantime-apple.jsonl.gz`;
  for (const { docs } of readRecords<{ docs: readonly MeantimeDocument[] }>(path)) {
    for (const { text, fullyAnnotatedEnd, events: gold, entities, participants } of docs) {
      const { events } = watch.read(text);
      tallyTriggers(triggers, events, gold, ({ end }) => end <= fullyAnnotatedEnd);
      const spans = new Map(entities.map((entity) => [entity.mid, entity]));
      for (const mention of gold) {
        const event = mention.end <= fullyAnnotatedEnd ? mentionAt(events, mention) : undefined;
        if (!event) continue;
        const wanted = participants
          .filter(({ event: mid, role }) => mid === mention.mid && /^Arg[012]$/.test(role))
          .flatMap(({ entity }) => spans.get(entity) ?? []);
        tallyArguments(heads, event, wanted);
      }
    }
  }
  console.log(`MEANTIME Apple triggers: ${triggers.toString()}`);
  console.log(`MEANTIME Apple participants of triggers found: ${heads.toString()}`);
}

function tallyArguments(tally: Tally, event: EventMention, wanted: readonly Span[]): void {
  tally.gold += wanted.length;
  tally.found += event.arguments.length;
  for (const span of wanted) if (event.arguments.some((a) => overlaps(a, span))) tally.right++;
}

interface CasieDocument {
  readonly text: string;
  readonly events: readonly (GoldEvent & { args: readonly Span[] })[];
}

/** Prints how many triggers and participants of CASIE's articles are found. */
export function casie(data: string, watch: Stopwatch): void {
  const triggers = new Tally();
  const heads = new Tally();
  for (const document of readRecords<CasieDocument>(`${data}/time/events/casie.even100.jsonl.gz`)) {
    const { events } = watch.read(document.text);
    triggers.gold += document.events.length;
    triggers.found += events.length;
    for (const gold of document.events) {
      const event = mentionAt(events, gold);
      if (!event) continue;
      triggers.right++;
      tallyArguments(heads, event, gold.args);
    }
  }
  console.log(`CASIE nuggets (other events are not annotated): ${triggers.toString()}`);
  console.log(`CASIE arguments of nuggets found: ${heads.toString()}`);
}

interface TimelineRecord {
  readonly targetEntity: string;
  readonly timeline: readonly {
    readonly events: readonly (readonly [string, number | null, number | null, string, number])[];
  }[];
}

/** How many event mentions of the gold timelines are triggers, and of how many of these the target entity takes part. */
export function timelines(data: string, watch: Stopwatch): void {
  const folder = `${data}/time/timelines/semeval2015-task4-apple`;
  const texts = readRecords<{ id: string; text: string }>(`${folder}.docs.jsonl`);
  const read = new Map(texts.map(({ id, text }) => [id, watch.read(text)]));
  let gold = 0;
  let found = 0;
  let taking = 0;
  for (const { targetEntity, timeline } of readRecords<TimelineRecord>(`${folder}.timelines.jsonl`)) {
    for (const [id, start, end] of timeline.flatMap(({ events }) => events)) {
      const document = read.get(id);
      if (!document || start === null || end === null) continue;
      gold++;
      const event = mentionAt(document.events, { start, end });
      if (!event) continue;
      found++;
      if (takesPart(document.input, event, targetEntity)) taking++;
    }
  }
  const share = (n: number): string => `${((100 * n) / gold).toFixed(1)} %`;
  console.log(
    `SemEval-2015 task 4, Apple: ${share(found)} of ${String(gold)} mentions are triggers, ${share(taking)} with the target entity`,
  );
}

function takesPart({ article, chains }: EventInput, event: EventMention, target: string): boolean {
  const wanted = target.toLowerCase().split(' ').at(-1) ?? '';
  return event.arguments.some(({ start, end, mention }) => {
    const chain = mention === undefined ? undefined : chains.find((c) => c.mentions.includes(mention));
    const words = [article.text.slice(start, end), chain?.name ?? ''];
    return words.some((text) => text.toLowerCase().includes(wanted));
  });
}

interface Answer {
  readonly text?: string;
  readonly value?: string;
  readonly start?: number;
  readonly end?: number;
}

interface FiveWDocument {
  readonly id: string;
  readonly dct: string;
  readonly text: string;
  readonly fiveW1H: {
    readonly who: readonly Answer[];
    readonly what: readonly Answer[];
    readonly when: readonly Answer[];
  };
}

/** The most important row of each article against the coders' answers: who, what and when, by words and days in common. */
export function mainEvents(data: string): void {
  const right = { who: 0, what: 0, when: 0 };
  const asked = { who: 0, what: 0, when: 0 };
  for (const document of readRecords<FiveWDocument>(`${data}/time/events/giveme5w1h.jsonl`)) {
    const { id, text, dct, fiveW1H } = document;
    const reading = readArticle({ id, text, date: dct }, models);
    const corpus = applyChange(emptyCorpus(), { set: [reading], remove: [] });
    const main = mainEvent(corpus.events);
    const names = (main?.participants ?? []).map((who) => corpus.entities.get(who)?.name ?? '');
    const said = main ? [main.title, ...names].join(' ') : '';
    const times = corpus.articles.get(id)?.times ?? [];
    const told = main ? main.mentions.map((ref) => reading.events[ref.event]?.extent) : [];
    const clause = told.map((span) => (span ? text.slice(span.start, span.end) : '')).join(' ');
    for (const question of ['who', 'what', 'when'] as const) {
      const answers = fiveW1H[question].filter((answer) => answer.text !== undefined);
      if (answers.length === 0) continue;
      asked[question]++;
      const isRight = answers.some((answer) =>
        question === 'when'
          ? main !== undefined && isOfDay(main, answer, times)
          : sharesWord(`${said} ${clause}`, answer.text ?? '', question),
      );
      if (isRight) right[question]++;
    }
  }
  const share = (question: 'who' | 'what' | 'when'): string =>
    `${question} ${String(right[question])} of ${String(asked[question])}`;
  console.log(`Giveme5W1H main row of each article: ${share('who')}, ${share('what')}, ${share('when')}`);
}

function mainEvent(events: readonly TimelineEvent[]): TimelineEvent | undefined {
  let best: TimelineEvent | undefined;
  for (const event of events) if (!best || event.importance > best.importance) best = event;
  return best;
}

/**
 * Whether an event is of the day that a coder's words say, read with the article's date: the gold's own values count "Sunday"
 * from another day than that of the article, and call it a Monday. Words that say no day ("the race") have only their value.
 */
function isOfDay(
  { date, from, to }: TimelineEvent,
  { start = 0, end = 0, value }: Answer,
  times: readonly TimeExpression[],
): boolean {
  if (date === null || from === null || to === null) return false;
  const said = times.filter((time) => time.from !== null && overlaps(time, { start, end }));
  if (said.length === 0) return value !== undefined && from <= value.slice(0, 10) && value.slice(0, 10) <= to;
  return said.some((time) => (time.from ?? '') <= to && (time.to ?? '') >= from);
}

function sharesWord(said: string, answer: string, question: 'who' | 'what'): boolean {
  const words = (text: string): string[] =>
    (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((w) => w.slice(0, 5));
  const known = new Set(words(said));
  const shared = new Set(words(answer).filter((word) => known.has(word)));
  return shared.size >= (question === 'who' ? 1 : Math.min(2, new Set(words(answer)).size));
}
