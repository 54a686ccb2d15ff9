import { wordSet } from '../../../collections';
import { NEAR_X } from '../../data/telling.data';
import { isDash } from '../../../text/characters';
import { withNames, type DraftName, type TokenReading, type Refiner } from '../../draft';
import { Casing } from '../../forms';

const BEFORE = wordSet('on via platform network app site and from owns bought');
/** How far around the letter such words are looked for, and how far behind it "formerly", in tokens. */
const REACH = 8;
const FORMERLY_REACH = 5;

/** "In a post on X", "X, formerly Twitter": the company that goes by one letter, from then on wherever the letter stands alone. */
export const onX: Refiner = (reading, names) => {
  const letters: number[] = [];
  const told: DraftName[] = [];
  for (const { firstToken, endToken } of reading.sentences)
    for (let i = firstToken; i < endToken; i++) {
      if (reading.text(i) !== 'X') continue;
      if (isTold(reading, i, firstToken, endToken))
        told.push(company(reading, i, Math.max(i - 1, firstToken)));
      else if (isAlone(reading, i)) letters.push(i);
    }
  const first = told[0];
  if (!first) return names;
  const others = letters.map((i) => ({
    ...company(reading, i, i),
    evidence: [{ kind: 'elsewhere' as const, span: reading.span(first.first, first.end) }],
  }));
  return withNames(
    withNames(
      names.filter((name) => !told.some((x) => x.first === name.first && x.end === name.end)),
      told,
    ),
    others,
  );
};

function isTold(reading: TokenReading, i: number, from: number, to: number): boolean {
  if (reading.lowerWords(i + 1, Math.min(i + FORMERLY_REACH, to)).includes('formerly')) return true;
  const around = reading.lowerWords(Math.max(from, i - REACH), Math.min(to, i + REACH));
  return BEFORE.has(reading.lower(i - 1)) && around.some((word) => NEAR_X.has(word));
}

/** Whether nothing with a capital, no number and no hyphen stands beside the letter, as in "Malcolm X" or "X-ray". */
function isAlone(reading: TokenReading, i: number): boolean {
  const isPart = (k: number): boolean => {
    const casing = reading.form(k)?.casing ?? Casing.Sign;
    const capital = casing !== Casing.Lower && casing !== Casing.Sign && reading.context.first[k] === 0;
    return capital || isDash(reading.text(k).charCodeAt(0));
  };
  return !isPart(i - 1) && !isPart(i + 1);
}

function company(reading: TokenReading, i: number, from: number): DraftName {
  const evidence = [{ kind: 'form' as const, span: reading.span(from, i + 1) }];
  return { first: i, end: i + 1, type: 'organization', margin: 0, evidence };
}
