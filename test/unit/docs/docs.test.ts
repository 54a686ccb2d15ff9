import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../../..');

function text(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`);
}

const PAGES = [
  ...['README.md', 'CHANGELOG.md', 'model/README.md', 'test/README.md'],
  ...readdirSync(path.join(root, 'docs')).map((name) => `docs/${name}`),
  ...[...foldersIn('bench'), ...foldersIn('training')].map((folder) => `${folder}/README.md`),
].filter((page) => existsSync(path.join(root, page)));

const { scripts, contributes } = JSON.parse(text('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly configuration: readonly { readonly properties: Readonly<Record<string, unknown>> }[];
  };
};
const settings = contributes.configuration.flatMap(({ properties }) => Object.keys(properties));

/** What a pattern captures in a page, each once. */
function found(page: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text(page).matchAll(pattern)].flatMap(([, capture]) => capture ?? []))];
}

describe('The pages for readers of this repository', () => {
  for (const page of PAGES) {
    it(`name what is there: ${page}`, () => {
      const files = found(
        page,
        /`((?:src|test|bench|training|scripts|docs|model|media|schemas)\/[\w./-]*)`/g,
      );
      const links = found(page, /\]\((?!https?:)([^)#]+)/g).map((link) =>
        path.join(path.dirname(page), link),
      );
      assert.deepEqual(
        [...files, ...links].filter((file) => !existsSync(path.join(root, file))),
        [],
      );
      assert.deepEqual(
        found(page, /npm run ([\w:-]+)/g).filter((script) => !(script in scripts)),
        [],
      );
    });
  }

  it('tell of every setting, and of no other', () => {
    assert.deepEqual(found('README.md', /^\| `(marginalia\.[\w.]+)` \|/gm).toSorted(), settings.toSorted());
  });

  it('show every folder of the sources on the map', () => {
    const map = text('docs/ARCHITECTURE.md');
    const folders = [...foldersIn('src'), ...foldersIn('src/engine')].filter(
      (folder) => folder !== 'src/engine',
    );
    assert.deepEqual(
      folders.filter((folder) => !map.includes(`| \`${folder}\` |`)),
      [],
    );
    const parts = [...foldersIn('src/vscode'), ...foldersIn('src/engine').flatMap(foldersIn)];
    for (const folder of parts) {
      const row = map.split('\n').find((line) => line.startsWith(`| \`${path.dirname(folder)}\` |`));
      assert.ok(row?.includes(`\`${path.basename(folder)}/\``), folder);
    }
  });
});
