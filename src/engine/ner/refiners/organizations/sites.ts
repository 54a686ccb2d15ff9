import { wordSet } from '../../../collections';
import { withNames, withoutOverlaps, type DraftName, type TokenReading, type Refiner } from '../../draft';

const SITE = /^[\p{L}\d][\p{L}\d-]+\.(?:com|org|net|info|news|tv|co|in|ng|ke|za|uk|au|pk|lk|ph)$/u;
/** Letters of "ab.com". */
const SHORTEST_SITE = 6;
const FULL_STOP = 0x2e;
const TELLS = wordSet('said says reported reports told wrote writes added quoted published noted cited');

/** "Norvale.com reported", "told harwick24.com": a site that speaks, or is written like a name, is an organisation. */
export const sites: Refiner = (reading, names) => {
  const found: DraftName[] = [];
  for (let i = 0; i < reading.count; i++) {
    if (!mayBeSite(reading.text(i)) || !SITE.test(reading.text(i)) || !isNamed(reading, i)) continue;
    const evidence = [{ kind: 'form' as const, span: reading.span(i, i + 1) }];
    found.push({ first: i, end: i + 1, type: 'organization', margin: 0, evidence });
  }
  return found.length ? withNames(withoutOverlaps(names, found), found) : names;
};

/** A quick look that keeps the expression off ordinary words. */
function mayBeSite(text: string): boolean {
  const { length } = text;
  return (
    length >= SHORTEST_SITE &&
    (text.charCodeAt(length - 4) === FULL_STOP ||
      text.charCodeAt(length - 3) === FULL_STOP ||
      text.charCodeAt(length - 5) === FULL_STOP)
  );
}

function isNamed(reading: TokenReading, i: number): boolean {
  return (
    /^\p{Lu}\p{L}/u.test(reading.text(i)) ||
    TELLS.has(reading.text(i + 1)) ||
    reading.text(i - 1) === 'told' ||
    (reading.text(i - 1) === 'to' && reading.lower(i - 2) === 'according')
  );
}
