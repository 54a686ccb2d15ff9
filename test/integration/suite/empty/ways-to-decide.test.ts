import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activate, at, codeActions, deleteFile, hoverText, open, readFile, waitFor } from '../../helpers';
import { inRecord } from '../../../record';
import { answering, card, FILE } from './deciding';
import { clearFolder, tellStory } from './story';

/** A decision on words of an article, what the reader answers, and what is stored. */
interface Row {
  readonly what: string;
  readonly on: readonly [file: string, words: string];
  /** Its title in the light bulb's menu and behind “More…” in the card. */
  readonly title: RegExp;
  /** The command of its own link in the card, where it has one. */
  readonly link?: string;
  readonly answers: readonly string[];
  readonly stored: RegExp;
}

const JONAS = ['first.txt', 'Jonas'] as const;
const ROWS: readonly Row[] = [
  {
    what: 'merge into another one',
    on: JONAS,
    title: /^Merge “Jonas Berg” into…$/,
    link: 'merge',
    answers: ['Ada Quill'],
    stored: inRecord('person:jonas-berg', 'into: person:ada-quill'),
  },
  {
    what: 'split off this mention',
    on: ['second.txt', 'Jonas'],
    title: /^Split off from “Jonas Berg”…$/,
    link: 'split',
    answers: ['Only here', 'A new one', 'Petra Berg', 'person'],
    stored: inRecord(
      'person:petra-berg',
      'name: Petra Berg',
      'type: person',
      'mentions:',
      '  - article: second.txt',
      '    text: Jonas Berg',
      '    before: ',
    ),
  },
  {
    what: 'split off the mentions of this article',
    on: ['second.txt', 'Jonas'],
    title: /^Split off from “Jonas Berg”…$/,
    link: 'split',
    answers: ['in this article', 'Ada Quill'],
    stored: inRecord(
      'person:ada-quill',
      'mentions:',
      '  - article: second.txt',
      '    text: Jonas Berg\n(?!      )',
    ),
  },
  {
    what: 'rename',
    on: JONAS,
    title: /^Rename “Jonas Berg”…$/,
    answers: ['J. P. Berg'],
    stored: inRecord('person:jonas-berg', 'name: J. P. Berg'),
  },
  {
    what: 'retype',
    on: JONAS,
    title: /^Change the type \(person\)…$/,
    answers: ['organisation'],
    stored: inRecord('person:jonas-berg', 'type: organization'),
  },
  {
    what: 'not a name, at one place',
    on: JONAS,
    title: /^“Jonas Berg” is not a name…$/,
    link: 'notAName',
    answers: ['Only here'],
    stored: inRecord(
      'none:jonas-berg',
      'type: not-a-name',
      'mentions:',
      '  - article: first.txt',
      '    text: Jonas Berg',
      '    before: ',
    ),
  },
  {
    what: 'not a name, in one article',
    on: JONAS,
    title: /^“Jonas Berg” is not a name…$/,
    link: 'notAName',
    answers: ['in this article'],
    stored: inRecord(
      'none:jonas-berg',
      'type: not-a-name',
      'mentions:',
      '  - article: first.txt',
      '    text: Jonas Berg\n(?!      )',
    ),
  },
  {
    what: 'not a name, anywhere',
    on: JONAS,
    title: /^“Jonas Berg” is not a name…$/,
    link: 'notAName',
    answers: ['in all articles'],
    stored: inRecord('none:jonas-berg', 'type: not-a-name', 'aliases:', '  - Jonas Berg'),
  },
  {
    what: 'always a person named otherwise',
    on: JONAS,
    title: /^“Jonas Berg” is always…$/,
    answers: ['A new one', 'Petra Berg', 'person'],
    stored: inRecord('person:petra-berg', 'name: Petra Berg', 'type: person', 'aliases:', '  - Jonas Berg'),
  },
  {
    what: 'another name, as it is written',
    on: JONAS,
    title: /^Add another name for “Jonas Berg”…$/,
    answers: ['the Ox', 'as it is written'],
    stored: inRecord('person:jonas-berg', 'aliases:', '  - the Ox'),
  },
  {
    what: 'another name, in capital or small letters',
    on: JONAS,
    title: /^Add another name for “Jonas Berg”…$/,
    answers: ['the Ox', 'in capital or small letters'],
    stored: inRecord('person:jonas-berg', 'aliases:', '  - text: the Ox', '    any-case: true'),
  },
  {
    what: 'a note',
    on: JONAS,
    title: /^Write a note on “Jonas Berg”…$/,
    answers: ['tall'],
    stored: inRecord('person:jonas-berg', 'note: tall'),
  },
];

/** Words that the machine missed have no card: they are marked by the light bulb or the keys on what is selected. */
const MARKS: readonly (readonly [what: string, title: string, answers: readonly string[], stored: RegExp])[] =
  [
    [
      'a person, here',
      'Mark “talks” as person…',
      ['Only here'],
      inRecord(
        'person:talks',
        'name: talks',
        'type: person',
        'mentions:',
        '  - article: first.txt',
        '    text: talks',
        '    before: ',
      ),
    ],
    [
      'an organisation, with all its occurrences',
      'Mark “talks” as organisation…',
      ['in all articles'],
      inRecord('thing:talks', 'name: talks', 'type: organization', 'aliases:', '  - talks'),
    ],
    [
      'somebody known, in this article',
      'Mark “talks” as…',
      ['Ada Quill', 'in this article'],
      inRecord('person:ada-quill', 'mentions:', '  - article: first.txt', '    text: talks'),
    ],
  ];

async function storedNow(): Promise<string> {
  try {
    return await readFile(FILE);
  } catch {
    return '';
  }
}

/** The light bulb's action of this title at a range; it is run with the answers. */
async function byLightBulb(
  document: vscode.TextDocument,
  range: vscode.Range,
  title: RegExp,
  answers: readonly string[],
): Promise<void> {
  const actions = await codeActions(document, range);
  const action = actions.find((one) => title.test(one.title));
  assert.ok(action, `no ${String(title)} in ${actions.map((one) => one.title).join(' | ')}`);
  const { command } = action;
  assert.ok(typeof command === 'object');
  await answering(answers, () =>
    vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[])),
  );
}

/** The link of the card that runs this command; it is clicked, and what it asks is answered. */
async function byCard(
  document: vscode.TextDocument,
  position: vscode.Position,
  command: string,
  answers: readonly string[],
): Promise<void> {
  const markdown = await hoverText(document, position);
  const link = new RegExp(`\\(command:marginalia\\.names\\.${command}\\?([^)\\s]*)`).exec(markdown);
  assert.ok(link, `no link to ${command} in ${markdown}`);
  const argument = JSON.parse(decodeURIComponent(link[1])) as unknown[];
  await answering(answers, () => vscode.commands.executeCommand(`marginalia.names.${command}`, ...argument));
}

describe('Every decision on names', () => {
  before(async () => {
    await activate();
    await clearFolder();
    await tellStory();
    const isAlone = async (): Promise<boolean> => (await card('first.txt', 'Ada')).includes('in 3 articles');
    await waitFor('the story by itself', isAlone);
  });
  after(clearFolder);

  /** What is stored now; then one step back takes all of it away. */
  async function storedThenUndone(stored: RegExp): Promise<string> {
    const text = await storedNow();
    assert.match(text, stored);
    await vscode.commands.executeCommand('marginalia.undoDecision');
    assert.equal((await storedNow()).trim(), '');
    return text;
  }

  for (const { what, on, title, link, answers, stored } of ROWS) {
    it(`can be made by the light bulb and the card, and is one step back: ${what}`, async () => {
      const [file, words] = on;
      const { document } = await open(file);
      const position = at(document, words);
      await byLightBulb(document, new vscode.Range(position, position), title, answers);
      const byBulb = await storedThenUndone(stored);
      const more = title.source.replace(/^\^|\$$|\\/g, '');
      await byCard(document, position, 'decide', [more, ...answers]);
      assert.equal(await storedThenUndone(stored), byBulb);
      if (link === undefined) return;
      await byCard(document, position, link, answers);
      assert.equal(await storedThenUndone(stored), byBulb);
    });
  }

  for (const [what, title, answers, stored] of MARKS) {
    it(`can be made by the light bulb and the keys on selected words, and is one step back: ${what}`, async () => {
      const editor = await open('first.txt');
      const { document } = editor;
      const start = at(document, 'talks');
      editor.selection = new vscode.Selection(start, start.translate(0, 'talks'.length));
      await byLightBulb(document, editor.selection, new RegExp(`^${title}$`), answers);
      const byBulb = await storedThenUndone(stored);
      await answering([title, ...answers], () => vscode.commands.executeCommand('marginalia.names.decide'));
      assert.equal(await storedThenUndone(stored), byBulb);
      assert.doesNotMatch(await card('first.txt', 'talks'), /you marked it/);
    });
  }

  it('says who decided it and why, where a reason was given', async () => {
    const { window } = vscode;
    const { showInformationMessage } = window;
    const said: string[] = [];
    window.showInformationMessage = (message: string) => {
      said.push(message);
      return Promise.resolve('Add a Reason…');
    };
    try {
      const { document } = await open('first.txt');
      await answering(['Ada Quill', 'see the minutes'], async () => {
        const argument = { article: document.uri.toString(), range: rangeOf(at(document, 'Jonas')) };
        await vscode.commands.executeCommand('marginalia.names.merge', argument);
        await waitFor('the reason', async () => (await storedNow()).includes('see the minutes'));
      });
    } finally {
      window.showInformationMessage = showInformationMessage;
    }
    assert.deepEqual(said, ['“Jonas Berg” merged into “Ada Quill”.']);
    assert.match(await storedNow(), /into:\n {4}is: person:ada-quill\n {4}reason: see the minutes\n/);
    const shown = await waitFor('the card', async () => {
      const text = await card('first.txt', 'Jonas');
      return text.includes('minutes') && text;
    });
    assert.match(shown, /Decided&#58; Jonas Berg was merged into it &#40;see the minutes&#41;/);
    await vscode.commands.executeCommand('marginalia.undoDecision');
    assert.match(await storedNow(), /into: person:ada-quill\n/);
    await deleteFile('.marginalia');
  });
});

function rangeOf({ line, character }: vscode.Position): object {
  return { start: { line, character }, end: { line, character } };
}
