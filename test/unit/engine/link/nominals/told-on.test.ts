import assert from 'node:assert/strict';
import { chainsOf } from '../marked';

describe('an office by which a paragraph goes on about somebody', () => {
  const check = (name: string, source: string, isHis: boolean): void => {
    it(name, () => {
      assert.equal(chainsOf(source).includes('Ola Berg = [The head]'), isHis, chainsOf(source).join(', '));
    });
  };
  check('is his', '{p:Ola Berg} is out. The head of {o:Acme} was freed.', true);
  check('but not in what is said', '{p:Ola Berg} is out. The head of {o:Acme} said so.', false);
  check('nor behind what he did', '{p:Ola Berg} slept. The head of {o:Acme} was freed.', false);
  check('nor behind two', '{p:Ola Berg} is {p:Ivo Lind}. The head of {o:Acme} was freed.', false);
  check('nor in another paragraph', '{p:Ola Berg} is out.\n\nThe head of {o:Acme} was freed.', false);
  check(
    'nor where he has another one',
    'Minister {p:Ola Berg} slept. {p:Ola Berg} is out. The head of {o:Acme} was freed.',
    false,
  );
});
