/**
 * `npm run bench:names`: F1 by type on the development sets, beside compromise (and CoreNLP and spaCy, where
 * `NAMES_TEACHERS` names the folder that `training/names/teachers.sh` filled); then words a second on one core, size and load time of the model.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { decodeNameModel, findNames } from '../../src/engine/ner/index';
import { tokenizeLines, type CorpusRecord } from '../../training/names/corpora';
import { f1, measure, total, type Predicted } from '../../training/names/measure';
import { devSets, unseenSets, type DevSet } from '../../training/names/dev-sets';
import { compromiseNames, coreNlpNames, spacyNames } from './peers';

const DATA = process.env['MARGINALIA_DATA'] ?? '../shared/data';
const TEACHERS = process.env['NAMES_TEACHERS'];
const FOUR_WAY: Readonly<Record<string, string>> = { person: 'PER', organization: 'ORG', place: 'LOC' };

const MODEL_FILE = fileURLToPath(new URL('../../model/names.bin', import.meta.url));
const bytes = readFileSync(MODEL_FILE);
const model = decodeNameModel(bytes);
if (!model) throw new Error('model/names.bin cannot be read');

const ours = (record: CorpusRecord): Predicted[] =>
  findNames(tokenizeLines(record.text), model).map(({ start, end, type }) => ({
    start,
    end,
    type: FOUR_WAY[type] ?? 'MISC',
  }));

function report(tool: string, set: DevSet, predict: (record: CorpusRecord) => readonly Predicted[]): void {
  const counts = measure(set, predict);
  const three = total([...counts].filter(([type]) => type !== 'MISC').map(([, c]) => c));
  const types = [...counts].map(([type, c]) => `${type} ${f1(c).toFixed(1)}`).join('  ');
  const all = total(counts.values());
  console.log(
    `${set.name.padEnd(11)} ${tool.padEnd(14)} all ${f1(all).toFixed(1)}  person+organization+place ${f1(three).toFixed(1)}  ${types}`,
  );
}

const sets = [...devSets(`${DATA}/ner`), ...unseenSets(`${DATA}/ner`)];
const records = sets.flatMap((set) => set.records);
const peers = [
  ...['all.3class', 'conll.4class'].map((crf) => ({
    tool: `corenlp ${crf.slice(-6)}`,
    find: coreNlpNames,
    model: crf,
  })),
  ...['spacy-sm', 'spacy-md'].map((size) => ({ tool: size, find: spacyNames, model: size })),
].map(({ tool, find, model: name }) => ({
  tool,
  names: TEACHERS ? find(TEACHERS, name, records) : undefined,
}));
for (const set of sets) {
  report('marginalia', set, ours);
  report('compromise', set, compromiseNames);
  for (const { tool, names } of peers) if (names) report(tool, set, (record) => names.get(record) ?? []);
}

console.log(
  `model ${(bytes.length / 1e6).toFixed(1)} MB, ${(gzipSync(bytes).length / 1e6).toFixed(1)} MB compressed`,
);
const bundle = path.join(mkdtempSync(path.join(tmpdir(), 'names-')), 'speed.mjs');
buildSync({
  entryPoints: [fileURLToPath(new URL('./speed.ts', import.meta.url))],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
});
execFileSync('node', [bundle, MODEL_FILE, `${DATA}/text/wikinews.jsonl.gz`], { stdio: 'inherit' });
