import assert from 'node:assert/strict';
import { resolve, checkChains } from '../marked';

describe('persons and places of one name', () => {
  it('keeps a country apart from a person', () => {
    checkChains('{p:Michael Jordan} flew to {l:Jordan}.', ['Michael Jordan', 'Jordan']);
  });
  it('keeps a city apart from a person', () => {
    checkChains('{p:Denzel Washington} spoke in {l:Washington}. {p:Washington} smiled.', [
      'Denzel Washington = Washington',
      'Washington',
    ]);
  });
  it('takes a place’s name for the person whom pronouns say that it means', () => {
    checkChains(
      '{p:Ida Chester} won in {l:Halden}. {l:Chester} said she was glad. All praised {l:Chester}.',
      ['Ida Chester = Chester = [she] = Chester', 'Halden'],
    );
    checkChains('{p:Ida Washington} won. {l:Washington} said she was glad. Some lived in {l:Washington}.', [
      'Ida Washington = Washington = [she]',
      'Washington',
    ]);
    checkChains('{p:Ida Washington} won. {l:Washington} condemned the vote.', [
      'Ida Washington',
      'Washington',
    ]);
  });
  it('takes what goes on with “which” for no person', () => {
    const { coreference } = resolve('{p:Larkspur Berg}, which sells fish, rose.');
    assert.equal(coreference.chains[0]?.type, 'organization');
  });
  it('keeps a company apart from its chairman of that name', () => {
    checkChains('{o:Brook}’s chairman, {p:Ada Brook}, said {o:Brook} would hire.', [
      'Brook = Brook',
      'Ada Brook',
    ]);
  });
  it('keeps a company apart that speaks of its own, or has shares', () => {
    checkChains('{p:Ada Brook} left. {p:Brook} said its board knew. Shares of {p:Brook} fell.', [
      'Ada Brook',
      'Brook = Brook',
    ]);
  });
  it('takes for a company what one has a stake in or owns a share of', () => {
    checkChains('{p:Nils Holt} left. A stake in {p:Holt} rose.', ['Nils Holt', 'Holt']);
    checkChains('{p:Nils Holt} left. The fund owns 8% of {p:Holt}.', ['Nils Holt', 'Holt']);
    checkChains('{p:Nils Holt} left. He thought of {p:Holt}.', ['Nils Holt = [He] = Holt']);
  });
  it('takes for a company what was founded, has partners that manage, is the rival of an “it”, or ends with a trade', () => {
    const types = (source: string): string[] =>
      resolve(source).coreference.chains.map(({ type, name }) => `${type} ${name}`);
    assert.deepEqual(types('{p:Ada Brook}, founded by {p:Ida Moss}, won.'), [
      'organization Ada Brook',
      'person Ida Moss',
    ]);
    assert.deepEqual(types('{p:Ada Brook}’s managing partner, {p:Ida Moss}, won.'), [
      'organization Ada Brook',
      'person Ida Moss',
    ]);
    assert.deepEqual(types('{o:Tarn} beat its rival {p:Ada Brook}.'), [
      'organization Tarn',
      'organization Ada Brook',
    ]);
    assert.deepEqual(types('{p:Brook Foods} met Mr {p:Brook}.'), [
      'organization Brook Foods',
      'person Brook',
    ]);
    assert.deepEqual(
      types('He beat his rival {p:Ada Brook}. {p:Ada Brook}, born in May, and Ms {p:Ada Foods}.'),
      ['person Ada Brook', 'person Ada Foods'],
    );
  });
  it('takes a name with its region behind it for a town, and no name of an owner', () => {
    checkChains('{p:Greg Allen} spoke. A man of {p:Allen}, {l:Texas}, slept.', [
      'Greg Allen',
      'Allen',
      'Texas',
    ]);
    checkChains('{p:Greg Allen} spoke. A friend of {p:Allen}, {l:Texas}’s mayor, slept.', [
      'Greg Allen = Allen',
      'Texas',
    ]);
  });
  it('takes a name at the head of a dateline for a place, and a bearer of it in the story for a person', () => {
    const types = (source: string): string[] =>
      resolve(source).coreference.chains.map(({ type, name }) => `${type} ${name}`);
    assert.deepEqual(
      types(
        '{p:Linton} votes\n\n{p:LINTON}, March 11 (Valley Wire) - {p:Linton} voted on Monday and again on Tuesday.',
      ),
      ['place Linton'],
    );
    assert.deepEqual(
      types(
        'Day\n\n{p:LINTON}, March 11 (Valley Wire) - {p:Ada Linton} voted on Monday and again on Tuesday. {p:Linton} slept.',
      ),
      ['place LINTON', 'person Ada Linton'],
    );
  });
  it('takes a headline’s place for a place where the story has one of that name', () => {
    checkChains('Storm closes {l:Holmstad}\n\n{p:Ada Holmstad} closed the port of {l:Holmstad}.', [
      'Holmstad = Holmstad',
      'Ada Holmstad',
    ]);
  });
  it('takes a word with a CEO for a company', () => {
    const { coreference } = resolve('{p:Larkspur} CEO {p:Ada Brook} came. {p:Larkspur} rose.');
    assert.deepEqual(
      coreference.chains.map(({ type, name }) => `${type} ${name}`),
      ['organization Larkspur', 'person Ada Brook'],
    );
  });
  it('keeps a group apart from a person', () => {
    checkChains('{p:Ada Brook} sang. The armed group {p:Brook} fled. {p:Brook} slept.', [
      'Ada Brook = Brook',
      'Brook',
    ]);
  });
  it('takes what is short for an organisation’s name, or that without its legal form, for the organisation', () => {
    checkChains('{p:Larkspur} rose. {o:Larkspur Terminals} and {p:Ada Foods} of {o:Ada Foods Ltd.} fell.', [
      'Larkspur = Larkspur Terminals',
      'Ada Foods = Ada Foods Ltd.',
    ]);
    checkChains('Mr {p:Larkspur} left {o:Larkspur Terminals}.', ['Larkspur', 'Larkspur Terminals']);
    checkChains('{p:Larkspur} said that he would leave {o:Larkspur Terminals}.', [
      'Larkspur = [he]',
      'Larkspur Terminals',
    ]);
    checkChains('{p:Ivo Larkspur} left {o:Larkspur Terminals}. {p:Larkspur} sang.', [
      'Ivo Larkspur = Larkspur',
      'Larkspur Terminals',
    ]);
  });
  it('takes a doubtful surname for the person', () => {
    const { coreference } = resolve('{p:Ada Brook} came. {p:Brook} sang. Later {p:Brook} left.');
    assert.equal(coreference.chains.length, 1);
  });
});
