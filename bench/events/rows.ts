/**
 * Prints the events of articles for reading by hand, most salient first within reading order:
 * `npx tsx bench/events/rows.ts FILE... [--min 0.5] [--tree]`. A FILE is a text, or `PATH.jsonl[.gz]#N` for a record.
 */
import { readFileSync } from 'node:fs';
import { findEvents, type EventInput, type EventMention } from '../../src/engine/events';
import { PENN_TAGS, RELATIONS } from '../../src/engine/syntax/types';
import { analyse, readRecords } from './analysis';

function load(path: string): string {
  const [file = '', record] = path.split('#');
  if (record === undefined) return readFileSync(file, 'utf8');
  return readRecords<{ text: string }>(file)[Number(record)]?.text ?? '';
}

function describe(input: EventInput, event: EventMention): string {
  const { text } = input.article;
  const words = (span: { start: number; end: number }): string =>
    text.slice(span.start, span.end).replace(/\s+/gu, ' ');
  const roles = event.arguments.map((a) => `${a.role}:${words(a)}${a.mention === undefined ? '' : '*'}`);
  const time = event.time ? ` @${event.time.relation}:${words(input.times[event.time.time] ?? event)}` : '';
  const order = event.order.map((o) => ` ${o.relation}→${String(o.event)}`).join('');
  const head = `${event.salience.toFixed(2)} ${words(event)} [${event.class}] ${event.status}/${event.tense}`;
  return `${head}${time}${order} {${roles.join('; ')}} «${words(event.extent)}»`;
}

function printTree(input: EventInput): void {
  const { article, syntax } = input;
  for (const sentence of article.sentences) {
    const cells: string[] = [];
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const head = syntax.head[i];
      const up = head < 0 ? 'ROOT' : String(head - sentence.firstToken);
      const word = article.text.slice(article.tokens.start[i], article.tokens.end[i]);
      cells.push(
        `${String(i - sentence.firstToken)}:${word}/${PENN_TAGS[syntax.tag[i]] ?? ''}/${RELATIONS[syntax.relation[i]] ?? ''}→${up}`,
      );
    }
    console.log(cells.join(' '));
  }
}

const args = process.argv.slice(2);
const at = args.indexOf('--min');
const least = at < 0 ? 0 : Number(args.splice(at, 2)[1]);
const withTree = args.includes('--tree');
for (const path of args.filter((a) => a !== '--tree')) {
  const input = analyse(load(path));
  console.log(`== ${path}`);
  if (withTree) printTree(input);
  findEvents(input).forEach((event, i) => {
    if (event.salience >= least) console.log(`${String(i)} ${describe(input, event)}`);
  });
}
