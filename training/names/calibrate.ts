/**
 * Fits the curves of `src/engine/ner/tagger/score.ts`, `tsx training/names/calibrate.ts`: prints the intercepts and slopes of the
 * logistic regressions from the tagger's margin to "span and type are right", over the development sets that label all types; and
 * from the odds that these give to the same, for each type behind all rules, over all sets. Then how far scores are off the
 * share of right names (expected calibration error by tenths), with the curves of `score.ts`.
 */
import { readFileSync } from 'node:fs';
import { TAG_TYPES } from '../../src/engine/ner/tagger/labels';
import { decodeNameModel, readNames } from '../../src/engine/ner/index';
import { logOddsOf, scoreOf } from '../../src/engine/ner/tagger/score';
import { tokenizeLines } from './corpora';
import { devSets } from './dev-sets';
import { keys } from './measure';

const DATA = process.env['MARGINALIA_DATA'] ?? '../shared/data';
const FOUR_WAY: Readonly<Record<string, string>> = { person: 'PER', organization: 'ORG', place: 'LOC' };
const STEPS = 20;

const model = decodeNameModel(readFileSync('model/names.bin'));
if (!model) throw new Error('model/names.bin cannot be read');
const sets = devSets(`${DATA}/ner`);
const samples: { margin: number; asked: boolean; right: number }[] = [];
for (const set of sets)
  if (set.types.includes('MISC'))
    for (const { text, entities } of set.records) {
      const article = tokenizeLines(text);
      const gold = new Set(entities.map(({ start, end, type }) => `${start}-${end}-${type}`));
      for (const { firstToken, endToken, type, margin, asked } of model.tagger.tag(article).names) {
        const span = `${article.tokens.start[firstToken]}-${article.tokens.end[endToken - 1]}`;
        const right = gold.has(`${span}-${FOUR_WAY[TAG_TYPES[type] as string] ?? 'MISC'}`) ? 1 : 0;
        samples.push({ margin, asked, right });
      }
    }
for (const asked of [true, false]) {
  const own = samples.filter((sample) => sample.asked === asked);
  const { intercept, slope } = fit(own);
  console.log(
    `${own.length} names that the network was ${asked ? '' : 'not '}asked about: intercept ${intercept.toFixed(3)}, slope ${slope.toFixed(4)}`,
  );
}

const scored: { type: string; odds: number | undefined; score: number; right: number }[] = [];
for (const set of sets)
  for (const record of set.records) {
    const gold = keys(record, record.entities, set.types);
    const { reading, drafts } = readNames(tokenizeLines(record.text), model);
    for (const draft of drafts) {
      const type = FOUR_WAY[draft.type] ?? 'MISC';
      const [key] = keys(record, [{ ...reading.span(draft.first, draft.end), type }], set.types).keys();
      if (key === undefined) continue;
      const right = gold.get(key) === type ? 1 : 0;
      scored.push({ type: draft.type, odds: logOddsOf(draft), score: scoreOf(draft), right });
    }
  }
for (const type of new Set(scored.map((sample) => sample.type))) {
  const own = scored.filter((sample) => sample.type === type);
  const { intercept, slope } = fit(
    own.flatMap(({ odds, right }) => (odds === undefined ? [] : [{ margin: odds, right }])),
  );
  console.log(
    `${type}: intercept ${intercept.toFixed(3)}, slope ${slope.toFixed(3)}; ${own.length} names, off by ${errorOf(own).toFixed(3)}`,
  );
}
console.log(`all: ${scored.length} names, off by ${errorOf(scored).toFixed(3)}`);

/** Expected calibration error: how far the mean score of a tenth is off its share of right names. */
function errorOf(names: readonly { score: number; right: number }[]): number {
  const gaps = new Map<number, number>();
  for (const { score, right } of names) {
    const tenth = Math.min(9, Math.floor(score * 10));
    gaps.set(tenth, (gaps.get(tenth) ?? 0) + score - right);
  }
  let sum = 0;
  for (const gap of gaps.values()) sum += Math.abs(gap);
  return sum / names.length;
}

/** Logistic regression of one variable by Newton's method. */
function fit(points: readonly { margin: number; right: number }[]): { intercept: number; slope: number } {
  let intercept = 0;
  let slope = 0;
  for (let step = 0; step < STEPS; step++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6];
    for (const { margin, right } of points) {
      const p = 1 / (1 + Math.exp(-(intercept + slope * margin)));
      const weight = p * (1 - p);
      g0 += right - p;
      g1 += (right - p) * margin;
      h00 += weight;
      h01 += weight * margin;
      h11 += weight * margin * margin;
    }
    const determinant = h00 * h11 - h01 * h01;
    intercept += (h11 * g0 - h01 * g1) / determinant;
    slope += (h00 * g1 - h01 * g0) / determinant;
  }
  return { intercept, slope };
}
