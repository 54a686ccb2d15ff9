/** Takes the pictures for README.md, `test/artifacts/readme-*.png` of the last UI run, over into `media/`. */
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const artifacts = path.join(root, 'test/artifacts');
mkdirSync(path.join(root, 'media'), { recursive: true });
for (const name of readdirSync(artifacts)) {
  if (!/^readme-.*\.png$/.test(name)) continue;
  const target = path.join('media', name.slice('readme-'.length));
  copyFileSync(path.join(artifacts, name), path.join(root, target));
  console.log(target);
}
