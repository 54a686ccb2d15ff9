import { withoutOverlaps, withNames, type DraftName, type TokenReading, type Refiner } from '../../draft';

/** Names of so many tokens are looked for again where only their beginning was seen. */
const SHORTEST = 3;
/** How many names that begin with one word are compared. */
const MOST = 8;

/**
 * "Department of Energy and Climate", "Quay 9": a name that the article has longer at another place, in these very words,
 * goes on.
 */
export const knownWholes: Refiner = (reading, names) => {
  const wholes = new Map<string, DraftName[]>();
  for (const name of names) {
    if (name.type === 'person' || !isLong(reading, name)) continue;
    const first = reading.text(name.first);
    const known = wholes.get(first);
    if (!known) wholes.set(first, [name]);
    else if (known.length < MOST) known.push(name);
  }
  if (wholes.size === 0) return names;
  const found = names.flatMap((name): DraftName[] => {
    const whole = wholes.get(reading.text(name.first))?.find((other) => isBeginning(reading, name, other));
    if (!whole) return [];
    const end = name.first + whole.end - whole.first;
    const evidence = { kind: 'elsewhere' as const, span: reading.span(whole.first, whole.end) };
    return [{ ...name, end, type: whole.type, evidence: [...name.evidence, evidence] }];
  });
  return found.length ? withNames(withoutOverlaps(names, found), found) : names;
};

/** A number at its end makes two words as much a name of their own as three. */
function isLong(reading: TokenReading, { first, end }: DraftName): boolean {
  return end - first >= SHORTEST || (end - first === 2 && /^\d+$/u.test(reading.text(end - 1)));
}

/** Whether `name` is but the beginning of what `whole` says at a place of which the tagger is surer. */
function isBeginning(reading: TokenReading, name: DraftName, whole: DraftName): boolean {
  const size = name.end - name.first;
  const length = whole.end - whole.first;
  if (size >= length || whole.margin <= name.margin) return false;
  for (let k = 0; k < length; k++)
    if (reading.text(name.first + k) !== reading.text(whole.first + k)) return false;
  return true;
}
