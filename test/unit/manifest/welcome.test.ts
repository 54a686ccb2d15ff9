import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Welcome {
  readonly view: string;
  readonly contents: string;
  readonly when: string;
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly contributes: {
    readonly views: { readonly marginalia: readonly { readonly id: string }[] };
    readonly viewsWelcome: readonly Welcome[];
  };
};

describe('The views before the extension runs', () => {
  // Else VS Code says meanwhile that there is no data provider.
  for (const { id } of contributes.views.marginalia)
    it(`say that the articles are being read: ${id}`, () => {
      const [reading] = contributes.viewsWelcome.filter(
        ({ view, when }) => view === id && when.includes('!marginalia.state'),
      );
      assert.equal(reading?.contents, '%welcome.reading%');
    });
});
