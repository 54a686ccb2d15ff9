import { check } from './dated';

describe('dates of verbs', () => {
  check('a day', 'Rao/NNP/2/nsubj arrived/VBD/0/root on/IN/4/case Friday/NNP/2/obl=DATE', [
    'arrived on:Friday',
  ]);
  const hurried = 'Rao/NNP/2/nsubj spoke/VBD/0/root ahead/RB/2/advmod of/IN/5/case Friday/NNP/2/obl=DATE';
  check('a day before which it was', hurried, ['spoke before:Friday']);
  check('not one of which it was', hurried.replace('ahead/RB', 'there/RB'), ['spoke on:Friday']);
  const due =
    'The/DT/2/det match/NN/8/nsubj:pass ,/,/4/punct due/JJ/2/acl on/IN/6/case Monday/NNP/4/obl=DATE ,/,/4/punct played/VBN/0/root';
  check('not a day that commas give to what the subject is', due, []);
  check(
    'but one behind what it is called',
    due
      .replace('due/JJ/2/acl', 'club/NN/2/appos')
      .replace(
        'on/IN/6/case Monday/NNP/4/obl=DATE ,/,/4/punct',
        ',/,/4/punct on/IN/7/case Monday/NNP/8/obl=DATE',
      ),
    ['played on:Monday'],
  );
  check(
    'how long the subject has been so dates nothing',
    'Rao/NNP/8/nsubj ,/,/4/punct in/IN/4/case power/NN/8/obl since/IN/6/case Monday/NNP/4/nmod=DATE ,/,/4/punct resigned/VBD/0/root',
    [],
  );
  const found = (absent: string): string =>
    `Boats/NNS/6/nsubj:pass ${absent} in/IN/4/case May/NNP/2/obl=DATE were/VBD/6/aux:pass found/VBN/0/root at/IN/8/case 8am/NN/6/obl=TIME`;
  check('nor does when it is of a quality, beside a time of the verb', found('absent/JJ/1/amod'), [
    'found on:8am',
  ]);
  check(
    'but a day of the verb is better than the time',
    found('often/RB/6/advmod').replace('May/NNP/2', 'May/NNP/6'),
    ['found on:May'],
  );
  const won = 'Oru/NNP/2/nsubj won/VBD/0/root a/DT/4/det prize/NN/2/obj since/IN/6/case 2031/CD/2/obl=DATE';
  check('nor is what was done once done since then', won, []);
  const third = (time: string, subject = 'It/PRP'): string =>
    `${subject}/5/nsubj was/VBD/5/cop the/DT/5/det third/JJ/5/amod raid/NN/0/root ${time}`;
  check(
    'nor what is counted, of the time over which it is',
    third('since/IN/7/case May/NNP/5/nmod=DATE'),
    [],
  );
  check('but of its day', third('on/IN/7/case Friday/NNP/5/nmod=DATE'), ['raid on:Friday']);
  const guard = ',/,/12/punct when/WRB/12/advmod a/DT/11/det guard/NN/12/nsubj died/VBD/5/advcl';
  check(
    'nor has it the time from which on it is',
    `${third('since/IN/7/case May/NNP/5/nmod=DATE')} ${guard}`,
    ['died on:May'],
  );
  const lifted =
    'Oru/NNP/3/nsubj has/VBZ/3/aux lifted/VBN/0/root ten/CD/5/nummod bans/NNS/3/obj since/IN/7/case 2031/CD/3/obl=DATE';
  check('but what has been done is', lifted, ['lifted since:2031']);
  const barred =
    'They/PRP/2/nsubj barred/VBD/0/root Rao/NNP/2/obj from/IN/5/mark leaving/VBG/2/advcl Tarn/NNP/5/obj on/IN/8/case Tuesday/NNP/5/obl=DATE';
  check('a day of the week behind what is kept from happening', barred, ['barred on:Tuesday']);
  check('behind what somebody does otherwise, that of it', barred.replace('from/IN', 'by/IN'), [
    'leaving on:Tuesday',
  ]);
  const voted =
    'They/PRP/2/nsubj voted/VBD/0/root to/TO/4/mark dismiss/VB/2/xcomp Rao/NNP/4/obj on/IN/7/case Tuesday/NNP/4/obl=DATE';
  check('a day of the week behind what is decided', voted, ['voted on:Tuesday']);
  check('but a date is that of what is to be done', voted.replace('Tuesday', 'June'), ['dismiss on:June']);
  const ordered =
    'They/PRP/2/nsubj ordered/VBD/0/root Rao/NNP/2/obj to/TO/5/mark pay/VB/2/xcomp it/PRP/5/obj on/IN/8/case Tuesday/NNP/5/obl=DATE';
  check('or ordered', ordered, ['ordered on:Tuesday']);
  check('not behind what somebody is taught', ordered.replace('ordered', 'taught'), ['pay on:Tuesday']);
  const urged = ordered.replace('Tuesday/NNP', 'yesterday/NN').replace('on/IN/8/case', 'again/RB/5/advmod');
  check('a day that is over, behind what need not have come about', urged, ['ordered on:yesterday']);
  check(
    'nor of an infinitive that stands alone',
    'To/TO/2/mark cut/VB/0/root it/PRP/2/obj again/RB/2/advmod yesterday/NN/2/obl:unmarked=DATE',
    ['cut on:yesterday'],
  );
  check('not where the verb above tells no event', urged.replace('ordered', 'took'), ['pay on:yesterday']);
  check('not behind what did', urged.replace('ordered', 'helped'), ['pay on:yesterday']);
  check(
    'nor behind what a clause says in between',
    'They/PRP/2/nsubj urged/VBD/0/root Rao/NNP/2/obj to/TO/5/mark revive/VB/2/xcomp a/DT/7/det bill/NN/5/obj that/WDT/9/nsubj failed/VBD/7/acl:relcl last/JJ/11/amod=DATE year/NN/5/obl:unmarked=DATE',
    ['failed on:last year'],
  );
  const jailed =
    'They/PRP/2/nsubj jailed/VBD/0/root Rao/NNP/2/obj for/IN/5/mark stealing/VBG/2/advcl cars/NNS/5/obj on/IN/8/case Tuesday/NNP/5/obl=DATE';
  check('a day of the week behind what somebody is punished for', jailed, ['jailed on:Tuesday']);
  check('not behind what somebody is thanked for', jailed.replace('jailed', 'thanked'), [
    'stealing on:Tuesday',
  ]);
  const set =
    'Oru/NNP/2/nsubj@place set/VBD/0/root Friday/NNP/2/obl:unmarked=DATE as/IN/6/case the/DT/6/det deadline/NN/2/obl';
  check('not the day that is set', set, []);
  check('but that on which something else is', set.replace('set', 'ended'), ['ended on:Friday']);
  const posted =
    'Acme/NNP/2/nsubj@organization posted/VBD/0/root a/DT/4/det loss/NN/2/obj for/IN/6/case 2030/CD/2/obl=DATE';
  check('not the time of figures', posted, []);
  check('but that of what else is posted', posted.replace('loss', 'letter'), ['posted on:2030']);
  const came =
    'Rao/NNP/2/nsubj came/VBD/0/root for/IN/4/case talks/NNS/2/obl on/IN/6/case Friday/NNP/2/obl=DATE';
  check('what somebody comes for', came, ['came on:Friday', 'talks on:Friday']);
  check('not what somebody calls for', came.replace('came', 'called'), ['called on:Friday']);
  check(
    'a day behind the reported verb, wherever the parser hangs it',
    'Rao/NNP/2/nsubj said/VBD/0/root he/PRP/4/nsubj met/VBD/2/ccomp Lind/NNP/4/obj on/IN/7/case Friday/NNP/2/obl=DATE',
    ['met on:Friday'],
  );
  check(
    'a day beside the verb of saying',
    'Rao/NNP/2/nsubj said/VBD/0/root Friday/NNP/5/obl:unmarked=DATE he/PRP/5/nsubj resigned/VBD/2/ccomp',
    ['said on:Friday'],
  );
  check(
    'a day before "that"',
    'Rao/NNP/2/nsubj told/VBD/0/root aides/NNS/2/obj on/IN/5/case Friday/NNP/8/obl=DATE that/IN/8/mark he/PRP/8/nsubj resigned/VBD/2/ccomp',
    ['told on:Friday'],
  );
  check(
    'a light verb',
    'They/PRP/2/nsubj held/VBD/0/root talks/NNS/2/obj on/IN/5/case Friday/NNP/2/obl=DATE',
    ['talks on:Friday'],
  );
  check(
    'a governor',
    'Rao/NNP/3/nsubj:pass was/VBD/3/aux:pass expected/VBN/0/root on/IN/5/case Friday/NNP/3/obl=DATE to/TO/7/mark arrive/VB/3/xcomp',
    ['arrive on:Friday'],
  );
  const target =
    'They/PRP/2/nsubj set/VBD/0/root a/DT/4/det target/NN/2/obj of/IN/6/mark doubling/VBG/4/acl trade/NN/6/obj by/IN/9/case 2030/CD/6/obl=DATE';
  check('a deadline of a target goes with who sets it', target, ['set by:2030']);
  check('but not that of a way', target.replace('target', 'way'), ['doubling by:2030']);
  check(
    'a deadline goes with the infinitive',
    'They/PRP/2/nsubj pledged/VBD/0/root to/TO/4/mark create/VB/2/xcomp a/DT/6/det plan/NN/4/obj for/IN/8/mark building/VBG/6/acl roads/NNS/8/obj by/IN/11/case May/NNP/8/obl=DATE',
    ['create by:May'],
  );
  const how =
    'Rao/NNP/2/nsubj described/VBD/0/root how/WRB/2/obj in/IN/5/case May/NNP/2/obl=DATE he/PRP/7/nsubj met/VBD/2/ccomp Lind/NNP/7/obj';
  check('a month behind "how" is that of what is described', how, ['met on:May']);
  check('but one without it is that of the report', how.replace('how/WRB/2/obj', 'early/RB/5/advmod'), [
    'described on:May',
  ]);
  const slid =
    'After/IN/4/mark the/DT/3/det country/NN/4/nsubj slid/VBD/9/advcl ,/,/4/punct Oru/NNP/4/obj on/IN/8/case Monday/NNP/4/obl=DATE appointed/VBD/0/root Rao/NNP/9/obj@person';
  check('a day right before a finite verb, behind a clause at the front', slid, ['appointed on:Monday']);
  check('but not without a comma', slid.replace(',/,/4/punct', 'as/IN/6/case'), ['slid on:Monday']);
  const cut =
    'Oru/NNP/3/nsubj will/MD/3/aux cut/VB/0/root jobs/NNS/3/obj by/IN/6/case October/NNP/3/obl=DATE and/CC/9/cc had/VBD/9/aux hired/VBN/3/conj Rao/NNP/9/obj@person';
  check('what had been done before is not of the day of the plan', cut, ['cut by:October']);
  check('what is to be done, too, is', cut.replace('had/VBD', 'will/MD').replace('VBN', 'VB'), [
    'cut by:October',
    'hired by:October',
  ]);
  const spoke =
    'Rao/NNP/4/nsubj@person on/IN/3/case Friday/NNP/4/obl=DATE spoke/VBD/0/root to/TO/6/case Lind/NNP/4/obl@person and/CC/11/cc the/DT/10/det two/CD/10/nummod leaders/NNS/11/nsubj agreed/VBD/4/conj';
  check('the day of what both did', spoke, ['spoke on:Friday', 'agreed on:Friday']);
  check('not of what somebody else did', spoke.replace('two/CD/10/nummod', 'mill/NN/10/compound'), [
    'spoke on:Friday',
  ]);
  const spurred =
    'Oru/NNP/2/nsubj spurred/VBD/0/root Tarn/NNP/2/obj ,/,/7/punct which/WDT/7/nsubj once/RB/7/advmod mined/VBD/2/ccomp coal/NN/7/obj in/IN/10/case 2011/CD/7/obl=DATE ,/,/13/punct to/TO/13/mark close/VB/7/conj it/PRP/13/obj';
  check('not of an infinitive behind a clause that commas set apart', spurred, ['mined on:2011']);
  const named =
    "Oru/NNP/2/nsubj named/VBD/0/root Rao/NNP/2/obj in/IN/8/case next/JJ/6/amod=DATE year/NN/8/nmod:poss=DATE 's/POS/6/case election/NN/2/obl";
  check('not of what is done for what comes later', named, ['election on:next year']);
  check('but of what is done then', named.replace('next/JJ', 'last/JJ'), [
    'named on:last year',
    'election on:last year',
  ]);
  const ran = (preposition: string): string =>
    `Rao/NNP/2/nsubj@person endorsed/VBD/0/root Lind/NNP/2/obj@person ${preposition}/IN/8/case this/DT/6/det=DATE year/NN/8/nmod:poss=DATE 's/POS/6/case election/NN/2/obl`;
  check('nor the year of what it is done for', ran('for'), ['election on:this year']);
  check('but that of what it is done in', ran('in'), ['endorsed on:this year', 'election on:this year']);
  const arose =
    'Flu/NN/2/nsubj arrived/VBD/0/root in/IN/4/case May/NNP/2/obl=DATE and/CC/7/cc has/VBZ/7/aux killed/VBN/2/conj ten/CD/7/obj';
  check('not of what has been done since', arose, ['arrived on:May']);
  check(
    'but of what was done along with it',
    arose.replace('has/VBZ/7/aux killed/VBN', 'then/RB/7/advmod killed/VBD'),
    ['arrived on:May', 'killed on:May'],
  );
  const cutting =
    'Oru/NNP/2/nsubj proposed/VBD/0/root cutting/VBG/2/xcomp taxes/NNS/3/obj on/IN/6/case Monday/NNP/3/obl=DATE';
  check('what somebody proposes doing is proposed that day', cutting, [
    'proposed on:Monday',
    'cutting on:Monday',
  ]);
  check('but whom they propose meeting is met then', cutting.replace('cutting', 'meeting'), [
    'meeting on:Monday',
  ]);
  check('and what they propose to do is done then', cutting.replace('cutting/VBG', 'cut/VB'), [
    'cut on:Monday',
  ]);
  const put = (preposition: string): string =>
    `Acme/NNP/2/nsubj postponed/VBD/0/root talks/NNS/2/obj ${preposition}/IN/5/case May/NNP/2/obl=DATE`;
  check('and nothing is done by the time into which it is put', put('into'), []);
  check('but at it', put('in'), ['postponed on:May']);
});
