import { isDash } from '../../../text/characters';
import { Casing } from '../../forms';
import { isListedCountry, type DraftName, type TokenReading, type Refiner } from '../../draft';

/** "Norvale 2 Harwick 1": who plays a team is a team, unless both are countries. "Norvale - Berg 24": a scorer of a team. */
export const scores: Refiner = (reading, found) => {
  const names = found.flatMap((name) => cutAtDash(reading, name));
  return names.map((name, k) => {
    if (name.type === 'organization' || name.type === 'group') return name;
    const other = [names[k - 1], names[k + 1]].find((next) => {
      const [first, second] = next && next.first < name.first ? [next, name] : [name, next];
      return next?.type === 'organization' && isResult(reading, first, second);
    });
    if (!other) return name;
    const evidence = { kind: 'form' as const, span: reading.span(name.first, name.end + 1) };
    return { ...name, type: 'organization', evidence: [...name.evidence, evidence] };
  });
};

/** Whether a number, and at most a comma, stands between two names, and another number behind the second. */
function isResult(reading: TokenReading, first: DraftName, second: DraftName | undefined): boolean {
  if (!second) return false;
  const gap = second.first - first.end;
  return (
    (gap === 1 || (gap === 2 && reading.text(first.end + 1) === ',')) &&
    isScore(reading, first.end) &&
    isScore(reading, second.end) &&
    !(isListedCountry(reading, first.first) && isListedCountry(reading, second.first))
  );
}

function isScore(reading: TokenReading, i: number): boolean {
  return /^\d{1,3}$/u.test(reading.text(i));
}

/** A dash with white space around it parts a team and its scorer, behind whom stands a number or a bracket. */
function cutAtDash(reading: TokenReading, name: DraftName): DraftName[] {
  if (name.type === 'misc' || name.end - name.first < 3) return [name];
  for (let i = name.first + 1; i + 1 < name.end; i++) {
    const dash = isDash(reading.text(i).charCodeAt(0)) && !reading.glued(i) && !reading.glued(i + 1);
    if (!dash) continue;
    const next = reading.form(name.end);
    if (next?.casing !== Casing.Number && next?.text !== '(') continue;
    return [
      { ...name, end: i },
      { ...name, first: i + 1, type: 'person' },
    ];
  }
  return [name];
}
