import assert from 'node:assert/strict';
import { applyChange, emptyCorpus, readArticle } from '../../../../src/engine';
import { models } from '../../features/workspace';

const DISPUTE = 'Maria Keller and Tom Okoro were in dispute for years.\n\n';

function rowsOf(items: string): readonly string[] {
  return rowsIn({ text: `Key dates\n\n${DISPUTE}${items}`, date: '2031-05-02' });
}

function rowsIn(article: { readonly text: string; readonly date?: string }): readonly string[] {
  const reading = readArticle({ id: 'a', ...article }, models());
  const { mainEvents } = applyChange(emptyCorpus(), { set: [reading], remove: [] });
  return mainEvents.map(({ date, title }) => `${date ?? '?'} ${title}`);
}

describe('key dates', () => {
  it('are rows, though they are told in the present', () => {
    const rows = rowsOf(
      '- 12 May 2029: Maria Keller meets Tom Okoro in Lagos.\n- In 2030, police arrest Tom Okoro.\n',
    );
    assert.ok(rows.includes('2029-05-12 Maria Keller meets Tom Okoro in Lagos'), rows.join('\n'));
    assert.ok(rows.includes('2030 Police arrest Tom Okoro'), rows.join('\n'));
  });
  it('have the days of the headings above them', () => {
    const list =
      '3 March 2029\n\nMaria Keller meets Tom Okoro in Lagos.\n\nMay 2029\n\nPolice arrest Tom Okoro. A court in Kano frees him at noon.\n\n' +
      '7 June 2030\n\nMaria Keller says she will leave Lagos.\n';
    const rows = rowsOf(list);
    assert.ok(rows.includes('2029-03-03 Maria Keller meets Tom Okoro in Lagos'), rows.join('\n'));
    assert.ok(rows.includes('2029-05 Police arrest Tom Okoro'), rows.join('\n'));
    const [first] = rowsOf(list.replaceAll(/^(\d+ )?(?:March|May|June) \d+$/gmu, 'More of it'));
    assert.ok(!first?.startsWith('20'), first);
  });
  it('have them, too, where a list begins with one', () => {
    const list =
      '3 March 2029\n\nMaria Keller meets Tom Okoro in Lagos.\n\n4 May 2029\n\nPolice arrest Tom Okoro.\n\n' +
      '7 June 2030\n\nThe Kano Courier reports that Maria Keller paid the police.\n';
    const rows = rowsIn({ text: `Key dates\n\n${list}` });
    assert.ok(rows.includes('2029-03-03 Maria Keller meets Tom Okoro in Lagos'), rows.join('\n'));
    assert.ok(rows.includes('2029-05-04 Police arrest Tom Okoro'), rows.join('\n'));
    assert.ok(!rows.some((row) => /^2030.* Maria Keller pays/u.test(row)), rows.join('\n'));
  });
  it('but not what is told in the present without a date', () => {
    const plot = 'A gunman kidnaps the mayor. Then police arrest the wrong man.';
    assert.deepEqual(
      rowsOf(plot).filter((row) => /police|mayor/iu.test(row)),
      [],
    );
  });
});
