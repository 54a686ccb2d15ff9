import assert from 'node:assert/strict';
import { repaired } from '../repaired';

const FOUND = (subject: string, was: string): string =>
  `Nordhavn/NNP/3/${subject}@organization ${was} found/VBD/0/root in/IN/6/case its/PRP$/6/nmod:poss report/NN/3/obl ,/,/8/punct`;
const PUBLISHED = 'published/VBN/3/advcl on/IN/10/case Monday/NNP/8/obl=DATE ,/,/8/punct';

describe('what somebody says through another one', () => {
  const said = (verb: string, he: string): string =>
    `Rao/NNP/2/nsubj@person ${verb}/VBD/0/root through/IN/5/case his/PRP$/5/nmod:poss lawyer/NN/2/obl that/WDT/8/${he} left/VBN/5/acl:relcl Oru/NNP/8/obj`;
  it('is told, and done to nobody', () => {
    assert.equal(repaired(said('said', 'mark he/PRP/8/nsubj')).get('left'), 'ccomp said');
  });
  it('but what has a pronoun for its subject, or a verb that tells nothing, describes them', () => {
    assert.equal(repaired(said('said', 'nsubj long/RB/8/advmod')).get('left'), 'acl:relcl lawyer');
    assert.equal(repaired(said('walked', 'mark he/PRP/8/nsubj')).get('left'), 'acl:relcl lawyer');
  });
});

describe('who tells what stands before', () => {
  const told = (comma: string, announced: string): string =>
    `They/PRP/3/nsubj have/VBP/3/aux agreed/VBN/${announced.includes('was') ? '7' : '6'}/ccomp ${comma} Rao/NNP/${announced.includes('was') ? '7' : '6'}/nsubj:pass@person ${announced}`;
  it('is announced by nobody', () => {
    assert.equal(repaired(told(',/,/3/punct', 'announced/VBN/0/root')).get('rao'), 'nsubj announced');
  });
  it('but who is told something is no speaker', () => {
    const was = told(',/,/3/punct', 'was/VBD/7/aux:pass told/VBN/0/root');
    assert.equal(repaired(was).get('rao'), 'nsubj:pass told');
  });
});

describe('what somebody tells in something published', () => {
  const told = (up: number): string => `that/IN/14/mark Rao/NNP/14/nsubj@person lied/VBD/${String(up)}/ccomp`;
  it('is told by them, and only the text is published', () => {
    const found = repaired(`${FOUND('nsubj:pass', 'soon/RB/3/advmod')} ${PUBLISHED} ${told(8)}`);
    assert.equal(found.get('nordhavn'), 'nsubj found');
    assert.equal(found.get('published'), 'acl report');
    assert.equal(found.get('lied'), 'ccomp found');
  });
  it('but who was found in a report, or has no clause to tell, is no teller', () => {
    const passive = repaired(`${FOUND('nsubj:pass', 'was/VBD/3/aux:pass')} ${PUBLISHED} ${told(3)}`);
    assert.equal(passive.get('nordhavn'), 'nsubj:pass found');
    const bare = repaired(`${FOUND('nsubj:pass', 'soon/RB/3/advmod')} ${PUBLISHED}`);
    assert.equal(bare.get('nordhavn'), 'nsubj:pass found');
  });
});

describe('what somebody tells in a text', () => {
  const said = (noun: string): string =>
    `Rao/NNP/2/nsubj@person said/VBD/0/root in/IN/5/case a/DT/5/det ${noun}/NN/2/obl that/IN/9/mark they/PRP/9/nsubj were/VBD/9/aux leaving/VBG/5/acl`;
  it('is what they tell', () => {
    assert.equal(repaired(said('statement')).get('leaving'), 'ccomp said');
  });
  it('but not what another thing is', () => {
    assert.equal(repaired(said('hope')).get('leaving'), 'acl hope');
  });
});
