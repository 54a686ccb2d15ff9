import assert from 'node:assert/strict';
import { salienceOf } from '../sentence';

/** What the second telling weighs must be clearly less than what the first one does. */
function checkLess(name: string, trigger: string, more: string, less: string): void {
  it(name, () => {
    assert.ok(salienceOf(more, trigger) > salienceOf(less, trigger) + 0.05);
  });
}

const onFriday = (verb: number, at: number): string =>
  `on/IN/${String(at + 1)}/case Friday/NNP/${String(verb)}/obl=DATE`;

describe('background', () => {
  const survey = `a/DT/3/det survey/NN/9/obl published/VBN/3/acl ${onFriday(4, 5)} ,/,/3/punct half/NN/9/nsubj agree/VBP/0/root`;
  checkLess(
    'what something is told in',
    'published',
    `Beside/IN/3/case ${survey}`,
    `According/VBG/3/case ${survey}`,
  );

  const praised = (adverb: string): string =>
    `Rao/NNP/3/nsubj@person ${adverb}/RB/3/advmod praised/VBD/0/root the/DT/5/det law/NN/3/obj`;
  checkLess('what is told beside the news', 'praised', praised('then'), praised('also'));

  const BEFORE = 'Rao/NNP/2/nsubj@person slept/VBD/0/root || '.repeat(3);
  const visits = (number: string, noun: string): string =>
    `Rao/NNP/3/nsubj@person has/VBZ/3/aux made/VBN/0/root ${number} ${noun}/3/obj`;
  it('what somebody has done over the years', () => {
    const one = salienceOf(BEFORE + visits('a/DT/5/det', 'visit/NN'), 'visit');
    const four = visits('four/CD/5/nummod', 'visits/NNS');
    assert.ok(one > salienceOf(BEFORE + four, 'visits') + 0.05);
    // but not where an article begins with it
    assert.ok(salienceOf(four, 'visits') > salienceOf(BEFORE + four, 'visits') + 0.05);
  });
  const fought = (which: string, where = 'war'): string =>
    `${BEFORE}Oru/NNP/3/nsubj@place has/VBZ/3/aux fought/VBN/0/root in/IN/6/case ${which}/DT/6/det ${where}/NN/3/obl`;
  checkLess('what a country has done in each war', 'fought', fought('the'), fought('every'));
  it('what it has done in each place', () => {
    assert.equal(salienceOf(fought('every', 'port'), 'fought'), salienceOf(fought('the', 'port'), 'fought'));
  });
  const accused = (agent: string): string =>
    `Rao/NNP/4/nsubj:pass@person has/VBZ/4/aux been/VBN/4/aux:pass accused/VBN/0/root ${agent}`;
  checkLess(
    'what is said of somebody by nobody, below the head of an article',
    'accused',
    BEFORE + accused('by/IN/6/case Lind/NNP/4/obl:agent@person'),
    BEFORE + accused('of/IN/6/case fraud/NN/4/obl'),
  );

  const deaths = (per: string): string =>
    `There/EX/2/expl were/VBD/0/root ten/CD/4/nummod deaths/NNS/2/nsubj ${per}/IN/6/case week/NN/4/nmod`;
  checkLess('what is counted for so many people or so long', 'deaths', deaths('in'), deaths('per'));
  const fires = (more: string): string =>
    `There/EX/2/expl were/VBD/0/root 85/CD/4/nummod %/NN/6/nmod ${more}/6/amod fires/NNS/2/nsubj`;
  checkLess('how much more there is of something', 'fires', fires('wild/JJ'), fires('more/JJR'));

  const raid = (which: string, subject = 'It/PRP'): string =>
    `${subject}/5/nsubj was/VBD/5/cop the/DT/5/det ${which}/5/amod raid/NN/0/root on/IN/7/case Acme/NNP/5/nmod@organization`;
  checkLess('where among others stands what has been told', 'raid', raid('secret/JJ'), raid('11th/JJ'));
  checkLess('that it is the worst of them', 'raid', raid('secret/JJ'), raid('worst/JJS'));
  it('but not what is told of something else', () => {
    assert.ok(salienceOf(raid('third/JJ', 'Crime/NN'), 'raid') > salienceOf(raid('third/JJ'), 'raid') + 0.05);
  });

  const stationed = (when: string): string =>
    `Acme/NNP/4/nsubj:pass@organization has/VBZ/4/aux been/VBN/4/aux:pass stationed/VBN/0/root ${when}`;
  checkLess(
    'what goes on until now',
    'stationed',
    stationed('for/IN/7/case two/CD/7/nummod months/NNS/4/obl'),
    stationed('for/IN/7/case past/JJ/7/amod months/NNS/4/obl'),
  );

  it('what is done for the last time', () => {
    const [last, second] = ['last', 'second'].map((which) =>
      salienceOf(stationed(`for/IN/7/case ${which}/JJ/7/amod time/NN/4/obl`), 'stationed'),
    );
    assert.equal(last, second);
  });

  const shown = (seen: string): string =>
    `Ships/NNS/3/nsubj:pass are/VBP/3/aux:pass ${seen}/VBN/0/root leaving/VBG/3/xcomp the/DT/6/det crash/NN/4/obj ${onFriday(4, 7)}`;
  checkLess('what a picture shows', 'crash', shown('asked'), shown('seen'));
  const picture = (noun: string): string =>
    `In/IN/3/case a/DT/3/det ${noun}/NN/9/obl released/VBN/3/acl on/IN/6/case Friday/NNP/4/obl=DATE ,/,/9/punct oil/NN/9/nsubj flows/VBZ/0/root`;
  checkLess('how the picture came', 'released', picture('letter'), picture('photo'));
  const scene = (verb: string, noun: string): string =>
    `Rao/NNP/2/nsubj@person ${verb}/VBD/0/root her/PRP$/4/nmod:poss ${noun}/NN/2/obj`;
  checkLess('what somebody is seen doing', 'closed', scene('closed', 'shop'), scene('closed', 'eyes'));
  it('but not how somebody is hurt', () => {
    assert.ok(
      salienceOf(scene('hurt', 'head'), 'hurt') > salienceOf(scene('closed', 'eyes'), 'closed') + 0.3,
    );
  });
  const alone = (verb: string): string => `Rao/NNP/2/nsubj@person ${verb}/VBD/0/root ${onFriday(2, 3)}`;
  it('who sits somewhere', () => {
    assert.ok(salienceOf(alone('resigned'), 'resigned') > salienceOf(alone('sat'), 'sat') + 0.3);
  });

  const meeting = (verb: string): string =>
    `Rao/NNP/2/nsubj@person ${verb}/VBD/0/root at/IN/5/case a/DT/5/det meeting/NN/2/obl in/IN/7/case Estal/NNP/5/nmod@place ${onFriday(5, 8)}`;
  checkLess('where something is said', 'meeting', meeting('fainted'), meeting('said'));

  const ceremony = (verb: string): string =>
    `Acme/NNP/2/nsubj@organization ${verb}/VBD/0/root at/IN/5/case a/DT/5/det ceremony/NN/2/obl in/IN/7/case Estal/NNP/5/nmod@place ${onFriday(5, 8)}`;
  checkLess('the form that an act has', 'ceremony', ceremony('slept'), ceremony('opened'));

  const hired =
    'who/WP/5/nsubj:pass was/VBD/5/aux:pass hired/VBN/2/acl:relcl in/IN/7/case 1974/CD/5/obl=DATE';
  const byOrder = (saying: string): string => saying + hired;
  checkLess(
    'the life of those who are quoted, but not what befell them',
    'hired',
    byOrder('Saw/VBD/0/root Moss/NNP/1/obj@person '),
    byOrder('Said/VBD/0/root Moss/NNP/1/nsubj@person '),
  );
  it('what befell those who are quoted', () => {
    const told = (verb: string): number =>
      salienceOf(byOrder('Said/VBD/0/root Moss/NNP/1/nsubj@person ').replace('hired', verb), verb);
    assert.ok(told('arrested') > told('hired') + 0.4);
  });

  const woman = (verb: string): string =>
    `Doctors/NNS/2/nsubj tested/VBD/0/root a/DT/4/det woman/NN/2/obj who/WP/6/nsubj ${verb}/VBD/4/acl:relcl ${onFriday(6, 7)}`;
  it('where those come from of whom something is told', () => {
    assert.ok(salienceOf(woman('resigned'), 'resigned') > salienceOf(woman('returned'), 'returned') + 0.3);
    const home = (verb: string): string =>
      `Police/NNS/2/nsubj searched/VBD/0/root the/DT/4/det home/NN/2/obj of/IN/7/case a/DT/7/det man/NN/4/nmod who/WP/9/nsubj ${verb}/VBD/7/acl:relcl ${onFriday(9, 10)}`;
    assert.ok(salienceOf(home('resigned'), 'resigned') > salienceOf(home('returned'), 'returned') + 0.3);
  });

  const journey = (verb: string, rest: string): string => `Rao/NNP/2/nsubj@person ${verb}/VBD/0/root ${rest}`;
  const came = (how: string): string => journey('came', `${how}/IN/5/case a/DT/5/det city/NN/2/obl`);
  checkLess('a journey that says neither where to nor where from', 'came', came('to'), came('without'));
  it('a journey that says where to or what for, and what nobody goes anywhere by', () => {
    const late = 'late/RB/2/advmod';
    assert.ok(salienceOf(journey('left', late), 'left') < 0.5);
    assert.ok(salienceOf(journey('left', 'for/IN/5/case the/DT/5/det summit/NN/2/obl'), 'left') > 0.5);
    assert.ok(salienceOf(journey('resigned', late), 'resigned') > 0.5);
  });

  const sued = 'Rao/NNP/2/nsubj@person sued/VBD/0/root Lind/NNP/2/obj@person';
  checkLess(
    'an example',
    'sued',
    `${sued} for/IN/5/case years/NNS/2/obl`,
    `${sued} for/IN/5/case example/NN/2/obl`,
  );

  const arrested = 'Rao/NNP/4/nsubj:pass@person has/VBZ/4/aux been/VBN/4/aux:pass arrested/VBN/0/root';
  checkLess(
    'what has been done many times',
    'arrested',
    arrested,
    `${arrested} three/CD/6/nummod times/NNS/4/obl`,
  );
  checkLess(
    'what has been done by many',
    'resigned',
    'Two/CD/2/nummod ministers/NNS/4/nsubj have/VBP/4/aux resigned/VBN/0/root',
    'Many/JJ/2/amod ministers/NNS/4/nsubj have/VBP/4/aux resigned/VBN/0/root',
  );
  it('what many did at one time', () => {
    const many = 'Many/JJ/2/amod ministers/NNS/3/nsubj resigned/VBD/0/root';
    assert.equal(
      salienceOf(many, 'resigned'),
      salienceOf(many.replace('Many/JJ', 'Some/DT').replace('amod', 'det'), 'resigned'),
    );
  });

  const met = (adverb: string): string =>
    `Rao/NNP/3/nsubj@person ${adverb}/RB/3/advmod met/VBD/0/root Lind/NNP/3/obj@person`;
  checkLess('what was done once upon a time', 'met', met('then'), met('once'));
  it('what was once done on a day', () => {
    const [then, once] = ['then', 'once'].map((adverb) =>
      salienceOf(`${met(adverb)} ${onFriday(3, 5)}`, 'met'),
    );
    assert.equal(then, once);
  });

  const went = (verb: string): string =>
    `Rao/NNP/2/nsubj@person ${verb}/VBD/0/root to/TO/4/mark build/VB/2/xcomp dams/NNS/4/obj ${onFriday(4, 6)}`;
  checkLess('what only goes on', 'build', went('began'), went('continued'));
});
