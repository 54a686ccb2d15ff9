/** HeidelTime and SUTime, the best known recognisers of expressions of time in Java, where they are installed. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Document } from './documents';
import type { Prediction } from './measure';

/** One of them. */
export type JavaPeer = 'heideltime' | 'sutime';

/**
 * The expressions that a recogniser finds in each document.
 *
 * @param folder holds the jars, as `mvn dependency:copy-dependencies -f bench/dates/java/pom.xml` fetches them
 * @param day the document time of texts that have none
 * @returns undefined where Java or the jars are missing, or the recogniser fails
 */
export function javaPredictions(
  folder: string,
  peer: JavaPeer,
  documents: readonly Document[],
  day: string,
): Prediction[][] | undefined {
  const jars = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  if (!jars.some((name) => name.startsWith('heideltime'))) return undefined;
  const kind = documents.every(({ dct }) => dct === null) ? 'narratives' : 'news';
  const program = new URL('java/TimePeers.java', import.meta.url).pathname;
  const { status, stdout } = spawnSync(
    'java',
    ['-mx3g', '-cp', path.join(folder, '*'), program, peer, kind],
    {
      input: documents
        .map(({ text, dct }) => `${(dct ?? day).slice(0, 10)}\t${Buffer.from(text).toString('base64')}\n`)
        .join(''),
      maxBuffer: 1 << 28,
    },
  );
  if (status !== 0) return undefined;
  const found = documents.map((): Prediction[] => []);
  for (const line of stdout.toString('utf8').split('\n')) {
    const [number = '', start, end, type = '', value = ''] = line.split('\t');
    if (value !== '' || type !== '')
      found[Number(number)]?.push({ start: Number(start), end: Number(end), type, value });
  }
  return found;
}
