import { isGroupWord, type CorpusRecord } from './corpora';
import type { DevSet } from './dev-sets';

/** A name as a tagger gives it. */
export interface Predicted {
  readonly start: number;
  readonly end: number;
  /** PER, ORG, LOC or MISC. */
  readonly type: string;
}

/** Names that are right, that a tagger gave, and that there are. */
export interface Counts {
  found: number;
  predicted: number;
  gold: number;
}

/** F1 in percent; 0 where there is nothing to find and nothing was found. */
export function f1({ found, predicted, gold }: Counts): number {
  return predicted + gold > 0 ? (200 * found) / (predicted + gold) : 0;
}

/** Names counted right by exact span and type, by type; spans are compared without leading article and trailing possessive. */
export function measure(
  set: DevSet,
  predict: (record: CorpusRecord) => readonly Predicted[],
): Map<string, Counts> {
  const counts = new Map(set.types.map((type) => [type, { found: 0, predicted: 0, gold: 0 }]));
  for (const record of set.records) {
    const gold = keys(record, record.entities, set.types);
    const guessed = keys(record, predict(record), set.types);
    for (const [key, type] of gold) {
      const count = counts.get(type) as Counts;
      count.gold++;
      if (guessed.get(key) === type) count.found++;
    }
    for (const type of guessed.values()) (counts.get(type) as Counts).predicted++;
  }
  return counts;
}

/** The spans of the types that a set labels, without leading article and trailing possessive, with their types. */
export function keys(
  record: CorpusRecord,
  spans: readonly Predicted[],
  types: readonly string[],
): Map<string, string> {
  const map = new Map<string, string>();
  for (const span of spans) {
    if (!types.includes(span.type)) continue;
    if ('fine' in span && (span.fine === 'hashtag' || span.fine === 'username')) continue;
    const [start, end] = trim(record.text, span.start, span.end);
    if (types.includes('MISC') || !isGroupWord(record.text.slice(start, end)))
      map.set(`${start}-${end}`, span.type);
  }
  return map;
}

function trim(text: string, start: number, end: number): [number, number] {
  const determiner = /^(?:the|a|an)\s+/iu.exec(text.slice(start, end));
  const from = determiner && determiner[0].length < end - start ? start + determiner[0].length : start;
  const possessive = /\s*['’]s?$/u.exec(text.slice(from, end));
  return [from, possessive && possessive[0].length < end - from ? end - possessive[0].length : end];
}

/** Totals over several types. */
export function total(counts: Iterable<Counts>): Counts {
  const sum = { found: 0, predicted: 0, gold: 0 };
  for (const c of counts) {
    sum.found += c.found;
    sum.predicted += c.predicted;
    sum.gold += c.gold;
  }
  return sum;
}
