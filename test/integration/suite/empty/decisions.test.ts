import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  activate,
  at,
  deleteFile,
  diagnostics,
  fileUri,
  hoverText,
  open,
  openFromDisk,
  readFile,
  references,
  waitFor,
  workspaceSymbols,
  writeFile,
} from '../../helpers';
import { card, FILE, offered, on } from './deciding';
import { clearFolder, forgetDecisions, tellStory } from './story';

describe('Decisions on names', () => {
  before(async () => {
    await activate();
    await tellStory();
    await writeFile(
      'tern.txt',
      'date 2025-03-20\n\nThe tern left Lisbon. Its crew thanked the tern and Ada Quill.\n',
    );
    await waitFor('the article', async () => (await card('tern.txt', 'Quill')).includes('4 articles'));
  });
  afterEach(async () => {
    await forgetDecisions();
    await waitFor('the names as they were', async () => {
      const [berg, quill] = [await card('first.txt', 'Berg'), await card('first.txt', 'Ada')];
      return berg.includes('Jonas Berg') && !berg.includes('Decided') && quill.includes('**Ada Quill**');
    });
  });
  after(clearFolder);

  it('merge two, at once in cards, references and symbols', async () => {
    await on('merge', 'first.txt', 'Jonas', ['Ada Quill']);
    assert.match(await readFile(FILE), /^person:jonas-berg:\n {2}into: person:ada-quill\n/m);
    assert.match(await card('first.txt', 'Jonas'), /\*\*Ada Quill\*\*.*also .*Jonas Berg/s);
    const { document } = await open('first.txt');
    const words = (await references(document, at(document, 'Ada'))).map(({ text }) => text);
    assert.ok(words.includes('Jonas Berg') && words.includes('Ada Quill'), words.join());
    // The title of an event may still call one of two mentions as its article does.
    const found = (await workspaceSymbols('Jonas')).filter(({ kind }) => kind !== vscode.SymbolKind.Event);
    assert.ok(found.every(({ name }) => name === 'Ada Quill (Jonas Berg)'));
    assert.ok(found.length > 0);
  });

  it('take a chain of merges back one by one', async () => {
    await on('merge', 'first.txt', 'Jonas', ['Ada Quill']);
    const first = await readFile(FILE);
    await on('merge', 'first.txt', 'Ada', ['Norvik']);
    assert.match(await card('first.txt', 'Jonas'), /\*\*Norvik\*\*/);
    await vscode.commands.executeCommand('marginalia.undoDecision');
    assert.equal(await readFile(FILE), first);
    assert.match(await card('first.txt', 'Jonas'), /\*\*Ada Quill\*\*/);
    await vscode.commands.executeCommand('marginalia.undoDecision');
    assert.match(await card('first.txt', 'Jonas'), /\*\*Jonas Berg\*\*/);
  });

  it('restore what was taken back, until something else is decided', async () => {
    const run = (name: string): Thenable<unknown> => vscode.commands.executeCommand(`marginalia.${name}`);
    await on('merge', 'first.txt', 'Jonas', ['Ada Quill']);
    const first = await readFile(FILE);
    await on('merge', 'first.txt', 'Ada', ['Norvik']);
    const second = await readFile(FILE);
    await run('undoDecision');
    await run('undoDecision');
    await assert.rejects(readFile(FILE));
    await run('redoDecision');
    assert.equal(await readFile(FILE), first);
    await run('redoDecision');
    assert.equal(await readFile(FILE), second);
    assert.match(await card('first.txt', 'Jonas'), /\*\*Norvik\*\*/);
    await run('undoDecision');
    await on('note', 'first.txt', 'Lisbon', ['where they met']);
    const noted = await readFile(FILE);
    await run('redoDecision');
    assert.equal(await readFile(FILE), noted);
    await run('undoDecision');
    await run('undoDecision');
    await assert.rejects(readFile(FILE));
  });

  it('are taken back by the button of their message, whatever was decided since', async () => {
    const { showInformationMessage } = vscode.window;
    const pressed: ((answer: string | undefined) => void)[] = [];
    vscode.window.showInformationMessage = () =>
      new Promise<undefined>((resolve) => pressed.push(resolve as (answer: string | undefined) => void));
    try {
      await on('merge', 'first.txt', 'Jonas', ['Ada Quill']);
      await on('note', 'first.txt', 'Lisbon', ['where they met']);
      pressed[0]?.('Undo');
      await waitFor('the merge to be taken back', async () => !(await readFile(FILE)).includes('into:'));
      assert.match(await readFile(FILE), /where they met/);
      pressed[1]?.('Undo');
      await waitFor('the note to be taken back', async () => (await readFile(FILE)) === '');
    } finally {
      vscode.window.showInformationMessage = showInformationMessage;
    }
  });

  it('take two back that are asked for at once, one after the other', async () => {
    await on('merge', 'first.txt', 'Jonas', ['Ada Quill']);
    await on('note', 'first.txt', 'Lisbon', ['where they met']);
    const undo = (): Thenable<unknown> => vscode.commands.executeCommand('marginalia.undoDecision');
    await Promise.all([undo(), undo()]);
    await assert.rejects(readFile(FILE));
    assert.match(await card('first.txt', 'Jonas'), /\*\*Jonas Berg\*\*/);
    assert.doesNotMatch(await card('first.txt', 'Lisbon'), /where they met/);
  });

  it('split one mention off, to somebody new', async () => {
    await on('split', 'second.txt', 'Jonas', ['Only here', 'A new one', 'Petra Berg', 'person']);
    assert.match(await card('second.txt', 'Jonas'), /\*\*Petra Berg\*\*/);
    assert.match(await card('first.txt', 'Jonas'), /\*\*Jonas Berg\*\*/);
    assert.match(
      await readFile(FILE),
      /person:petra-berg:\n {2}name: Petra Berg\n {2}type: person\n {2}mentions:\n/,
    );
  });

  it('rename, and keep a comment that stands in the file', async () => {
    await writeFile(FILE, '# mine\nperson:jonas-berg:\n  note: tall # really\n');
    await waitFor('the note', async () => (await card('first.txt', 'Jonas')).includes('tall'));
    await on('rename', 'first.txt', 'Jonas', ['J. P. Berg']);
    assert.match(
      await readFile(FILE),
      /^# mine\nperson:jonas-berg:\n {2}note: tall # really\n {2}name: J. P. Berg\n/,
    );
    assert.match(await card('second.txt', 'Jonas'), /\*\*J&#46; P&#46; Berg\*\*/);
  });

  it('take a name out everywhere', async () => {
    await on('notAName', 'first.txt', 'Lisbon', ['in all articles']);
    assert.equal(await card('undated.txt', 'Lisbon'), '');
    assert.match(await readFile(FILE), /none:lisbon:\n {2}type: not-a-name\n {2}aliases:\n {4}- Lisbon\n/);
    await vscode.commands.executeCommand('marginalia.undoDecision');
    assert.match(await card('undated.txt', 'Lisbon'), /\*\*Lisbon\*\*/);
  });

  it('mark words with all their occurrences', async () => {
    assert.equal(await card('tern.txt', 'tern'), '');
    await on('markOrganization', 'tern.txt', 'tern', ['in all articles'], true);
    assert.match(await card('tern.txt', 'tern'), /\*\*tern\*\*.*2 mentions in 1 article.*you marked it/s);
    const { document } = await open('tern.txt');
    assert.equal((await references(document, at(document, 'tern'))).length, 2);
  });

  it('change a type, add a note and another name, and take back any of them by itself', async () => {
    await on('retype', 'first.txt', 'Lisbon', ['organisation']);
    await on('note', 'first.txt', 'Ada', ['asked for comment twice']);
    await on('alias', 'first.txt', 'Ada', ['THE TERN', 'in capital or small letters']);
    const file = await readFile(FILE);
    assert.match(file, /thing:lisbon:\n {2}type: organization\n/);
    assert.match(file, /note: asked for comment twice\n/);
    assert.match(file, /- text: THE TERN\n {6}any-case: true\n/);
    assert.match(await card('tern.txt', 'the tern'), /\*\*Ada Quill\*\*.*asked for comment twice/s);
    await on('takeBack', 'first.txt', 'Ada', ['THE TERN']);
    assert.equal(await card('tern.txt', 'the tern'), '');
    assert.match(await card('first.txt', 'Ada'), /asked for comment twice/);
    await on('takeBack', 'first.txt', 'Lisbon', ['organisation']);
    assert.doesNotMatch(await readFile(FILE), /organization/);
  });

  it('say who a name always is, and split off all that one article calls by it', async () => {
    await on('always', 'first.txt', 'Berg', ['A new one', 'Petra Berg', 'person']);
    assert.match(await card('second.txt', 'Berg'), /\*\*Petra Berg\*\*/);
    assert.match(await card('undated.txt', 'Berg'), /\*\*Petra Berg\*\*/);
    await vscode.commands.executeCommand('marginalia.undoDecision');
    await on('split', 'second.txt', 'Jonas', ['in this article', 'Ada Quill']);
    assert.match(await card('second.txt', 'Jonas'), /\*\*Ada Quill\*\*/);
    assert.match(await card('first.txt', 'Jonas'), /\*\*Jonas Berg\*\*/);
  });

  it('say who a short name always is, also in the article that has it for somebody whom it names in full', async () => {
    await writeFile(
      'short.txt',
      'date 2025-03-23\n\nOla Lindmark met Jonas Berg in Lisbon. Lindmark slept.\n',
    );
    await waitFor('the article', async () => (await card('short.txt', 'Ola')).includes('2 mentions'));
    await on('always', 'short.txt', 'Lindmark slept', ['Ada Quill']);
    assert.match(await card('short.txt', 'Lindmark slept'), /\*\*Ada Quill\*\*/);
    assert.match(await card('short.txt', 'Ola'), /\*\*Ola Lindmark\*\*/);
    await vscode.commands.executeCommand('marginalia.undoDecision');
    assert.match(await card('short.txt', 'Lindmark slept'), /\*\*Ola Lindmark\*\*/);
    await deleteFile('short.txt');
    await waitFor('the article to go', async () => !/5 articles/.test(await card('first.txt', 'Jonas')));
  });

  it('are in the light bulb where they apply', async () => {
    const onName = await offered('first.txt', 'Jonas');
    assert.ok(
      onName.includes('Merge “Jonas Berg” into…') && onName.includes('“Jonas Berg” is not a name…'),
      onName.join(),
    );
    assert.ok(!onName.some((title) => title.startsWith('Mark')));
    assert.deepEqual(await offered('first.txt', 'useful'), []);
  });

  it('hold as they were while the file is broken, and it is never overwritten', async () => {
    await writeFile(FILE, 'person:jonas-berg:\n  into: person:ada-quill\n');
    await waitFor('the merge', async () => (await card('first.txt', 'Jonas')).includes('**Ada Quill**'));
    const broken = 'person:jonas-berg:\n  into: "person:ada-quill\n';
    await writeFile(FILE, broken);
    const [first] = await waitFor('a diagnostic', () => diagnostics(FILE).length > 0 && diagnostics(FILE));
    assert.match(first ?? '', /your decisions hold as they could be read last/);
    assert.match(await card('first.txt', 'Jonas'), /\*\*Ada Quill\*\*/);
    const { showErrorMessage } = vscode.window;
    const errors: string[] = [];
    vscode.window.showErrorMessage = (message: string) => {
      errors.push(message);
      return Promise.resolve(undefined);
    };
    await on('rename', 'first.txt', 'Jonas', ['Somebody']);
    vscode.window.showErrorMessage = showErrorMessage;
    assert.match(errors.join(), /was not touched/);
    assert.equal(await readFile(FILE), broken);
  });

  it('by hand have their mistakes told at their lines, and ids offered and explained', async () => {
    const text =
      'person:jonas-berg:\n  nme: J\n  into: person:ghost\n  aliases: JB\nperson:ada-quill:\n  aliases: JB\n  \n';
    await writeFile(FILE, text);
    const document = await openFromDisk(FILE);
    assert.equal(document.getText(), text);
    const found = await waitFor('diagnostics', () => diagnostics(FILE).length === 3 && diagnostics(FILE));
    assert.match(found[0] ?? '', /^2: “nme” is not known/);
    assert.match(found[1] ?? '', /^3: No article and no record.*person:ghost/);
    assert.match(found[2] ?? '', /^6: “JB” is a name of person:jonas-berg already/);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      new vscode.Position(2, 8),
    );
    const ids = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(ids.includes('person:ada-quill'), ids.join());
    assert.match(await hoverText(document, new vscode.Position(4, 3)), /\*\*Ada Quill\*\*/);
  });

  it('come after what a catalogue says, whose bad rows are told', async () => {
    const catalogue = '.marginalia/catalog.yaml';
    await writeFile(catalogue, 'tern:\n  type: organization\n  note: a ship\nDover:\n  type: city\n');
    await waitFor('the name', async () => (await card('tern.txt', 'tern')).includes('a ship'));
    assert.match(await card('tern.txt', 'tern'), /\*\*tern\*\*.*the catalogue of this folder has it/s);
    const [bad] = await waitFor(
      'a diagnostic',
      () => diagnostics(catalogue).length > 0 && diagnostics(catalogue),
    );
    assert.match(bad ?? '', /^5: “city” is not one of the words/);
    await on('rename', 'tern.txt', 'tern', ['MV Tern']);
    assert.match(await card('tern.txt', 'tern'), /\*\*MV Tern\*\*/);
  });

  it('keep suggestions apart, to accept or dismiss', async () => {
    await writeFile('x1.txt', 'date 2025-03-21\n\nMayor Ola Holt met Ada Quill and Jonas Berg in Lisbon.\n');
    await writeFile(
      'x2.txt',
      'date 2025-03-22\n\nMayor Holt met Ada Quill and Jonas Berg in Lisbon again. Ole Holt, a baker, agreed.\n',
    );
    await waitFor('the articles', async () => (await card('x1.txt', 'Quill')).includes('6 articles'));
    const entity = (id: string, name: string): object => ({
      id,
      name,
      type: 'person',
      aliases: [],
      count: 1,
      articles: [fileUri('x1.txt').toString()],
      description: '',
      note: '',
      seen: [],
    });
    const question = {
      entities: [entity('person:ola-holt', 'Ola Holt'), entity('person:ole-holt', 'Ole Holt')],
      places: [],
      reasons: [{ kind: 'role', role: 'mayor' }],
      articles: 2,
    };
    await vscode.commands.executeCommand('marginalia.names.dismiss', { question });
    assert.match(await readFile(FILE), /apart:\n {4}- person:ole-holt/);
    await vscode.commands.executeCommand('marginalia.names.accept', { question });
    assert.match(
      await readFile(FILE),
      /person:ole-holt:\n {2}into:\n {4}is: person:ola-holt\n {4}by: suggestion\n {4}reason: "same role: mayor"/,
    );
    assert.doesNotMatch(await readFile(FILE), /apart/);
    await deleteFile('x1.txt');
    await deleteFile('x2.txt');
    await waitFor('the articles to go', async () => !/[56] articles/.test(await card('first.txt', 'Quill')));
  });
});
