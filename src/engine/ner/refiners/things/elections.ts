import { wordSet } from '../../../collections';
import type { Refiner } from '../../draft';

const KINDS = wordSet(
  'general presidential parliamentary legislative federal provincial state local regional municipal mayoral gubernatorial senate congressional european snap',
);
const VOTES: ReadonlySet<string> = new Set([
  'election',
  'elections',
  'primary',
  'primaries',
  'referendum',
  'by-election',
]);

/** "the 1997 Irish general election": a name that breaks off before the small words of an election's name goes on. */
export const elections: Refiner = (reading, names) =>
  names.map((name) => {
    if (name.type !== 'misc') return name;
    const dated = /^\d{4}$/u.test(reading.text(name.first));
    if (!dated && !KINDS.has(reading.lower(name.end - 1))) return name;
    let end = name.end;
    while (KINDS.has(reading.text(end))) end++;
    return VOTES.has(reading.text(end)) ? { ...name, end: end + 1, type: 'event' } : name;
  });
