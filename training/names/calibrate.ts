/**
 * Fits the curve of `src/engine/ner/score.ts`: prints the intercept and slope of the logistic regression from the tagger's
 * margin to "span and type are right", over the development sets that label all types. `tsx training/names/calibrate.ts`
 */
import { readFileSync } from 'node:fs';
import { TAG_TYPES } from '../../src/engine/ner/labels';
import { decodeNameModel } from '../../src/engine/ner/index';
import { tokenizeLines } from './corpora';
import { devSets } from './splits';

const DATA = process.env['MARGINALIA_DATA'] ?? '../shared/data';
const FOUR_WAY: Readonly<Record<string, string>> = { person: 'PER', organization: 'ORG', place: 'LOC' };
const STEPS = 3000;

const model = decodeNameModel(readFileSync('model/names.bin'));
if (!model) throw new Error('model/names.bin cannot be read');
const samples: { margin: number; right: number }[] = [];
for (const set of devSets(`${DATA}/ner`))
  if (set.types.includes('MISC'))
    for (const { text, entities } of set.records) {
      const article = tokenizeLines(text);
      const gold = new Set(entities.map(({ start, end, type }) => `${start}-${end}-${type}`));
      for (const { firstToken, endToken, type, margin } of model.tagger.tag(article).names) {
        const span = `${article.tokens.start[firstToken]}-${article.tokens.end[endToken - 1]}`;
        const right = gold.has(`${span}-${FOUR_WAY[TAG_TYPES[type] as string] ?? 'MISC'}`) ? 1 : 0;
        samples.push({ margin, right });
      }
    }
let intercept = 0;
let slope = 0;
for (let step = 0; step < STEPS; step++) {
  let byIntercept = 0;
  let bySlope = 0;
  for (const { margin, right } of samples) {
    const error = right - 1 / (1 + Math.exp(-(intercept + slope * margin)));
    byIntercept += error;
    bySlope += error * margin;
  }
  intercept += (2 * byIntercept) / samples.length;
  slope += (0.001 * bySlope) / samples.length;
}
console.log(`${samples.length} names: intercept ${intercept.toFixed(3)}, slope ${slope.toFixed(4)}`);
