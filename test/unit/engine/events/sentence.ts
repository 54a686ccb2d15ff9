import assert from 'node:assert/strict';
import { findEvents, type EventInput, type EventMention } from '../../../../src/engine/events';
import type { Mention } from '../../../../src/engine/link/types';
import type { EntityType } from '../../../../src/engine/ner/types';
import { PENN_TAGS, RELATIONS, type PennTag, type Relation } from '../../../../src/engine/syntax/types';
import type { Sentence } from '../../../../src/engine/tokenize/tokens';
import type { TimexType } from '../../../../src/engine/time/types';

type BlockKind = 'paragraph' | 'headline';

/**
 * Builds the input of the event stage from a tree written by hand: tokens as `word/TAG/head/relation`, heads counted
 * from 1 within the sentence, 0 for the root; `||` begins the next sentence. A mark behind the relation names what the
 * token is part of: `@person`, `@place` … for a name, `=DATE`, `=DURATION` … for a time; equal marks in a row make one.
 */
export function inputOf(tree: string, kind: BlockKind = 'paragraph'): EventInput {
  const rows = tree.trim().split(/\s+/u);
  const start: number[] = [];
  const end: number[] = [];
  const tag: number[] = [];
  const head: number[] = [];
  const relation: number[] = [];
  const marks: string[] = [];
  const sentences: Sentence[] = [];
  let text = '';
  let first = 0;
  const close = (): void => {
    const span = { start: start[first] ?? 0, end: text.length };
    sentences.push({ ...span, firstToken: first, endToken: start.length, block: 0 });
    first = start.length;
  };
  for (const row of rows) {
    if (row === '||') {
      close();
      continue;
    }
    const [, word = '', pos = '', up = '0', rel = 'dep', mark = ''] = TOKEN.exec(row) ?? [];
    if (text !== '' && word !== '-' && !text.endsWith('-')) text += ' ';
    start.push(text.length);
    text += word;
    end.push(text.length);
    tag.push(PENN_TAGS.indexOf(pos as PennTag));
    head.push(Number(up) === 0 ? -1 : first + Number(up) - 1);
    relation.push(RELATIONS.indexOf(rel as Relation));
    marks.push(mark);
  }
  close();
  const spans = markedSpans(marks, start, end);
  const mentions: Mention[] = spans.flatMap(({ mark, ...span }) =>
    mark.startsWith('@')
      ? [{ kind: 'name' as const, type: mark.slice(1) as EntityType, score: 1, evidence: [], ...span }]
      : [],
  );
  const times = spans.flatMap(({ mark, ...span }) =>
    mark.startsWith('=') ? [{ type: mark.slice(1) as TimexType, ...span }] : [],
  );
  const tokens = {
    count: start.length,
    start: Uint32Array.from(start),
    end: Uint32Array.from(end),
    kind: new Uint8Array(start.length),
  };
  return {
    article: { text, blocks: [{ kind, start: 0, end: text.length }], sentences, tokens },
    syntax: { tag: Uint8Array.from(tag), head: Int32Array.from(head), relation: Uint8Array.from(relation) },
    mentions,
    chains: [],
    times,
    quotes: [],
  };
}

const TOKEN = /^(.+?)\/([^/]+)\/(\d+)\/([a-z:]+)([@=]\w+)?$/u;

function markedSpans(
  marks: readonly string[],
  start: readonly number[],
  end: readonly number[],
): { mark: string; start: number; end: number }[] {
  const spans: { mark: string; start: number; end: number }[] = [];
  marks.forEach((mark, i) => {
    const last = spans.at(-1);
    if (mark === '') return;
    if (last && marks[i - 1] === mark) last.end = end[i] ?? 0;
    else spans.push({ mark, start: start[i] ?? 0, end: end[i] ?? 0 });
  });
  return spans;
}

/** The events of a tree, each as "trigger class status | role:words … | relation:time". */
export function eventsOf(tree: string, kind: BlockKind = 'paragraph'): string[] {
  const input = inputOf(tree, kind);
  return findEvents(input).map((event) => describe(input, event));
}

function describe({ article, times }: EventInput, event: EventMention): string {
  const words = (span: { start: number; end: number }): string => article.text.slice(span.start, span.end);
  const parts = [`${words(event)} ${event.class} ${event.status}`];
  if (event.arguments.length > 0) parts.push(event.arguments.map((a) => `${a.role}:${words(a)}`).join(' '));
  const time = event.time && times[event.time.time];
  if (event.time && time) parts.push(`${event.time.relation}:${words(time)}`);
  return parts.join(' | ');
}

/** How much the event that a word tells weighs in a sentence, from 0 to 1. */
export function salienceOf(tree: string, trigger: string): number {
  const input = inputOf(tree);
  const event = findEvents(input).find((e) => input.article.text.slice(e.start, e.end) === trigger);
  assert.ok(event, `no event ${trigger}`);
  return event.salience;
}

/** The classes of the events that a tree tells. */
export function classesOf(tree: string): string[] {
  return findEvents(inputOf(tree)).map((event) => event.class);
}
