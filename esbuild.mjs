/**
 * Bundles the extension, its worker, its webviews and the command line into `dist/`.
 * Usage: node esbuild.mjs [--dev]     (--dev: readable output with source maps)
 */
import { chmodSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.dirname(fileURLToPath(import.meta.url));
const dev = process.argv.includes('--dev');

const shared = {
  absWorkingDir: root,
  bundle: true,
  metafile: true,
  minify: !dev,
  sourcemap: dev ? 'linked' : false,
  legalComments: 'none',
  logLevel: 'warning',
  charset: 'utf8',
};
const node = { ...shared, platform: 'node', format: 'cjs', target: 'node20' };
const browser = { ...shared, platform: 'browser', target: 'es2022' };

/** Every folder of `src/webview` with an `index.ts` is one page: `dist/webview/<folder>.js` and `.css`. */
function webviewEntries() {
  const folder = path.join(root, 'src/webview');
  if (!existsSync(folder)) return {};
  const pages = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, 'index.ts')));
  return Object.fromEntries(pages.map((name) => [name, `src/webview/${name}/index.ts`]));
}

const bundles = [
  {
    ...node,
    entryPoints: ['src/extension.node.ts'],
    outfile: 'dist/extension.node.js',
    external: ['vscode'],
  },
  {
    ...browser,
    format: 'cjs',
    entryPoints: ['src/extension.browser.ts'],
    outfile: 'dist/extension.browser.js',
    external: ['vscode'],
  },
  { ...node, entryPoints: ['src/worker/node.ts'], outfile: 'dist/worker.node.js' },
  { ...browser, format: 'iife', entryPoints: ['src/worker/browser.ts'], outfile: 'dist/worker.browser.js' },
  {
    ...node,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
  { ...browser, format: 'iife', entryPoints: webviewEntries(), outdir: 'dist/webview' },
];

try {
  const results = await Promise.all(bundles.map((options) => build(options)));
  chmodSync(path.join(root, 'dist/cli.js'), 0o755);
  removeStale(new Set(results.flatMap(({ metafile }) => Object.keys(metafile.outputs))));
} catch {
  process.exitCode = 1; // esbuild has printed the errors
}

/** Removes what an earlier build left. Only now, so that a VS Code that runs on `dist/` finds its files always. */
function removeStale(outputs) {
  for (const name of readdirSync(path.join(root, 'dist'), { recursive: true })) {
    const file = path.join(root, 'dist', name);
    const output = path.relative(root, file).split(path.sep).join('/');
    if (statSync(file).isFile() && !outputs.has(output)) rmSync(file);
  }
}
