import assert from 'node:assert/strict';
import { applyChange } from '../../../../src/engine';
import { anchorOf } from '../../../../src/engine/anchor/anchor';
import { corpusOf } from './corpus-of';

const NEWS = `Oru picks Keller to lead its port

May 2, 2031

OSLO, May 2 (Reuters) - The council of Oru on Thursday appointed Maria Keller to lead its port after a strike of dockers that lasted for three weeks. The dockers had rejected two offers of the city.

Mayor Tom Okoro welcomed her at the town hall on Friday and promised new cranes. The opposition said that it would sue the city because nobody else had been asked, and that the port needed money rather than a new head.

"We shall see who is right," said Lena Brandt, who speaks for the dockers. She added that the strike would go on until wages rose.

Shares of the port fell by a tenth. Analysts of two banks said that it could lose its largest customer if ships had to wait any longer.

Keller, 51, grew up in Bergen, where her parents sold fish. `;
const CAREER = 'She graduated from the University of Lund in 2002 and joined Nordhavn Shipping in 2005.\n';

const OTHERS: Readonly<Record<string, string>> = {
  b: 'Dockers of Oru vote\n\nMay 3, 2031\n\nDockers of Oru voted on Saturday to go on with their strike. Lena Brandt announced the vote in front of the port.\n',
  c: 'Nordhavn sends its ships to Lagos\n\nMay 4, 2031\n\nNordhavn Shipping sent four ships to Lagos on Sunday because the port of Oru was closed.\n',
  e: 'Lagos opens a second port\n\nMay 5, 2031\n\nLagos opened its second port on Monday. Governor Ade Bello cut the ribbon before two thousand guests.\n',
  f: 'Bergen votes for a bridge\n\nMay 6, 2031\n\nThe council of Bergen voted on Tuesday to build a bridge to Askim. Work begins in June.\n',
};

const MORE: Readonly<Record<string, string>> = {
  g: 'Lund wins the cup\n\nMay 7, 2031\n\nLund won the cup on Wednesday. Ida Berg scored twice.\n',
  h: 'Askim closes its mill\n\nMay 8, 2031\n\nAskim Paper closed its mill on Thursday. Two hundred people lost their work.\n',
  i: 'Storm hits Stavern\n\nMay 9, 2031\n\nA storm hit Stavern on Friday. It tore the roofs off nine houses.\n',
};

function rowsOf(articles: Readonly<Record<string, string>>): readonly string[] {
  return corpusOf(articles).mainEvents.map(({ date, title }) => `${date ?? '?'} ${title}`);
}

const isCareer = (row: string): boolean => /Lund|joins Nordhavn/u.test(row);

describe('rows that editors would not choose', () => {
  it('give no place to careers that an article tells at its end', () => {
    const rows = rowsOf({ a: NEWS + CAREER, ...OTHERS });
    assert.deepEqual(rows.filter(isCareer), [], rows.join('\n'));
    assert.ok(
      rows.some((row) => row.includes('Keller')),
      rows.join('\n'),
    );
  });
  it('nor, in a folder of many, to asides that a folder of few shows', () => {
    const asides =
      ' Bergen sold a ferry to Nordhavn. Ade Bello married Lena Brandt in 2019. Nordhavn Shipping bought a dock in March 2029. Tom Okoro opened a school in Askim.\n';
    const a = NEWS + asides;
    const isAside = (row: string): boolean => /ferry|school/u.test(row);
    assert.equal(rowsOf({ a, ...OTHERS }).filter(isAside).length, 2);
    const rows = rowsOf({ a, ...OTHERS, ...MORE });
    assert.deepEqual(rows.filter(isAside), [], rows.join('\n'));
    assert.equal(rows.filter((row) => /cup|mill|Stavern/u.test(row)).length, 3, rows.join('\n'));
  });
  it('but to all that a note of two sentences tells', () => {
    const a = 'May 3, 2031\n\nIda Quill resigned on Friday. Mayor Ola Brandt died on Thursday.\n';
    const isNote = (row: string): boolean => /Quill|Brandt dies/u.test(row);
    assert.equal(rowsOf({ ...OTHERS, ...MORE, a }).filter(isNote).length, 2);
  });
  it('but to what several articles tell', () => {
    const b = `${OTHERS.b}\nMaria Keller joined Nordhavn Shipping in 2005.\n`;
    const rows = rowsOf({ a: NEWS + CAREER, ...OTHERS, b });
    assert.ok(
      rows.some((row) => /^2005 .*joins Nordhavn/u.test(row)),
      rows.join('\n'),
    );
  });
  it('and to what is counted from something else', () => {
    const lease = 'The lease of Nordhavn Shipping ended on 21 April, a day after Oru barred its ships.\n';
    const isBarred = (row: string): boolean => row === '2031-04-20 Oru bars its ships';
    const { b, c } = OTHERS;
    assert.ok(rowsOf({ a: NEWS + lease, b, c }).some(isBarred));
    assert.ok(!rowsOf({ a: NEWS + lease.replace('a day', 'days'), b, c }).some(isBarred));
  });
  it('and to what an article was written for', () => {
    const d =
      'Maria Keller joins Nordhavn\n\nMarch 3, 2005\n\nMaria Keller joined Nordhavn Shipping on Thursday.\n';
    const rows = rowsOf({ ...OTHERS, d });
    assert.ok(
      rows.some((row) => /joins Nordhavn/u.test(row)),
      rows.join('\n'),
    );
  });
  it('and to what an article has nothing beside', () => {
    const d =
      'Who leads the port\n\nMay 2, 2031\n\nShe is tall and sings. Maria Keller joined Nordhavn Shipping in 2005.\n';
    const rows = rowsOf({ ...OTHERS, d });
    assert.ok(rows.includes('2005 Maria Keller joins Nordhavn Shipping'), rows.join('\n'));
  });
  it('and to what the reader has decided on', () => {
    const corpus = corpusOf({ a: NEWS + CAREER, ...OTHERS });
    const reading = corpus.articles.get('a')?.reading;
    const joined = reading?.events.find(({ lemma }) => lemma === 'join');
    assert.ok(reading && joined);
    const words = [{ article: 'a', anchor: anchorOf(reading.text, joined) }];
    const decision = {
      id: 'd',
      words,
      pinned: false,
      hidden: false,
      title: 'Keller at sea',
      same: [],
      apart: [],
    };
    const { mainEvents } = applyChange(corpus, { set: [], remove: [], eventDecisions: [decision] });
    assert.ok(mainEvents.some(({ title }) => title === 'Keller at sea'));
  });
});
