import { ownersOf, withNames, type DraftName, type TokenReading, type Refiner } from '../../draft';
import { isCapital } from '../../document-context';
import { AWARD_WORDS } from '../../data/subtypes.data';
import { Casing } from '../../forms';
import { Listed } from '../../lexicon';

/** "The Colts" are a team, also where somebody is called Colt. */
const BODIES = Listed.Team | Listed.Organization;

/** "Lena Harlan … the Harlans": a family has its members' name, unless a body is known by it. */
export const families: Refiner = (reading, names) => {
  const plurals = pluralsIn(reading);
  if (plurals.length === 0) return names;
  const members = membersOf(reading, names);
  const owners = ownersOf(reading, names);
  const retyped = [...names];
  const found: DraftName[] = [];
  for (const i of plurals) {
    const member = members.get(singularOf(reading.text(i)));
    if (!member) continue;
    const evidence = { kind: 'elsewhere' as const, span: reading.span(member.first, member.end) };
    const own = names[owners[i]];
    if (own) {
      if (own.type !== 'person' && own.type !== 'organization' && own.end - own.first === 1)
        retyped[owners[i]] = { ...own, type: 'person', evidence: [...own.evidence, evidence] };
    } else if (!isCapital(reading.form(i + 1)?.casing ?? Casing.Sign))
      found.push({ first: i, end: i + 1, type: 'person', margin: member.margin, evidence: [evidence] });
  }
  return withNames(retyped, found);
};

/** Capitalised words behind "the" that end like plurals, but for known bodies; none of which "The" says inside a sentence that they are called so. */
function pluralsIn(reading: TokenReading): readonly number[] {
  const plurals: number[] = [];
  const called = new Set<string>();
  const { forms, count } = reading;
  for (let i = 1; i < count; i++) {
    const form = forms.at(i);
    const plural =
      form.casing === Casing.Capitalized && form.text.endsWith('s') && (form.listed & BODIES) === 0;
    if (!plural || reading.lower(i - 1) !== 'the') continue;
    if (reading.text(i - 1) === 'The' && reading.context.first[i - 1] === 0) called.add(form.text);
    plurals.push(i);
  }
  return plurals.filter((i) => !called.has(reading.text(i)) && !AWARD_WORDS.has(reading.lower(i)));
}

/** The first person of each last name. */
function membersOf(reading: TokenReading, names: readonly DraftName[]): ReadonlyMap<string, DraftName> {
  const members = new Map<string, DraftName>();
  for (const name of names) {
    const family = reading.form(name.end - 1);
    if (name.type === 'person' && family?.casing === Casing.Capitalized && !members.has(family.text))
      members.set(family.text, name);
  }
  return members;
}

/** "Harlans" is of Harlan, "Cateses" of Cates. */
function singularOf(plural: string): string {
  return /(?:s|x|z|ch|sh)es$/u.test(plural) ? plural.slice(0, -2) : plural.slice(0, -1);
}
