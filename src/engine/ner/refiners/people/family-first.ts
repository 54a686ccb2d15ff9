import { isDash } from '../../../text/characters';
import { withNames, type DraftName, type TokenReading, type Refiner } from '../../draft';
import { ROLES } from '../../data/titles.data';
import { Listed } from '../../lexicon';
import { isFamilyFirst } from '../../family-first';
import { SentenceCase } from '../../document-context';
import { Casing } from '../../forms';

/** Tokens of "Kim Jong-un". */
const LENGTH = 4;

/** "Kim Jong-un", "Park Sung-ho": the second syllable belongs to the name although it is written small. */
export const familyFirst: Refiner = (reading, seen) => {
  const names = withNames(seen, missedHe(reading));
  const found: DraftName[] = [];
  for (let i = 0; i + LENGTH <= reading.count; i++) {
    if (!isAt(reading, i)) continue;
    // Given names of another language stand before: "John Lee Ka-chiu".
    const first = names.find(({ first, end, type }) => type === 'person' && first < i && end > i)?.first ?? i;
    found.push({
      first,
      end: i + LENGTH,
      type: 'person',
      margin: 0,
      evidence: [{ kind: 'form', span: reading.span(i, i + LENGTH) }],
    });
    i += LENGTH - 1;
  }
  if (found.length === 0) return names.map((name) => withHe(reading, name));
  const kept = names.filter((name) => !found.some(({ first, end }) => first < name.end && name.first < end));
  return [...kept, ...found].sort((a, b) => a.first - b.first).map((name) => withHe(reading, name));
};

/** How given names written in pinyin end, and few verbs of headlines do. */
const CHINESE = /(?:[aeiu]|ao|uo|n|ng)$/u;

/** "Vice Premier He Lifeng", of which a tagger sees nothing: behind an office, "He" opens a name. */
function missedHe(reading: TokenReading): DraftName[] {
  const people: DraftName[] = [];
  for (let i = 1; i + 1 < reading.count; i++) {
    if (reading.text(i) !== 'He' || !ROLES.has(reading.lower(i - 1))) continue;
    const given = reading.form(i + 1);
    if (given?.casing !== Casing.Capitalized || (given.listed & (Listed.CommonWord | Listed.Calendar)) !== 0)
      continue;
    if (!CHINESE.test(given.text) || reading.startsLine(i) || reading.startsLine(i + 1)) continue;
    const evidence = [{ kind: 'title' as const, span: reading.span(i - 1, i) }];
    people.push({ first: i, end: i + 2, type: 'person', margin: 0, evidence });
  }
  return people;
}

/** "Met He Lifeng": inside a sentence the capital says that it is a family name. */
function withHe(reading: TokenReading, name: DraftName): DraftName {
  const i = name.first - 1;
  const inside =
    name.type === 'person' &&
    name.end - name.first === 1 &&
    reading.text(i) === 'He' &&
    ((reading.context.sentenceCase[i] === SentenceCase.Running &&
      /^(?:\p{Ll}+|,)$/u.test(reading.text(i - 1))) ||
      (ROLES.has(reading.lower(i - 1)) && !reading.startsLine(i)));
  return inside ? { ...name, first: i } : name;
}

function isAt(reading: TokenReading, i: number): boolean {
  return (
    reading.form(i + 1)?.casing === Casing.Capitalized &&
    isDash(reading.text(i + 2).charCodeAt(0)) &&
    reading.form(i + 3)?.casing === Casing.Lower &&
    reading.form(i)?.casing === Casing.Capitalized &&
    !reading.glued(i + 1) &&
    reading.glued(i + 2) &&
    reading.glued(i + 3) &&
    !isDash(reading.text(i + 4).charCodeAt(0)) &&
    isFamilyFirst(reading.lower(i), reading.text(i + 1), reading.text(i + 3))
  );
}
