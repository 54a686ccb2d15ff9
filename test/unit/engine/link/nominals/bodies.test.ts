import assert from 'node:assert/strict';
import { resolveCoreference } from '../../../../../src/engine/link';
import { RELATIONS } from '../../../../../src/engine/syntax/types';
import { chainsOf, marked } from '../marked';

/** Words of the last clause of a text, each the last of its form. */
interface Clause {
  readonly verb: string;
  readonly nsubj: string;
  readonly obj: string;
}

/** The words of each chain of a text whose last clause has that subject, verb and object. */
function chainsWith(source: string, clause: Clause): string[] {
  const input = marked(source);
  const { text, tokens } = input.article;
  const words = Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
  const head = new Int32Array(words.length).fill(-1);
  const relation = new Uint8Array(words.length).fill(RELATIONS.indexOf('root'));
  for (const part of ['nsubj', 'obj'] as const) {
    const at = words.lastIndexOf(clause[part]);
    head[at] = words.lastIndexOf(clause.verb);
    relation[at] = RELATIONS.indexOf(part);
  }
  const { chains, mentions } = resolveCoreference({ ...input, syntax: { ...input.syntax, head, relation } });
  return chains.map((chain) =>
    chain.mentions.map((at) => text.slice(mentions[at]?.start, mentions[at]?.end)).join(' = '),
  );
}

describe('nouns for bodies', () => {
  it('stand for the one whose name is built on them', () => {
    const told = '{o:Institute for Tide Research} and {o:National Tide Fund} met.';
    assert.deepEqual(chainsOf(`${told} The fund pays. They like the institute.`), [
      'Institute for Tide Research = [the institute]',
      'National Tide Fund = [The fund]',
    ]);
    assert.deepEqual(chainsOf('{l:Institute for Ola} and {l:Moss} met. They like the institute.'), [
      'Institute for Ola',
      'Moss',
    ]);
  });
  it('stand for no agency where they are a president’s', () => {
    assert.deepEqual(chainsOf('The {o:Tide Administration} slept. They like the administration.'), [
      'Tide Administration',
    ]);
  });
  it('stand for one firm whose name has them in the plural', () => {
    const told = '{o:Oru Star Lines} grew.';
    assert.deepEqual(chainsOf(`${told} They left the line.`), ['Oru Star Lines = [the line]']);
    assert.deepEqual(chainsOf(`${told} They stood in the line.`), ['Oru Star Lines']);
    assert.deepEqual(chainsOf(`${told} {o:Tide Lines} fell. They left the line.`), [
      'Oru Star Lines',
      'Tide Lines',
    ]);
  });
  it('may be left out of what a firm is called', () => {
    assert.deepEqual(chainsOf('{o:Tarn Vale Lines} grew. {o:Tarn Vale} left.'), [
      'Tarn Vale Lines = Tarn Vale',
    ]);
    assert.deepEqual(chainsOf('{o:Tarn Vale Union} grew. {o:Tarn Vale} left.'), [
      'Tarn Vale Union',
      'Tarn Vale',
    ]);
  });
  it('stand for no letters where others end as the noun begins', () => {
    const far = '{o:NTP} won. Many came. Others left. Nobody sang. All slept.';
    assert.deepEqual(chainsOf(`${far} {o:TSA} wrote. They say the party chose well.`), ['NTP', 'TSA']);
    assert.deepEqual(chainsOf('{o:TSU} wrote. They say the party chose well.'), ['TSU = [the party]']);
  });
  it('stand for none of another kind', () => {
    assert.deepEqual(
      chainsOf(
        '{o:Tide Workers of Oru} sued {o:Corvane}. They say the chipmaker fired some, and the union won.',
      ),
      ['Tide Workers of Oru = [the union]', 'Corvane = [the chipmaker]'],
    );
    assert.deepEqual(chainsOf('{o:World Bank} hired her. They say the company closed.'), ['World Bank']);
    assert.deepEqual(chainsOf('{o:Oru Food Administration} spoke. They wait for the ministry.'), [
      'Oru Food Administration',
    ]);
    assert.deepEqual(chainsOf('{o:Court of Sport} spoke. They like the rules of the agency.'), [
      'Court of Sport',
    ]);
  });
  it('are no parties’ where they tell of several or of others, and companies’ no agencies', () => {
    assert.deepEqual(chainsOf('{o:Farm Party} met. They left the coalition.'), ['Farm Party']);
    assert.deepEqual(chainsOf('{o:Farm Party} met. They left the party.'), ['Farm Party = [the party]']);
    assert.deepEqual(chainsOf('{o:Corvane} spoke. They wait for the agency.'), ['Corvane']);
    assert.deepEqual(chainsOf('{o:TSA} spoke. They wait for the agency.'), ['TSA = [the agency]']);
  });
  it('are no companies’ where the name says that it is an organization of states', () => {
    const told = '{o:World Tide Organization} ({o:WTO}) spoke. They wait for';
    assert.deepEqual(chainsOf(`${told} the company.`), ['World Tide Organization = WTO']);
    assert.deepEqual(chainsOf(`${told} the organization.`), [
      'World Tide Organization = WTO = [the organization]',
    ]);
  });
  it('stand for no union of states, and not for a name that follows', () => {
    assert.deepEqual(chainsOf('{o:European Union} spoke. They heard the union.'), ['European Union']);
    assert.deepEqual(
      chainsOf('{o:Tide Union} spoke. They met the union, the {o:Rail Federation}, and left.'),
      ['Tide Union', 'Rail Federation'],
    );
    assert.deepEqual(chainsOf('{o:Tide Union} spoke. They met the union, the {o:Rail Federation} says.'), [
      'Tide Union = [the union]',
      'Rail Federation',
    ]);
  });
  it('stand for no agency that only brings the news', () => {
    assert.deepEqual(chainsOf('He told {o:Oru Live} much. They like the company.'), ['Oru Live']);
    assert.deepEqual(chainsOf('He left {o:Oru Live} then. They like the company.'), [
      'Oru Live = [the company]',
    ]);
    assert.deepEqual(chainsOf('He told {o:Reuters} much. They like the agency.'), ['Reuters']);
    assert.deepEqual(chainsOf('Much befell {o:Reuters}. They like the agency.'), ['Reuters = [the agency]']);
  });
  it('stand for the village that is called one, not for a town nearer by', () => {
    assert.deepEqual(
      chainsOf('The village of {l:Oru} burnt. Many in {l:Larkspur} or {l:Larkspur} helped the village.'),
      ['Oru = [the village]', 'Larkspur = Larkspur'],
    );
    assert.deepEqual(chainsOf('{l:Oru} burnt. Many helped the village.'), ['Oru = [the village]']);
  });
  it('stand for the firm that an article is about, though the sentences before do not name it', () => {
    const told = '{o:Larkspur} fell. {o:Larkspur} fell. {o:Larkspur} fell. {o:Larkspur} fell. ';
    const rain = 'It rained. It snowed. It rained. It snowed. ';
    const isMeant = (source: string): boolean =>
      chainsOf(source).some((chain) => chain.startsWith('Larkspur') && chain.endsWith('[the company]'));
    assert.ok(isMeant(`${told}${rain}They like the company.`));
    assert.ok(!isMeant(`${told}${rain}They like the rescue company.`));
    assert.ok(!isMeant(`{o:Moss Foods} fell. {o:Moss Foods} fell. ${told}${rain}They like the company.`));
    assert.ok(!isMeant(`{o:Larkspur} fell. ${rain}They like the company.`));
  });
  it('stand for no firm of an article that another one is near, nor for itself in one clause', () => {
    const told = '{o:Larkspur} fell. '.repeat(4);
    const rain = 'It rained. It snowed. It rained. It snowed. ';
    const isMeant = (source: string, clause: Clause): boolean =>
      chainsWith(source, clause).some((chain) => /^Larkspur.* = the company/iu.test(chain));
    const like: Clause = { nsubj: 'They', verb: 'like', obj: 'company' };
    assert.ok(isMeant(`${told}It rained. They like the company.`, like));
    assert.ok(!isMeant(`${told}{o:OHS} fell. They like the company.`, like));
    const left: Clause = { nsubj: 'Larkspur', verb: 'left', obj: 'company' };
    assert.ok(isMeant(`${told}${rain}Rain left the company.`, { ...left, nsubj: 'Rain' }));
    assert.ok(!isMeant(`${told}${rain}{o:Larkspur} left the company.`, left));
    const cut: Clause = { nsubj: 'company', verb: 'cut', obj: 'Larkspur' };
    assert.ok(isMeant(`${told}${rain}The company cut rates.`, { ...cut, obj: 'rates' }));
    assert.ok(!isMeant(`${told}${rain}The company cut {o:Larkspur}.`, cut));
  });
});

describe('a giant of its trade', () => {
  const story = (end: string): string =>
    `{o:Acme} slept. {o:Acme} ate. {o:Acme} left. {o:Acme} fell. It rained. It snowed. It rained. It snowed. Moss sued ${end}.`;
  const links = (end: string): boolean => chainsOf(story(end)).some((chain) => chain.includes('['));
  it('is the firm that the article is about', () => {
    assert.ok(links('the {g:British} energy giant'));
    assert.ok(links('the oil giant'));
  });
  it('but not where more is said of it, nor where it is no giant', () => {
    assert.ok(!links('the rival oil giant'));
    assert.ok(!links('the {g:British} energy firm'));
  });
  it('nor where the article has giants of two countries or trades, or the firm another trade', () => {
    assert.ok(!links('the {g:British} energy giant. Lind left the {g:Dutch} energy giant'));
    assert.ok(!links('the oil giant. Lind left the retail giant'));
    assert.ok(links('the oil giant. Lind left the {g:Dutch} giant'));
    assert.ok(
      !chainsOf(story('the oil giant').replaceAll('Acme', 'Acme Insurance')).some((chain) =>
        chain.includes('['),
      ),
    );
  });
  it('nor where "it" does something to it', () => {
    const told = story('the oil giant').replace('Moss sued', 'It sued');
    const last = { verb: 'sued', nsubj: 'It', obj: 'giant' };
    assert.ok(!chainsWith(told, last).some((chain) => chain.includes('giant')));
    const moss = { ...last, nsubj: 'Moss' };
    assert.ok(chainsWith(story('the oil giant'), moss).some((chain) => chain.includes('giant')));
  });
});

describe('a page on a network', () => {
  it('has no company in it', () => {
    const links = (subject: string, relation: 'compound' | 'nsubj'): boolean => {
      const input = marked(`{o:Acme} slept. It rained. ${subject} grew. Moss sued the company.`);
      const { text, tokens } = input.article;
      const name = tokens.start.indexOf(text.indexOf(subject.slice(3, 6)));
      const head = new Int32Array(tokens.count).fill(-1);
      const relations = new Uint8Array(tokens.count).fill(RELATIONS.indexOf('root'));
      [head[name], relations[name]] = [name + 1, RELATIONS.indexOf(relation)];
      const { chains } = resolveCoreference({
        ...input,
        syntax: { ...input.syntax, head, relation: relations },
      });
      return (chains[1]?.mentions.length ?? 0) > 1;
    };
    assert.ok(!links('{o:Facebook} page', 'compound'));
    assert.ok(links('{o:Facebook} posts', 'nsubj'));
    assert.ok(links('{o:Lark} page', 'compound'));
    assert.ok(links('{o:Facebook} sales', 'compound'));
  });
});
