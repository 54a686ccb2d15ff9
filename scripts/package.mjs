/**
 * Packs the built extension.
 *
 * Usage: node scripts/package.mjs [FILE]      (default: marginalia-VERSION.vsix in the project's folder)
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack } from './lib/package.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
await pack(root, path.resolve(process.argv[2] ?? path.join(root, `${name}-${version}.vsix`)));
