import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import { layers } from '../../../eslint.layers.mjs';

describe('Lint of the layers', () => {
  const eslint = new ESLint({
    overrideConfigFile: true,
    overrideConfig: layers,
    cwd: `${__dirname}/../../..`,
  });

  async function complaints(filePath: string, code: string): Promise<number> {
    const [result] = await eslint.lintText(code, { filePath });
    assert.equal(result?.fatalErrorCount, 0, JSON.stringify(result?.messages));
    return result.messages.length;
  }

  function foldersIn(folder: string): readonly string[] {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${folder}/${name}`);
  }

  const forbidden: readonly (readonly [file: string, code: string])[] = [
    // Layers
    ['src/engine/index.ts', `import { hover } from '../features/hover'; hover();`],
    ['src/engine/time/a.ts', `import type { Uri } from 'vscode';`],
    ['src/engine/time/a.ts', `import fs from 'node:fs';`],
    ['src/engine/time/a.ts', `import { parse } from 'yaml';`],
    ['src/engine/time/parsers/a.ts', `import type { Card } from '../../../features/types';`],
    ['src/features/a.ts', `import type { Request } from '../protocol/messages';`],
    ['src/features/a.ts', `import type { Uri } from 'vscode';`],
    ['src/settings/a.ts', `import { hover } from '../features/hover';`],
    ['src/settings/a.ts', `import fs from 'node:fs';`],
    ['src/protocol/a.ts', `import { read } from '../engine/index';`],
    ['src/protocol/a.ts', `export const version = 1;`],
    ['src/worker/node.ts', `import type { Uri } from 'vscode';`],
    ['src/vscode/hover.ts', `import { hover } from '../features/hover';`],
    ['src/vscode/views/tree.ts', `import { outline } from '../../features/outline';`],
    ['src/vscode/hover.ts', `import path from 'node:path';`],
    ['src/vscode/hover.ts', `import { start } from '../worker/node';`],
    ['src/extension.node.ts', `import { readArticle } from './engine/index';`],
    ['src/webview/timeline/index.ts', `import type { Span } from '../../engine/text/span';`],
    ['src/webview/timeline/page.ts', `import { dateWords } from '../../vscode/words/dates'; dateWords();`],
    ['src/cli/main.ts', `import { window } from 'vscode';`],
    ['src/cli/main.ts', `import { activate } from '../vscode/activate';`],
    ['src/cli/main.ts', `import { hover } from '../features/hover'; hover();`],
    // Stages of the engine
    ['src/engine/text/a.ts', `import type { TokenTable } from '../tokenize/tokens';`],
    ['src/engine/time/a.ts', `import type { Mention } from '../ner/types';`],
    ['src/engine/time/parsers/a.ts', `import { link } from '../../link';`],
    ['src/engine/anchor/a.ts', `import { parse } from 'yaml';`],
    ['src/engine/decisions/a.ts', `import search from 'approx-string-match';`],
    ['src/engine/decisions/a.ts', `import { TimelineBuilder } from '../timeline'; new TimelineBuilder();`],
    ['src/engine/link/a.ts', `import type { EventMention } from '../events/types';`],
    ['src/engine/corpus/a.ts', `import type { Article } from '../index';`],
    // Purity
    ['src/engine/time/a.ts', `export const now = () => new Date();`],
    ['src/engine/time/a.ts', `export const now = () => Date.now();`],
    ['src/engine/time/a.ts', `export const day = (d: Date) => d.getDay();`],
    ['src/engine/time/a.ts', `export const day = new Date(2025, 1, 1);`],
    ['src/engine/ner/a.ts', `export const pick = () => Math.random();`],
    ['src/engine/ner/a.ts', `console.log('here');`],
    ['src/engine/ner/a.ts', `export const debug = process.env['DEBUG'];`],
    ['src/engine/ner/a.ts', `setTimeout(() => {}, 1);`],
    ['src/engine/ner/a.ts', `let count = 0; export const next = () => ++count;`],
    ['src/features/a.ts', `export let count = 0;`],
    ['src/features/a.ts', `export const cache = new Map<string, number>();`],
    ['src/features/a.ts', `void fetch('https://example.org');`],
    // Hostile articles
    ['src/webview/timeline/card.ts', `document.body.innerHTML = '<b>';`],
    ['src/webview/timeline/card.ts', `document.write('<b>');`],
    ['src/vscode/cards/a.ts', `export const trust = (card: MarkdownString) => (card.isTrusted = true);`],
    ['src/vscode/cards/a.ts', `export const html = (card: MarkdownString) => (card.supportHtml = true);`],
    [
      'src/vscode/commands/a.ts',
      `export const say = (text: string) => vscode.window.showWarningMessage(text);`,
    ],
    ['src/vscode/commands/a.ts', `export const ask = (text: string) => vscode.window.showQuickPick([text]);`],
    // One place where positions are made
    ['src/vscode/views/a.ts', `import * as vscode from 'vscode'; new vscode.Position(0, 0);`],
  ];

  const allowed: readonly (readonly [file: string, code: string])[] = [
    ['src/engine/time/a.ts', `import type { TokenTable } from '../tokenize/tokens';`],
    ['src/engine/time/parsers/a.ts', `import { scan } from '../scan'; scan();`],
    ['src/engine/time/a.ts', `export const day = new Date(Date.UTC(2025, 1, 1)).getUTCDay();`],
    ['src/engine/events/a.ts', `export const NONE: ReadonlySet<string> = new Set();`],
    ['src/engine/events/a.ts', `import type { Chain } from '../link/types';`],
    ['src/engine/anchor/a.ts', `import search from 'approx-string-match'; search('', '', 1);`],
    ['src/engine/index.ts', `export { read } from './read/read';`],
    ['src/features/a.ts', `import { lineAt } from '../engine/text/lines'; lineAt();`],
    ['src/settings/a.ts', `import { parseDocument } from 'yaml'; parseDocument('');`],
    ['src/vscode/a.ts', `import { readSettings } from '../settings/articles-file'; readSettings();`],
    ['src/protocol/a.ts', `import type { Card } from '../features/types'; export type Answer = Card;`],
    ['src/worker/node.ts', `import { parentPort } from 'node:worker_threads'; parentPort?.close();`],
    [
      'src/vscode/hover.ts',
      `import type { Card } from '../features/types'; import * as vscode from 'vscode';`,
    ],
    [
      'src/webview/timeline/index.ts',
      `import type { ToTimeline } from '../../protocol/timeline'; export type A = ToTimeline;`,
    ],
    ['src/webview/timeline/draw.ts', `import { scaleUtc } from 'd3-scale'; scaleUtc();`],
    ['src/webview/timeline/card.ts', `document.body.textContent = '<b>';`],
    ['src/vscode/convert.ts', `import * as vscode from 'vscode'; new vscode.Position(0, 0);`],
    ['src/vscode/worker.node.ts', `import { Worker } from 'node:worker_threads';`],
    ['src/extension.node.ts', `import path from 'node:path'; import { start } from './vscode/start';`],
    ['src/cli/main.ts', `import fs from 'node:fs'; import { read } from '../engine/index';`],
  ];

  it('knows every folder of src and every stage of the engine', async () => {
    for (const layer of foldersIn('src')) {
      assert.notEqual(await complaints(`${layer}/a.ts`, `import '../extension.node';`), 0, layer);
    }
    for (const stage of foldersIn('src/engine')) {
      assert.notEqual(await complaints(`${stage}/a.ts`, `import '../index';`), 0, stage);
    }
  });

  for (const [file, code] of forbidden) {
    it(`forbids in ${file}: ${code}`, async () => {
      assert.notEqual(await complaints(file, code), 0);
    });
  }

  for (const [file, code] of allowed) {
    it(`allows in ${file}: ${code}`, async () => {
      assert.equal(await complaints(file, code), 0);
    });
  }
});
