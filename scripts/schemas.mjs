/**
 * Writes the JSON schemas of the reader's files into `schemas/`, for editors that check YAML by one. Run it after the
 * fields of a file have changed; a unit test says when that was forgotten.
 *
 * Usage: npm run schemas
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SCHEMAS } from '../src/settings/schemas.ts';

for (const [name, schema] of Object.entries(SCHEMAS)) {
  const file = fileURLToPath(new URL(`../schemas/${name}.schema.json`, import.meta.url));
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
}
