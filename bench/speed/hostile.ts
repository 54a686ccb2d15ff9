/** Texts that no editor would print: what reading them costs, and whether twice as much costs more than twice as much. */
import { applyChange, emptyCorpus, readArticle, type Models } from '../../src/engine';
import { row, show, timed } from './clock';

const LENGTH = 1 << 17;
/** Twice the text may cost so many times as much and still counts as linear. */
const LINEAR = 3;
/** Cheaper texts are not compared: their times are chance. */
const WORTH_COMPARING_MS = 100;

/** A piece of each text, which is repeated on one line. */
const PIECES: Readonly<Record<string, string>> = {
  'prose without an end':
    'the minister of trade met the envoy of Norway in Oslo and said that he would sign ',
  'one word': 'x',
  names: 'Anna Berg, Paul Okafor, Elena Marsh, ',
  capitals: 'OIL PRICES FALL AFTER TALKS ',
  digits: '1234567890',
  dates: '12 May 2031 ',
  'relative dates': 'on Friday last week ',
  quotes: '" ',
  'quotes of speech': '“he said” ',
  brackets: '(',
  hyphens: 'a-',
  verbs: 'said met signed ',
  pronouns: 'Anna said he told them it was hers. ',
  'short lines': 'Anna Berg met Paul.\n\n',
  'names, each another': numbered((i) => `Anna${letters(i)} Berg${letters(i + 7)}, `),
  'acronyms, each another': numbered((i) => `The Oru${letters(i)} Bank met ${letters(i).toUpperCase()}B. `),
  'any characters': randomCharacters(4096),
};

/** Prints the times for each text of some 130,000 characters, read and linked, and of half of it. */
export function measureHostile(models: Models): boolean {
  row('a text of 131,072 characters', 'time', 'of half of it');
  const growths = Object.entries(PIECES).map(([name, piece]) => {
    const whole = costOf(repeated(piece, LENGTH), models);
    const half = costOf(repeated(piece, LENGTH / 2), models);
    row(`  ${name}`, show(whole), show(half));
    return whole < WORTH_COMPARING_MS ? 1 : whole / half;
  });
  return growths.every((growth) => growth <= LINEAR);
}

function costOf(text: string, models: Models): number {
  return timed(() =>
    applyChange(emptyCorpus(), { set: [readArticle({ id: 'a', text }, models)], remove: [] }),
  ).ms;
}

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** So many pieces as fill a text. */
function numbered(piece: (i: number) => string): string {
  let text = '';
  for (let i = 0; text.length < LENGTH; i++) text += piece(i);
  return text;
}

/** A number as three letters. */
function letters(i: number): string {
  return String.fromCharCode(...[676, 26, 1].map((unit) => 0x61 + (Math.floor(i / unit) % 26)));
}

/** Any UTF-16, lone surrogates among it; always the same. */
function randomCharacters(count: number): string {
  let state = 1;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1103515245) + 12345) | 0;
    return String.fromCharCode(state >>> 16);
  }).join('');
}
