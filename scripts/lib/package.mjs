/** Packs the extension and looks at what the package holds. */
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { createVSIX, listFiles } from '@vscode/vsce';
import { failure, single } from './results.mjs';

const MAX_BYTES = 12_000_000;

/** All that a package may hold. What it must hold is in `REQUIRED`. */
const ALLOWED = [
  /^package(\.nls(\.[a-z-]+)?)?\.json$/,
  /^(README|CHANGELOG)\.md$/,
  /^(LICENSE|NOTICE)(\.txt|\.md)?$/,
  /^dist\/[\w.-]+\.js$/,
  /^dist\/webview\/[\w.-]+\.(js|css)$/,
  /^l10n\/[\w.-]+\.json$/,
  /^language-configuration\.json$/,
  /^media\/[\w.-]+\.(svg|png)$/,
  /^model\/[\w.-]+$/,
  /^samples\/[\w.-]+\.(txt|md)$/,
  /^samples\/\.marginalia\/articles\.yaml$/,
  /^syntaxes\/[\w.-]+\.json$/,
  /^walkthrough\/[\w.-]+\.md$/,
];
const REQUIRED = ['package.json', 'README.md', 'dist/extension.node.js', 'dist/extension.browser.js'];

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

/** Packs, and checks that nothing but what belongs there is in the package. */
export async function checkPackage(root) {
  const packagePath = path.join(root, 'out/marginalia.vsix');
  await pack(root, packagePath);
  const files = await listFiles({ cwd: root, dependencies: false });
  const strangers = files.filter((file) => !ALLOWED.some((pattern) => pattern.test(file)));
  if (strangers.length > 0) return failure(`does not belong in the package: ${strangers.join(', ')}`);
  const missing = REQUIRED.filter((file) => !files.includes(file));
  if (missing.length > 0) return failure(`missing in the package: ${missing.join(', ')}`);
  const bytes = statSync(packagePath).size;
  console.log(`${files.length} files, ${(bytes / 1e6).toFixed(2)} MB`);
  return single(bytes < MAX_BYTES, `the package has ${bytes} bytes`);
}
