import assert from 'node:assert/strict';
import type { ArticleLine } from '../../../src/features/types';
import { citation } from '../../../src/vscode/words/citation';
import { english } from './language';

const DATED = { value: '2024-03-04', from: '2024-03-04', to: '2024-03-04', evidence: [] };
const ARTICLE: ArticleLine = {
  id: 'file:///fire.txt',
  title: 'Fire at Quay 9',
  documentTime: { ...DATED, source: 'header' },
  evidence: [],
  names: 3,
  events: 1,
};

describe('Words of an article with their source', () => {
  const cite = (article: Partial<ArticleLine>): string =>
    citation('The depot\n burned.', { ...ARTICLE, ...article }, 'fire.txt', english);

  it('have its title, its date and its file', () =>
    assert.equal(cite({}), '“The depot burned.” — Fire at Quay 9, Mar 4, 2024 · fire.txt'));
  it('have who published it, where that is known', () =>
    assert.match(cite({ source: 'The Courier' }), /Fire at Quay 9, The Courier, Mar 4, 2024/));
  it('say that a date is inferred, and that there is none', () => {
    assert.match(cite({ documentTime: { ...DATED, source: 'inferred' } }), /Mar 4, 2024 \(inferred\) ·/);
    const none = { value: null, from: null, to: null, evidence: [], source: 'none' } as const;
    assert.match(cite({ documentTime: none }), /Quay 9, no date ·/);
  });
  it('have only the file where that is in no folder', () =>
    assert.equal(citation('It burned.', undefined, 'notes.txt', english), '“It burned.” — notes.txt'));
});
