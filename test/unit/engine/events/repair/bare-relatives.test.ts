import assert from 'node:assert/strict';
import { eventsOf } from '../sentence';
import { repaired } from './repaired';

describe('a relative clause without a pronoun', () => {
  const tree = (the: string, clause: string): string =>
    `${the}/DT/2/det firm/NN/IS/nsubj:pass Lind/NNP/2/appos@person ${clause} was/VBD/IS/aux:pass sold/VBN/0/root`;
  const founded = tree('The', 'founded/VBN/2/acl').replaceAll('IS', '6');
  it('has the name before its verb for its subject, and tells of the noun before that', () => {
    const found = repaired(founded);
    assert.equal(found.get('lind'), 'nsubj founded');
    assert.equal(found.get('founded'), 'acl:relcl firm');
    assert.ok(!eventsOf(founded).some((event) => /^sold .*Lind/u.test(event)));
  });
  it('but not one between commas, with an agent or without "the"', () => {
    const commas = tree('The', ',/,/5/punct founded/VBN/2/acl').replaceAll('IS', '7');
    const agent = tree('The', 'founded/VBN/2/acl by/IN/6/case Rao/NNP/4/obl:agent').replaceAll('IS', '8');
    const bare = founded.replace('The', 'A');
    for (const other of [commas, agent, bare]) assert.equal(repaired(other).get('lind'), 'appos firm');
  });
  it('is none where the verb has no object or tells a clause', () => {
    for (const verb of ['arrived', 'said'])
      assert.equal(repaired(founded.replace('founded', verb)).get('lind'), 'appos firm');
  });
});
