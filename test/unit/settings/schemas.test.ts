import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SCHEMAS } from '../../../src/settings/schemas';

const root = path.join(__dirname, '../../..');
const read = (name: string): unknown => JSON.parse(readFileSync(path.join(root, name), 'utf8'));

describe('The JSON schemas', () => {
  it('are those of the fields (else run: npm run schemas)', () => {
    for (const [name, schema] of Object.entries(SCHEMAS)) {
      assert.deepEqual(read(`schemas/${name}.schema.json`), JSON.parse(JSON.stringify(schema)), name);
    }
  });
  it('are all contributed', () => {
    const { contributes } = read('package.json') as {
      contributes: { yamlValidation: readonly { fileMatch: string; url: string }[] };
    };
    assert.deepEqual(
      contributes.yamlValidation.map(({ fileMatch, url }) => `${fileMatch} ${url}`).sort(),
      Object.keys(SCHEMAS)
        .sort()
        .map((name) => `.marginalia/${name}.yaml ./schemas/${name}.schema.json`),
    );
  });
  it('let a record be empty, and know the name of every field', () => {
    for (const schema of Object.values(SCHEMAS)) {
      const { additionalProperties: record } = schema as { additionalProperties: Record<string, unknown> };
      assert.deepEqual(record.type, ['object', 'null']);
      assert.equal(record.additionalProperties, false);
    }
  });
  it('take days, months, years and “unknown” for the date of an event, and no other words', () => {
    const { additionalProperties: record } = SCHEMAS.events as {
      additionalProperties: { properties: { date: { pattern: string } } };
    };
    const pattern = new RegExp(record.properties.date.pattern);
    const dates = ['2025-04-18', '2025-04', '2025', 'unknown', 'soon', 'in 2025', '25'];
    assert.deepEqual(
      dates.filter((date) => pattern.test(date)),
      ['2025-04-18', '2025-04', '2025', 'unknown'],
    );
  });
});
