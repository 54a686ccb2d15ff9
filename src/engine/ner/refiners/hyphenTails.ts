import { isDash } from '../../text/characters';
import { Casing } from '../forms';
import type { Refiner } from '../draft';

const TAIL = /^(?:\d{1,4}[A-Za-z]?|[A-Z])$/u;

/** "COVID-19", "ORBIT-X": a number or letter behind the hyphen belongs to a name in capitals. */
export const hyphenTails: Refiner = (reading, names) =>
  names.map((name, k) => {
    const { end } = name;
    const casing = reading.form(end - 1)?.casing;
    const capitals = casing === Casing.Upper || casing === Casing.Mixed;
    const dashed = isDash(reading.text(end).charCodeAt(0)) && reading.glued(end) && reading.glued(end + 1);
    if (!capitals || !dashed || !TAIL.test(reading.text(end + 1)) || name.type === 'place') return name;
    if ((names[k + 1]?.first ?? Infinity) < end + 2) return name;
    return { ...name, end: end + 2, type: name.type === 'person' ? 'misc' : name.type };
  });
