import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { circleIn, foldersOf, importsOf, partsOf, type ImportGraph } from './imports';

const root = path.join(__dirname, '../../..');

/** All sources with what they import. */
function sources(): ImportGraph {
  const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.posix.join('src', file.replaceAll('\\', '/')));
  const resolve = (file: string, name: string): string => {
    const target = path.posix.join(path.posix.dirname(file), name);
    return [`${target}.ts`, `${target}/index.ts`].find((one) => existsSync(path.join(root, one))) ?? target;
  };
  return new Map(
    files.map((file) => [
      file,
      importsOf(readFileSync(path.join(root, file), 'utf8')).map((name) => resolve(file, name)),
    ]),
  );
}

describe('Imports', () => {
  const graph = sources();

  it('lead no file back to itself', () => {
    assert.deepEqual(circleIn(graph)?.join(' → '), undefined);
  });

  it('lead no folder back to itself by way of the folders and files beside it', () => {
    const circles = foldersOf(graph).flatMap((folder) => {
      const circle = circleIn(partsOf(graph, folder));
      return circle ? [`${folder}: ${circle.join(' → ')}`] : [];
    });
    assert.deepEqual(circles, []);
  });

  it('lead up the map: it names the parts of a folder behind those that they need', () => {
    const rows = readFileSync(path.join(root, 'docs/ARCHITECTURE.md'), 'utf8').split('\n');
    const wrong = foldersOf(graph).flatMap((folder) => {
      const row = rows.find((line) => line.startsWith(`| \`${folder}\` |`)) ?? '';
      const at = (part: string): number => row.indexOf(`\`${part}/\``);
      return [...partsOf(graph, folder)].flatMap(([part, needed]) =>
        needed
          .filter((other) => at(part) >= 0 && at(part) < at(other))
          .map((other) => `${folder}: ${part} before ${other}`),
      );
    });
    assert.deepEqual([...new Set(wrong)], []);
  });

  it('are read from sources with those of types', () => {
    const source = [
      `import { a, type B } from './a';`,
      `import type { C } from './c';`,
      `import {\n  d,\n  e,\n} from '../d';`,
      `import './f';`,
      `import fs from 'node:fs';`,
      `export { g } from './g';`,
      `export type { H } from './h';`,
      `const i = await import('./i');`,
      `export const j = './j';`,
    ].join('\n');
    assert.deepEqual(importsOf(source), ['./a', './c', '../d', './f', './g', './h', './i']);
  });

  it('are a circle however long the way back is', () => {
    const around: ImportGraph = new Map([
      ['a', ['b', 'c']],
      ['b', ['c']],
      ['c', ['d']],
      ['d', ['b']],
    ]);
    assert.deepEqual(circleIn(around), ['b', 'c', 'd', 'b']);
    assert.deepEqual(circleIn(new Map([['a', ['a']]])), ['a', 'a']);
  });

  it('are none where two ways lead to one file', () => {
    const diamond: ImportGraph = new Map([
      ['a', ['b', 'c']],
      ['b', ['d']],
      ['c', ['d']],
    ]);
    assert.equal(circleIn(diamond), undefined);
  });

  it('make a circle of folders where no file is in one', () => {
    const files: ImportGraph = new Map([
      ['x/one/a.ts', ['x/two/b.ts']],
      ['x/two/b.ts', []],
      ['x/two/c.ts', ['x/one/d.ts', 'y.ts']],
      ['x/one/d.ts', []],
    ]);
    assert.equal(circleIn(files), undefined);
    assert.deepEqual(foldersOf(files), ['x', 'x/one', 'x/two']);
    assert.deepEqual(circleIn(partsOf(files, 'x')), ['one', 'two', 'one']);
    assert.equal(circleIn(partsOf(files, 'x/one')), undefined);
  });
});
