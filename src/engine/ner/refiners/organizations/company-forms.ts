import { wordSet } from '../../../collections';
import { isCapital } from '../../document-context';
import {
  withNames,
  withoutOverlaps,
  type DraftName,
  type TokenReading,
  type Refiner,
  isTitled,
} from '../../draft';
import { Casing } from '../../forms';
import { BODY_KINDS, BODY_LEADS, BUSINESSES, COMPANY_FORMS, NEWSPAPERS } from '../../data/company-forms.data';
import { Listed } from '../../lexicon';

/** Short forms that stand for other things too: only behind an organisation's name. */
const SHORT_FORMS: ReadonlySet<string> = new Set(['SA', 'NV', 'SE', 'AB']);
/** Forms that stand behind a company's name and nowhere else. */
const ENDINGS = wordSet('inc inc. corp corp. ltd ltd. plc co co.');
/** "Co" closes a name of partners only: "Harlan & Co". */
const PARTNERS: ReadonlySet<string> = new Set(['co', 'co.']);
const NO_PART = Listed.Title | Listed.Calendar | Listed.CommonWord;

/** "Harlan Cos.", "Credit Norvale SA": what ends as companies do is one, from the first of its capitals on. */
export const companyForms: Refiner = (reading, found) => {
  const names = withCommaForms(reading, found);
  const result: DraftName[] = [];
  for (const [k, own] of names.entries()) {
    const name = withForm(reading, asThing(reading, own), names[k + 1]);
    const company = asCompany(reading, name, result.at(-1));
    if (company) while ((result.at(-1)?.end ?? 0) > company.first) result.pop();
    result.push(company ?? name);
  }
  return result;
};

/** What a company's name has behind a comma. */
const COMMA_FORMS = wordSet('Inc Inc. L.P. LP LLC L.L.C. LLP L.L.P. Ltd Ltd. Corp Corp. S.A. N.V. PLC');

/** "Norvale Partners, L.P." is one name. */
function withCommaForms(reading: TokenReading, names: readonly DraftName[]): readonly DraftName[] {
  const wholes = names.flatMap((name): DraftName[] =>
    (name.type === 'organization' || name.type === 'person') &&
    reading.text(name.end) === ',' &&
    COMMA_FORMS.has(reading.text(name.end + 1))
      ? [{ ...name, end: name.end + 2, type: 'organization' }]
      : [],
  );
  return wholes.length ? withNames(withoutOverlaps(names, wholes), wholes) : names;
}

/** "Norvale" before "SE": the word that closes a company's name belongs to it. */
function withForm(reading: TokenReading, name: DraftName, next: DraftName | undefined): DraftName {
  const { end, type } = name;
  const form = reading.form(end);
  if (!form || (type !== 'organization' && type !== 'person') || (next?.first ?? Infinity) <= end)
    return name;
  const short = SHORT_FORMS.has(form.text) && (type === 'organization' || end - name.first > 2);
  const long = form.casing === Casing.Capitalized && ENDINGS.has(form.lowerText);
  if (!short && !long) return name;
  const evidence = [...name.evidence, { kind: 'form' as const, span: reading.span(end, end + 1) }];
  return { ...name, end: end + 1, type: 'organization', evidence };
}

/** "Norvale Freight Index", "Norvale Fever": no organisations. */
function asThing(reading: TokenReading, name: DraftName): DraftName {
  const thing =
    name.type === 'organization' &&
    name.end - name.first > 1 &&
    /^(?:Index|Average|Composite|Syndrome|Disease|Virus|Fever)$/u.test(reading.text(name.end - 1));
  return thing ? { ...name, type: 'misc' } : name;
}

function asCompany(
  reading: TokenReading,
  name: DraftName,
  before: DraftName | undefined,
): DraftName | undefined {
  const { first, end, type } = name;
  const last = reading.lower(end - 1);
  const partners = PARTNERS.has(last) && isAnd(reading, end - 2);
  if (end - first < 2 || !isCapital(reading.form(end - 1)?.casing ?? Casing.Sign)) return undefined;
  const short = type === 'organization' && SHORT_FORMS.has(reading.text(end - 1));
  const form = partners || short || COMPANY_FORMS.has(last);
  if (type !== 'organization' && NEWSPAPERS.has(last) && type !== 'group' && !isTitled(reading, first))
    return asPaper(reading, name);
  const told = BUSINESSES.has(last) || BODY_KINDS.has(last) || BODY_LEADS.has(reading.lower(first));
  const open =
    type === 'person' ||
    (type === 'misc' && BODY_LEADS.has(reading.lower(first))) ||
    (type === 'place' && isFederation(reading, name));
  const business = open && told && !isTitled(reading, first);
  if (!form && !business) return undefined;
  const start = form ? startOf(reading, name, before, partners) : first;
  if (start === first && type === 'organization') return undefined;
  const evidence = [...name.evidence, { kind: 'form' as const, span: reading.span(end - 1, end) }];
  return { ...name, first: start, type: 'organization', evidence };
}

/** "Norvale Federation", but "Russian Federation". */
function isFederation(reading: TokenReading, { first, end }: DraftName): boolean {
  return (
    /^(?:federation|ministry|association)$/u.test(reading.lower(end - 1)) &&
    !/^russian?$/u.test(reading.lower(first))
  );
}

/** "Norvale County Sentinel" is a newspaper. */
function asPaper(reading: TokenReading, name: DraftName): DraftName {
  const evidence = { kind: 'form' as const, span: reading.span(name.end - 1, name.end) };
  return { ...name, type: 'organization', evidence: [...name.evidence, evidence] };
}

/** Where the capitals begin that lead to a company's name; a place or a people before it is a name of its own. */
function startOf(
  reading: TokenReading,
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
function isPart(reading: TokenReading, i: number, before: DraftName | undefined): boolean {
  const form = reading.form(i);
  return (
    form !== undefined &&
    form.casing === Casing.Capitalized &&
    (form.listed & NO_PART) === 0 &&
    i >= (before?.end ?? 0) &&
    reading.context.first[i] === 0
  );
}

function isAnd(reading: TokenReading, i: number): boolean {
  return reading.text(i) === '&' || reading.text(i) === 'and';
}
