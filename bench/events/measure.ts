import { findEvents, type EventInput, type EventMention } from '../../src/engine/events';
import type { Span } from '../../src/engine/text/span';
import { analyse } from './analysis';

/** Counts for precision and recall. */
export class Tally {
  right = 0;
  found = 0;
  gold = 0;

  toString(): string {
    const p = this.found === 0 ? 0 : (100 * this.right) / this.found;
    const r = this.gold === 0 ? 0 : (100 * this.right) / this.gold;
    const f = p + r === 0 ? 0 : (2 * p * r) / (p + r);
    return `P ${p.toFixed(1)}  R ${r.toFixed(1)}  F ${f.toFixed(1)}  (${String(this.right)} of ${String(this.gold)} gold, ${String(this.found)} found)`;
  }
}

/** An annotated event: its words. */
export interface GoldEvent extends Span {
  readonly text: string;
}

/** The mention whose trigger overlaps a span. */
export function mentionAt(events: readonly EventMention[], span: Span): EventMention | undefined {
  return events.find((event) => event.start < span.end && span.start < event.end);
}

/** Triggers found against gold ones, where everything within `spans` is annotated. */
export function tallyTriggers(
  tally: Tally,
  events: readonly EventMention[],
  gold: readonly GoldEvent[],
  within: (span: Span) => boolean,
): void {
  const inside = gold.filter(within);
  const found = events.filter(within);
  tally.gold += inside.length;
  tally.found += found.length;
  for (const event of found)
    if (inside.some((g) => event.start < g.end && g.start < event.end)) tally.right++;
}

/** Analyses a text and finds its events, keeping the processor time that the event stage alone took. */
export class Stopwatch {
  tokens = 0;
  milliseconds = 0;

  events(input: EventInput): readonly EventMention[] {
    const before = process.cpuUsage();
    const events = findEvents(input);
    const { user, system } = process.cpuUsage(before);
    this.milliseconds += (user + system) / 1000;
    this.tokens += input.article.tokens.count;
    return events;
  }

  read(text: string): { input: EventInput; events: readonly EventMention[] } {
    const input = analyse(text);
    return { input, events: this.events(input) };
  }

  get perSecond(): number {
    return Math.round((this.tokens / this.milliseconds) * 1000);
  }
}

/** A part of a whole in percent, as it is printed; of nothing 0. */
export function share(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}
