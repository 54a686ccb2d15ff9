import assert from 'node:assert/strict';
import type { Candidate, DatedArticle } from '../../../../../src/engine/timeline/mentions/candidate';
import { disagreementsOf } from '../../../../../src/engine/timeline/disagreement/disagreement';
import type { EventArgument, EventMention } from '../../../../../src/engine/events/types';
import { amountOf } from '../../../../../src/engine/timeline/mentions/amounts';
import type { Toll } from '../../../../../src/engine/timeline/mentions/tolls';
import type { Disagreement } from '../../../../../src/engine/timeline/types';
import { candidate, day, type Sketch } from '../candidate';

/** One article's telling: its day, the words that are hurt, and what else is to be said of the mention. */
interface Telling extends Sketch {
  readonly day: string | null;
  readonly hurt?: string;
  readonly place?: string;
  readonly agent?: string;
  readonly isPerson?: true;
  /** The number of a toll that it tells, and whether by telling how it changed. */
  readonly toll?: number;
  readonly isChange?: true;
  /** The article that it copies. */
  readonly copyOf?: string;
}

function told(telling: Telling, article: string): [Candidate, DatedArticle] {
  const { hurt = '', place, agent } = telling;
  const argument = (role: EventArgument['role'], start: number, end: number): EventArgument => ({
    role,
    start,
    end,
  });
  const found = [
    ...(hurt === '' ? [] : [argument('patient', 0, hurt.length)]),
    ...(place === undefined ? [] : [{ ...argument('place', 0, 1), mention: 0 }]),
    ...(agent === undefined ? [] : [{ ...argument('agent', 0, 1), mention: 0 }]),
  ];
  const plain = candidate({ class: 'injury', lemma: 'injure', ...telling, article });
  const member = { ...plain, mention: { ...plain.mention, arguments: found } };
  const { day: value } = telling;
  const documentTime = { value, from: value, to: value, source: 'header', evidence: [] };
  const name = place ?? agent;
  const entities =
    name === undefined
      ? []
      : [{ id: `${article}:${name}`, name, type: telling.isPerson ? 'person' : 'organization' }];
  return [
    member,
    { reading: { id: article, text: hurt }, documentTime, times: [], entities } as unknown as DatedArticle,
  ];
}

function tollIn({ toll, isChange }: Telling, mention: EventMention): [EventMention, Toll][] {
  const amount = toll === undefined ? undefined : amountOf(`${toll} people`);
  const words = { start: 0, end: 1 };
  return amount ? [[mention, { harm: 'injury', amount, words, ...(isChange && { noun: words }) }]] : [];
}

function disagreements(...tellings: Telling[]): readonly Disagreement[] {
  const all = tellings.map((telling, i) => told(telling, `n${i}`));
  return disagreementsOf(
    all.map(([member]) => member),
    {
      articles: new Map(all.map(([, article]) => [article.reading.id, article])),
      tolls: new Map(tellings.flatMap((telling, i) => tollIn(telling, all[i][0].mention))),
      originals: new Map(tellings.flatMap(({ copyOf }, i) => (copyOf ? [[`n${i}`, copyOf] as const] : []))),
    },
  );
}

function shape(list: readonly Disagreement[]): string[] {
  return list.map(
    ({ about, why, statements }) => `${about} ${why}: ${statements.map(({ value }) => value).join(', ')}`,
  );
}

describe('disagreementsOf', () => {
  const seven: Telling = { day: '2031-05-02', hurt: 'seven people' };
  const nine: Telling = { day: '2031-05-03', hurt: 'nine people' };
  it('finds a number that later articles give otherwise', () => {
    assert.deepEqual(shape(disagreements(nine, seven)), ['number revised-later: 7, 9']);
  });
  it('leaves unexplained what articles of one day say differently', () => {
    assert.deepEqual(shape(disagreements(seven, { ...nine, day: seven.day })), ['number unexplained: 7, 9']);
  });
  it('leaves unexplained what comes back later', () => {
    assert.deepEqual(shape(disagreements(seven, nine, { ...seven, day: '2031-05-04' })), [
      'number unexplained: 7, 9, 7',
    ]);
  });
  it('takes the largest number of those harmed that an article gives, the others being some of them', () => {
    const three = { ...nine, hurt: 'three people', article: 'n1' };
    assert.deepEqual(shape(disagreements(seven, nine, { ...three, copyOf: 'n1' })), [
      'number revised-later: 7, 9',
    ]);
    assert.deepEqual(shape(disagreements(seven, nine, three)), ['number unexplained: 7, 9, 3']);
  });
  it('takes a rounded number for the exact one', () => {
    assert.deepEqual(
      shape(disagreements({ ...seven, hurt: 'about 30 people' }, { ...nine, hurt: '29 people' })),
      [],
    );
    assert.equal(disagreements({ ...seven, hurt: '30 people' }, { ...nine, hurt: '29 people' }).length, 1);
  });
  it('knows numbers of different times', () => {
    const inMarch = { date: { value: '2031-03', from: '2031-03-01', to: '2031-03-31' } };
    const thisYear = { date: { value: '2031', from: '2031-01-01', to: '2031-12-31' } };
    assert.deepEqual(shape(disagreements({ ...seven, ...inMarch }, { ...nine, ...thisYear })), [
      'number different-period: 7, 9',
    ]);
  });
  it('but not a day and the week in which it lies', () => {
    const friday = { date: day('2031-05-02') };
    const week = { date: { value: '2031-W18', from: '2031-04-28', to: '2031-05-04' } };
    assert.deepEqual(shape(disagreements({ ...seven, ...friday }, { ...nine, ...week })), [
      'number revised-later: 7, 9',
    ]);
  });
  it('takes copies of one text for one source', () => {
    assert.deepEqual(disagreements(seven, { ...nine, copyOf: 'n0' }), []);
  });
  it('compares passengers with people', () => {
    assert.deepEqual(shape(disagreements({ ...seven, hurt: 'at least 12 passengers' }, nine)), [
      'number revised-later: 12, 9',
    ]);
  });
  it('does not compare people with ships', () => {
    assert.deepEqual(disagreements(seven, { ...nine, hurt: 'nine ships' }), []);
  });
  it('says nothing where all agree, or only one article speaks', () => {
    assert.deepEqual(disagreements(seven, { ...seven, day: '2031-05-03' }), []);
    assert.deepEqual(disagreements(seven), []);
  });
  it('finds what one article denies', () => {
    assert.deepEqual(shape(disagreements({ day: '2031-05-02' }, { day: '2031-05-02', status: 'denied' })), [
      'status unexplained: occurred, denied',
    ]);
  });
  it('finds places of which neither article knows the other', () => {
    assert.deepEqual(shape(disagreements({ ...seven, place: 'oslo' }, { ...seven, place: 'rome' })), [
      'place unexplained: n0:oslo, n1:rome',
    ]);
  });
  it('does not set a country against a city, nor a name against its longer form', () => {
    assert.deepEqual(disagreements({ ...seven, place: 'Oslo' }, { ...seven, place: 'Norway' }), []);
    assert.deepEqual(disagreements({ ...seven, place: 'Tagus' }, { ...seven, place: 'Tagus river' }), []);
    assert.equal(disagreements({ ...seven, place: 'Sweden' }, { ...seven, place: 'Norway' }).length, 1);
  });
  it('does not set an actor against one of the same name', () => {
    assert.deepEqual(disagreements({ ...seven, agent: 'Brandt' }, { ...seven, agent: 'Brandt Group' }), []);
    assert.equal(disagreements({ ...seven, agent: 'Brandt' }, { ...seven, agent: 'Lohne' }).length, 1);
  });
  it('does not set a judge against the court, but against another judge, and whoever attacked against others', () => {
    const rules = { ...seven, class: 'verdict', lemma: 'convict' };
    const holt = { agent: 'Holt', isPerson: true } as const;
    assert.deepEqual(disagreements({ ...rules, ...holt }, { ...rules, agent: 'Oru Court' }), []);
    assert.equal(disagreements({ ...rules, ...holt }, { ...rules, ...holt, agent: 'Lind' }).length, 1);
    assert.equal(disagreements({ ...seven, ...holt }, { ...seven, agent: 'Blue Front' }).length, 1);
  });
  it('takes for a revision what an undated article tells as a change of the toll', () => {
    const first = { day: '2031-05-02', toll: 7 };
    assert.deepEqual(shape(disagreements(first, { day: null, toll: 9, isChange: true })), [
      'number revised-later: 7, 9',
    ]);
    assert.deepEqual(shape(disagreements(first, { day: null, toll: 9 })), ['number unexplained: 7, 9']);
  });
  it('compares tolls with tolls, not with numbers of some of those harmed', () => {
    assert.deepEqual(disagreements({ day: '2031-05-02', toll: 9 }, { ...nine, hurt: 'two people' }), []);
  });
  it('gives tolls of one event no periods of their own', () => {
    const inMay = { date: { value: '2031-05', from: '2031-05-01', to: '2031-05-31' } };
    const inJune = { date: { value: '2031-06', from: '2031-06-01', to: '2031-06-30' } };
    const later = { ...inJune, day: '2031-06-03', toll: 9 };
    assert.deepEqual(shape(disagreements({ ...inMay, day: '2031-05-02', toll: 7 }, later)), [
      'number revised-later: 7, 9',
    ]);
  });
});
