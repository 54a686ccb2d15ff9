import { PLACES_AND_WORDS, THINGS_OF_PEOPLES } from '../../data/land.data';
import { withNames, type DraftName, type Refiner } from '../../draft';
import { Casing, type Form } from '../../forms';
import { Listed } from '../../lexicon';

const SIDES: ReadonlySet<string> = new Set(['central', 'latin', 'north', 'saudi', 'south']);
/** An abbreviation of a state is as short, and looks like a word. */
const SHORTEST = 4;

/** "people from mexico", "south american friends": countries, regions and peoples without their capital, as in hasty posts. The tagger looks at capitals only. */
export const smallLetters: Refiner = (reading, names) => {
  const found: DraftName[] = [];
  for (let i = 0; i < reading.count; i++) {
    const form = reading.form(i);
    const what = form && whatIs(form);
    if (!what || (what.type === 'group' && THINGS_OF_PEOPLES.has(reading.text(i + 1)))) continue;
    const { type, list } = what;
    const first = SIDES.has(reading.text(i - 1)) ? i - 1 : i;
    found.push({ first, end: i + 1, type, margin: 0, evidence: [{ kind: 'gazetteer', list }] });
  }
  return found.length ? withNames(names, found) : names;
};

function whatIs({
  casing,
  length,
  listed,
  text,
}: Form): { type: 'place' | 'group'; list: string } | undefined {
  if (casing !== Casing.Lower || length < SHORTEST || text.includes('.') || PLACES_AND_WORDS.has(text))
    return undefined;
  if (listed & Listed.Country) return { type: 'place', list: 'country' };
  if (listed & Listed.Region) return { type: 'place', list: 'region' };
  if (listed & Listed.Demonym && !(listed & Listed.GroupWord)) return { type: 'group', list: 'nationality' };
  return undefined;
}
