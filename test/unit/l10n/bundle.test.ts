import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUNDLE, bundleText } from '../../../scripts/l10n.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');

describe('Texts for translators', () => {
  it('are all in the bundle (else run: node scripts/l10n.mjs)', () => {
    assert.deepEqual(JSON.parse(readFileSync(BUNDLE, 'utf8')), JSON.parse(bundleText()));
  });
  it('of the manifest are all in package.nls.json, and no others', () => {
    const used = [...read('package.json').matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key);
    assert.deepEqual(
      [...new Set(used)].sort(),
      Object.keys(JSON.parse(read('package.nls.json')) as object).sort(),
    );
  });
});
