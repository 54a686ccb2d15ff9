import { wordSet } from '../../../collections';
import { isDash } from '../../../text/characters';
import { withNames, type DraftName, type TokenReading, type Refiner } from '../../draft';
import { Casing } from '../../forms';
import { LAW_HEADS } from '../../data/heads.data';
import { Listed } from '../../lexicon';
import { headOf } from '../../subtype';

/** Heads that, written small behind a name, belong to it: "the SHORE initiative". */
const SMALL_HEADS = wordSet('initiative act treaty accord accords pact protocol scheme');

/** Names of laws, treaties and programmes, by their heads. */
export const heads: Refiner = (reading, names) => {
  const retyped = names.map((name) => withLawHead(reading, name));
  return withNames(retyped, acronymsWithHead(reading, retyped));
};

function withLawHead(reading: TokenReading, name: DraftName): DraftName {
  if (name.type === 'person' || name.type === 'group') return name;
  const words = reading.lowerWords(name.first, name.end);
  if (words.length > 1 && LAW_HEADS.has(headOf(words))) return law(reading, name, name.end - 1, name.end);
  if (
    words.length > 2 &&
    /^(?:Act|Bill)$/u.test(reading.text(name.end - 1)) &&
    reading.text(name.end - 2) !== 'of'
  )
    return law(reading, name, name.end - 1, name.end);
  const convention = conventionAt(reading, name);
  if (convention >= 0) return law(reading, name, convention, convention + 2);
  const named = name.type === 'misc' || name.type === 'organization' || name.type === 'law';
  // "A NASA initiative" is somebody's, "the SHORE initiative" is called so.
  const owned = name.type === 'organization' && reading.isListed(name.end - 1, Listed.Organization);
  if (!named || owned || name.end - name.first > 3 || !SMALL_HEADS.has(reading.text(name.end))) return name;
  return law(reading, { ...name, end: name.end + 1 }, name.end, name.end + 1);
}

/** The word of a convention that is one on something: "Convention on Tides", "Convention against Piracy"; -1 where there is none. */
function conventionAt(reading: TokenReading, { first, end }: DraftName): number {
  for (let i = first; i + 1 < end; i++)
    if (
      /^(?:Convention|Covenant|Treaty)$/u.test(reading.text(i)) &&
      /^(?:on|against|for|concerning)$/u.test(reading.text(i + 1))
    )
      return i;
  return -1;
}

function law(reading: TokenReading, name: DraftName, first: number, end: number): DraftName {
  return {
    ...name,
    type: 'law',
    evidence: [...name.evidence, { kind: 'form', span: reading.span(first, end) }],
  };
}

/** "the SHORE initiative": a word in capitals, no name by itself, in front of such a head. */
function acronymsWithHead(reading: TokenReading, names: readonly DraftName[]): DraftName[] {
  const added: DraftName[] = [];
  for (let i = 1; i + 1 < reading.count; i++) {
    const form = reading.form(i);
    if (!form || form.casing !== Casing.Upper || form.length < 3 || !SMALL_HEADS.has(reading.text(i + 1)))
      continue;
    const compound = isDash(reading.text(i - 1).charCodeAt(0));
    if (compound || names.some((name) => name.first < i + 2 && i < name.end)) continue;
    added.push(law(reading, { first: i, end: i + 2, type: 'law', margin: 0, evidence: [] }, i + 1, i + 2));
  }
  return added;
}
