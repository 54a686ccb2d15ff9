import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { decodeNameModel, findNames, type NameModel } from '../../../../../src/engine/ner/index';
import { article, render } from '../marked';

const bytes = readFileSync(new URL('../../../../../model/names.bin', import.meta.url));
const model = decodeNameModel(bytes) as NameModel;

describe('name model', () => {
  it('is read from its bytes', () => assert.ok(model));
  it('is read at any offset of a buffer', () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    assert.ok(decodeNameModel(shifted.subarray(3)));
  });
  for (const [name, bad] of Object.entries({
    empty: new Uint8Array(),
    short: bytes.subarray(0, bytes.length - 1),
    foreign: new Uint8Array(100).fill(7),
  }))
    it(`refuses ${name} bytes`, () => assert.equal(decodeNameModel(bad), undefined));
});

describe('findNames', () => {
  const cases = [
    'On Monday President [Emmanuel Macron|person] met [Angela Merkel|person] in [Berlin|place].',
    'The [World Bank|organization] and [Microsoft|organization] opened an office in [Nairobi|place], [Kenya|place].',
    'Talks between [Russia|place]-[Ukraine|place] envoys failed, [Reuters|organization] reported.',
    'The [German|group] minister flew to [Washington, D.C.|place], on Tuesday.',
    'A spokesman for the [European Union|organization] ([EU|organization]) agreed with the [French|group] view.',
    'However, prices rose again in the second quarter.',
  ];
  for (const expected of cases) {
    const text = expected.replace(/\[([^[\]|]+)\|[a-z]+\]/gu, '$1');
    it(text, () => assert.equal(render(text, findNames(article(text), model)), expected));
  }
  it('says why', () => {
    const [name] = findNames(article('Yesterday Mr Haddad, 50, resigned.'), model);
    assert.ok(name?.evidence.some((item) => item.kind === 'title'));
  });
  it('gives names in order, disjoint, with probabilities, on any text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'Paris',
            'the',
            '’s',
            '\ud800',
            '(',
            'U.S.',
            '-',
            ' ',
            '. ',
            'McX',
            '7',
            '“',
            '\n',
            'ǅ',
          ),
        ),
        (parts) => {
          const text = parts.join(' ');
          let at = 0;
          for (const { start, end, score } of findNames(article(text), model)) {
            assert.ok(start >= at && end > start && score > 0 && score <= 1);
            at = end;
          }
        },
      ),
    );
  });
});
