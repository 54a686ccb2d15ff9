import type { DraftName, Reading, Refiner } from '../draft';
import { isCapital } from '../documentContext';
import { Casing } from '../forms';
import { LAW_HEADS } from '../heads.data';

const ACTS: ReadonlySet<string> = new Set(['Act', 'Law', 'Treaty', 'Convention']);
const LINKS: ReadonlySet<string> = new Set(['and', 'of', 'to', 'for', 'on', '&', ',']);
/** Tokens between two parts of a law's name at most: ", Recovery and". */
const LONGEST_LINK = 4;

/** "the Harbour Safety and Repair Act": one law, where a tagger has seen a body and an act. */
export const longLaws: Refiner = (reading, names) => {
  const result: DraftName[] = [];
  for (const name of names) {
    let law = name;
    for (let before = result.at(-1); before && isPart(reading, before, law); before = result.at(-1)) {
      law = { ...law, first: before.first, type: 'law' };
      result.pop();
    }
    result.push(law);
  }
  return result;
};

function isPart(reading: Reading, before: DraftName, law: DraftName): boolean {
  const body = before.type === 'organization' || before.type === 'misc' || before.type === 'law';
  if (!body || LAW_HEADS.has(reading.lower(before.end - 1)) || !isAct(reading, law)) return false;
  const gap = law.first - before.end;
  if (gap < 1 || gap > LONGEST_LINK || reading.text(law.first - 1) === ',') return false;
  for (let i = before.end; i < law.first; i++)
    if (!LINKS.has(reading.text(i)) && !isCapital(reading.form(i)?.casing ?? Casing.Sign)) return false;
  return LINKS.has(reading.text(before.end)) && LINKS.has(reading.text(law.first - 1));
}

function isAct(reading: Reading, { first, end, type }: DraftName): boolean {
  if (type !== 'law' && type !== 'misc') return false;
  for (let i = first; i < end; i++) if (ACTS.has(reading.text(i))) return true;
  return false;
}
