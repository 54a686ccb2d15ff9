import { isDash } from '../../text/characters';
import { withNames, type DraftName, type Reading, type Refiner } from '../draft';
import { Casing } from '../forms';
import { TokenKind } from '../../tokenize/tokens';

const PARTIES: ReadonlySet<string> = new Set(['R', 'D', 'I']);

/** "Sen. Ann Vale, R-Ala.": behind the letter of the party stands the state, a name of its own. */
export const parties: Refiner = (reading, names) => {
  const states: DraftName[] = [];
  for (let i = 1; i + 2 < reading.count; i++)
    if (isParty(reading, i)) states.push(stateAt(reading, names, i + 2));
  if (states.length === 0) return names;
  const kept = names.filter(
    (name) => !states.some((state) => state.first - 2 < name.end && name.first < state.end),
  );
  return withNames(kept, states);
};

/** Whether token `i` is the letter of a party before a state: behind a comma or bracket, glued to what follows. */
function isParty(reading: Reading, i: number): boolean {
  const state = reading.form(i + 2);
  return (
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

/** The state that begins at token `first`: as far as the tagger's own name goes, if it has one there. */
function stateAt(reading: Reading, names: readonly DraftName[], first: number): DraftName {
  const found = names.find((name) => name.first <= first && first < name.end);
  const evidence = [{ kind: 'form' as const, span: reading.span(first - 2, first + 1) }];
  return { first, end: found?.end ?? first + 1, type: 'place', margin: 0, evidence };
}
