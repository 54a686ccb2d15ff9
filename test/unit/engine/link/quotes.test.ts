import assert from 'node:assert/strict';
import { findQuotes, resolveCoreference } from '../../../../src/engine/link';
import { RELATIONS } from '../../../../src/engine/syntax/types';
import { marked } from './marked';

/** Each quote as `speaker: words`. */
function check(source: string, expected: readonly string[]): void {
  const input = marked(source);
  const coreference = resolveCoreference(input);
  const { text } = input.article;
  const quotes = findQuotes(input, coreference).map(({ start, end, speaker }) => {
    const mention = speaker === undefined ? undefined : coreference.mentions[speaker];
    return `${mention ? text.slice(mention.start, mention.end) : '?'}: ${text.slice(start, end)}`;
  });
  assert.deepEqual(quotes, expected);
}

describe('quotes and their speakers', () => {
  it('finds the speaker behind the quotation', () => {
    check('“The tide is high,” {p:Berg} said.', ['Berg: “The tide is high,”']);
    check('“The tide is high,” said {p:Berg}.', ['Berg: “The tide is high,”']);
    check('"The tide is high," said harbour master {p:Ola Berg}.', [
      'Berg: "The tide is high,"'.replace('Berg', 'Ola Berg'),
    ]);
  });
  it('finds the speaker before the quotation', () => {
    check('{p:Berg} wrote: “The tide is high.”', ['Berg: “The tide is high.”']);
    check('{p:Berg} said the tide was “high as never before” on Monday.', ['Berg: “high as never before”']);
    check('{p:Berg} said, “The tide is high.” {p:Moss} said nothing.', ['Berg: “The tide is high.”']);
    check('{p:Berg} said there was “no tide so high.” {p:Moss} said more would come.', [
      'Berg: “no tide so high.”',
    ]);
    check('According to {p:Berg}, “the tide is high”.', ['Berg: “the tide is high”']);
  });
  it('finds a speaker with a phrase between commas', () => {
    check('“The tide is high,” {p:Berg}, the harbour master, said.', ['Berg: “The tide is high,”']);
  });
  it('finds a speaker who is introduced by a role', () => {
    check('“The tide is high,” said her brother, {p:Ola Berg}.', ['Ola Berg: “The tide is high,”']);
    check('“The tide is high,” said a voice, {p:Ola Berg} thought.', ['?: “The tide is high,”']);
    check('“The tide is high,” said the mayor of {l:Oru}, {p:Ola Berg}.', ['Ola Berg: “The tide is high,”']);
    check('“The tide is high,” said a spokesman for {o:Lindt Lines}, {p:Ola Berg}.', [
      'Ola Berg: “The tide is high,”',
    ]);
    check('“The tide is high,” said a spokesman for {o:Lindt Lines}, and {p:Ola Berg} left.', [
      'Lindt Lines: “The tide is high,”',
    ]);
  });
  it('takes whoever somebody belongs to for no speaker', () => {
    check('“The tide is high,” said {p:Moss}’s governor, {p:Ola Berg}.', ['Ola Berg: “The tide is high,”']);
    check('“The tide is high,” said {p:Moss}’s driver.', ['?: “The tide is high,”']);
    check('“The tide is high,” said {p:Moss}.', ['Moss: “The tide is high,”']);
    check('“The tide is high,” reads {p:Moss}’s statement.', ['Moss: “The tide is high,”']);
  });
  it('lets a quotation go on', () => {
    check('“The tide is high,” {p:Berg} said. “We must wait for two hours.”', [
      'Berg: “The tide is high,”',
      'Berg: “We must wait for two hours.”',
    ]);
    check('“The tide is high,” {p:Berg} said.\n\n“We must wait for two hours.”', [
      'Berg: “The tide is high,”',
      'Berg: “We must wait for two hours.”',
    ]);
  });
  it('takes who says something else in the next sentence for no speaker', () => {
    check('“The tide is high.” {p:Moss} said it had rained.', []);
    check('“The tide is high.” {p:Moss} said.', ['Moss: “The tide is high.”']);
    check('“The tide is high,” {p:Moss} said on Monday.', ['Moss: “The tide is high,”']);
  });
  it('takes whom the sentence tells of for the speaker behind a colon, and of “I” and “we” in the next sentence', () => {
    const speakers = (source: string): (number | undefined)[] => {
      const input = marked(source);
      const none = { tag: new Uint8Array(0), head: new Int32Array(0), relation: new Uint8Array(0) };
      const coreference = resolveCoreference({ ...input, syntax: none });
      const head = Int32Array.from([1, -1, 1, 1]);
      const relation = Uint8Array.from(
        (['nsubj', 'root', 'xcomp', 'punct'] as const).map((name) => RELATIONS.indexOf(name)),
      );
      const syntax = { tag: new Uint8Array(0), head, relation };
      return findQuotes({ ...input, syntax }, coreference).map(({ speaker }) => speaker);
    };
    assert.deepEqual(speakers('{p:Berg} was glad. “I have waited for years.”'), [0]);
    assert.deepEqual(speakers('{p:Berg} was glad. “The tide has waited for years.”'), []);
    assert.deepEqual(speakers('{p:Berg} addressed them: “The tide is high.”'), [0]);
    assert.deepEqual(speakers('{p:Berg} was glad.\n\n“I have waited for years.”'), []);
  });
  it('names no speaker who is not named', () => {
    check('A statement said: “The tide is high.”', ['?: “The tide is high.”']);
    check('An official Norwegian note read: “The tide is high.”', ['?: “The tide is high.”']);
  });
  it('takes no titles and single words for quotes', () => {
    check('The “crypto” mayor {p:Berg} came.', []);
    check('{p:Berg} wrote the “Song of the High Tide” there.', []);
    check('Described as “warm and friendly,” the call of {p:Berg} ended.', []);
  });
});
