import assert from 'node:assert/strict';
import { plain } from '../../../src/vscode/words/plain';

describe('Text of articles in labels and messages', () => {
  /** What VS Code makes icons and links of. */
  const structure = /\$\([\w-]+|\[[^\]]+\]\((?:https?:|command:|file:)/;
  const hostile =
    '$(bug) Ola [x](command:workbench.action.quit) `a|b` <img src=x> $$(zap~spin) [a](https://a.example)';

  it('is no icon and no link, and looks the same', () => {
    assert.match(hostile, structure);
    assert.doesNotMatch(plain(hostile), structure);
    assert.equal(plain(hostile).replaceAll('\u2060', ''), hostile);
  });
  it('does not turn the direction of what follows', () => {
    assert.equal(plain('Ola \u202eBerg, \u2067Oslo'), 'Ola \u2060Berg, \u2060Oslo');
  });
  it('is left alone where it means nothing', () => {
    assert.equal(plain('$5 (about) [sic] (a) e) f'), '$5 (about) [sic] (a) e) f');
  });
});
