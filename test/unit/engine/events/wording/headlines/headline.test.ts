import assert from 'node:assert/strict';
import { wordingOf } from '../../worded';

describe('the wording of headlines', () => {
  const headline = (tree: string, trigger: string): string => wordingOf(tree, trigger, 'wording', 'headline');
  it('is the headline as it stands, where the event is that of its main verb', () => {
    const police =
      'Police/NNS/2/nsubj arrest/VBP/0/root twelve/CD/4/nummod people/NNS/2/obj after/IN/7/mark fire/NN/7/nsubj kills/VBZ/2/advcl jackal/NN/7/obj in/IN/10/case Estal/NNP/7/obl@place';
    assert.equal(
      headline(police, 'arrest'),
      'Police arrest twelve people [after fire kills jackal] [in Estal]',
    );
    assert.equal(headline(police, 'kills'), 'fire kills jackal [in Estal]');
  });
  it('keeps the preposition before a year that the row has', () => {
    const picks = (mate: string): string =>
      headline(
        `Oru/NNP/2/nsubj@organization picks/VBZ/0/root Rao/NNP/2/obj@person as/IN/5/case 2028/CD/7/compound=DATE ${mate} mate/NN/2/obl`,
        'picks',
      );
    assert.equal(picks('running/VBG/7/amod'), 'Oru picks Rao as running mate');
    assert.equal(picks('calm/JJ/7/amod'), 'Oru picks Rao as calm mate');
  });
  it('is that of whom something kills, whatever else it does', () => {
    const blast = (first: string): string =>
      `Blast/NN/2/nsubj ${first}/VBZ/0/root two/CD/2/obj ,/,/5/punct injures/VBZ/2/conj five/CD/5/obj`;
    assert.equal(headline(blast('kills'), 'injures'), 'Blast kills two , injures five');
    assert.doesNotMatch(headline(blast('amazes'), 'injures'), /amazes/u);
  });
  it('tells what something is ruled as done to it, not what somebody ruled', () => {
    const ruled = (who: string, what: string): string =>
      headline(`${who}/NN/2/nsubj ruled/VBD/0/root ${what}`, 'ruled');
    assert.equal(ruled('Ban', 'unlawful/JJ/2/xcomp'), 'Ban is ruled unlawful');
    assert.equal(ruled('Judge', 'on/IN/4/case ban/NN/2/obl'), 'Judge rules on ban');
  });
  it('may have a score', () => {
    const beat = (mark: string): string =>
      `Rao/NNP/2/nsubj@person beats/VBZ/0/root Lind/NNP/2/obj@person 2/CD/2/obl:unmarked ${mark} 1/CD/4/nmod to/TO/8/mark win/VB/2/advcl cup/NN/10/compound gold/NN/2/parataxis`;
    assert.equal(headline(beat('–/SYM/6/case'), 'beats'), 'Rao beats Lind 2 – 1 [to win cup gold]');
    assert.notEqual(headline(beat(';/:/6/punct'), 'beats'), 'Rao beats Lind 2 ; 1 [to win cup gold]');
  });
  it('has several for a list of names', () => {
    const joined = (list: string): string => `${list} joined/VBD/0/root Acme/NNP/8/obj@organization`;
    const four =
      'Rao/NNP/8/nsubj@person ,/,/3/punct Lind/NNP/1/conj@person ,/,/5/punct Moss/NNP/1/conj@person and/CC/7/cc Berg/NNP/1/conj@person';
    assert.equal(headline(joined(four), 'joined'), 'Rao , Lind , Moss and Berg join Acme');
    const one =
      'Rao/NNP/8/nsubj@person ,/,/3/punct head/NN/1/appos of/IN/5/case Oru/NNP/3/nmod@place and/CC/7/cc aide/NN/3/conj';
    assert.equal(headline(joined(one), 'joined').includes('join Acme'), false);
  });
  it('ends before a semicolon, and has what is done to somebody as a passive, whatever preposition follows', () => {
    const stabbed =
      'Mayor/NN/2/nsubj stabbed/VBD/0/root on/IN/4/case stage/NN/2/obl ;/:/2/punct police/NNS/7/nsubj act/VBP/2/parataxis';
    assert.equal(headline(stabbed, 'stabbed'), 'Mayor is stabbed on stage');
    const voted = 'Town/NN/2/nsubj voted/VBD/0/root on/IN/4/case budget/NN/2/obl';
    assert.equal(headline(voted, 'voted'), 'Town votes on budget');
  });
  it('has what somebody has become, or been made, as a passive; but not whom somebody named makes it', () => {
    const left = 'Dozens/NNS/2/nsubj left/VBD/0/root dead/JJ/2/xcomp in/IN/5/case Estal/NNP/2/obl@place';
    assert.equal(headline(left, 'left'), 'Dozens are left dead in Estal');
    const named =
      'Rao/NNP/2/nsubj@person named/VBD/0/root ambassador/NN/2/xcomp to/IN/5/case Estal/NNP/3/nmod@place';
    assert.equal(headline(named, 'named'), 'Rao is named ambassador to Estal');
    const elect =
      'Rao/NNP/2/nsubj@person named/VBD/0/root Oru/NNP/6/compound@place mayor/NN/6/compound -/HYPH/4/punct elect/JJ/2/xcomp';
    assert.equal(headline(elect, 'named'), 'Rao is named Oru mayor-elect');
    const flown = 'Rao/NNP/2/nsubj@person airlifted/VBD/0/root to/IN/4/case Estal/NNP/2/obl@place';
    assert.equal(headline(flown, 'airlifted'), 'Rao is airlifted to Estal');
    const delayed = 'Launch/NN/2/nsubj delayed/VBD/0/root another/DT/4/det day/NN/2/obj';
    assert.equal(headline(delayed, 'delayed'), 'Launch is delayed another day');
    const ahead = delayed.replace('another/DT', 'polling/NN');
    assert.equal(headline(ahead, 'delayed'), 'Launch delays polling day');
    const shouted = 'KELLER/NNP/2/nsubj@person RESIGNS/VBZ/0/root IN/IN/4/case ESTAL/NNP/2/obl@place';
    assert.equal(headline(shouted, 'RESIGNS'), 'KELLER resigns IN ESTAL');
    const projected = named.replace('named', 'projected');
    assert.equal(headline(projected, 'projected'), 'Rao is projected ambassador to Estal');
    const found = 'Boat/NN/2/nsubj found/VBD/0/root Near/JJ/4/amod Pier/NN/2/obl';
    assert.equal(headline(found, 'found'), 'Boat is found Near Pier');
    const year = 'Rao/NNP/2/nsubj@person named/VBD/0/root 2031/CD/4/nummod champion/NN/2/xcomp';
    assert.equal(headline(year, 'named'), 'Rao is named 2031 champion');
    const others =
      'Two/CD/3/nsubj and/CC/3/cc others/NNS/1/conj injured/VBN/0/root in/IN/6/case Estal/NNP/4/obl@place';
    assert.equal(
      headline(others.replace('Two/CD/3/nsubj', 'Two/CD/4/nsubj'), 'injured'),
      'Two and others are injured in Estal',
    );
    const listed = (first: string): string =>
      `${first} ,/,/1/punct owner/NN/1/appos jailed/VBN/0/root over/IN/6/case fire/NN/4/obl`;
    assert.equal(headline(listed('Captain/NN/4/nsubj'), 'jailed'), 'Captain , owner are jailed over fire');
    assert.equal(headline(listed('Ikeja/NNP/4/nsubj@place'), 'jailed'), 'Ikeja , owner is jailed over fire');
    const names = 'Rao/NNP/2/nsubj@person named/VBD/0/root Lind/NNP/2/obj@person ambassador/NN/2/xcomp';
    assert.equal(headline(names, 'named'), 'Rao names Lind ambassador');
  });
  it('begins behind what only says which story it is of, or who tells it', () => {
    const shot =
      'Police/NNS/0/root :/:/1/punct Boy/NN/5/nsubj fatally/RB/5/advmod shot/VBD/1/appos in/IN/7/case Oru/NNP/5/obl@place';
    assert.equal(headline(shot, 'shot'), 'Boy is fatally shot in Oru');
    const says = shot.replace(':/:/1/punct', 'say/VBP/1/dep');
    assert.notEqual(headline(says, 'shot'), 'Boy is fatally shot in Oru');
  });
  it('has participles as passives and the past in the present', () => {
    const debate =
      'Second/JJ/2/amod debate/NN/3/nsubj cancelled/VBN/0/root in/IN/5/case Estal/NNP/3/obl@place';
    assert.equal(headline(debate, 'cancelled'), 'Second debate is cancelled in Estal');
    const rao = 'Rao/NNP/2/nsubj@person met/VBD/0/root Lind/NNP/2/obj@person';
    assert.equal(headline(rao, 'met'), 'Rao meets Lind');
    const minister = 'Minister/NN/2/nsubj stabbed/VBD/0/root near/IN/4/case market/NN/2/obl';
    assert.equal(headline(minister, 'stabbed'), 'Minister is stabbed near market');
    const hurt = 'Minister/NN/2/nsubj stabbed/VBD/0/root || The/DT/2/det attack/NN/3/nsubj failed/VBD/0/root';
    assert.equal(headline(hurt, 'stabbed'), 'Minister is stabbed');
    const sworn = 'Rao/NNP/2/nsubj:pass@person sworn/VBN/0/root in/RP/2/compound:prt';
    assert.equal(headline(sworn, 'sworn'), 'Rao is sworn in');
    const gone = 'Minister/NN/2/nsubj resigned/VBD/0/root in/IN/4/case Estal/NNP/2/obl@place';
    assert.equal(headline(gone, 'resigned'), 'Minister resigns in Estal');
  });
  it('is composed where the headline is no plain clause', () => {
    const label =
      'Rao/NNP/5/parataxis@person :/:/1/punct A/DT/4/det minister/NN/5/nsubj resigned/VBD/0/root ;/:/5/punct';
    assert.equal(headline(label, 'resigned'), 'A minister resigns');
  });
});
