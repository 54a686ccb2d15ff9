import assert from 'node:assert/strict';
import { parseCatalogue } from '../../../src/settings/catalogue';

/** What a catalogue says of each entity, and its problems as `line: kind detail`. */
function read(
  path: string,
  text: string,
): { entities: Record<string, string>; problems: string[]; broken: boolean } {
  const { decisions, problems, broken } = parseCatalogue(path, text, 'f/');
  const entities: Record<string, string> = {};
  for (const decision of decisions) {
    assert.equal(decision.by, 'catalogue');
    if (!('entity' in decision)) continue;
    const words =
      decision.kind === 'named' && decision.scope.kind === 'everywhere'
        ? `“${decision.scope.text}”`
        : decision.kind === 'type'
          ? decision.type
          : decision.kind === 'note'
            ? decision.text
            : decision.kind === 'wikidata'
              ? decision.item
              : '';
    entities[decision.entity] = [entities[decision.entity], words].filter(Boolean).join(' ');
  }
  return {
    entities,
    broken,
    problems: problems.map(
      ({ start, kind, detail }) => `${text.slice(0, start).split('\n').length}: ${kind} ${detail}`,
    ),
  };
}

describe('A catalogue', () => {
  it('in YAML has a record for each name', () => {
    const text =
      'Ada Quill:\n  type: person\n  aliases: [A. Quill]\n  wikidata: Q7\n  note: asks much\nTide Board: { type: organization }\n';
    assert.deepEqual(read('catalog.yaml', text), {
      entities: {
        'person:ada-quill': 'person “Ada Quill” “A. Quill” Q7 asks much',
        'thing:tide-board': 'organization “Tide Board”',
      },
      problems: [],
      broken: false,
    });
  });
  it('in YAML tells rows that cannot be used, and uses the rest', () => {
    const { entities, problems } = read(
      'catalog.yaml',
      'Ada: {}\nBen:\n  type: human\nCy:\n  type: person\n',
    );
    assert.deepEqual(Object.keys(entities), ['person:cy']);
    assert.deepEqual(problems, ['1: bad-row type', '3: not-a-choice human']);
  });
  it('in CSV has a row for each, by its headings', () => {
    const text =
      '\ufeffName,Kind,Other names,Description\r\n"Quill, Ada",person,A. Quill; the Dame,asks much\r\n\r\nTide Board,ORG,,\r\n';
    assert.deepEqual(read('people.csv', text).entities, {
      'person:quill-ada': 'person “Quill, Ada” “A. Quill” “the Dame” asks much',
      'thing:tide-board': 'organization “Tide Board”',
    });
  });
  it('in CSV tells rows that cannot be used at their lines, and uses the rest', () => {
    const text = 'name,type\nAda Quill,person\n,person\nNorvik,planet\nBen,person\n';
    const { entities, problems } = read('people.csv', text);
    assert.deepEqual(Object.keys(entities), ['person:ada-quill', 'person:ben']);
    assert.deepEqual(problems, ['3: bad-row name', '4: bad-row type']);
  });
  it('of FollowTheMoney has names, aliases and notes; relations are passed over', () => {
    const text = [
      '{"id":"x1","schema":"Person","properties":{"name":["Ada Quill"],"alias":["A. Quill"],"wikidataId":["Q7"]}}',
      '{"id":"x2","schema":"Ownership","properties":{"owner":["x1"]}}',
      '{"id":"x3","schema":"Company","properties":{}}',
      'no JSON',
      '',
    ].join('\n');
    const { entities, problems } = read('people.ftm.json', text);
    assert.deepEqual(entities, { 'person:ada-quill': 'person “Ada Quill” “A. Quill” Q7' });
    assert.deepEqual(problems, ['3: bad-row name', '4: bad-row JSON']);
  });
  it('keeps two of one name apart', () => {
    const { entities } = read('people.csv', 'name,type\nAda Quill,person\nAda Quill,person\n');
    assert.deepEqual(Object.keys(entities), ['person:ada-quill', 'person:ada-quill~2']);
  });
});
