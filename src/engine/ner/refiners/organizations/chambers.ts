import {
  ownersOf,
  withNames,
  withoutOverlaps,
  type DraftName,
  type TokenReading,
  type Refiner,
} from '../../draft';

const CHAMBERS: ReadonlySet<string> = new Set(['House', 'Senate']);
const MEMBERS = /^(?:Democrats?|Republicans?)$/u;
const OFFICES = /^(?:Speaker|Majority|Minority)$/u;

/** "House Democrats", "Senate Majority Leader": a chamber, and whose members sit there or who leads them. */
export const chambers: Refiner = (reading, names) => {
  const found: DraftName[] = [];
  let owners: Int32Array | undefined;
  for (let i = 0; i + 1 < reading.count; i++) {
    if (!CHAMBERS.has(reading.text(i))) continue;
    const members = MEMBERS.test(reading.text(i + 1));
    if (!members && !OFFICES.test(reading.text(i + 1))) continue;
    owners ??= ownersOf(reading, names);
    const around = [names[owners[i]], names[owners[i + 1]]];
    if (around.some((name) => name && (name.first < i || name.end > i + 2))) continue;
    if (names[owners[i]]?.end === i + 1) continue;
    found.push(part(reading, i, 'organization', names[owners[i]]));
    if (members) found.push(part(reading, i + 1, 'group', names[owners[i + 1]]));
  }
  return found.length ? withNames(withoutOverlaps(names, found), found) : names;
};

function part(
  reading: TokenReading,
  i: number,
  type: DraftName['type'],
  seen: DraftName | undefined,
): DraftName {
  const evidence = [{ kind: 'form' as const, span: reading.span(i, i + 1) }];
  return { first: i, end: i + 1, type, margin: seen?.margin ?? 0, evidence: seen?.evidence ?? evidence };
}
