import { wordSet } from '../../../collections';
import type { Refiner } from '../../draft';
import { Listed } from '../../lexicon';

const BLOCS = wordSet('coalition alliance bloc cartel militia faction conglomerate');
const KNOWN =
  Listed.Country | Listed.Region | Listed.City | Listed.Demonym | Listed.GroupWord | Listed.PersonName;

/** "The Norvale coalition": one word that no list knows as a place, a people or a person is what the word behind it says. */
export const blocs: Refiner = (reading, names) =>
  names.map((name) => {
    const { first, end, type } = name;
    const form = reading.form(first);
    const bloc =
      (type === 'place' || type === 'person') &&
      end - first === 1 &&
      BLOCS.has(reading.text(end)) &&
      form !== undefined &&
      (form.listed & KNOWN) === 0;
    if (!bloc) return name;
    const evidence = { kind: 'form' as const, span: reading.span(end, end + 1) };
    return { ...name, type: 'organization', evidence: [...name.evidence, evidence] };
  });
