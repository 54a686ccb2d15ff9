import fs from 'node:fs';
import zlib from 'node:zlib';
import type { GoldTimex } from './measure';

/** An article of the tuning data with its annotated expressions. */
export interface Document {
  readonly text: string;
  readonly dct: string | null;
  readonly timexes: readonly GoldTimex[];
}

/** The articles of a file in `time/timex` of the data folder. */
export function readDocuments(data: string, name: string): Document[] {
  const raw = fs.readFileSync(`${data}/time/timex/${name}`);
  const text = (name.endsWith('.gz') ? zlib.gunzipSync(raw) : raw).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Document);
}
