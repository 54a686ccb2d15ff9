import assert from 'node:assert/strict';
import { applyChange, emptyCorpus, readArticle } from '../../../../src/engine';
import { isMainEvent } from '../../../../src/engine/timeline/importance/main-events';
import { models } from '../../features/workspace';

/** Titles of the main events of an article. */
function mainTitles(text: string): string[] {
  const corpus = applyChange(emptyCorpus(), { set: [readArticle({ id: 'a', text }, models())], remove: [] });
  return corpus.events.filter(isMainEvent).map(({ title }) => title);
}

const BODY =
  'The village lies at the foot of the hills and has some nine hundred people. Its school is small and its roads are narrow.';

describe('what an article was written for', () => {
  it('is a main event even where its headline tells little', () => {
    const titles = mainTitles(`Maria Keller amazes her coach with a run in Lagos\n\n${BODY}`);
    assert.equal(titles.length, 1);
    assert.match(titles[0] ?? '', /Keller amazes/u);
  });
  it('is told by the first sentence where the headline tells no event', () => {
    const titles = mainTitles(
      `A morning in Lagos\n\nMaria Keller swam across the bay in Lagos to amaze her coach. ${BODY}`,
    );
    assert.equal(titles.length, 1);
    assert.match(titles[0] ?? '', /Keller swims/u);
  });
  it('is titled by the sentence that names who did it, where its headline does not', () => {
    const lead = `Harbour Secretary Maria Keller resigned on Friday. ${BODY}`;
    const [title = ''] = mainTitles(`Harbour chief quits over lost files\n\n3 May 2031\n\n${lead}`);
    assert.match(title, /Keller resigns/u);
    const [named] = mainTitles(`Keller quits over lost files\n\n3 May 2031\n\n${lead}`);
    assert.equal(named, 'Maria Keller quits over lost files');
  });
  it('is not what its headline says that somebody claims, but what the first sentence tells', () => {
    const lead = `Judge Maria Keller ruled on Friday that the ban is unlawful. ${BODY}`;
    const [ruled = ''] = mainTitles(`Lagos judge says ban violates Lagos Charter\n\n${lead}`);
    assert.match(ruled, /Keller rules/u);
    const [left = ''] = mainTitles(`Lagos judge says Jon Holt leaves Lagos\n\n${BODY}`);
    assert.match(left, /Holt leaves/u);
  });
  it('is what a clear headline tells, though the words of the sentence below may not be trusted', () => {
    const lead =
      "The Nordic Union's executive body, the Nordic Commission, has started investigating web search giant Larkspur over anti-trust allegations by price comparison service Tarnum and Danish legal services website ejura.dk.";
    const told = (headline: string): string[] =>
      mainTitles(`${headline}\n\nNovember 30, 2030\n\n${lead} ${BODY}`);
    assert.match(told('Nordic Commission to investigate allegations against Larkspur').join(), /investigat/u);
    assert.deepEqual(told('Of search and competition in Oslo'), []);
  });
  it('but a claim where nothing else is told', () => {
    const [backs = ''] = mainTitles(`Judge says Lagos Court backs ban\n\n${BODY}`);
    assert.match(backs, /Court backs/u);
  });
  it('is what somebody named says or confirms, where headline and first sentence tell nothing else', () => {
    const said =
      'In an interview, Vice President Mark Okoro said that a consensus on pensions is inevitable.';
    const [title = ''] = mainTitles(`Consensus on pensions 'inevitable'\n\n${said} ${BODY}`);
    assert.match(title, /Okoro says that a consensus/u);
    assert.deepEqual(mainTitles(`${said} ${BODY}`), []);
    const [confirms] = mainTitles(`Oru Institute confirms presence of gold in hills\n\n${BODY}`);
    assert.equal(confirms, 'Oru Institute confirms presence of gold in hills');
  });
  it('comes before the background that its article dates', () => {
    const text = `Maria Keller amazes her coach with a run in Lagos\n\n${BODY} She won a race in Kano on 3 May 2019.`;
    assert.equal(mainTitles(text).length, 2);
    const corpus = applyChange(emptyCorpus(), {
      set: [readArticle({ id: 'a', text }, models())],
      remove: [],
    });
    const [first] = corpus.events.toSorted((a, b) => b.importance - a.importance);
    assert.match(first?.title ?? '', /amazes/u);
  });
  it('may be what did not come about', () => {
    const titles = mainTitles(`Maria Keller fails to finish her race in Lagos\n\n${BODY}`);
    assert.equal(titles.length, 1);
  });
  it('is that somebody refuses what is asked of them, on the day of the report, not that they do not do it', () => {
    const rows = (headline: string): (string | null)[] => {
      const text = `${headline}\n\nCouncillor Maria Keller flew to Lagos to meet Ada Lund. ${BODY}`;
      const reading = readArticle({ id: 'a', text, date: '2031-05-20' }, models());
      const events = applyChange(emptyCorpus(), { set: [reading], remove: [] }).events.filter(isMainEvent);
      return events.filter(({ status }) => status === 'denied').flatMap(({ title, date }) => [title, date]);
    };
    const refused = 'Norland refuses to release report on dam';
    assert.deepEqual(rows(refused), [refused, '2031-05-20']);
    assert.deepEqual(rows('Norland does not release report on dam'), []);
  });
  it('is what the headline tells as a whole, whoever among the words of its subject is named', () => {
    const titles = mainTitles(`Lagos dockers accept pay offer\n\n${BODY}`);
    assert.deepEqual(titles, ['Lagos dockers accept pay offer']);
    assert.deepEqual(mainTitles(`Village dockers accept pay offer\n\n${BODY}`), []);
  });
  it('is the harm rather than how people came to it', () => {
    const titles = mainTitles(`Three men were shot dead on Sunday as police fought miners in Lagos. ${BODY}`);
    assert.deepEqual(titles, ['Three men are shot dead as police fight miners in Lagos']);
  });
  it('has the day of the report though words further down are vague, not where its own are', () => {
    const dateOf = (story: string): string | null | undefined => {
      const text = `Lagos police arrest banker Jon Holt\n\nMay 20, 2031\n\n${story} ${BODY}`;
      const reading = readArticle({ id: 'a', text }, models());
      return applyChange(emptyCorpus(), { set: [reading], remove: [] }).events.find(isMainEvent)?.date;
    };
    const arrested =
      'Lagos police have arrested the banker Jon Holt. He was arrested several days ago at home.';
    assert.equal(dateOf(arrested), '2031-05-20');
    assert.equal(dateOf('Lagos police arrested the banker Jon Holt several weeks ago.'), null);
  });
  it('is none where the headline tells no event of anybody', () => {
    assert.deepEqual(mainTitles(`How the rain shapes the hills\n\n${BODY}`), []);
  });
  it('is told by no headline that asks, comments or is a label', () => {
    const rows = (headline: string): string[] => mainTitles(`${headline}\n\n${BODY}`);
    assert.equal(rows('Maria Keller quits the council of Lagos').length, 1);
    assert.deepEqual(rows('Why Maria Keller quit the council of Lagos'), []);
    assert.deepEqual(rows('A bitter harvest: How Maria Keller quit the council of Lagos'), []);
    assert.deepEqual(rows('The night Maria Keller quit the council of Lagos'), []);
    assert.deepEqual(rows('Did Maria Keller quit the council of Lagos?'), []);
  });
});
