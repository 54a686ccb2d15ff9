import assert from 'node:assert/strict';
import { cataloguesIn } from '../../../src/settings/editor-settings';

const DEFAULT = ['.marginalia/catalog.yaml'];

describe('catalogues in the editor’s settings', () => {
  const check = (text: string, expected: readonly string[]): void => {
    assert.deepEqual(cataloguesIn(text), expected);
  };
  it('are those that are named, over comments and trailing commas', () => {
    check('{ "marginalia.catalogues": ["a.csv", "b/c.yaml"] }', ['a.csv', 'b/c.yaml']);
    check('{\n  // one "\n  "x": "// no", /* two */ "marginalia.catalogues": ["a.csv",],\n}', ['a.csv']);
    check('{ "marginalia.catalogues": [] }', []);
  });
  it('are the default one where nothing is named or nothing can be read', () => {
    check('', DEFAULT);
    check('{ "x": 1 }', DEFAULT);
    check('{ "marginalia.catalogues": "a.csv" }', DEFAULT);
    check('{ "marginalia.catalogues": [', DEFAULT);
    check('[1]', DEFAULT);
  });
  it('do not lead out of the folder', () => {
    check('{ "marginalia.catalogues": ["../a.csv", "/a.csv", "b/../../a.csv", "C:\\\\a.csv", 7] }', []);
  });
});
