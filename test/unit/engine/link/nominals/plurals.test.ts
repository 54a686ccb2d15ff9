import assert from 'node:assert/strict';
import { chainsOf } from '../marked';

function check(source: string, expected: readonly string[]): void {
  assert.deepEqual(chainsOf(source), expected);
}

describe('phrases that stand for two', () => {
  it('are mentions of both, where just two are named', () => {
    check('{p:Ola Berg} met {p:Ida Moss} in {l:Lagos}. Both leaders smiled.', [
      'Ola Berg = [Both leaders]',
      'Ida Moss = [Both leaders]',
      'Lagos',
    ]);
    check('{l:Norway} and {l:Chad} spoke. The two countries signed.', [
      'Norway = [The two countries]',
      'Chad = [The two countries]',
    ]);
  });
  it('are looked for farther back where nobody is named near', () => {
    const filler = 'It rained. It snowed. It rained. ';
    check(`{p:Ola Berg} met {p:Ida Moss}. ${filler}The two leaders left.`, [
      'Ola Berg = [The two leaders]',
      'Ida Moss = [The two leaders]',
    ]);
  });
  it('are nobody where three fit, or one', () => {
    check('{p:Ola Berg}, {p:Ida Moss} and {p:Leo Hart} met. Both leaders smiled.', [
      'Ola Berg',
      'Ida Moss',
      'Leo Hart',
    ]);
    check('{p:Ola Berg} slept. Both leaders smiled.', ['Ola Berg']);
  });
  it('are not two of whom the article tells less than of a third', () => {
    check(
      '{l:Norway} warned. {l:Norway} spoke. {l:Norway} slept. It rained. {l:Chad} and {l:Peru} left. Both countries won.',
      ['Norway = Norway = Norway', 'Chad', 'Peru'],
    );
  });
  it('are no cities where countries are meant, and nothing with a phrase behind it', () => {
    check('{l:Oslo} and {l:Lagos} grew. Both countries slept.', ['Oslo', 'Lagos']);
    check('{l:Norway} and {l:Chad} grew. The two countries of the treaty slept.', ['Norway', 'Chad']);
  });
  it('are no agency where companies are meant, and no woman among men', () => {
    const met = (one: string): string =>
      `${one} spoke. {o:Tidemark} and {o:Larkspur} met. Both companies won.`;
    check(met('{o:Tide Agency}'), [
      'Tide Agency',
      'Tidemark = [Both companies]',
      'Larkspur = [Both companies]',
    ]);
    check('{o:FTC} and {o:Tidemark} met. Both companies won.', ['FTC', 'Tidemark']);
    check('{p:Karl Berg} and {p:Anna Moss} met. The two men won.', ['Karl Berg', 'Anna Moss']);
    check('{p:Karl Berg} and {p:Paul Moss} met. The two men won.', [
      'Karl Berg = [The two men]',
      'Paul Moss = [The two men]',
    ]);
  });
});
