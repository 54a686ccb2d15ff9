import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as oniguruma from 'vscode-oniguruma';
import * as textmate from 'vscode-textmate';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

/** A piece of a line with the innermost scope that the grammar gives it, without ".article". */
export type Piece = readonly [text: string, scope: string];

/** Tokenizes as VS Code does, with a grammar of `syntaxes/`. */
export async function tokenizer(): Promise<(text: string) => Piece[][]> {
  const wasm = new Uint8Array(
    readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm')),
  );
  await oniguruma.loadWASM(wasm.buffer);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: (scope) => {
      if (scope !== 'text.article') return Promise.resolve(null);
      const file = path.join(root, 'syntaxes/article.tmLanguage.json');
      return Promise.resolve(textmate.parseRawGrammar(readFileSync(file, 'utf8'), file));
    },
  });
  const grammar = await registry.loadGrammar('text.article');
  if (!grammar) throw new Error('the grammar could not be loaded');
  return (text) => {
    let state = textmate.INITIAL;
    return text.split('\n').map((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      return tokens.map(({ startIndex, endIndex, scopes }): Piece => [
        line.slice(startIndex, endIndex),
        (scopes.at(-1) ?? '').replace(/\.article$/, ''),
      ]);
    });
  };
}
