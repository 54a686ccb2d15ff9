import assert from 'node:assert/strict';
import { wordingOf } from '../../worded';

const headline = (tree: string, trigger: string): string => wordingOf(tree, trigger, 'wording', 'headline');

describe('a headline that says without a verb what came of its event', () => {
  const ferry = (behind: string): string =>
    `Five/CD/2/nsubj dead/JJ/0/root and/CC/5/cc ten/CD/5/nsubj hurt/VBN/2/conj after/IN/8/mark ferry/NN/8/nsubj sinks/VBZ/2/advcl ${behind}`;
  it('is the title as a whole, behind its label and before who tells it', () => {
    assert.equal(headline(ferry(''), 'sinks'), 'Five are dead and ten hurt after ferry sinks');
    const says = ferry(',/,/2/punct mayor/NN/11/nsubj says/VBZ/2/parataxis');
    assert.equal(headline(says, 'sinks'), 'Five are dead and ten hurt after ferry sinks');
  });
  it('begins behind what somebody says before a colon', () => {
    const quoted = (mark: string): string =>
      `‘/\`\`/5/punct It/PRP/3/nsubj shook/VBD/0/root ’/''/3/punct ${mark} Five/CD/7/nsubj dead/JJ/3/parataxis after/IN/9/mark ferry/NN/9/nsubj sinks/VBZ/7/advcl`;
    assert.equal(headline(quoted(':/:/3/punct'), 'sinks'), 'Five are dead after ferry sinks');
    assert.doesNotMatch(headline(quoted('as/IN/7/mark'), 'sinks'), /are dead/u);
  });
  it('but of no other event of it', () => {
    const arrest = ferry(';/:/2/punct captain/NN/11/nsubj arrested/VBN/2/parataxis');
    assert.doesNotMatch(headline(arrest, 'arrested'), /dead/u);
  });
  const crash = (before: string, harm = 'killed/VBN/1/acl'): string =>
    `${before} ${harm} in/IN/5/case boat/NN/5/compound crash/NN/2/obl`;
  it('has the number of those who are told', () => {
    assert.equal(headline(crash('Man/NN/0/root'), 'crash'), 'Man is killed in boat crash');
    assert.equal(headline(crash('One/CD/0/root'), 'crash'), 'One is killed in boat crash');
    assert.equal(headline(crash('Men/NNS/0/root'), 'crash'), 'Men are killed in boat crash');
  });
  it('says of whom, not of what', () => {
    assert.equal(headline(crash('Dead/JJ/2/amod', 'men/NNS/0/root'), 'crash'), 'boat crash');
    const dog = 'Dog/NN/2/nsubj killed/VBD/0/root boy/NN/2/obj in/IN/5/case crash/NN/2/obl';
    assert.doesNotMatch(headline(dog, 'killed'), /is killed/u);
  });
  it('is the title of what a disaster does, too, not of what somebody does', () => {
    const clears = (who: string): string =>
      `Ten/CD/2/nsubj dead/JJ/0/root as/IN/5/mark ${who}/NN/5/nsubj clears/VBZ/2/advcl Oru/NNP/5/obj@place`;
    assert.equal(headline(clears('typhoon'), 'clears'), 'Ten are dead as typhoon clears Oru');
    assert.doesNotMatch(headline(clears('army'), 'clears'), /dead/u);
  });
  it('has how sure it is', () => {
    const feared = (word: string): string =>
      `Five/CD/3/nsubj ${word}/VBN/3/aux dead/JJ/0/root after/IN/6/mark ferry/NN/6/nsubj sinks/VBZ/3/advcl`;
    assert.equal(headline(feared('feared'), 'sinks'), 'Five are feared dead after ferry sinks');
    assert.doesNotMatch(headline(feared('played'), 'sinks'), /are/u);
  });
  it('goes on with no verb that tells the news', () => {
    const named =
      'Woman/NN/5/nsubj:pass killed/VBN/1/acl in/IN/4/case Oru/NNP/2/obl@place named/VBN/0/root as/IN/7/case Moss/NNP/5/obl@person';
    assert.equal(headline(named, 'named'), 'Woman killed in Oru is named as Moss');
    const dies = 'Man/NN/5/nsubj hurt/VBN/1/acl in/IN/4/case attack/NN/2/obl dies/VBZ/0/root';
    assert.equal(headline(dies, 'dies'), 'Man hurt in attack dies');
  });
});
