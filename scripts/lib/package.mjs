/** Packs the extension and looks at what the package holds. */
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { failure, single } from './results.mjs';

/** The models of names and of syntax are nine tenths of it. */
const MAX_BYTES = 14_000_000;

/** All that a package may hold. */
const ALLOWED = [
  /^package(\.nls(\.[a-z-]+)?)?\.json$/,
  /^(README|CHANGELOG)\.md$/,
  /^LICENSE$/,
  /^dist\/[\w.-]+\.js$/,
  /^dist\/webview\/[\w.-]+\.(js|css)$/,
  /^l10n\/[\w.-]+\.json$/,
  /^media\/[\w.-]+\.(svg|png)$/,
  /^media\/walkthrough\/[\w.-]+\.(md|svg|png)$/,
  /^model\/[\w.-]+$/,
  /^samples\/[\w.-]+\.(txt|md)$/,
  /^schemas\/[\w.-]+\.json$/,
  /^syntaxes\/[\w.-]+\.json$/,
];
/** What it must hold besides the files that its manifest names. */
const REQUIRED = ['package.json', 'README.md', 'dist/worker.node.js', 'dist/worker.browser.js'];
/** What in the manifest is the path of a file: it has a folder and an extension. */
const MANIFEST_PATH = /^(?:\.\/)?((?:[\w-]+\/)+[\w.-]+\.\w+)$/;

/** Packs the built extension into a file. */
export async function pack(root, packagePath) {
  mkdirSync(path.dirname(packagePath), { recursive: true });
  await createVSIX({
    cwd: root,
    packagePath,
    dependencies: false, // everything is bundled
    allowMissingRepository: true,
    skipLicense: true,
    rewriteRelativeLinks: false, // README's pictures are in the package
  });
}

/** Files that `package.json` names, wherever in it. */
function manifestFiles(root) {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const files = [];
  JSON.stringify(manifest, (key, value) => {
    const file = typeof value === 'string' ? MANIFEST_PATH.exec(value)?.[1] : undefined;
    if (file !== undefined) files.push(file);
    return value;
  });
  return files;
}

/** Packs, and checks that nothing but what belongs there is in the package. */
export async function checkPackage(root) {
  const packagePath = path.join(root, 'out/marginalia.vsix');
  await pack(root, packagePath);
  const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
  const strangers = files.filter((file) => !ALLOWED.some((pattern) => pattern.test(file)));
  if (strangers.length > 0) return failure(`does not belong in the package: ${strangers.join(', ')}`);
  const missing = [...REQUIRED, ...manifestFiles(root)].filter((file) => !files.includes(file));
  if (missing.length > 0) return failure(`missing in the package: ${missing.join(', ')}`);
  const bytes = statSync(packagePath).size;
  console.log(`${files.length} files, ${(bytes / 1e6).toFixed(2)} MB`);
  return single(bytes < MAX_BYTES, `the package has ${bytes} bytes`);
}
