/**
 * Quality of the event stage from raw text on the tuning data, and its speed: `npm run bench:events [-- DATA]`.
 * DATA is the folder of corpora (`../shared/data` by default).
 */
import type { EventMention } from '../../src/engine/events';
import type { Span } from '../../src/engine/text/span';
import type { TimexType } from '../../src/engine/time/types';
import { analyse, readRecords } from './analysis';
import { casie, mainEvents, meantime, timelines } from './participants';
import { mentionAt, Stopwatch, Tally, tallyTriggers, type GoldEvent } from './measure';

const data = process.argv[2] ?? new URL('../../../shared/data', import.meta.url).pathname;
const watch = new Stopwatch();

interface WikiDocument {
  readonly text: string;
  readonly events: readonly (GoldEvent & {
    type: string;
    args: readonly { role: string; entity: string }[];
  })[];
  readonly entities: readonly (Span & { id: string })[];
  readonly corefClusters: readonly (readonly string[])[];
}

function wikiEvents(): void {
  const triggers = [0, 0.2, 0.5].map((least) => ({ least, tally: new Tally() }));
  const heads = new Tally();
  for (const document of readRecords<WikiDocument>(`${data}/time/events/wikievents.dev.jsonl`)) {
    const { events } = watch.read(document.text);
    for (const { least, tally } of triggers) {
      const kept = events.filter((event) => event.salience >= least);
      tally.gold += document.events.length;
      tally.found += kept.length;
      for (const gold of document.events) if (mentionAt(kept, gold)) tally.right++;
    }
    const spans = new Map(document.entities.map((entity) => [entity.id, entity]));
    for (const gold of document.events) {
      const event = mentionAt(events, gold);
      if (!event) continue;
      const wanted = gold.args.flatMap(({ entity }) => spans.get(entity) ?? []).filter((s) => near(s, gold));
      heads.gold += wanted.length;
      heads.found += event.arguments.length;
      for (const span of wanted)
        if (event.arguments.some((a) => a.start < span.end && span.start < a.end)) heads.right++;
    }
  }
  for (const { least, tally } of triggers)
    console.log(`WikiEvents triggers, salience ≥ ${String(least)}: ${tally.toString()}`);
  console.log(`WikiEvents arguments by the trigger: ${heads.toString()}`);
}

/** Arguments far from their trigger stand in other sentences, which this stage does not read. */
function near(a: Span, b: Span): boolean {
  return Math.abs(a.start - b.start) < 200;
}

interface CrossDocument {
  readonly docs: readonly {
    readonly text: string;
    readonly sentences: readonly (readonly [number, number, number, boolean?])[];
    readonly events: readonly (GoldEvent & { class: string })[];
  }[];
}

function ecbPlus(): void {
  const all = new Tally();
  const salient = new Tally();
  for (const { docs } of readRecords<CrossDocument>(`${data}/time/crossdoc/ecbplus.train-dev.jsonl.gz`))
    for (const { text, sentences, events: gold } of docs) {
      const checked = sentences.filter(([, , , selected]) => selected === true);
      const within = (span: Span): boolean =>
        checked.some(([, start, end]) => span.start >= start && span.end <= end);
      const { events } = watch.read(text);
      tallyTriggers(all, events, gold, within);
      const kept = events.filter((event) => event.salience >= 0.3);
      const actions = gold.filter(
        (event) => event.class !== 'ACTION_REPORTING' && event.class !== 'ACTION_STATE',
      );
      tallyTriggers(salient, kept, actions, within);
    }
  console.log(`ECB+ checked sentences, all triggers: ${all.toString()}`);
  console.log(`ECB+ checked sentences, salience ≥ 0.3 against actions: ${salient.toString()}`);
}

interface TimeMlDocument {
  readonly text: string;
  readonly timexes: readonly (Span & { tid: string; type: TimexType })[];
  readonly events: readonly (GoldEvent & { eiids: readonly string[]; class: string })[];
  readonly tlinks: readonly { rel: string; from: string; to: string }[];
}

const WITHIN: ReadonlySet<string> = new Set(['IS_INCLUDED', 'SIMULTANEOUS', 'DURING', 'IDENTITY']);

function timeMl(name: string): void {
  const triggers = new Tally();
  const links = new Tally();
  for (const document of readRecords<TimeMlDocument>(`${data}/time/timex/${name}.jsonl.gz`)) {
    const times = [...document.timexes].sort((a, b) => a.start - b.start);
    const input = { ...analyse(document.text), times };
    const events = watch.events(input);
    tallyTriggers(triggers, events, document.events, () => true);
    const sentence = (span: Span): number => input.article.sentences.findIndex((s) => s.end > span.start);
    const gold = goldLinks(document).filter(([event, time]) => sentence(event) === sentence(time));
    tallyLinks(links, events, times, gold);
  }
  console.log(`${name} triggers: ${triggers.toString()}`);
  console.log(`${name} event in time of the same sentence: ${links.toString()}`);
}

/** Pairs of an event and the expression of time that includes it. */
function goldLinks({ timexes, events, tlinks }: TimeMlDocument): [Span, Span][] {
  const time = new Map(timexes.map((t) => [t.tid, t]));
  const event = new Map(events.flatMap((e) => e.eiids.map((id) => [id, e] as const)));
  return tlinks.flatMap(({ rel, from, to }): [Span, Span][] => {
    const [a, b] = rel === 'INCLUDES' ? [to, from] : [from, to];
    const [e, t] = [event.get(a) ?? event.get(b), time.get(b) ?? time.get(a)];
    return e && t && (WITHIN.has(rel) || rel === 'INCLUDES') ? [[e, t]] : [];
  });
}

/** Links found are only counted for events that the gold dates within their sentence, since it leaves many out. */
function tallyLinks(
  tally: Tally,
  events: readonly EventMention[],
  times: readonly Span[],
  gold: readonly (readonly [Span, Span])[],
): void {
  tally.gold += gold.length;
  const dated = new Set<EventMention>();
  for (const [event, time] of gold) {
    const mention = mentionAt(events, event);
    if (!mention?.time) continue;
    dated.add(mention);
    if (times[mention.time.time]?.start === time.start) tally.right++;
  }
  tally.found += dated.size;
}

wikiEvents();
ecbPlus();
timeMl('timebank');
timeMl('aquaint');
meantime(data, watch);
casie(data, watch);
timelines(data, watch);
mainEvents(data);
console.log(`event stage: ${String(watch.perSecond)} tokens a second`);
