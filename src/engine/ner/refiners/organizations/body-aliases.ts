import {
  asOrganization,
  isTitled,
  withNames,
  type DraftName,
  type TokenReading,
  type Refiner,
} from '../../draft';
import { Casing } from '../../forms';

/** What stands between a body's name and another one of it, without commas. */
const LINKS =
  /^(?:or|(?:(?:better|also|commonly|widely|locally) )?known as|known by its (?:acronym|initials))$/u;
/** Tokens of ", known by its initials" at most. */
const LONGEST_LINK = 6;

/** "The Vale Institute, better known as Valenor", "the Tide Board, or TIBO,": what a body is known as is its name, too. */
export const bodyAliases: Refiner = (reading, names) => {
  const told = names.map((name, k) => {
    const full = names[k - 1];
    if (!full || !isAlias(reading, full, name)) return name;
    return asOrganization(name, { kind: 'form', span: reading.span(full.end, name.first) });
  });
  return withNames(
    told,
    names.flatMap((name) => lettersBehind(reading, name) ?? []),
  );
};

/** ", or TIBO," behind a body's name, where the tagger saw no name. */
function lettersBehind(reading: TokenReading, { first, end, type }: DraftName): DraftName | undefined {
  const at = end + 2;
  const told =
    type === 'organization' &&
    end - first > 1 &&
    reading.text(end) === ',' &&
    reading.text(end + 1) === 'or' &&
    reading.form(at)?.casing === Casing.Upper &&
    reading.text(at + 1) === ',';
  if (!told) return undefined;
  const evidence = [{ kind: 'form' as const, span: reading.span(end, at) }];
  return { first: at, end: at + 1, type: 'organization', margin: 0, evidence };
}

function isAlias(reading: TokenReading, full: DraftName, { first, end, type }: DraftName): boolean {
  // What is a body anyhow is told for its other places.
  if (full.type !== 'organization' || type === 'group') return false;
  if (full.end - full.first < 2 || end - first > 2 || isTitled(reading, first)) return false;
  if (first - full.end > LONGEST_LINK) return false;
  const words = reading.lowerWords(full.end, first).filter((word) => word !== ',');
  const link = words.join(' ');
  // "A bank or Moreno" is a choice; in commas, it is a name.
  const inCommas = reading.text(full.end) === ',' && /^[,.;)]$/u.test(reading.text(end));
  return LINKS.test(link) && (link !== 'or' || inCommas);
}
