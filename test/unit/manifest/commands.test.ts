import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../../..');

interface MenuItem {
  readonly command?: string;
  readonly when?: string;
  readonly group?: string;
}
const { contributes } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
    readonly keybindings: readonly { readonly command: string }[];
  };
};
const contributed = contributes.commands.map(({ command }) => command);

/** Whether the items of a menu's clause stand in a view. */
function standsIn(view: string, when = ''): boolean {
  const [, id, pattern] = /\bview (?:== ([\w.]+)|=~ \/(.+?)\/)/.exec(when) ?? [];
  return id === view || (pattern !== undefined && new RegExp(pattern).test(view));
}

describe('The commands of the manifest', () => {
  it('are all in the list of the palette, which says when each makes sense there', () => {
    const palette = (contributes.menus['commandPalette'] ?? []).map(({ command }) => command);
    assert.deepEqual([...palette].sort(), [...contributed].sort());
  });

  it('arrange the outline without a mouse, too', () => {
    const hidden = (contributes.menus['commandPalette'] ?? [])
      .filter(({ when }) => when === 'false')
      .map(({ command }) => command ?? '');
    assert.deepEqual(
      hidden.filter((command) => command.startsWith('marginalia.events.')),
      [],
    );
  });

  it('let the reader decide on a name in the menu of the view of names, but for words that are no name yet', () => {
    const rows = (contributes.menus['view/item/context'] ?? [])
      .filter(({ when }) => standsIn('marginalia.names', when))
      .map(({ command }) => command);
    const decisions = contributed.filter((command) =>
      /^marginalia\.names\.(?!mark|decide|openFile)/u.test(command),
    );
    assert.deepEqual(
      decisions.filter((command) => !rows.includes(command)),
      [],
    );
  });

  it('are all that menus and keys name', () => {
    const named = [...Object.values(contributes.menus).flat(), ...contributes.keybindings];
    const unknown = named.flatMap(({ command }) =>
      command === undefined || contributed.includes(command) ? [] : [command],
    );
    assert.deepEqual(unknown, []);
  });

  it('stand once in the menu of each view', () => {
    for (const { id } of Object.values(contributes.views).flat()) {
      const own = (contributes.menus['view/title'] ?? []).filter(({ when }) => standsIn(id, when));
      const commands = own.flatMap(({ command }) => command ?? []);
      assert.ok(commands.length > 0, id);
      assert.deepEqual(commands, [...new Set(commands)], id);
    }
  });

  it('are all registered, by their whole name or by its last part', () => {
    const folder = path.join(root, 'src');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const source = files.map((name) => readFileSync(path.join(folder, name), 'utf8')).join('\n');
    const missing = contributed.filter(
      (command) => !source.includes(`'${command}'`) && !source.includes(`'${command.split('.').at(-1)}'`),
    );
    assert.deepEqual(missing, []);
  });
});
