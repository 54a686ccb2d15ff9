import assert from 'node:assert/strict';
import { resolveCoreference } from '../../../../../src/engine/link';
import { PENN_TAGS } from '../../../../../src/engine/syntax/types';
import { chainsOf, checkChains, marked } from '../marked';

describe('an office that begins what introduces somebody', () => {
  it('stands for nobody else, nor for him by itself', () => {
    checkChains(
      '{p:Ola Berg} is the chief. The Minister for Health {p:Ada Lind} and the Minister for Trade {p:Ivo Rao} met.',
      ['Ola Berg', 'Ada Lind', 'Ivo Rao'],
    );
    checkChains('{p:Ada Lind}, the minister for health, spoke. The minister left.', [
      'Ada Lind = [The minister]',
    ]);
  });
});

describe('an office of which the paragraph has told another holder', () => {
  it('is not his who was named before', () => {
    const other = 'President {p:Ola Berg} spoke. The president of the union smiled.';
    checkChains(`${other} The president left.`, ['Ola Berg']);
    checkChains(`${other.replace('president of the union', 'union president')} The president left.`, [
      'Ola Berg',
    ]);
    checkChains(`${other} {p:Berg} slept. The president left.`, ['Ola Berg = Berg = [The president]']);
    checkChains(`${other}\n\nThe president left.`, ['Ola Berg = [The president]']);
    checkChains(`${other.replace('president of', 'head of')} The president left.`, [
      'Ola Berg = [The president]',
    ]);
  });
});

describe('an office at the head of a headline', () => {
  it('stands for its holder', () => {
    checkChains('Oru minister has resigned\n\n{l:Oru} minister {p:Ola Berg} resigned on Monday.', [
      'Oru',
      '[Oru minister] = Ola Berg',
    ]);
  });
  it('stands for the only one in that office, of whose country the story says nothing', () => {
    const source = '{g:Danish} premier has resigned\n\nPrime Minister {p:Ola Berg} resigned on Monday.';
    checkChains(source, ['Danish', '[Danish premier] = Ola Berg']);
  });
  it('stands for whoever is to do something', () => {
    const input = marked('Minister to resign\n\n{l:Oru} minister {p:Ola Berg} spoke on Monday.');
    const tag = new Uint8Array(input.article.tokens.count).fill(PENN_TAGS.indexOf('RB'));
    const mentions = (): number | undefined =>
      resolveCoreference({ ...input, syntax: { ...input.syntax, tag } }).chains[1]?.mentions.length;
    tag[2] = PENN_TAGS.indexOf('VB');
    assert.equal(mentions(), 2);
    tag[2] = PENN_TAGS.indexOf('NN');
    assert.equal(mentions(), 1);
  });
  it('stands for nobody of whom only the end tells', () => {
    const sleeps = 'A nurse slept. It rained. It snowed. It rained.';
    checkChains(`Nurse has died\n\n${sleeps} Nurse {p:Ola Berg} wept.`, ['Ola Berg']);
  });
  it('but not for that of another country, nor where two hold it, nor in the story', () => {
    const ola = '{l:Oru} minister {p:Ola Berg} spoke.';
    const holders = (source: string): boolean => chainsOf(source).some((chain) => chain.includes('['));
    assert.ok(!holders(`Chad minister has resigned\n\n${ola}`));
    assert.ok(!holders(`Minister has resigned\n\n${ola} {l:Oru} minister {p:Ida Moss} slept.`));
    assert.ok(!holders(`Oru sleeps\n\n${ola} Minister has resigned.`));
  });
});

describe('descriptions that stand for a name', () => {
  it('joins an office to the one who is introduced with it', () => {
    checkChains('Prime Minister {p:Ola Berg} left. Then the prime minister spoke.', [
      'Ola Berg = [the prime minister]',
    ]);
    checkChains('{p:Ola Berg}, the president of {l:Norway}, left. The president spoke.', [
      'Ola Berg = [The president]',
      'Norway',
    ]);
  });
  it('does not join another office, or an office that two hold', () => {
    checkChains('Vice-President {p:Ola Berg} left. The president spoke.', ['Ola Berg']);
    checkChains('President {p:Ola Berg} met President {p:Ivo Lind}. The president spoke.', [
      'Ola Berg',
      'Ivo Lind',
    ]);
    checkChains('President {p:Ola Berg} left. Who is the president?', ['Ola Berg']);
  });
  it('joins an office with a nation before it to its holder of that country, and to no other', () => {
    checkChains(
      '{l:Norway}’s Trade Minister {p:Ola Berg} met {g:Danish} Prime Minister {p:Ida Moss}. The {g:Norwegian} minister left. The {l:Denmark} premier slept.',
      [
        'Norway',
        'Ola Berg = [The Norwegian minister]',
        'Danish',
        'Ida Moss = [The Denmark premier]',
        'Norwegian',
        'Denmark',
      ],
    );
    const envoy =
      '{g:Norwegian} ambassador to {l:Denmark} {p:Ola Berg} left. The {g:Danish} ambassador slept.';
    checkChains(envoy, ['Norwegian', 'Denmark', 'Ola Berg', 'Danish']);
    const other = '{l:Norway}’s Trade Minister {p:Ola Berg} left. The {g:Sri Lankan} minister slept.';
    checkChains(other, ['Norway', 'Ola Berg', 'Sri Lankan']);
  });
  it('knows an office by another word for it', () => {
    checkChains('Prime Minister {p:Ola Berg} left. The premier slept.', ['Ola Berg = [The premier]']);
    checkChains('CEO {p:Ola Berg} left. The chief executive slept.', ['Ola Berg = [The chief executive]']);
  });
  it('means nobody by what stands in his own words or in what the article says of him', () => {
    checkChains('Minister {p:Ola Berg} left. “The minister slept,” {p:Ida Moss} said.', [
      'Ola Berg = [The minister]',
      'Ida Moss',
    ]);
    checkChains('Minister {p:Ola Berg} left. “The minister slept,” {p:Berg} said.', ['Ola Berg = Berg']);
    checkChains('Crown Prince {p:Ola Berg} met Prince {p:Ivo Moss}, a nephew of the crown prince.', [
      'Ola Berg = [the crown prince]',
      'Ivo Moss',
    ]);
  });
  it('takes the head of a state for its leader', () => {
    checkChains('{g:Norwegian} Prime Minister {p:Ola Berg} left. The {g:Norwegian} leader wept.', [
      'Norwegian = Norwegian',
      'Ola Berg = [The Norwegian leader]',
    ]);
    checkChains('{l:Norway}’s president, {p:Ola Berg}, left. The {g:Norwegian} leader wept.', [
      'Norway',
      'Ola Berg = [The Norwegian leader]',
      'Norwegian',
    ]);
    const other = '{g:Norwegian} Prime Minister {p:Ola Berg} left. The {g:Danish} leader wept.';
    checkChains(other, ['Norwegian', 'Ola Berg', 'Danish']);
    const former = 'Former {g:Norwegian} President {p:Ola Berg} left. The {g:Norwegian} leader wept.';
    checkChains(former, ['Norwegian = Norwegian', 'Ola Berg']);
    const longer = 'The president of {l:Nigeria}, {p:Ola Berg}, left. The Nigerien leader wept.';
    checkChains(longer, ['Nigeria', 'Ola Berg']);
  });
  it('takes a prime minister for no other minister', () => {
    checkChains('Prime Minister {p:Ola Berg} left. The minister spoke.', ['Ola Berg']);
  });
  it('takes nobody for the holder of an office who held it once, or stands in for another', () => {
    checkChains('Former President {p:Ola Berg} spoke. Some blamed the president.', ['Ola Berg']);
    checkChains('Former President {p:Ola Berg} spoke. Some blamed the former president.', [
      'Ola Berg = [the former president]',
    ]);
    checkChains('Deputy Prime Minister {p:Ola Berg} spoke. The prime minister slept.', ['Ola Berg']);
  });
  it('joins a noun with words before it only where the name or its introduction has them', () => {
    checkChains('{o:Larkspur} won. Some saw the rescue company.', ['Larkspur']);
    checkChains('{o:Larkspur}, a rescue company, won. Some saw the rescue company.', [
      'Larkspur = [the rescue company]',
    ]);
    checkChains('The {o:Halden Transport Agency} won. Some saw the transport agency.', [
      'Halden Transport Agency = [the transport agency]',
    ]);
  });
  it('joins a company word behind a sentence about one company', () => {
    checkChains('{o:Larkspur} is hiring. The electric carmaker wants more.', [
      'Larkspur = [The electric carmaker]',
    ]);
    checkChains('{o:Larkspur} sued {o:Tarn Media}. The firm wants more.', ['Larkspur', 'Tarn Media']);
  });
  it('takes the company of the paragraph before one of another', () => {
    const [before, here] = ['{o:Tarn Media} waits.', '{o:Larkspur} is hiring. The carmaker wants more.'];
    const other = `{o:Tarn Media} grew. ${before}`;
    checkChains(`${other}\n\n${here}`, ['Tarn Media = Tarn Media', 'Larkspur = [The carmaker]']);
    checkChains(`${other} ${here}`, ['Tarn Media = Tarn Media', 'Larkspur']);
  });
  it('joins the noun that one name is built on, once it was named', () => {
    checkChains('The {l:Old Tide Bridge} fell. Some saw the bridge.', ['Old Tide Bridge = [the bridge]']);
    checkChains('Some saw the bridge. The {l:Old Tide Bridge} fell.', ['Old Tide Bridge']);
    checkChains('The {x:Great Tide War} began. The war against hunger went on.', ['Great Tide War']);
    checkChains('The {l:Old Tide Bridge} and the {l:New Moss Bridge} fell. Some saw the bridge.', [
      'Old Tide Bridge',
      'New Moss Bridge',
    ]);
    checkChains('The {l:Old Tide Bridge} fell. Some saw the bridge of Moss.', ['Old Tide Bridge']);
  });
  it('joins the minister to a foreign minister, and no explanation of a name to somebody else', () => {
    checkChains('Foreign Minister {p:Ola Berg} left. The minister spoke.', ['Ola Berg = [The minister]']);
    checkChains('Actor {p:Ola Berg} left. {p:Ivo Lind}, the actor, spoke.', ['Ola Berg', 'Ivo Lind']);
  });
  it('joins a noun for organisations to the one spoken of, if that may be one', () => {
    checkChains('{o:Larkspur} fell. Its chief left the company.', ['Larkspur = [the company]']);
    checkChains('The {o:Ministry of Tides} fell. Its chief left the company.', ['Ministry of Tides']);
    checkChains('{o:OHS} fell. Its chief left the agency.', ['OHS = [the agency]']);
    checkChains('{o:OHS} sued {o:Larkspur}. Its chief left the company.', [
      'OHS',
      'Larkspur = [the company]',
    ]);
    checkChains('{o:Larkspur} fell. Its chief saw the court.', ['Larkspur']);
  });
  it('knows a body by the noun before “on” and the like, and a trade by the name', () => {
    checkChains('The {o:Council on Tides} met. The carmaker waited.', ['Council on Tides']);
    checkChains('{o:Larkspur Airlines} grew. Some saw the carmaker.', ['Larkspur Airlines']);
    checkChains('{o:Larkspur Motors} grew. Some saw the carmaker.', ['Larkspur Motors = [the carmaker]']);
  });
  it('takes no body for one of another kind, and nobody but a club for a team', () => {
    checkChains('The {o:Senate} met. Some saw the court.', ['Senate']);
    checkChains('The {o:Tide Office} met. Some saw the ministry.', ['Tide Office = [the ministry]']);
    checkChains('{o:Larkspur} grew. Some saw the team.', ['Larkspur']);
    checkChains('{o:Larkspur} won the match and the cup. The coach left the team.', [
      'Larkspur = [the team]',
    ]);
    checkChains('{o:Larkspur} set goals, goals and goals. The chief left the team.', ['Larkspur']);
  });
  it('takes a force for a police or an army', () => {
    checkChains('The {o:Tide Police} met. Some saw the force.', ['Tide Police = [the force]']);
    checkChains('The {o:Tide Police Force} met. Some saw the police.', ['Tide Police Force = [the police]']);
    checkChains('The {o:Tide Army} met. Some saw the force.', ['Tide Army = [the force]']);
    checkChains('The {o:Tide Army} met. Some saw the police.', ['Tide Army']);
    checkChains('The {o:Senate} met. Some saw the force.', ['Senate']);
  });
  it('takes an agency for no commission, and rebels for no army', () => {
    checkChains('The {o:Tide Agency} met. Some saw the commission.', ['Tide Agency']);
    checkChains('The {o:Tide Agency} met. Some saw the agency.', ['Tide Agency = [the agency]']);
    checkChains('The {o:Tide Army} met. Some saw the army.', ['Tide Army']);
    checkChains('The {o:Norwegian Army} met. Some saw the army.', ['Norwegian Army = [the army]']);
  });
  it('takes no number for a noun, no nation for one that belongs to another, and no war of a year for any', () => {
    checkChains('{x:Day One} came. Some saw the one.', ['Day One']);
    checkChains('They left {l:Greenland}. Rain fell on the nation.', ['Greenland']);
    checkChains('They left {l:Norway}. Rain fell on the nation.', ['Norway = [the nation]']);
    checkChains(`They left {l:Norway}. ${'Rain fell there once again. '.repeat(6)}Rain fell on the nation.`, [
      'Norway',
    ]);
    checkChains('The {e:1893 Tide War} came. Some saw the war.', ['1893 Tide War']);
  });
  it('does not take the end of any name for a noun', () => {
    checkChains('{o:Larkspur Two} sent it. Then the two left.', ['Larkspur Two']);
    checkChains('The {o:Halden Choir} sang. Then the choir left.', ['Halden Choir = [the choir]']);
  });
  it('does not join two trades to one company', () => {
    checkChains('{o:Larkspur} fell. The carmaker wept. The bank smiled.', ['Larkspur = [The carmaker]']);
  });
  it('does not join what the words around tell of another one', () => {
    checkChains('{o:Larkspur} fell. Its chief left for the rival company.', ['Larkspur']);
    checkChains('{o:Larkspur} fell. Its chief left for the company that won.', ['Larkspur']);
    checkChains('{o:Larkspur} fell. Its chief left for the {o:Tarn} group.', ['Larkspur', 'Tarn']);
    checkChains('{o:Larkspur} fell. Its chief left for the company she loves.', ['Larkspur']);
  });
  it('joins no role in which another one has come in between', () => {
    checkChains('{p:Ola Berg}, a player, came. The player sang.', ['Ola Berg = [The player]']);
    checkChains('{p:Ola Berg}, a player, came with another player and the player’s father.', ['Ola Berg']);
  });
  it('joins the town that the article is about, which is no bridge and no state', () => {
    checkChains('{l:Moss} is old. {l:Moss} grew. {p:Ola Berg} left {l:Halden}. Rain fell in the city.', [
      'Moss = Moss = [the city]',
      'Ola Berg',
      'Halden',
    ]);
    checkChains('The {l:Old Tide Bridge} fell. Rain fell in the city.', ['Old Tide Bridge']);
    checkChains('{l:Moss} is in {l:Ohio}. Rain fell in the city and the state.', [
      'Moss',
      'Ohio = [the state]',
    ]);
  });
  it('joins the country or the town that was named last', () => {
    checkChains('{p:Ola Berg} left {l:Norway} for {l:Moss}. Rain fell in the town.', [
      'Ola Berg',
      'Norway',
      'Moss = [the town]',
    ]);
    checkChains('{p:Ola Berg} left {l:Norway} for {l:Moss}. Rain fell in the country.', [
      'Ola Berg',
      'Norway = [the country]',
      'Moss',
    ]);
    checkChains('{p:Ola Berg} left {l:Norway} for {l:Sweden}. Rain fell in the country.', [
      'Ola Berg',
      'Norway',
      'Sweden',
    ]);
  });
  it('is nobody who is still to come, but where nobody has been named', () => {
    const holder = 'Oru minister {p:Ola Berg} slept.';
    checkChains(`{p:Ida Moss} came. The minister resigned. ${holder}`, ['Ida Moss', 'Ola Berg']);
    checkChains(`It rained. The minister resigned. ${holder}`, ['[The minister] = Ola Berg']);
  });
});
