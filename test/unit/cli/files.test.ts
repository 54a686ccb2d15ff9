import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { chmod, link, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { articlesOf, corpusOf, inFolder, marginalia, type Item } from './session';

const MET = '12 May 2031\n\nBritish Prime Minister Elena Marsh met Tomas Varga in Budapest on Monday.\n';
const LEFT = '13 May 2031\n\nElena Marsh left Hungary on Tuesday.\n';

type Files = Readonly<Record<string, string | Uint8Array>>;

async function withFiles(files: Files, action: (folder: string) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    for (const [name, contents] of Object.entries(files)) {
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, contents);
    }
    await action(folder);
  });
}

async function idsIn(folder: string): Promise<readonly string[]> {
  const { articles } = corpusOf(await marginalia(['analyze', folder]));
  return articles.map(({ id }) => path.relative(folder, id));
}

describe('analyze PATH...', () => {
  it('takes a file', async () => {
    await withFiles({ 'a.txt': MET }, async (folder) => {
      const outcome = await marginalia(['analyze', path.join(folder, 'a.txt')]);
      assert.deepEqual([outcome.status, outcome.stderr], [0, '']);
      assert.deepEqual(
        corpusOf(outcome).articles.map(({ id }) => id),
        [path.join(folder, 'a.txt')],
      );
    });
  });
  it('takes the articles of a folder and its folders as one corpus', async () => {
    const files = { 'a.txt': MET, 'b/c.md': LEFT, 'd.json': '{}', '.e/f.txt': LEFT, '.g.txt': LEFT };
    await withFiles(files, async (folder) => {
      assert.deepEqual(await idsIn(folder), ['a.txt', path.join('b', 'c.md')]);
      const { entities } = corpusOf(await marginalia(['analyze', folder]));
      assert.equal(entities.find(({ name }) => name === 'Elena Marsh')?.articles, 2);
    });
  });
  it('applies what the reader has decided on events in the folder', async () => {
    const decisions =
      'talks:\n  title: The talks\n  date: 2031-04\n  words: [{ article: a.txt, quote: met }]\n';
    await withFiles({ 'a.txt': MET, '.marginalia/events.yaml': decisions }, async (folder) => {
      const [event] = corpusOf(await marginalia(['analyze', folder])).events;
      assert.deepEqual([event?.title, event?.date], ['The talks', '2031-04']);
    });
  });
  it('applies what is decided on names there, after what a catalogue says', async () => {
    const own = {
      '.marginalia/catalog.yaml': 'Elena Marsh:\n  type: person\n  aliases: [the leader]\n',
      '.marginalia/entities.yaml': 'person:elena-marsh:\n  name: Dame Elena\n',
    };
    await withFiles({ 'a.txt': MET, ...own }, async (folder) => {
      const { entities } = corpusOf(await marginalia(['analyze', folder]));
      assert.equal(entities.map(({ name }) => name).includes('Dame Elena'), true);
    });
  });
  it('applies what the reader says of an article there', async () => {
    const settings = 'a.txt:\n  date: 2031-05-20\n  title: The meeting\n';
    await withFiles({ 'a.txt': MET, '.marginalia/articles.yaml': settings }, async (folder) => {
      const [article] = corpusOf(await marginalia(['analyze', folder])).articles;
      assert.deepEqual([article?.title, article?.documentTime.value], ['The meeting', '2031-05-20']);
      assert.equal(article?.documentTime.source, 'given');
    });
  });
  it('applies the catalogues that the editor’s settings of the folder name', async () => {
    const own = {
      '.vscode/settings.json':
        '{\n  // people\n  "marginalia.catalogues": ["people.csv", "../far.csv",],\n}\n',
      'people.csv': 'name,type,aliases\nDame Elena,person,Elena Marsh\n',
      '.marginalia/catalog.yaml': 'Prince Tomas:\n  type: person\n  aliases: [Tomas Varga]\n',
    };
    await withFiles({ 'a.txt': MET, ...own }, async (folder) => {
      const names = corpusOf(await marginalia(['analyze', folder])).entities.map(({ name }) => name);
      assert.deepEqual([names.includes('Dame Elena'), names.includes('Prince Tomas')], [true, false]);
    });
  });
  it('says what it cannot use of these decisions, and where', async () => {
    const broken = { 'a.txt': MET, '.marginalia/events.yaml': 'talks:\n  colour: red\n' };
    await withFiles(broken, async (folder) => {
      const { status, stderr } = await marginalia(['analyze', folder]);
      assert.equal(status, 1);
      assert.match(stderr, /events\.yaml:2: unknown-field \(colour\)\n.*events\.yaml:1: no-words \(talks\)/);
    });
  });
  it('takes a file once, in however many ways it is named', async () => {
    await withFiles({ 'a.txt': MET }, async (folder) => {
      await symlink('a.txt', path.join(folder, 'b.txt'));
      await symlink('.', path.join(folder, 'again'));
      const outcome = await marginalia(['analyze', folder, path.join(folder, 'a.txt'), folder]);
      assert.deepEqual([outcome.status, corpusOf(outcome).articles.length], [0, 1]);
    });
  });
  it('follows links to articles', async () => {
    await withFiles({ 'far/a.txt': MET, 'near/b.txt': LEFT }, async (folder) => {
      await symlink(path.join(folder, 'far', 'a.txt'), path.join(folder, 'near', 'a.txt'));
      assert.deepEqual(await idsIn(path.join(folder, 'near')), ['a.txt', 'b.txt']);
    });
  });
  it('writes to a file', async () => {
    await withFiles({ 'a.txt': MET }, async (folder) => {
      const out = path.join(folder, 'out.json');
      const { status, stdout } = await marginalia(['analyze', folder, '--out', out]);
      assert.deepEqual([status, stdout], [0, '']);
      const result = corpusOf({ status, stderr: '', stdout: await readFile(out, 'utf8') });
      assert.equal(result.articles.length, 1);
    });
  });
  it('does not write over an article, whatever it is called there', async () => {
    await withFiles({ 'a.txt': MET }, async (folder) => {
      const [file = '', ...others] = ['a.txt', 'linked', 'second'].map((name) => path.join(folder, name));
      await symlink('a.txt', path.join(folder, 'linked'));
      await link(file, path.join(folder, 'second'));
      for (const out of [file, ...others]) {
        const { status, stderr } = await marginalia(['analyze', folder, '--out', out]);
        assert.equal(status, 1);
        assert.match(stderr, /is one of the articles/);
        assert.equal(await readFile(file, 'utf8'), MET);
      }
    });
  });
  it('says that the output cannot be written', async () => {
    await withFiles({ 'a.txt': MET }, async (folder) => {
      const { status, stderr } = await marginalia(['analyze', folder, '--out', path.join(folder, 'no', 'b')]);
      assert.equal(status, 1);
      assert.match(stderr, /^marginalia: ENOENT.*\n$/);
    });
  });
});

describe('analyze PATH... --out', () => {
  it('says that the disk is full', async function () {
    if (!existsSync('/dev/full')) this.skip();
    await withFiles({ 'a.txt': MET }, async (folder) => {
      const { status, stderr } = await marginalia(['analyze', folder, '--out', '/dev/full']);
      assert.equal(status, 1);
      assert.match(stderr, /^marginalia: ENOSPC.*\n$/);
      await setImmediate(); // an error that nobody listens to would end the process in a later turn
    });
  });
});

describe('analyze PATH... with bad input', () => {
  const check = (what: string, files: Files, paths: readonly string[], problem: RegExp): void => {
    it(what, async () => {
      await withFiles(files, async (folder) => {
        const outcome = await marginalia(['analyze', ...paths.map((name) => path.join(folder, name))]);
        assert.equal(outcome.status, 1);
        assert.match(outcome.stderr, problem);
        assert.equal(outcome.stderr.trimEnd().split('\n').length, 1);
        assert.deepEqual(
          corpusOf(outcome).articles.map(({ id }) => path.basename(id)),
          ['a.txt'],
        );
      });
    });
  };
  check('names a missing file', { 'a.txt': MET }, ['no.txt', 'a.txt'], /no\.txt: does not exist\n/);
  check('names a binary file', { 'a.txt': MET, 'b.txt': 'PK\0\x03' }, ['.'], /b\.txt: is a binary file\n/);

  check(
    'names a file of the reader’s that cannot be read',
    { 'a.txt': MET, '.marginalia/events.yaml/b': '' },
    ['.'],
    /events\.yaml: is a folder\n/,
  );

  check(
    'names a file that is too large',
    { 'a.txt': MET, 'b.txt': Buffer.alloc(10_000_001, 'a') },
    ['.'],
    /b\.txt: is larger than 10 MB\n/,
  );

  it('names a file on one line, whatever its name holds', async () => {
    await withFiles({ 'a\n\u001b[2Jb.txt': 'PK\0\x03' }, async (folder) => {
      const { stderr } = await marginalia(['analyze', folder]);
      assert.match(stderr, /a\ufffd\ufffd\[2Jb\.txt: is a binary file\n$/);
    });
  });
  it('names a broken link', async () => {
    await withFiles({ 'a.txt': MET }, async (folder) => {
      await symlink('nowhere.txt', path.join(folder, 'b.txt'));
      const outcome = await marginalia(['analyze', folder]);
      assert.equal(outcome.status, 1);
      assert.match(outcome.stderr, /b\.txt: does not exist\n/);
      assert.equal(corpusOf(outcome).articles.length, 1);
    });
  });
  it('names a folder that may not be read, and reads the others', async function () {
    if (process.getuid?.() === 0) this.skip(); // root may read everything
    await withFiles({ 'a.txt': MET, 'b/c.txt': LEFT }, async (folder) => {
      await chmod(path.join(folder, 'b'), 0o000);
      const outcome = await marginalia(['analyze', folder]);
      await chmod(path.join(folder, 'b'), 0o700);
      assert.equal(outcome.status, 1);
      assert.match(outcome.stderr, /b: may not be read\n/);
      assert.equal(corpusOf(outcome).articles.length, 1);
    });
  });
});

describe('analyze PATH... of any bytes', () => {
  const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');
  const check = (what: string, contents: string | Uint8Array, text: string): void => {
    it(what, async () => {
      await withFiles({ 'a.txt': contents }, async (folder) => {
        const outcome = await marginalia(['analyze', folder]);
        assert.deepEqual([outcome.status, outcome.stderr], [0, '']);
        const [article] = corpusOf(outcome).articles;
        assert.ok(article);
        const { mentions, dates, events } = article;
        for (const item of [...mentions, ...dates, ...events] satisfies Item[]) {
          assert.equal(text.slice(item.start, item.end), item.text);
        }
        assert.equal(
          mentions.some((mention) => mention.text === 'Elena Marsh'),
          text.includes('Elena Marsh'),
        );
      });
    });
  };
  check('empty', '', '');
  check('white space', ' \n\t\n ', ' \n\t\n ');
  check('a byte-order mark', `\ufeff${MET}`, MET);
  check('a byte-order mark alone', '\ufeff', '');
  check('CRLF', MET.replaceAll('\n', '\r\n'), MET.replaceAll('\n', '\r\n'));
  check('UTF-16', utf16(MET), MET);
  check(
    'invalid UTF-8',
    Buffer.concat([Buffer.from([0xc3, 0x28, 0xff, 0x20]), Buffer.from(MET)]),
    `\ufffd(\ufffd ${MET}`,
  );
  check(
    'surrogates in UTF-8',
    Buffer.concat([Buffer.from([0xed, 0xa0, 0x80, 0x20]), Buffer.from(MET)]),
    `\ufffd\ufffd\ufffd ${MET}`,
  );
  check('lone surrogates in UTF-16', utf16(`\ud800 ${MET}`), `\ufffd ${MET}`);
});

describe('results of a long line', () => {
  it('keep offsets right, and names apart', async () => {
    const sentence = 'Elena Marsh met Tomas Varga in Budapest on Monday, and the U.S. Senate agreed. ';
    const text = sentence.repeat(200);
    const outcome = await marginalia(['analyze', '--jsonl'], `${JSON.stringify({ id: 'a', text })}\n`);
    const [article] = articlesOf(outcome);
    assert.ok(article);
    let end = 0;
    for (const name of article.mentions.filter(({ kind }) => kind === 'name')) {
      assert.ok(name.start >= end);
      assert.equal(text.slice(name.start, name.end), name.text);
      end = name.end;
    }
    assert.ok(end > 0);
  });
});

describe('results of an article with markup', () => {
  it('have names as they stand in the text, and none from the address of a link', async () => {
    const text =
      'Elena **Marsh** met _Tomas Varga_ in [Budapest](https://a.example/Ilona-Nagy) on Monday, said Anna Kovac.';
    const outcome = await marginalia(['analyze', '--jsonl'], `${JSON.stringify({ id: 'a', text })}\n`);
    const names = articlesOf(outcome)[0]?.mentions.filter(({ kind }) => kind === 'name') ?? [];
    for (const name of names) assert.equal(text.slice(name.start, name.end), name.text);
    assert.deepEqual(
      names.map((name) => name.text),
      ['Elena **Marsh', 'Tomas Varga', 'Budapest', 'Anna Kovac'],
    );
  });
});
