import { climb } from '../../../syntax/heads';
import { R } from '../../relations';
import { type Parse } from '../parse';

/**
 * "charged Rao, 62, from Oru, |Lind, 52, from Estal|, and Berg, 63", where Lind was listed with Oru: who has an age of their own is
 * listed with the first one, and where they are from belongs to each.
 */
export function listAged(parse: Parse): void {
  const { head, relation, tag, word } = parse;
  let first = -1;
  for (let age = 2; age + 1 < word.length; age++) {
    if (tag[age] === '.') first = -1;
    if (tag[age] !== 'CD' || !AGE.test(word[age]) || word[age - 1] !== ',' || word[age + 1] !== ',') continue;
    if (tag[age - 2] !== 'NNP') continue;
    const name = climb(head, age - 2, (at, up) => relation[at] === R.flat && up < at);
    if (first < 0) first = name;
    else if (head[name] > first && head[name] < name && relation[name] === R.conj) head[name] = first;
    if (head[name] === first || name === first) attachHome(parse, name, age);
  }
}

const AGE = /^[1-9]\d$/u;

/** "Lind, 52, |from Estal|," */
function attachHome({ head, relation, tag, word }: Parse, name: number, age: number): void {
  [head[age], relation[age]] = [name, R.nummod];
  const from = age + 2;
  const home = head[from];
  if ((word[from] !== 'from' && word[from] !== 'of') || relation[from] !== R.case) return;
  if (home > from && tag[home] === 'NNP') [head[home], relation[home]] = [name, R.nmod];
}
