import { Casing } from '../forms';
import { withNames, type DraftName, type Refiner } from '../draft';
import { Listed } from '../lexicon';

/** A line that is nothing but an agency's name in capitals, as wire copies end with. */
export const agencyLines: Refiner = (reading, names) => {
  const added: DraftName[] = [];
  for (const { firstToken, endToken } of reading.sentences) {
    const form = reading.form(firstToken);
    if (endToken - firstToken !== 1 || form?.casing !== Casing.Upper || !(form.listed & Listed.Organization))
      continue;
    const evidence = [{ kind: 'gazetteer' as const, list: 'organization' }];
    added.push({ first: firstToken, end: endToken, type: 'organization', margin: 0, evidence });
  }
  const kept = names.filter((name) => !added.some((line) => line.first === name.first));
  return withNames(kept, added);
};
