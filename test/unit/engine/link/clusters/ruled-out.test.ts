import assert from 'node:assert/strict';
import { chainsOf } from '../marked';

function check(source: string, expected: readonly string[]): void {
  assert.deepEqual(chainsOf(source), expected);
}

describe('whom a bare name cannot mean', () => {
  it('is, with an office, no relative who is told by it', () => {
    const wife = '{p:Ida Berg}, the wife of Governor {p:Berg}, sailed.';
    check(`${wife} Governor {p:Berg} slept.`, ['Ida Berg', 'Berg = Berg']);
    check('Governor {p:Ida Berg} sailed. Governor {p:Berg} slept.', ['Ida Berg = Berg']);
  });
  it('is, with an office, nobody whom the sentence calls otherwise', () => {
    check('Sheriff {p:Berg} was ahead of {p:Ida Berg}.', ['Berg', 'Ida Berg']);
    check('Sheriff {p:Berg} was ahead. {p:Ida Berg} slept.', ['Berg = Ida Berg']);
    check('Dr {p:Berg} was ahead of {p:Ida Berg}.', ['Berg = Ida Berg']);
    check('{p:Clara Berg} sailed. Mrs {p:Berg} and {p:C. Berg}.', ['Clara Berg = Berg = C. Berg']);
  });
  it('is, with an office, nobody of the other sex than what it does tells of', () => {
    const story = (whose: string): string =>
      `President {p:Berg} has lost ${whose} seal. {p:Ida Berg} slept. President {p:Berg} left.`;
    check(story('his'), ['Berg = [his] = Berg', 'Ida Berg']);
    check(story('her'), ['Berg = [her] = Ida Berg = Berg']);
    check(story('his').replaceAll('President', 'Dr'), ['Berg = Ida Berg = Berg']);
    check(story('his').replace('has lost', 're-has lost'), ['Berg = [his] = Berg', 'Ida Berg']);
    check(`{p:Tom Rao} came. ${story('his')}`, ['Tom Rao = [his]', 'Berg = Ida Berg = Berg']);
  });
  it('is nobody who stands beside it', () => {
    check('Dr. {p:Berg} and {p:Ida Berg} came.', ['Berg', 'Ida Berg']);
    check('{p:Ida Berg} came. Dr. {p:Berg} left.', ['Ida Berg = Berg']);
  });
  it('is, in a headline, not whom that calls somebody’s wife', () => {
    const story = '{p:Ida Berg}, the wife of the baker {p:Ola Berg}, spoke on Monday.';
    check(`{p:Berg} is no thief, wife says\n\n${story}`, ['Berg = Ola Berg', 'Ida Berg']);
    check(`{p:Berg} is no thief\n\n${story}`, ['Berg', 'Ida Berg', 'Ola Berg']);
  });
  it('is, in a headline, nobody who comes after a longer name that begins so', () => {
    const story = '{o:Berg Turbines} knew of it, a paper says. {p:Ola Berg} slept.';
    check(`{p:Berg} was warned\n\n${story}`, ['Berg', 'Berg Turbines', 'Ola Berg']);
    check('{p:Berg} was warned\n\n{p:Ola Berg} of {o:Berg Turbines} slept.', [
      'Berg = Ola Berg',
      'Berg Turbines',
    ]);
  });
  it('is rather her husband than a woman who has just told of him', () => {
    const husband =
      '{p:Ola Berg} came.\n\n{p:Ida Berg} said her husband was ill. Ten worked beside {p:Berg}.';
    check(husband, ['Ola Berg = Berg', 'Ida Berg = [her]']);
    check(husband.replace('her husband', 'the cook'), ['Ola Berg', 'Ida Berg = Berg']);
  });
  it('is, with a vice president’s title, the vice president and no relative', () => {
    const vice = 'US Vice-President {p:Ola Berg} came. Then his wife, {p:Ida Berg}, came.';
    check(`${vice} Vice-President {p:Berg} slept.`, ['Ola Berg = Berg', 'Ida Berg']);
    check(`${vice} President {p:Berg} slept.`, ['Ola Berg', 'Ida Berg', 'Berg']);
  });
  it('is nobody whom only a word that is no title stands before as well', () => {
    const son = '{p:Ola Berg} came. {p:Berg} sang. {p:Ida Berg} has a boat, on which {p:Ida Berg} slept.';
    check(`${son} There was a song which {p:Berg} liked.`, ['Ola Berg = Berg = Berg', 'Ida Berg = Ida Berg']);
  });
  it('nor whom only a day stands before as well', () => {
    const day = '{p:Ola Berg} came. {p:Berg} sang. On Monday {p:Ida Berg} came.';
    check(`${day} On Monday {p:Berg} left.`, ['Ola Berg = Berg = Berg', 'Ida Berg']);
  });
  it('is of a couple with the family name of the other', () => {
    check('{p:Mark Berg} sailed. {p:Mark} and {p:Ida Moss} slept.', ['Mark Berg', 'Mark', 'Ida Moss']);
    check('{p:Mark Berg} sailed. {p:Mark} and {p:Ida Berg} slept.', ['Mark Berg = Mark', 'Ida Berg']);
  });
  it('is no relative of his or her own', () => {
    check('{p:Ida Berg} sailed. Her father {p:Berg} slept.', ['Ida Berg = [Her]', 'Berg']);
    check('{p:Ida Berg} sailed. Captain {p:Berg} slept.', ['Ida Berg = Berg']);
    check('{p:Ida Berg} sailed. Mia said her husband had told her {p:Berg} slept.', [
      'Ida Berg = [her] = [her] = Berg',
    ]);
    check('His wife, {p:Ida Berg}, sailed. His wife {p:Berg} slept.', ['Ida Berg = Berg']);
  });
  it('is of the sex that a title in brackets, or a word in the name, tells', () => {
    const two = '{p:Fola Berg} met Chief (Mrs) {p:Buki Berg}.';
    check(`${two} Mrs {p:Berg} slept.`, ['Fola Berg', 'Buki Berg = Berg']);
    check('{p:Vikram Singh Berg} sailed. Smt {p:Berg} slept.', ['Vikram Singh Berg', 'Berg']);
    check('{p:Harsim Kaur Berg} sailed. Smt {p:Berg} slept.', ['Harsim Kaur Berg = Berg']);
  });
});

describe('a given name behind a title', () => {
  it('is his of whom the article tells by that title, whoever has it for a family name', () => {
    const two = '{p:Azlan Omar} met Tun {p:Omar Hamid}.';
    check(`${two} Tun {p:Omar} slept.`, ['Azlan Omar', 'Omar Hamid = Omar']);
    check(`${two} Dr {p:Omar} slept.`, ['Azlan Omar = Omar', 'Omar Hamid']);
    check('Mr {p:Omar Hamid} met {p:Azlan Omar}. Mr {p:Omar} slept.', ['Omar Hamid', 'Azlan Omar = Omar']);
  });
});
