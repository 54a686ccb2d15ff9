import { isDash } from '../../text/characters';
import type { DraftName, Reading, Refiner } from '../draft';
import { Casing } from '../forms';

const OPENING = /^["“‘']$/u;
const CLOSING = /^["”’']$/u;
/** The longest nickname in quotation marks, in tokens. */
const LONGEST_NICKNAME = 4;

/** 'Halim "Sandy" Rao', "Jo-Anne Marsh": a nickname in quotation marks and a hyphen inside hold a person's name together. */
export const personParts: Refiner = (reading, names) => {
  const result: DraftName[] = [];
  for (const name of names) {
    while (result.length > 1 && isNickname(reading, result.at(-2), result.at(-1), name)) result.pop();
    const before = result.at(-1);
    if (before && (isRest(reading, before, name) || isDoubleFirst(reading, before, name)))
      result[result.length - 1] = { ...name, first: before.first, type: 'person' };
    else result.push(name);
  }
  return result;
};

/** Whether a name in quotation marks stands between two parts of one. */
function isNickname(
  reading: Reading,
  before: DraftName | undefined,
  nickname: DraftName | undefined,
  after: DraftName,
): boolean {
  return (
    before !== undefined &&
    nickname !== undefined &&
    isRest(reading, before, after) &&
    nickname.first > before.end &&
    nickname.end < after.first
  );
}

/** Whether nothing but words in quotation marks stands between a person's name and another part of it. */
function isRest(reading: Reading, before: DraftName, after: DraftName): boolean {
  const gap = after.first - before.end;
  return (
    before.type === 'person' &&
    gap >= 3 &&
    gap <= LONGEST_NICKNAME + 2 &&
    after.end - after.first <= 2 &&
    OPENING.test(reading.text(before.end)) &&
    CLOSING.test(reading.text(after.first - 1)) &&
    reading.glued(before.end + 1) &&
    reading.glued(after.first - 1) &&
    !reading.glued(before.end) &&
    !reading.glued(after.first) &&
    reading.form(before.end + 1)?.casing !== Casing.Lower
  );
}

/** Whether a hyphen joins the two halves of a first name before a family name; "Moreno-Weber" are two people. */
function isDoubleFirst(reading: Reading, before: DraftName, { first, end, type }: DraftName): boolean {
  return (
    before.type === 'person' &&
    type === 'person' &&
    before.end - before.first === 1 &&
    end - first >= 2 &&
    first === before.end + 1 &&
    isDash(reading.text(before.end).charCodeAt(0)) &&
    reading.glued(before.end) &&
    reading.glued(first)
  );
}
