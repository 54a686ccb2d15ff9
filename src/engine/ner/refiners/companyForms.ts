import { isCapital } from '../documentContext';
import type { DraftName, Reading, Refiner } from '../draft';
import { Casing } from '../forms';
import { BODY_KINDS, BUSINESSES, COMPANY_FORMS } from '../companyForms.data';
import { Listed } from '../lexicon';

/** Short forms that stand for other things too: only behind an organisation's name. */
const SHORT_FORMS: ReadonlySet<string> = new Set(['SA', 'NV', 'SE', 'AB']);
/** "Co" closes a name of partners only: "Harlan & Co". */
const PARTNERS: ReadonlySet<string> = new Set(['co', 'co.']);
const NO_PART = Listed.Title | Listed.Calendar | Listed.CommonWord;

/** "Harlan Cos.", "Credit Norvale SA": what ends as companies do is one, from the first of its capitals on. */
export const companyForms: Refiner = (reading, names) => {
  const result: DraftName[] = [];
  for (const name of names) {
    const company = asCompany(reading, name, result.at(-1));
    if (company) while ((result.at(-1)?.end ?? 0) > company.first) result.pop();
    result.push(company ?? name);
  }
  return result;
};

function asCompany(reading: Reading, name: DraftName, before: DraftName | undefined): DraftName | undefined {
  const { first, end, type } = name;
  const last = reading.lower(end - 1);
  const partners = PARTNERS.has(last) && isAnd(reading, end - 2);
  if (end - first < 2 || !isCapital(reading.form(end - 1)?.casing ?? Casing.Sign)) return undefined;
  const short = type === 'organization' && SHORT_FORMS.has(reading.text(end - 1));
  const form = partners || short || COMPANY_FORMS.has(last);
  const business =
    type === 'person' && (BUSINESSES.has(last) || BODY_KINDS.has(last)) && !isTitled(reading, first);
  if (!form && !business) return undefined;
  const start = form ? startOf(reading, name, before, partners) : first;
  if (start === first && type === 'organization') return undefined;
  const evidence = [...name.evidence, { kind: 'form' as const, span: reading.span(end - 1, end) }];
  return { ...name, first: start, type: 'organization', evidence };
}

/** Where the capitals begin that lead to a company's name; a place or a people before it is a name of its own. */
function startOf(
  reading: Reading,
  { first }: DraftName,
  before: DraftName | undefined,
  partners: boolean,
): number {
  let start = first;
  for (let steps = 0; steps < LONGEST; steps++) {
    if (before?.end === start && before.type !== 'place' && before.type !== 'group') return before.first;
    if (isPart(reading, start - 1, before)) start--;
    else if (partners && reading.text(start - 1) === ',' && isPart(reading, start - 2, before))
      return start - 2;
    else if (partners && reading.text(start - 1) === ',' && before?.end === start - 1 && isSingle(before))
      return before.first;
    else break;
  }
  return start;
}

/** The most words of a name that are added. */
const LONGEST = 4;

function isSingle({ first, end, type }: DraftName): boolean {
  return end - first === 1 && type !== 'group';
}

/** Whether token `i` is a capitalised word of running text in no name. */
function isPart(reading: Reading, i: number, before: DraftName | undefined): boolean {
  const form = reading.form(i);
  return (
    form !== undefined &&
    form.casing === Casing.Capitalized &&
    (form.listed & NO_PART) === 0 &&
    i >= (before?.end ?? 0) &&
    reading.context.first[i] === 0
  );
}

function isAnd(reading: Reading, i: number): boolean {
  return reading.text(i) === '&' || reading.text(i) === 'and';
}

function isTitled(reading: Reading, first: number): boolean {
  return ((reading.form(first - 1)?.listed ?? 0) & Listed.Title) !== 0;
}
