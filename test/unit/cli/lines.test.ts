import assert from 'node:assert/strict';
import fc from 'fast-check';
import { linesOf, withUniqueIds } from '../../../src/cli/lines';
import { articlesOf, corpusOf, line, marginalia } from './session';

const MET = 'British Prime Minister Elena Marsh met Tomas Varga in Budapest on Monday.';
const LEFT = 'Elena Marsh left Hungary on Tuesday.';

describe('analyze --jsonl', () => {
  it('prints one result a line, in order', async () => {
    const input =
      line({ id: 'b', text: MET, date: '2031-05-12' }) + line({ id: 'a', text: LEFT, title: 'T' });
    const outcome = await marginalia(['analyze', '--jsonl'], input);
    assert.deepEqual([outcome.status, outcome.stderr], [0, '']);
    const [b, a] = articlesOf(outcome);
    assert.deepEqual([b?.id, b?.documentTime.value, b?.documentTime.source], ['b', '2031-05-12', 'given']);
    assert.deepEqual([a?.id, a?.title, a?.documentTime.value], ['a', 'T', null]);
  });
  it('takes every line by itself', async () => {
    const input = line({ id: 'a', text: `${MET} On 12 May 2031.` }) + line({ id: 'b', text: LEFT });
    const [, b] = articlesOf(await marginalia(['analyze', '--jsonl'], input));
    assert.equal(b?.documentTime.source, 'none');
  });
  it('takes all lines as one corpus with --corpus', async () => {
    const input = line({ id: 'b', text: MET, date: '2031-05-12' }) + line({ id: 'a', text: LEFT });
    const outcome = await marginalia(['analyze', '--jsonl', '--corpus'], input);
    const { articles, entities } = corpusOf(outcome);
    assert.deepEqual(
      articles.map(({ id }) => id),
      ['a', 'b'],
    );
    assert.equal(entities.find(({ name }) => name === 'Elena Marsh')?.articles, 2);
  });
  it('gives nothing for no lines', async () => {
    assert.deepEqual(await marginalia(['analyze', '--jsonl']), { status: 0, stdout: '', stderr: '' });
  });
  it('reads an end of line of any system, and a last line without one', async () => {
    const input =
      `\ufeff${line({ id: 'a', text: MET })}`.replace('\n', '\r\n') + line({ id: 'b', text: '' }).trimEnd();
    const outcome = await marginalia(['analyze', '--jsonl'], input);
    assert.equal(outcome.status, 0);
    assert.deepEqual(
      articlesOf(outcome).map(({ id }) => id),
      ['a', 'b'],
    );
  });
  it('takes a line separator within a text for a part of it', async () => {
    const outcome = await marginalia(
      ['analyze', '--jsonl'],
      `{"id":"a","text":"${MET}\u2028${LEFT}\u0085"}\n`,
    );
    assert.equal(outcome.status, 0);
    assert.equal(articlesOf(outcome).length, 1);
  });
  it('keeps lone surrogates and their offsets', async () => {
    const text = `\ud800 ${MET} \udc00`;
    const [article] = articlesOf(await marginalia(['analyze', '--jsonl'], line({ id: 'a', text })));
    const name = article?.mentions.find((mention) => mention.text === 'Elena Marsh');
    assert.equal(name && text.slice(name.start, name.end), 'Elena Marsh');
  });
  it('names an article without an id after its line', async () => {
    const outcome = await marginalia(
      ['analyze', '--jsonl'],
      `\n${line({ text: '' })}${line({ id: 7, text: '' })}`,
    );
    assert.deepEqual(
      articlesOf(outcome).map(({ id }) => id),
      ['line-2', '7'],
    );
  });
  it('passes over a date that is none', async () => {
    const input =
      line({ id: 'a', text: MET, date: 'yesterday' }) + line({ id: 'b', text: MET, date: 20310512 });
    const outcome = await marginalia(['analyze', '--jsonl'], input);
    assert.deepEqual(
      articlesOf(outcome).map(({ documentTime }) => documentTime.value),
      [null, null],
    );
  });
});

describe('analyze --jsonl with bad lines', () => {
  for (const mode of [['--jsonl'], ['--jsonl', '--corpus']]) {
    it(`names each, and analyses the others (${mode.join(' ')})`, async () => {
      const good = line({ id: 'a', text: MET });
      const input = `{"id":\n${good}[1]\n"x"\nnull\n{"id":"b"}\n{"text":5}\n${good.replace('"a"', '"c"')}`;
      const outcome = await marginalia(['analyze', ...mode], input);
      assert.equal(outcome.status, 1);
      assert.deepEqual(outcome.stderr.trimEnd().split('\n'), [
        'line 1: is no JSON',
        'line 3: has no "text"',
        'line 4: is no JSON object',
        'line 5: is no JSON object',
        'line 6: has no "text"',
        'line 7: has no "text"',
      ]);
      const articles = mode.length > 1 ? corpusOf(outcome).articles : articlesOf(outcome);
      assert.deepEqual(
        articles.map(({ id }) => id),
        ['a', 'c'],
      );
    });
  }
  it('loses no article to an id that another one has', async () => {
    const input = line({ id: 'a', text: MET }) + line({ id: 'a', text: LEFT });
    const outcome = await marginalia(['analyze', '--jsonl', '--corpus'], input);
    assert.equal(outcome.status, 0);
    assert.equal(outcome.stderr, 'a: is the id of several articles, one of them is called a#2\n');
    assert.deepEqual(
      corpusOf(outcome).articles.map(({ id }) => id),
      ['a', 'a#2'],
    );
  });
  it('keeps ids as they are where every line is by itself', async () => {
    const input = line({ id: 'a', text: MET }) + line({ id: 'a', text: LEFT });
    const outcome = await marginalia(['analyze', '--jsonl'], input);
    assert.deepEqual([outcome.status, outcome.stderr], [0, '']);
    assert.deepEqual(
      articlesOf(outcome).map(({ id }) => id),
      ['a', 'a'],
    );
  });
});

describe('withUniqueIds', () => {
  const check = (ids: readonly string[], expected: readonly string[]): void => {
    it(ids.join(' '), () => {
      const { articles, notes } = withUniqueIds(ids.map((id) => ({ id, text: '' })));
      assert.deepEqual(
        articles.map(({ id }) => id),
        expected,
      );
      assert.equal(notes.length, ids.filter((id, i) => id !== expected[i]).length);
    });
  };
  check(['a', 'b'], ['a', 'b']);
  check(['a', 'a', 'a'], ['a', 'a#2', 'a#3']);
  check(['a', 'a', 'a#2'], ['a', 'a#3', 'a#2']);
});

describe('linesOf', () => {
  it('is the same however the bytes come', async () => {
    const text = fc.array(fc.constantFrom('a', 'é', '👩', '\n', '\r\n', '\r', '\u2028'), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 5 }), async (pieces, size) => {
        const whole = pieces.join('');
        const bytes = Buffer.from(whole);
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
          bytes.subarray(i * size, (i + 1) * size),
        );
        const expected = whole.split('\n');
        if (expected.at(-1) === '') expected.pop();
        assert.deepEqual(
          await collect(chunks),
          expected.map((found) => found.replace(/\r$/, '')),
        );
      }),
      { numRuns: 100 },
    );
  });
});

async function collect(chunks: readonly Uint8Array[]): Promise<string[]> {
  async function* stream(): AsyncGenerator<Uint8Array> {
    await Promise.resolve();
    yield* chunks;
  }
  const found: string[] = [];
  for await (const text of linesOf(stream())) found.push(text);
  return found;
}
