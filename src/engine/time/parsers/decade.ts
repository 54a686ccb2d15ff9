import type { Extraction, Match, Parser } from '../match';
import type { TimeMeaning, TimexMod } from '../types';
import { pattern, symbols } from '../symbols';
import { calendar, modOf, ORDINAL, ordinalOf, POSITION } from './phrases';

/** "the 1990s", "early 1960s", "the mid-'80s", "the nineties". */
export const decade: Parser = {
  name: 'decade',
  needs: symbols('DECADE DECADES POSS'),
  pattern: pattern(
    `(?:${POSITION})? THE? (?<early>(?:EARLY|LATE|MID) (?:HYPHEN|TO)? )? (?:APOS? (?<decade>DECADE|DECADES)|(?<year>YEAR) POSS)`,
  ),
  extract(match) {
    if (match.has('year')) return possessiveDecade(match);
    const value = match.value('decade')!;
    const { first } = match.group('decade')!;
    const spoken = !/^\d/.test(match.form(first));
    if (value < 10) {
      // "in her mid-30s" is an age.
      if (/^(?:his|her|hers|their|my|our|your)$/.test(match.word(match.first - 1))) return undefined;
      const article = match.words('position') + match.word(match.first) + match.words('early');
      // "in his twenties" is an age; the decade stands with "the".
      if (spoken && !/the/.test(article)) return undefined;
      if (!spoken && !/the|'|’|early|late|mid/.test(article) && !/['’]/.test(match.form(first - 1)))
        return undefined;
    }
    return { type: 'DATE', meaning: calendar({ decade: value }), mod: partOf(match) };
  },
};

/** "the 1940's", in an older spelling. */
function possessiveDecade(match: Match): Extraction | undefined {
  const year = match.value('year')!;
  const article = match.word(match.first) === 'the' || match.has('early') || match.has('position');
  if (year % 10 !== 0 || !article) return undefined;
  return { type: 'DATE', meaning: calendar({ decade: year / 10 }), mod: partOf(match) };
}

/** Which part is meant: "the **early** 1960s", "the **mid**-'80s". */
function partOf(match: Match): TimexMod | null {
  const early = match.words('early');
  if (early.includes('early')) return 'START';
  if (early.includes('late')) return 'END';
  return early.includes('mid') ? 'MID' : modOf(match);
}

/** "the 21st century", "the late nineteenth century", "20th-century". */
export const century: Parser = {
  name: 'century',
  needs: symbols('ORDINAL'),
  pattern: pattern(
    `${POSITION}? THE? (?<early>(?:EARLY|LATE|MID) HYPHEN? )? (?:(?<other>${ORDINAL}) HYPHEN? (?:OR|AND|TO|HYPHEN) THE? )? (?<nth>${ORDINAL}) HYPHEN? (?<unit>UNIT|UNITS) (?<era>BC|AD)?`,
  ),
  extract(match) {
    if (!/^centur/.test(match.words('unit'))) return undefined;
    const nth = ordinalOf(match, 'nth');
    if (nth > 30) return undefined;
    const mod = partOf(match);
    const bc = /^b/.test(match.words('era'));
    const ofCentury = (n: number): TimeMeaning =>
      calendar(bc ? { era: 'BC', century: n - 1 } : { century: n - 1 });
    if (!match.has('other')) return { type: 'DATE', meaning: ofCentury(nth), mod };
    // "the 17th or 18th century"
    const { end } = match.group('other')!;
    return [
      {
        type: 'DATE',
        meaning: ofCentury(ordinalOf(match, 'other')),
        mod,
        range: { first: match.first, end },
      },
      { type: 'DATE', meaning: ofCentury(nth), range: { first: match.group('nth')!.first, end: match.end } },
    ];
  },
};
