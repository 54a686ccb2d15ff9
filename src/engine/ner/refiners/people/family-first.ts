import { isDash } from '../../../text/characters';
import type { DraftName, TokenReading, Refiner } from '../../draft';
import { isFamilyFirst } from '../../family-first';
import { SentenceCase } from '../../document-context';
import { Casing } from '../../forms';

/** Tokens of "Kim Jong-un". */
const LENGTH = 4;

/** "Kim Jong-un", "Park Sung-ho": the second syllable belongs to the name although it is written small. */
export const familyFirst: Refiner = (reading, names) => {
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

/** "Met He Lifeng": inside a sentence the capital says that it is a family name. */
function withHe(reading: TokenReading, name: DraftName): DraftName {
  const i = name.first - 1;
  const inside =
    name.type === 'person' &&
    name.end - name.first === 1 &&
    reading.text(i) === 'He' &&
    reading.context.sentenceCase[i] === SentenceCase.Running &&
    /^(?:\p{Ll}+|,)$/u.test(reading.text(i - 1));
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
