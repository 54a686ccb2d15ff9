import { wordSet } from '../../../collections';
import type { DraftName, TokenReading, Refiner } from '../../draft';

/** Letters behind a person's name for an honour, a degree or an office: no places, and no bodies. */
const POST_NOMINALS = wordSet(
  'SC QC KC MP MLA MD JP PC RN MBE OBE CBE KBE DBE OAM AM AO AC PhD SAN GCON GCFR CFR OFR MFR OON FCA FRS',
);

/** "Ada Moss, |SC|, said": what stands in letters behind a person's name is no name. */
export const postNominals: Refiner = (reading, names) =>
  names.filter((name, i) => !isPostNominal(reading, name, names[i - 1]));

function isPostNominal(
  reading: TokenReading,
  { first, end }: DraftName,
  before: DraftName | undefined,
): boolean {
  if (before?.type !== 'person' || before.end !== first - 1 || end - first !== 1) return false;
  return (
    reading.text(first - 1) === ',' && POST_NOMINALS.has(reading.text(first)) && reading.text(end) === ','
  );
}
