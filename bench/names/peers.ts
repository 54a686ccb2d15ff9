import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import { tokenText } from '../../src/engine/tokenize/tokens';
import { namesInColumn } from '../../training/names/columns';
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

type NamesOf = ReadonlyMap<CorpusRecord, readonly Predicted[]>;

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
): NamesOf | undefined {
  const classifier = path.join(folder, `english.${model}.distsim.crf.ser.gz`);
  if (!existsSync(classifier)) return undefined;
  return labelled(records, (base) => [
    'java',
    ...['-mx3g', '-cp', path.join(folder, '*'), 'edu.stanford.nlp.ie.crf.CRFClassifier'],
    ...['-loadClassifier', classifier, '-textFile', `${base}.txt`, '-outputFormat', 'tsv'],
    ...[
      '-tokenizerFactory',
      'edu.stanford.nlp.process.WhitespaceTokenizer',
      '-tokenizerOptions',
      'tokenizeNLs=true',
    ],
  ]);
}

/**
 * Names by a model of spaCy over the engine's own tokens, for all records at once.
 *
 * @param folder holds the model and a Python with spaCy, as `training/names/teachers.sh` fetches them
 * @returns undefined where they are missing
 */
export function spacyNames(
  folder: string,
  model: string,
  records: readonly CorpusRecord[],
): NamesOf | undefined {
  const python = path.join(folder, 'venv/bin/python');
  if (!existsSync(python) || !existsSync(path.join(folder, model))) return undefined;
  const script = fileURLToPath(new URL('../../training/names/spacy-teacher.py', import.meta.url));
  return labelled(records, (base) => [python, script, path.join(folder, model), base]);
}

/** Writes the records' tokens, lets a tool print each with its label, and reads the names that the labels spell. */
function labelled(records: readonly CorpusRecord[], command: (base: string) => readonly string[]): NamesOf {
  const articles = records.map((record) => tokenizeLines(record.text));
  const lines = articles.map(({ text, tokens, sentences }) =>
    sentences.map(({ firstToken, endToken }) =>
      Array.from({ length: endToken - firstToken }, (_, i) => tokenText(text, tokens, firstToken + i)).join(
        ' ',
      ),
    ),
  );
  const base = path.join(mkdtempSync(path.join(tmpdir(), 'names-')), 'records');
  writeFileSync(`${base}.txt`, `${lines.flat().join('\n')}\n`);
  writeFileSync(
    `${base}.jsonl`,
    lines.map((own) => `${JSON.stringify({ sentences: own.length })}\n`).join(''),
  );
  const [program = '', ...options] = command(base);
  const output = execFileSync(program, options, { maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });
  const labels = output
    .toString('utf8')
    .split('\n')
    .flatMap((line) => (line.includes('\t') ? [line.slice(line.lastIndexOf('\t') + 1)] : []));
  let at = 0;
  return new Map(
    records.map((record, k) => {
      const { tokens } = articles[k];
      const own = labels.slice(at, (at += tokens.count));
      const names = namesInColumn(own).map(({ first, end, type }) => ({
        start: tokens.start[first],
        end: tokens.end[end - 1],
        type,
      }));
      return [record, names];
    }),
  );
}
