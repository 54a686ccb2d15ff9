import assert from 'node:assert/strict';
import { findEvents } from '../../../../../src/engine/events';
import { inputOf } from '../sentence';

function check(name: string, tree: string, trigger: string, expected: string): void {
  it(name, () => {
    const input = inputOf(tree);
    const words = (span: { start: number; end: number }): string =>
      input.article.text.slice(span.start, span.end);
    const event = findEvents(input).find((e) => words(e) === trigger);
    assert.equal(event && words(event.extent), expected);
  });
}

describe('extents of events', () => {
  check(
    'leave out the next clause',
    'Rao/NNP/2/nsubj arrived/VBD/0/root late/RB/2/advmod and/CC/6/cc Lind/NNP/6/nsubj left/VBD/2/conj',
    'arrived',
    'Rao arrived late',
  );
  check(
    'leave out the conjunction before the clause',
    'Rao/NNP/2/nsubj arrived/VBD/0/root and/CC/5/cc Lind/NNP/5/nsubj left/VBD/2/conj early/RB/5/advmod',
    'left',
    'Lind left early',
  );
  check(
    'leave out what trails behind a comma',
    'Rao/NNP/2/nsubj arrived/VBD/0/root ,/,/4/punct smiling/VBG/2/advcl',
    'arrived',
    'Rao arrived',
  );
  check(
    'keep purposes',
    'Rao/NNP/2/nsubj came/VBD/0/root to/TO/4/mark meet/VB/2/advcl Lind/NNP/4/obj',
    'came',
    'Rao came to meet Lind',
  );
  check(
    'of nouns are their phrases',
    'The/DT/4/det long/JJ/4/amod trade/NN/4/compound talks/NNS/7/nsubj in/IN/6/case Estal/NNP/4/nmod@place helped/VBD/0/root',
    'talks',
    'The long trade talks in Estal',
  );
  check(
    'take in who promises',
    'They/PRP/2/nsubj pledged/VBD/0/root to/TO/4/mark create/VB/2/xcomp jobs/NNS/4/obj',
    'create',
    'They pledged to create jobs',
  );
  check(
    'never cut a time in two',
    'Rao/NNP/2/nsubj arrived/VBD/0/root on/IN/4/case May/NNP/2/obl=DATE ,/,/6/punct=DATE 2019/CD/4/appos=DATE',
    'arrived',
    'Rao arrived on May , 2019',
  );
});
