import { isDash } from '../../../text/characters';
import { withNames, withoutOverlaps, type DraftName, type TokenReading, type Refiner } from '../../draft';
import { Casing } from '../../forms';
import { TokenKind } from '../../../tokenize/tokens';

const PARTIES: ReadonlySet<string> = new Set(['R', 'D', 'I']);

/** "Sen. Ann Vale, R-Ala.": behind the letter of the party stands the state, a name of its own. */
export const parties: Refiner = (reading, names) => {
  const letters: number[] = [];
  for (let i = 1; i + 2 < reading.count; i++) if (isParty(reading, i)) letters.push(i);
  if (letters.length === 0) return names;
  const endOf = new Map<number, number>();
  for (const { first, end } of names) for (let i = first; i < end; i++) endOf.set(i, end);
  const states = letters.map((letter) => stateBehind(reading, letter, endOf.get(letter + 2)));
  const spans = states.map(({ first, end }) => ({ first: first - 2, end }));
  return withNames(withoutOverlaps(names, spans), states);
};

/** Whether token `i` is the letter of a party before a state: behind a comma or bracket, glued to what follows. */
function isParty(reading: TokenReading, i: number): boolean {
  const state = reading.form(i + 2);
  return (
    reading.form(i)?.casing === Casing.Initial &&
    PARTIES.has(reading.text(i)) &&
    /^[,(]$/u.test(reading.text(i - 1)) &&
    isDash(reading.text(i + 1).charCodeAt(0)) &&
    reading.glued(i + 1) &&
    reading.glued(i + 2) &&
    reading.article.tokens.kind[i + 2] === TokenKind.Word &&
    state !== undefined &&
    state.casing !== Casing.Lower
  );
}

/** The state behind the party's letter: as far as the tagger's own name there goes, if it has one. */
function stateBehind(reading: TokenReading, letter: number, end = letter + 3): DraftName {
  const evidence = [{ kind: 'form' as const, span: reading.span(letter, letter + 3) }];
  return { first: letter + 2, end, type: 'place', margin: 0, evidence };
}
