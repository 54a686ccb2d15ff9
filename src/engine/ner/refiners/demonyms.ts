import type { Refiner } from '../draft';
import { Listed } from '../lexicon';

/** A nationality's word by itself is a group, whatever the tagger took it for, unless a person bears it. */
export const demonyms: Refiner = (reading, names) =>
  names.map((name) => {
    if (name.end - name.first > 1 || name.type === 'person' || name.type === 'group') return name;
    const listed = reading.form(name.first)?.listed ?? 0;
    const only = listed & Listed.Demonym && !(listed & (Listed.Country | Listed.City | Listed.Region));
    return only
      ? { ...name, type: 'group', evidence: [...name.evidence, { kind: 'gazetteer', list: 'nationality' }] }
      : name;
  });
