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

/** The bundle as it should be: the texts of all calls of `t`, in alphabetical order, each standing for itself. */
export function bundleText() {
  const folder = path.join(root, 'src/vscode');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const texts = new Set(files.flatMap((name) => textsOf(path.join(folder, name))));
  return `${JSON.stringify(Object.fromEntries([...texts].sort().map((text) => [text, text])), null, 2)}\n`;
}

function textsOf(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const found = [];
  const visit = (node) => {
    if (ts.isCallExpression(node)) {
      const { expression: callee, arguments: args } = node;
      const name = ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.text;
      if (name === 't' && args.length > 0 && ts.isStringLiteralLike(args[0])) found.push(args[0].text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(BUNDLE, bundleText());
