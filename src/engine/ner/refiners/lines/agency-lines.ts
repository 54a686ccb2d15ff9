import { wordSet } from '../../../collections';
import { AGENCIES, AGENCIES_OF_PICTURES, PICTURE_SELLERS } from '../../../text/media.data';
import { isCapital } from '../../document-context';
import { Casing } from '../../forms';
import { withNames, withoutOverlaps, type DraftName, type TokenReading, type Refiner } from '../../draft';
import { Listed } from '../../lexicon';

const PICTURES: ReadonlySet<string> = new Set(['Photo', 'Photos', 'PHOTO', 'Images']);

/** An agency's name in capitals that is a line of its own, as wire copies end with, or credits a photo: "PTI Photo/…"; in brackets in a dateline. */
export const agencyLines: Refiner = (reading, names) => {
  const added: DraftName[] = [];
  const evidence = [{ kind: 'gazetteer' as const, list: 'organization' }];
  for (const { firstToken, endToken } of reading.sentences) {
    const credit = creditOf(reading, firstToken);
    if (credit) added.push(credit);
    for (let i = firstToken; i < endToken; i++)
      if (isAgency(reading, i) && (endToken - firstToken === 1 || PICTURES.has(reading.text(i + 1))))
        added.push({ first: i, end: i + 1, type: 'organization', margin: 0, evidence });
  }
  return withNames(
    withoutOverlaps(
      names.map((name) => withoutSigns(reading, asPhotographer(reading, name))),
      added,
    ),
    added,
  );
};

/** "Tides fell. PTI |ABC DEF|": the letters of those who wrote and edited it, behind the agency. */
function withoutSigns(reading: TokenReading, name: DraftName): DraftName {
  const { first, end, type } = name;
  if (type !== 'organization' || end - first < 2 || !SIGNED.has(reading.text(first))) return name;
  for (let i = first + 1; i < end; i++) if (!/^\p{Lu}{2,4}$/u.test(reading.text(i))) return name;
  return { ...name, end: first + 1 };
}

const SIGNED = wordSet('PTI ANI IANS UNI');

function isAgency(reading: TokenReading, i: number): boolean {
  const form = reading.form(i);
  return form?.casing === Casing.Upper && (form.listed & Listed.Organization) !== 0;
}

/** The longest name of an agency in the brackets of a dateline, and the dateline before it, in tokens. */
const LONGEST_AGENCY = 5;
const LONGEST_DATELINE = 14;

/** "OSLO (Northern Wire) —": the agency of a dateline, of two or more words, that opens the sentence from `firstToken` on. */
function creditOf(reading: TokenReading, firstToken: number): DraftName | undefined {
  for (let i = firstToken + 1; i < firstToken + LONGEST_DATELINE; i++) {
    if (reading.text(i) !== '(') continue;
    let end = i + 1;
    while (isCapital(reading.form(end)?.casing ?? Casing.Sign) || reading.isHyphen(end)) end++;
    const size = end - i - 1;
    const closes = reading.text(end) === ')' && /^(?:—|–|-|--)$/u.test(reading.text(end + 1));
    if (size < 2 || size > LONGEST_AGENCY || !closes || reading.glued(end + 1)) return undefined;
    if (reading.isListed(end - 1, Listed.Country | Listed.Region)) return undefined;
    const evidence = [{ kind: 'form' as const, span: reading.span(i, end + 1) }];
    return { first: i + 1, end, type: 'organization', margin: 0, evidence };
  }
  return undefined;
}

/** What stands behind the bar of a photo's credit. */
const PICTURE_AGENCIES = wordSet(`REUTERS ${AGENCIES} ${AGENCIES_OF_PICTURES} ${PICTURE_SELLERS}`);

/** "Ada Moreno/Getty Images": who took the picture. */
function asPhotographer(reading: TokenReading, name: DraftName): DraftName {
  const { first, end, type } = name;
  const credit =
    (type === 'organization' || type === 'place' || type === 'misc') &&
    end - first >= 2 &&
    end - first <= 3 &&
    reading.text(end) === '/' &&
    PICTURE_AGENCIES.has(reading.text(end + 1)) &&
    reading.isListed(first, Listed.PersonName);
  if (!credit) return name;
  return {
    ...name,
    type: 'person',
    evidence: [...name.evidence, { kind: 'form', span: reading.span(end, end + 2) }],
  };
}
