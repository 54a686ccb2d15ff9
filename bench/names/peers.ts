import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import nlp from 'compromise';
import { tokenText } from '../../src/engine/tokenize/tokens';
import { tokenizeLines, type CorpusRecord } from '../../training/names/corpora';
import type { Predicted } from '../../training/names/measure';

interface CompromisePhrase {
  readonly offset: { readonly start: number; readonly length: number };
  readonly text: string;
}

/** Names by compromise's people, places and organizations. */
export function compromiseNames(record: CorpusRecord): Predicted[] {
  const doc = nlp(record.text);
  const kinds = [
    ['PER', doc.people()],
    ['LOC', doc.places()],
    ['ORG', doc.organizations()],
  ] as const;
  return kinds.flatMap(([type, view]) =>
    (view.json({ offset: true }) as CompromisePhrase[]).map(({ offset }) => {
      const raw = record.text.slice(offset.start, offset.start + offset.length);
      const start = offset.start + (/^[\s"“(]*/u.exec(raw)?.[0].length ?? 0);
      const end = offset.start + raw.replace(/[\s,.;:!?"”)]+$/u, '').length;
      return { start, end, type };
    }),
  );
}

const TYPES: Readonly<Record<string, string>> = {
  PERSON: 'PER',
  ORGANIZATION: 'ORG',
  LOCATION: 'LOC',
  MISC: 'MISC',
};

/**
 * Names by a CRF of Stanford CoreNLP over the engine's own tokens, for all records at once.
 *
 * @param folder holds `stanford-corenlp-*.jar` and the model, as `training/names/teachers.sh` fetches them
 * @returns undefined where Java or the files are missing
 */
export function coreNlpNames(
  folder: string,
  model: string,
  records: readonly CorpusRecord[],
): ReadonlyMap<CorpusRecord, readonly Predicted[]> | undefined {
  const classifier = path.join(folder, `english.${model}.distsim.crf.ser.gz`);
  if (!existsSync(classifier)) return undefined;
  const articles = records.map((record) => tokenizeLines(record.text));
  const lines = articles.flatMap(({ text, tokens, sentences }) =>
    sentences.map(({ firstToken, endToken }) =>
      Array.from({ length: endToken - firstToken }, (_, i) => tokenText(text, tokens, firstToken + i)).join(
        ' ',
      ),
    ),
  );
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'names-')), 'tokens.txt');
  writeFileSync(file, `${lines.join('\n')}\n`);
  const options = [
    '-tokenizerFactory',
    'edu.stanford.nlp.process.WhitespaceTokenizer',
    '-tokenizerOptions',
    'tokenizeNLs=true',
  ];
  const output = execFileSync(
    'java',
    [
      '-mx3g',
      '-cp',
      path.join(folder, '*'),
      'edu.stanford.nlp.ie.crf.CRFClassifier',
      '-loadClassifier',
      classifier,
      '-textFile',
      file,
      ...options,
      '-outputFormat',
      'tsv',
    ],
    { maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] },
  ).toString('utf8');
  const labels = output
    .split('\n')
    .flatMap((line) => (line.includes('\t') ? [line.slice(line.lastIndexOf('\t') + 1)] : []));
  let at = 0;
  return new Map(
    records.map((record, k) => {
      const { tokens } = articles[k] as (typeof articles)[0];
      const own = labels.slice(at, (at += tokens.count));
      const names: Predicted[] = [];
      for (let i = 0; i < own.length; i++) {
        const type = TYPES[own[i] as string];
        if (!type) continue;
        const first = i;
        while (own[i + 1] === own[first]) i++;
        names.push({ start: tokens.start[first] as number, end: tokens.end[i] as number, type });
      }
      return [record, names];
    }),
  );
}

/** Reads the model file that ships. */
export function readModel(): Buffer {
  return readFileSync(new URL('../../model/names.bin', import.meta.url));
}
