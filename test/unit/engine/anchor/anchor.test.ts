import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchorOf, attach } from '../../../../src/engine/anchor/anchor';

const TEXT =
  'The mayor met Berg on the quay. Rain fell all day. Later Berg left for Oslo, and nobody saw Berg again that year.';

/** The words around the marked ones: `saw |Berg| again`. */
function anchor(marked: string, text = TEXT): ReturnType<typeof anchorOf> {
  const [before = '', words = ''] = marked.split('|');
  const start = text.indexOf(marked.replaceAll('|', '')) + before.length;
  return anchorOf(text, { start, end: start + words.length });
}

/** Where it is found, with the words around it; or why not. */
function found(text: string, marked: string): string {
  const place = attach(text, anchor(marked));
  if (place.kind !== 'found') return place.kind;
  const { start, end } = place.span;
  return `${text.slice(Math.max(0, start - 4), start)}|${text.slice(start, end)}|${text.slice(end, end + 5)}`;
}

describe('An anchor', () => {
  it('is found where it was', () => assert.equal(found(TEXT, 'saw |Berg| again'), 'saw |Berg| agai'));
  it('is found after edits before it, beside it and behind it', () => {
    assert.equal(found(`A new first sentence. ${TEXT}`, 'saw |Berg| again'), 'saw |Berg| agai');
    assert.equal(found(TEXT.replace('nobody saw', 'no one has seen'), 'saw |Berg| again'), 'een |Berg| agai');
    assert.equal(found(TEXT.replace('Rain fell all day. ', ''), 'Later |Berg| left'), 'ter |Berg| left');
  });
  it('is found where its own words changed a little', () => {
    assert.equal(
      found(TEXT.replace('met Berg', 'met Bergh'), 'The mayor |met Berg on the quay|.').slice(0, 5),
      'yor |',
    );
  });
  it('is lost where its words are gone', () => {
    assert.equal(found('Nothing of it is left here at all.', 'saw |Berg| again'), 'lost');
    assert.equal(found('', 'saw |Berg| again'), 'lost');
  });
  it('is lost where the words are left but nothing around them', () => {
    assert.equal(found('Elsewhere, on a quite different matter: Berg spoke.', 'saw |Berg| again'), 'lost');
  });
  it('is doubtful where two places are as much like it', () => {
    const twice = 'nobody saw Berg again that year. nobody saw Berg again that year.';
    assert.equal(found(twice, 'saw |Berg| again'), 'doubtful');
  });
  it('is found again in its own text, whatever it is, or is doubtful', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.nat(80), fc.nat(80), (text, a, b) => {
        const span = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
        const place = attach(text, anchorOf(text, span));
        if (span.end > span.start) assert.deepEqual(place, { kind: 'found', span });
      }),
    );
  });
  it('is looked for quickly in a long text', () => {
    const long = 'Berg '.repeat(200_000);
    assert.notEqual(attach(long, anchor('saw |Berg| again')).kind, 'found');
  });
});
