import { wordSet } from '../../../collections';
import type { Refiner } from '../../draft';

const FORCES = wordSet('force air naval army military marine corps submarine missile logistics patrol');
const SITES = wordSet('base station yard depot barracks airfield');

/** "Norvale Air Force Base": where forces are stationed is a place. */
export const bases: Refiner = (reading, names) =>
  names.map((name) => {
    const { first, end, type } = name;
    const site =
      type === 'organization' &&
      end - first > 2 &&
      SITES.has(reading.lower(end - 1)) &&
      FORCES.has(reading.lower(end - 2));
    if (!site) return name;
    const evidence = { kind: 'form' as const, span: reading.span(end - 2, end) };
    return { ...name, type: 'place', evidence: [...name.evidence, evidence] };
  });
