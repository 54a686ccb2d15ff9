/**
 * `npm run bench:names`: F1 by type on the development sets, beside compromise (and CoreNLP, where `NAMES_TEACHERS` names the
 * folder that `training/names/teachers.sh` filled); then words a second on one core, size and load time of the model.
 */
import { gzipSync } from 'node:zlib';
import { decodeNameModel, findNames } from '../../src/engine/ner/index';
import { readJsonLines, tokenizeLines, type CorpusRecord } from '../../training/names/corpora';
import { f1, measure, total, type Predicted } from '../../training/names/measure';
import { devSets, type DevSet } from '../../training/names/splits';
import { compromiseNames, coreNlpNames, readModel } from './peers';

const DATA = process.env['MARGINALIA_DATA'] ?? '../shared/data';
const TEACHERS = process.env['NAMES_TEACHERS'];
const FOUR_WAY: Readonly<Record<string, string>> = { person: 'PER', organization: 'ORG', place: 'LOC' };

const bytes = readModel();
const started = process.cpuUsage();
const model = decodeNameModel(bytes);
const loading = process.cpuUsage(started);
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

for (const set of devSets(`${DATA}/ner`)) {
  report('marginalia', set, ours);
  report('compromise', set, compromiseNames);
  for (const crf of ['all.3class', 'conll.4class']) {
    const names = TEACHERS ? coreNlpNames(TEACHERS, crf, set.records) : undefined;
    if (names) report(`corenlp ${crf.slice(-6)}`, set, (record) => names.get(record) ?? []);
  }
}

const texts = readJsonLines<{ text: string }>(`${DATA}/text/wikinews.jsonl.gz`).map((record) => record.text);
const words = texts.reduce((sum, text) => sum + text.split(/\s+/u).length, 0);
const ROUNDS = 5;
const before = process.cpuUsage();
for (let round = 0; round < ROUNDS; round++) for (const text of texts) findNames(tokenizeLines(text), model);
const { user, system } = process.cpuUsage(before);
console.log(
  `${Math.round((ROUNDS * words) / ((user + system) / 1e6)).toLocaleString('en')} words a second of processor time, tokenizing included; ` +
    `model ${(bytes.length / 1e6).toFixed(1)} MB, ${(gzipSync(bytes).length / 1e6).toFixed(1)} MB compressed, ` +
    `loaded in ${Math.round((loading.user + loading.system) / 1000)} ms`,
);
