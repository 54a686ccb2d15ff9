import type { DraftName, Refiner } from '../../draft';

/** A name this sure, in log odds, keeps its type. */
const SURE = 1.1;

/** "President Tomas Varga of Norvik": what somebody is of is no person, if the tagger is not sure of it; mostly it is a place. */
export const origins: Refiner = (reading, names) => {
  const result: DraftName[] = [];
  for (const name of names) {
    const before = result.at(-1);
    const unsure = name.type === 'person' && name.margin > 0 && name.margin < SURE;
    if (
      unsure &&
      before?.type === 'person' &&
      before.end === name.first - 1 &&
      reading.text(before.end) === 'of'
    ) {
      const span = reading.span(before.first, name.first);
      result.push({ ...name, type: 'place', evidence: [...name.evidence, { kind: 'form', span }] });
    } else result.push(name);
  }
  return result;
};
