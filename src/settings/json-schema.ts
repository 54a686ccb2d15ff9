import { UNKNOWN_DATE, type Field, type Fields } from './fields';

type Schema = Readonly<Record<string, unknown>>;

/** The JSON schema (draft 7) of a file of records, for editors that check YAML by one. */
export function recordsSchema(title: string, fields: Fields): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title,
    type: ['object', 'null'],
    // One schema of both types: editors say of two that a wrong field should have been null.
    additionalProperties: { ...tableSchema(title, fields, []), type: ['object', 'null'] },
  };
}

function tableSchema(title: string, fields: Fields, required: readonly string[]): Schema {
  const properties = Object.entries(fields).map(([name, field]) => [name, schemaOf(field)] as const);
  return {
    title,
    type: 'object',
    additionalProperties: false,
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(properties),
  };
}

function schemaOf(field: Field): Schema {
  return { description: field.about, ...kindSchema(field) };
}

function kindSchema(field: Field): Schema {
  switch (field.kind) {
    case 'text':
    case 'article':
    case 'id':
      return { type: ['string', 'number', 'boolean'] };
    case 'day':
      return { type: 'string', format: 'date', errorMessage: field.about };
    case 'period':
      return {
        type: ['string', 'number'],
        pattern: `^(\\d{4}(-\\d{2}){0,2}|${UNKNOWN_DATE})$`,
        errorMessage: field.about,
      };
    case 'flag':
      return { type: 'boolean' };
    case 'number':
      return { type: 'integer', minimum: 0 };
    case 'choice':
      return { enum: field.choices };
    case 'list': {
      const item = schemaOf(field.of);
      return { anyOf: [{ type: 'array', items: item }, item] };
    }
    case 'table': {
      const table = tableSchema(field.about, field.fields, field.required);
      const short = field.short === undefined ? undefined : field.fields[field.short];
      return short ? { anyOf: [schemaOf(short), table] } : table;
    }
  }
}
