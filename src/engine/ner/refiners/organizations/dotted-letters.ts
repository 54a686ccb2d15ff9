import { DOTTED_BODIES } from '../../data/bodies.data';
import { ownersOf, withNames, type DraftName, type Refiner } from '../../draft';
import { Casing } from '../../forms';

const FULL_STOP = 0x2e;
const LETTERS = /^(?:\p{Lu}\.){2,}$/u;

/** "The N.F.L.": letters with full stops are the body that they stand for without. */
export const dottedLetters: Refiner = (reading, names) => {
  const found: DraftName[] = [];
  let owners: Int32Array | undefined;
  const { forms, count } = reading;
  for (let i = 0; i < count; i++) {
    const form = forms.at(i);
    if (form.casing !== Casing.Upper || form.text.charCodeAt(1) !== FULL_STOP) continue;
    if (!LETTERS.test(form.text) || !DOTTED_BODIES.has(form.text.replaceAll('.', ''))) continue;
    owners ??= ownersOf(reading, names);
    if (owners[i] >= 0) continue;
    const evidence = [{ kind: 'gazetteer' as const, list: 'organization' }];
    found.push({ first: i, end: i + 1, type: 'organization', margin: 0, evidence });
  }
  return withNames(names, found);
};
