import type { DraftName, TokenReading, Refiner } from '../../draft';
import { Listed } from '../../lexicon';

/** A name this sure, in log odds, keeps its type. */
const SURE = 1.1;

/** "President Tomas Varga of Norvik": what somebody is of is no person, if the tagger is not sure of it; mostly it is a place, but where people are called so, a firm. */
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
      result.push({
        ...name,
        type: typeOf(reading, name),
        evidence: [...name.evidence, { kind: 'form', span }],
      });
    } else result.push(name);
  }
  return result;
};

/** "Ada Vale of Moreno": a bank or a lawyers' firm has its founder's name. */
function typeOf(reading: TokenReading, { first, end }: DraftName): 'place' | 'organization' {
  const founder =
    end - first === 1 &&
    reading.isListed(first, Listed.PersonName) &&
    !reading.isListed(first, Listed.City | Listed.Region | Listed.Country);
  return founder ? 'organization' : 'place';
}
