import assert from 'node:assert/strict';
import { splitSentences } from '../../../../src/engine/tokenize/sentences';
import { tokenize } from '../../../../src/engine/tokenize/tokenize';

/** What fills a text that has lost its line breaks. */
const STORY = ' The quay of the town was rebuilt with money from the fund and star builders.'.repeat(14);

function sentencesOf(text: string): string[] {
  const blocks = [{ start: 0, end: text.length }];
  return splitSentences(text, tokenize(text, blocks), blocks).map(({ start, end }) => text.slice(start, end));
}

function check(...sentences: string[]): void {
  it(sentences.join(' ‖ '), () => {
    const found = sentencesOf(sentences.join(' ') + STORY);
    assert.deepEqual(found.slice(0, sentences.length), sentences);
  });
}

describe('headlines and captions that have run into the story', () => {
  check('Halden moves families to camps', 'Halden has moved its families to camps.');
  check('The singer was in very poor health', 'Star singer Ada Moss had a weak heart.');
  check('Builders are slowly reaching the town of Port Oru', 'With up to nine piers closed, ships wait.');
  check('Builders have brought stone to Oru', 'A Lund Aid van was stolen.');
  check('Ada Moss ready to help Oru', 'Ada Moss is one of many who sing.');
  check('Lund flu cases up by 95', 'The nurse fell ill on Wednesday.');
  check('They paid 95 The Quay builders in Lund.');
  check('Lund lost again.', 'NEW QUAY FOR STAR BUILDERS', 'In June, Acme laid a stone.');
  check('Lund lost again.', 'Fans saw THE GREAT LUND QUAY Builders in town.');
  check('EPA', 'In its efforts to build a quay, Acme laid a stone.');
  check('EPA In the Dock.');
  check('The quay has grown since the storm began', 'One of the top builders is in Lund.');
  check('They sang day One for Lund.');
  check('Quay reporter in Port Oru', 'It had just gone nine.');
  check('He was a star of the vast Quay of Lund.');
  check('They were the camps Halden had built in Oru.');
  check('Moss sings with her friend Lena Berg (pictured)', 'The singer is in Lund.');
  check('They saw Star (the film) The Quay of Lund.');
  check('It rained.', 'Help is vital for the town of Port Oru', 'The Post has sent a van.');
  check('It rained.', 'Lena Berg, Star News, Oru', 'The head of the port says it is shut.');
  check('It rained.', 'They saw the secretary of Save The Quay Fund had come.');
  check('It rained.', 'Fans often heard on Monday The Post had gone.');
  check('It rained.', 'Fans often hum Over The Rainbow and sing.');
  check(
    'It rained.',
    'They told the town of the lack of stone',
    'Builders in the town have called for money.',
  );
  check('It rained.', 'They told the town of the great Builders of stone that have money.');
  check('It rained.', 'They told the town to name streets Builders who have money.');
  check('Acme says that the claims are misleading', 'Energy giant Acme has been accused of delay.');
  check('A jury will return after the weekend', 'Prosecutors ended their case on Friday.');
  check('They lead the charity for senior Prosecutors of the town.');
  check('They sing for Dr Ada Moss and the builder Moss was.');

  check('They talked to ABC', 'ABC chiefs have met the builders in Lund.');
  check('They heard ABC ABC sing in Lund.');
  check('It rained.', 'AP', 'Acme has built a quay for Acme, Acme and Acme.');
  check('It rained.', 'AP Acme has built a quay.');
  check('It rained.', 'AP Acme has built a quay for Acme, Acme and AP Acme.');
  check('It rained.', 'AP Acme has built a quay for Acmes, Acmeland and an Acmeist.');

  it('leaves paragraphs that are not the whole text', () => {
    const text = 'The singer was in very poor health Star singer Ada Moss had a weak heart.';
    assert.deepEqual(sentencesOf(text), [text]);
  });
});
