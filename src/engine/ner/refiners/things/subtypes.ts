import { isApostrophe } from '../../../text/characters';
import type { Refiner } from '../../draft';
import { subtypeOf } from '../../subtype';

/** Divides what is no person, organisation, place or group. */
export const subtypes: Refiner = (reading, names) =>
  names.map((name) => {
    if (name.type !== 'misc') return name;
    const before = reading.lower(name.first - 1);
    const after = reading.lower(name.end);
    const words = reading.lowerWords(name.first, name.end);
    return { ...name, type: subtypeOf(words, before, after, isQuote(before) && isQuote(after)) };
  });

function isQuote(sign: string): boolean {
  return /^["“”]$/u.test(sign) || (sign.length === 1 && isApostrophe(sign.charCodeAt(0)));
}
