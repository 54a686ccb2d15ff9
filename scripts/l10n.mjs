/**
 * Writes `l10n/bundle.l10n.json`: every text of the editor layer that can be translated, for translators to copy
 * to `bundle.l10n.<language>.json`. Run it after a text has changed; a unit test says when that was forgotten.
 *
 * Usage: node scripts/l10n.mjs
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const BUNDLE = path.join(root, 'l10n/bundle.l10n.json');

/**
 * The bundle as it should be: the texts of all calls of `t`, and what fields of the reader's files are `about`, in
 * alphabetical order, each standing for itself.
 */
export function bundleText() {
  const texts = new Set([...filesOf('src/vscode'), ...filesOf('src/settings')].flatMap(textsOf));
  return `${JSON.stringify(Object.fromEntries([...texts].sort().map((text) => [text, text])), null, 2)}\n`;
}

function filesOf(folder) {
  const files = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
  return files.filter((name) => name.endsWith('.ts')).map((name) => path.join(root, folder, name));
}

function textsOf(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isCallExpression(node)) {
      const { expression: callee, arguments: args } = node;
      const name = ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.text;
      if (name === 't' && args.length > 0 && ts.isStringLiteralLike(args[0])) found.push(args[0].text);
    }
    const isAbout = ts.isPropertyAssignment(node) && node.name.getText(source) === 'about';
    if (isAbout && ts.isStringLiteralLike(node.initializer)) found.push(node.initializer.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(BUNDLE, bundleText());
