import {
  isNear,
  withNames,
  withoutOverlaps,
  type DraftName,
  type TokenReading,
  type Refiner,
} from '../../draft';
import { isCapital, Setting } from '../../document-context';
import { Casing } from '../../forms';
import { Listed } from '../../lexicon';
import { BILLS, LAWMAKING, LAW_HEADS } from '../../data/heads.data';
import { YEAR } from '../../../text/calendar.data';

const ACTS: ReadonlySet<string> = new Set(['Act', 'Law', 'Treaty', 'Convention']);
const HOUSES: ReadonlySet<string> = new Set(['House', 'Senate', 'Assembly']);
const LONGEST_TITLE = 6;
const LINKS: ReadonlySet<string> = new Set(['and', 'of', 'to', 'for', 'on', '&', ',']);
/** Laws that are quoted with their year. */
const DATED: ReadonlySet<string> = new Set(['Act', 'Bill', 'Ordinance', 'Code', 'Regulations', 'Rules']);
/** What is counted in front: "the 12th Norvale Plan". */
const NUMBERED: ReadonlySet<string> = new Set(['Plan', 'Amendment']);
const FIGURES = /^\d{1,3}$/u;
/** What may stand behind them, longest first. */
const YEARS: readonly (readonly RegExp[])[] = [
  [/^No\.?$/u, FIGURES, /^of$/u, YEAR],
  [FIGURES, /^of$/u, YEAR],
  [/^,$/u, YEAR],
  [/^of$/u, YEAR],
  [YEAR],
];
/** Tokens between two parts of a law's name at most: ", Recovery and". */
const LONGEST_LINK = 4;

/** "the Harbour Safety and Repair Act": one law, where a tagger has seen a body and an act. */
export const longLaws: Refiner = (reading, names) => {
  const result: DraftName[] = [];
  const all = withNumbers(reading, withBrackets(reading, names));
  for (const [k, name] of all.entries()) {
    let law = name;
    for (let before = result.at(-1); before && isPart(reading, before, law); before = result.at(-1)) {
      law = { ...law, first: before.first, type: 'law' };
      result.pop();
    }
    const limits = { from: result.at(-1)?.end ?? 0, to: all.at(k + 1)?.first ?? Infinity };
    if (law.end < limits.to && isNumbered(reading, law))
      result.push({ ...law, end: law.end + 1, type: 'law' });
    else result.push(withYear(reading, law, limits));
  }
  return result;
};

/** "Harbour Dues (Amendment) Act": a bracket of one or two words before the act. */
function withBrackets(reading: TokenReading, names: readonly DraftName[]): readonly DraftName[] {
  const found: DraftName[] = [];
  for (let i = 4; i < reading.count; i++) {
    if (reading.form(i)?.casing !== Casing.Capitalized || !BILLS.has(reading.text(i))) continue;
    if (reading.text(i - 1) !== ')') continue;
    const open = [i - 3, i - 4].find((k) => reading.text(k) === '(') ?? -1;
    let first = open;
    while (first > 0 && open - first < LONGEST_TITLE && isWord(reading, first - 1)) first--;
    if (open < 0 || first === open || !isWord(reading, open + 1)) continue;
    const evidence = [{ kind: 'form' as const, span: reading.span(i, i + 1) }];
    found.push({ first, end: i + 1, type: 'law', margin: 0, evidence });
  }
  return found.length ? withNames(withoutOverlaps(names, found), found) : names;
}

/** "Security Council Resolution 12", of which a tagger sees but the words. */
function isNumbered(reading: TokenReading, { end, type }: DraftName): boolean {
  return (
    (type === 'law' || type === 'misc') &&
    /^(?:Resolution|Proposition|Directive)$/u.test(reading.text(end - 1)) &&
    /^\d+(?:\/\d+)?$/u.test(reading.text(end))
  );
}

/** The tokens that are no other name's: from the end of the one before to the first of the one behind. */
interface Limits {
  readonly from: number;
  readonly to: number;
}

/**
 * "Harbour Act of 1989", "Tides Bill, 2012", "Quays Act 12 of 1998": the year by which a law is quoted is part of its name, as
 * is the number of a plan.
 */
function withYear(reading: TokenReading, name: DraftName, { from, to }: Limits): DraftName {
  const { first, end, type } = name;
  const counted =
    NUMBERED.has(reading.text(end - 1)) && /^\d{1,3}(?:st|nd|rd|th)$/u.test(reading.text(first - 1));
  if (counted && first > from) return { ...name, first: first - 1, type: 'law' };
  if (type === 'group' || type === 'person' || !DATED.has(reading.text(end - 1))) return name;
  const years = YEARS.find((form) => form.every((word, k) => word.test(reading.text(end + k))));
  return years && end + years.length <= to ? { ...name, end: end + years.length, type: 'law' } : name;
}

/** "House Bill 12", "Senate Joint Resolution 3", "SB 12": a house's bill by its number. */
function withNumbers(reading: TokenReading, names: readonly DraftName[]): readonly DraftName[] {
  const found: DraftName[] = [];
  const discussed = discussedBills(reading);
  for (let i = 0; i + 1 < reading.count; i++) {
    if (isShortBill(reading, i) && discussed.has(billKey(reading, i))) {
      const evidence = [{ kind: 'form' as const, span: reading.span(i, i + 1) }];
      found.push({ first: i, end: i + 2, type: 'law', margin: 0, evidence });
    }
    if (reading.form(i)?.casing !== Casing.Capitalized || !HOUSES.has(reading.text(i))) continue;
    const bill = /^(?:Joint|Concurrent)$/u.test(reading.text(i + 1)) ? i + 2 : i + 1;
    if (!/^(?:Bill|Resolution)$/u.test(reading.text(bill)) || !/^\d+$/u.test(reading.text(bill + 1)))
      continue;
    const evidence = [{ kind: 'form' as const, span: reading.span(bill, bill + 1) }];
    found.push({ first: i, end: bill + 2, type: 'law', margin: 0, evidence });
  }
  return found.length ? withNames(withoutOverlaps(names, found), found) : names;
}

/** The bills that somewhere in the article stand near a word for what is done with bills. */
function discussedBills(reading: TokenReading): ReadonlySet<string> {
  const bills = new Set<string>();
  for (let i = 0; i + 1 < reading.count; i++)
    if (isShortBill(reading, i) && isNear(reading, i, LAWMAKING)) bills.add(billKey(reading, i));
  return bills;
}

function billKey(reading: TokenReading, i: number): string {
  return `${reading.text(i)} ${reading.text(i + 1)}`;
}

/** "SB 12", "HB 1047"; in baseball, bases are counted so. */
function isShortBill(reading: TokenReading, i: number): boolean {
  return (
    /^[SH]B$/u.test(reading.text(i)) &&
    /^\d{1,4}$/u.test(reading.text(i + 1)) &&
    (reading.context.setting[i] & Setting.Sport) === 0
  );
}

function isWord(reading: TokenReading, i: number): boolean {
  const opens = reading.context.first[i] === 1 && reading.context.small[reading.forms.lowerId(i)] > 0;
  return reading.form(i)?.casing === Casing.Capitalized && !opens && !reading.isListed(i, Listed.CommonWord);
}

function isPart(reading: TokenReading, before: DraftName, law: DraftName): boolean {
  const body = before.type === 'organization' || before.type === 'misc' || before.type === 'law';
  if (!body || LAW_HEADS.has(reading.lower(before.end - 1)) || !isAct(reading, law)) return false;
  const gap = law.first - before.end;
  if (gap < 1 || gap > LONGEST_LINK || reading.text(law.first - 1) === ',') return false;
  for (let i = before.end; i < law.first; i++)
    if (!LINKS.has(reading.text(i)) && !isCapital(reading.form(i)?.casing ?? Casing.Sign)) return false;
  return LINKS.has(reading.text(before.end)) && LINKS.has(reading.text(law.first - 1));
}

function isAct(reading: TokenReading, { first, end, type }: DraftName): boolean {
  if (type !== 'law' && type !== 'misc') return false;
  for (let i = first; i < end; i++) if (ACTS.has(reading.text(i))) return true;
  return false;
}
