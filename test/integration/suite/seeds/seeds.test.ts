import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  activate,
  at,
  codeActions,
  definitions,
  deleteFile,
  documentSymbols,
  fileNames,
  hoverText,
  open,
  references,
  semanticTokens,
  waitFor,
  workspaceSymbols,
  writeFile,
} from '../../helpers';

/** A card as the reader sees it. */
function seen(card: string): string {
  return card
    .replace(/\]\(command:[^)]*\)/g, ']')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&nbsp;/g, ' ');
}

/** The user's five articles. What the engine makes of them is measured elsewhere; here it must reach the reader. */
describe("On the user's five articles", () => {
  let files: string[] = [];
  let first = '';
  const article = async (number: number): Promise<vscode.TextDocument> =>
    (await open(files[number] ?? '')).document;
  const card = async (number: number, words: string): Promise<string> => {
    const document = await article(number);
    return seen(await hoverText(document, at(document, words)));
  };

  before(async () => {
    await activate();
    files = await fileNames('*.txt');
    assert.equal(files.length, 5);
    first = await card(0, 'Narendra Modi');
    const document = await article(0);
    await waitFor('all articles', async () => {
      const found = await references(document, at(document, 'Narendra Modi'));
      return new Set(found.map(({ file }) => file)).size === 5;
    });
  });

  it('a card that does not count all articles yet says so, and no other one', async () => {
    assert.match(first, /in 5 articles|still being read|articles are read so far/);
    const now = await card(0, 'Narendra Modi');
    assert.match(now, /in 5 articles/);
    assert.doesNotMatch(now, /still being read|read so far/);
  });

  it('“Musk” and “Elon Musk” are one card', async () => {
    for (const [number, words] of [
      [0, 'Musk on Friday'],
      [0, 'Musk revisited'],
      [1, 'Musk have'],
      [2, "Musk's ventures"],
    ] as const) {
      assert.match(await card(number, words), /Elon Musk.* · person/);
    }
    assert.match(await card(2, 'Elon Musk'), /in 3 articles/);
    assert.match(await card(2, 'Elon Musk'), /Tesla CEO|tech entrepreneur|tech billionaire/);
  });

  it('so are US, U.S., United States and United States of America', async () => {
    for (const [number, words] of [[0, 'United States'], [0, 'the |US in these'], [3, 'United States of America'], [4, 'U.S. demands']] as const) {
      assert.match(await card(number, words), /\*\*United States\*\* · place/);
    }
  }); // prettier-ignore

  it('DOGE is the Department of Government Efficiency', async () => {
    for (const number of [0, 1])
      assert.match(
        await card(number, 'DOGE'),
        /\*\*.*Department of Government Efficiency\*\* · organisation/,
      );
  });

  it('names and dates have colours of their own', async () => {
    const tokens = await semanticTokens(await article(0));
    const types = new Map(tokens.map(({ text, type }) => [text, type]));
    assert.equal(types.get('Narendra Modi'), 'person');
    assert.equal(types.get('SpaceX'), 'organization');
    assert.equal(types.get('Mumbai'), 'place');
    assert.equal(types.get('Friday'), 'date');
  });

  it('the introduction of a name is found from anywhere', async () => {
    const document = await article(4);
    const [place] = await definitions(document, at(document, 'Modi reiterated'));
    assert.match(place?.text ?? '', /Narendra Modi/);
  });

  it('the phone call of 18 April 2025 is one event', async () => {
    const symbols = await workspaceSymbols('2025-04-18');
    assert.ok(symbols.some(({ kind }) => kind === vscode.SymbolKind.Event));
    const told = await card(0, 'spoke with tech');
    assert.match(told, /Friday, April 18, 2025/);
    assert.match(told, /Told by 3 articles/);
  });

  it('the Outline of a document has its events', async () => {
    const document = await article(3);
    await waitFor('events', async () => {
      const flat = (list: vscode.DocumentSymbol[]): vscode.DocumentSymbol[] =>
        list.flatMap((symbol) => [symbol, ...flat(symbol.children)]);
      return (
        flat(await documentSymbols(document)).filter(({ kind }) => kind === vscode.SymbolKind.Event).length >
        1
      );
    });
  });

  it('“on Thursday” of the article without a date stays open until the reader sets its date', async () => {
    const name = files[4] ?? '';
    assert.match(await card(4, 'Thursday'), /not known which/);
    assert.match(await card(4, 'Thursday'), /Set this article's date/);
    const document = await article(4);
    const actions = await codeActions(document, at(document, 'Thursday'));
    assert.ok(actions.some(({ title }) => title.startsWith("Set this article's date")));
    await writeFile('.marginalia/articles.yaml', `${name}:\n  date: 2025-12-12\n`);
    try {
      await waitFor('the day', async () =>
        (await card(4, 'Thursday')).includes('Thursday, December 11, 2025'),
      );
    } finally {
      await deleteFile('.marginalia');
    }
    await waitFor('no day', async () => (await card(4, 'Thursday')).includes('not known which'));
  });
});
