import assert from 'node:assert/strict';
import { tokenizeArticle } from '../../../../src/engine/layout';
import { DocumentContext } from '../../../../src/engine/ner/document-context';
import { TokenReading, type DraftName, type Refiner } from '../../../../src/engine/ner/draft';
import { evidenceFor, fullNamesIn } from '../../../../src/engine/ner/evidence';
import { FormDictionary, FormTable } from '../../../../src/engine/ner/forms';
import { knownOrganizations } from '../../../../src/engine/ner/refiners/organizations/known-organizations';
import { testLexicon } from './marked';

/** The reasons for the last of the names `[first token, end token, type]` of a text, behind a refiner, with the words that they show. */
function reasons(
  text: string,
  names: readonly (readonly [number, number, DraftName['type']])[],
  refiner: Refiner = (_, drafts) => drafts,
): string[] {
  const read = tokenizeArticle(text);
  const forms = new FormTable(text, read.tokens, new FormDictionary(testLexicon()));
  const reading = new TokenReading(read, forms, new DocumentContext(read, forms));
  const drafts = names.map(([first, end, type]): DraftName => ({
    first,
    end,
    type,
    margin: 1,
    evidence: [],
  }));
  const refined = refiner(reading, drafts);
  const last = refined.at(-1) as DraftName;
  return evidenceFor(reading, last, fullNamesIn(reading, refined)).map((item) => {
    if ('span' in item) return `${item.kind}: ${text.slice(item.span.start, item.span.end)}`;
    return 'list' in item ? `${item.kind}: ${item.list}` : item.kind;
  });
}

describe('evidence for names', () => {
  it('has the full name of a person for the surname alone', () =>
    assert.deepEqual(
      reasons('Olga Moreno came. Moreno left.', [
        [0, 2, 'person'],
        [4, 5, 'person'],
      ]),
      ['elsewhere: Olga Moreno'],
    ));
  it('has the whole name of a body for its letters, where a bracket introduces them', () => {
    assert.deepEqual(
      reasons('The Harwick Development Bank (HDB) lends. HDB grew.', [
        [1, 4, 'organization'],
        [5, 6, 'organization'],
        [9, 10, 'organization'],
      ]),
      ['elsewhere: Harwick Development Bank'],
    );
    assert.deepEqual(
      reasons('The Harwick Development Bank sued HDB today. HDB grew.', [
        [1, 4, 'organization'],
        [5, 6, 'organization'],
        [8, 9, 'organization'],
      ]),
      [],
    );
  });
  it('has none for letters in brackets that the name does not begin its words with', () => {
    const bracketed = (name: string, letters: string): string[] =>
      reasons(`The ${name} (${letters}) grew. ${letters} fell.`, [
        [1, 4, 'organization'],
        [5, 6, 'organization'],
        [9, 10, 'organization'],
      ]);
    assert.deepEqual(bracketed('Norvale Steel Corporation', 'NYSE'), []);
    assert.deepEqual(bracketed('Norvale Steel Corporation', 'NS'), ['elsewhere: Norvale Steel Corporation']);
    assert.deepEqual(bracketed('Indian Tide Board', 'TB'), ['elsewhere: Indian Tide Board']);
  });
  it('has the whole of a title with a hyphen', () =>
    assert.deepEqual(reasons('The director-general Olga Moreno came.', [[4, 6, 'person']]), [
      'title: director-general',
    ]));
  it('has none where two people bear the surname', () =>
    assert.deepEqual(
      reasons('Olga Moreno and Nina Moreno came. Moreno left.', [
        [0, 2, 'person'],
        [3, 5, 'person'],
        [7, 8, 'person'],
      ]),
      [],
    ));
  it('has the word that tells what a body is, unless it is the whole name', () => {
    assert.deepEqual(reasons('The Norvale Bank fell.', [[1, 3, 'organization']]), ['form: Bank']);
    assert.deepEqual(reasons('The Bank fell.', [[1, 2, 'organization']]), []);
  });
  it('has the title before a person and the list that a name is in', () =>
    assert.deepEqual(reasons('Mayor Ada left.', [[1, 2, 'person']]), [
      'title: Mayor',
      'gazetteer: personal name',
    ]));
  it('has no title that the headline above it ends with', () =>
    assert.deepEqual(reasons('Lind blames director\n\nAda Moreno left.', [[3, 5, 'person']]), [
      'gazetteer: personal name',
    ]));
  it('has the whole of a title of several words, and no other word', () => {
    const titleOf = (title: string, at: number): string | undefined =>
      reasons(`The ${title} Ada left.`, [[at, at + 1, 'person']])[0];
    assert.equal(titleOf('Deputy Prime Minister', 4), 'title: Deputy Prime Minister');
    assert.equal(titleOf('Vice-President', 4), 'title: Vice-President');
    assert.equal(titleOf('Norvale Mayor', 3), 'title: Mayor');
  });
  it('has the body by whose first word another is called', () => {
    const names = (last: DraftName['type']) =>
      [
        [0, 2, 'organization'],
        [4, 5, last],
      ] as const;
    assert.deepEqual(reasons('Norvale Partners grew. Norvale said so.', names('misc'), knownOrganizations), [
      'elsewhere: Norvale Partners',
    ]);
    assert.deepEqual(
      reasons('Norvale Partners grew. Norvale said so.', names('person'), knownOrganizations),
      ['elsewhere: Norvale Partners'],
    );
    assert.deepEqual(
      reasons('Norvale Partners grew. Norvale said so.', names('place'), knownOrganizations),
      [],
    );
  });
});
