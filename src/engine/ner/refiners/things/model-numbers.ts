import { MEDICINE, PRODUCT_LINES } from '../../data/models.data';
import { wordSet } from '../../../collections';
import { isNear, type DraftName, type TokenReading, type Refiner } from '../../draft';

const MODEL = /^\d{1,2}[A-Za-z]{0,2}$/u;
/** Behind these words' numbers stands a count, not a model: "Windows 10 percent cheaper". */
const COUNTED = wordSet('% percent million billion people users units times');

/** "iPhone 4", "Falcon 9": the number of the model belongs to the product's name; "HLD-204" is a drug that is tested. */
export const modelNumbers: Refiner = (reading, names) =>
  names.map((name, k) => {
    if (isCompound(reading, name)) return asProduct(reading, name);
    return hasModel(reading, name, names[k + 1]) ? { ...name, end: name.end + 1 } : name;
  });

/** Two to four capitals, a hyphen and three figures or more, where medicine is spoken of. */
function isCompound(reading: TokenReading, { first, end, type }: DraftName): boolean {
  return (
    (type === 'organization' || type === 'person') &&
    end - first === 3 &&
    /^\p{Lu}{2,4}$/u.test(reading.text(first)) &&
    reading.isHyphen(first + 1) &&
    /^\d{3,6}$/u.test(reading.text(first + 2)) &&
    isNear(reading, first, MEDICINE)
  );
}

function asProduct(reading: TokenReading, name: DraftName): DraftName {
  const span = reading.span(name.first, name.end);
  return { ...name, type: 'product', evidence: [...name.evidence, { kind: 'form', span }] };
}

function hasModel(reading: TokenReading, { end, type }: DraftName, next: DraftName | undefined): boolean {
  return (
    type !== 'person' &&
    type !== 'place' &&
    PRODUCT_LINES.has(reading.lower(end - 1)) &&
    MODEL.test(reading.text(end)) &&
    !COUNTED.has(reading.lower(end + 1)) &&
    (next?.first ?? Infinity) > end
  );
}
