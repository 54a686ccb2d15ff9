import { wordSet } from '../../../collections';
import type { Span } from '../../../text/span';
import type { DraftName, Refiner } from '../../draft';

const FORCES = wordSet('force air naval army military marine corps submarine missile logistics patrol');
const SITES = wordSet('base station yard depot barracks airfield');

/** What the names of forward bases begin with. */
const CAMPS: ReadonlySet<string> = new Set(['FOB', 'COP', 'LSA']);

/** "Norvale Air Force Base", "FOB Norvale": where forces are stationed is a place. */
export const bases: Refiner = (reading, names) =>
  names.map((name) => {
    const { first, end, type } = name;
    const camp =
      end - first > 1 && (type === 'organization' || type === 'misc') && CAMPS.has(reading.text(first));
    if (camp) return asPlace(name, reading.span(first, first + 1));
    const site =
      type === 'organization' &&
      end - first > 2 &&
      SITES.has(reading.lower(end - 1)) &&
      FORCES.has(reading.lower(end - 2));
    return site ? asPlace(name, reading.span(end - 2, end)) : name;
  });

function asPlace(name: DraftName, span: Span): DraftName {
  return { ...name, type: 'place', evidence: [...name.evidence, { kind: 'form', span }] };
}
