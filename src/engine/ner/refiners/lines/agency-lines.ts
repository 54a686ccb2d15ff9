import { wordSet } from '../../../collections';
import { Casing } from '../../forms';
import { withNames, withoutOverlaps, type DraftName, type TokenReading, type Refiner } from '../../draft';
import { Listed } from '../../lexicon';

const PICTURES: ReadonlySet<string> = new Set(['Photo', 'Photos', 'PHOTO', 'Images']);

/** An agency's name in capitals that is a line of its own, as wire copies end with, or credits a photo: "PTI Photo/…". */
export const agencyLines: Refiner = (reading, names) => {
  const added: DraftName[] = [];
  const evidence = [{ kind: 'gazetteer' as const, list: 'organization' }];
  for (const { firstToken, endToken } of reading.sentences)
    for (let i = firstToken; i < endToken; i++)
      if (isAgency(reading, i) && (endToken - firstToken === 1 || PICTURES.has(reading.text(i + 1))))
        added.push({ first: i, end: i + 1, type: 'organization', margin: 0, evidence });
  return withNames(
    withoutOverlaps(
      names.map((name) => asPhotographer(reading, asAgency(reading, name))),
      added,
    ),
    added,
  );
};

function isAgency(reading: TokenReading, i: number): boolean {
  const form = reading.form(i);
  return form?.casing === Casing.Upper && (form.listed & Listed.Organization) !== 0;
}

/** "OSLO (Northern Wire) —": the agency of a dateline. */
function asAgency(reading: TokenReading, name: DraftName): DraftName {
  const { first, end, type } = name;
  const isCredit =
    type !== 'organization' &&
    end - first > 1 &&
    /^(?:Wire|Newswire|Press|News|Agency|Service)$/u.test(reading.text(end - 1)) &&
    reading.text(first - 1) === '(' &&
    reading.text(end) === ')' &&
    /^(?:—|–|-|--)$/u.test(reading.text(end + 1));
  if (!isCredit) return name;
  return {
    ...name,
    type: 'organization',
    evidence: [{ kind: 'form', span: reading.span(first - 1, end + 1) }],
  };
}

/** What stands behind the bar of a photo's credit. */
const PICTURE_AGENCIES = wordSet(
  'Getty AFP AP Reuters REUTERS EPA PA Shutterstock Bloomberg Anadolu NurPhoto Rex AAP',
);

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
