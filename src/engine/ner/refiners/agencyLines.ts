import { Casing } from '../forms';
import { withNames, withoutOverlaps, type DraftName, type Reading, type Refiner } from '../draft';
import { Listed } from '../lexicon';

const PICTURES: ReadonlySet<string> = new Set(['Photo', 'Photos', 'PHOTO', 'Images']);

/** An agency's name in capitals that is a line of its own, as wire copies end with, or credits a photo: "PTI Photo/…". */
export const agencyLines: Refiner = (reading, names) => {
  const added: DraftName[] = [];
  const evidence = [{ kind: 'gazetteer' as const, list: 'organization' }];
  for (const { firstToken, endToken } of reading.sentences)
    for (let i = firstToken; i < endToken; i++)
      if (isAgency(reading, i) && (endToken - firstToken === 1 || PICTURES.has(reading.text(i + 1))))
        added.push({ first: i, end: i + 1, type: 'organization', margin: 0, evidence });
  return withNames(withoutOverlaps(names, added), added);
};

function isAgency(reading: Reading, i: number): boolean {
  const form = reading.form(i);
  return form?.casing === Casing.Upper && (form.listed & Listed.Organization) !== 0;
}
