import { TokenKind } from '../../tokenize/tokens';
import { isCapital } from '../documentContext';
import type { DraftName, Reading, Refiner } from '../draft';
import { WORK_WORDS } from '../heads.data';

const PROGRAMME_WORDS: ReadonlySet<string> = new Set(
  'initiative initiatives programme program plan project campaign scheme policy law act bill treaty agreement'.split(
    ' ',
  ),
);
const LONGEST = 16;
/** Words up to this length may be small inside a title: "of the", "and", "for". */
const SMALL_WORD = 3;
const REACH = 4;

/**
 * Titles in quotation marks: of works ("the novel “Grey Water”"), of programmes ("an initiative, “Bridges for All”"), and
 * what an acronym before the bracket stands for.
 */
export const quoted: Refiner = (reading, names) => {
  const titles: DraftName[] = [];
  for (const { firstToken, endToken } of reading.sentences)
    for (let i = firstToken; i < endToken; i++) {
      if (!isOpening(reading.text(i))) continue;
      const end = titleEnd(reading, i + 1, endToken);
      const type = end > 0 ? titleType(reading, names, i, end, firstToken) : undefined;
      if (!type) continue;
      titles.push({
        first: i + 1,
        end,
        type,
        margin: 0,
        evidence: [{ kind: 'form', span: reading.span(i, i + 1) }],
      });
      i = end;
    }
  const kept = names.filter(
    (name) => !titles.some((title) => title.first < name.end && name.first < title.end),
  );
  return [...kept, ...titles].sort((a, b) => a.first - b.first);
};

function isOpening(sign: string): boolean {
  return sign === '“' || sign === '"';
}

/** Where a title in title case that begins at token `first` ends; 0 where it is none. */
function titleEnd(reading: Reading, first: number, limit: number): number {
  let words = 0;
  for (let i = first; i < Math.min(limit, first + LONGEST); i++) {
    const text = reading.text(i);
    if (text === '”' || text === '"')
      return words >= 2 && isCapital(reading.form(first)?.casing ?? 0) ? lastWord(reading, first, i) : 0;
    if (/^[.!?]+$/u.test(text)) return 0;
    if (reading.article.tokens.kind[i] !== TokenKind.Word) continue;
    const capital = isCapital(reading.form(i)?.casing ?? 0);
    if (!capital && text.length > SMALL_WORD) return 0;
    if (capital) words++;
  }
  return 0;
}

/** Leaves a comma before the closing quotation mark outside. */
function lastWord(reading: Reading, first: number, end: number): number {
  return end - 1 > first && reading.text(end - 1) === ',' ? end - 1 : end;
}

function titleType(
  reading: Reading,
  names: readonly DraftName[],
  open: number,
  end: number,
  sentenceStart: number,
): DraftName['type'] | undefined {
  if (reading.text(open - 1) === '(') {
    const spelt = names.find((name) => name.end === open - 1);
    if (spelt && spells(reading, open + 1, end, reading.lower(spelt.first))) return spelt.type;
  }
  for (let i = Math.max(sentenceStart, open - REACH); i < open; i++) {
    if (WORK_WORDS.has(reading.text(i))) return 'work';
    if (PROGRAMME_WORDS.has(reading.text(i))) return 'law';
  }
  return undefined;
}

/** Whether the capitals that begin the words `[first, end)` are the letters of `acronym`. */
function spells(reading: Reading, first: number, end: number, acronym: string): boolean {
  let initials = '';
  for (let i = first; i < end; i++)
    if (isCapital(reading.form(i)?.casing ?? 0)) initials += reading.lower(i).charAt(0);
  return initials === acronym;
}
