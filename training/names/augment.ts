import { wordSet } from '../../src/engine/collections';
import type { CorpusRecord } from './corpora';
import type { Random } from '../random';

const UPPER_SHARE = 0.08;
const TITLE_SHARE = 0.05;
/** Words that headlines in title case leave small. */
const SMALL = wordSet(
  'a an and as at but by for from in into nor of off on or over per so the to up via vs with yet',
);

/** Copies of some of the lines as headlines: all in capitals, or each word with one. Names stay where they are. */
export function headlineCopies(records: readonly CorpusRecord[], random: Random): CorpusRecord[] {
  const copies: CorpusRecord[] = [];
  for (const record of records)
    for (const line of record.text.matchAll(/[^\n.!?]{20,140}(?=[\n.!?]|$)/gu)) {
      const chance = random.next();
      if (chance > UPPER_SHARE + TITLE_SHARE) continue;
      const start = line.index;
      const end = start + line[0].length;
      const entities = record.entities.filter((e) => e.start >= start && e.end <= end);
      const cut = record.entities.some(
        (e) => e.start < end && e.end > start && (e.start < start || e.end > end),
      );
      if (cut || entities.length === 0) continue;
      const text = chance < UPPER_SHARE ? upper(line[0]) : titleCase(line[0]);
      const move = <T extends { start: number; end: number }>(spans: readonly T[]): T[] =>
        spans
          .filter((e) => e.start >= start && e.end <= end)
          .map((e) => ({ ...e, start: e.start - start, end: e.end - start }));
      copies.push({ ...record, text, entities: move(entities), other: move(record.other ?? []) });
    }
  return copies;
}

/** Upper case letter by letter, so that no offset moves. */
function upper(text: string): string {
  return text.replace(/\p{Ll}/gu, (c) => (c.toUpperCase().length === 1 ? c.toUpperCase() : c));
}

function titleCase(text: string): string {
  return text.replace(/(?<![\p{L}'’])\p{Ll}[\p{L}]*/gu, (word) =>
    SMALL.has(word) ? word : upper(word.charAt(0)) + word.slice(1),
  );
}
