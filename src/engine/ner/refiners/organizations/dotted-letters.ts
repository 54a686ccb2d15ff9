import { wordSet } from '../../../collections';
import { ownersOf, withNames, type DraftName, type Refiner } from '../../draft';
import { Casing } from '../../forms';

/** Bodies whose letters some papers write with full stops. */
const BODIES = wordSet(`
  FBI CIA NSA NFL NBA NHL MLB NCAA NASA EPA FDA FCC FTC SEC IRS FEMA NATO UN EU IMF WHO OECD OPEC WTO ILO UNHCR UNICEF IAEA
  AFL CIO ACLU NAACP GOP IRA PLO BBC CBS NBC ABC CNN PBS HBO IBM GE GM AIG NYPD LAPD ICE DEA ATF CDC NIH
`);

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
    if (!LETTERS.test(form.text) || !BODIES.has(form.text.replaceAll('.', ''))) continue;
    owners ??= ownersOf(reading, names);
    if (owners[i] >= 0) continue;
    const evidence = [{ kind: 'gazetteer' as const, list: 'organization' }];
    found.push({ first: i, end: i + 1, type: 'organization', margin: 0, evidence });
  }
  return withNames(names, found);
};
