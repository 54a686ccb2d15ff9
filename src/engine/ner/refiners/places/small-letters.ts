import { wordSet } from '../../../collections';
import { withNames, type DraftName, type Refiner } from '../../draft';
import { Casing, type Form } from '../../forms';
import { Listed } from '../../lexicon';

/** Countries, regions and peoples whose names are ordinary words, too. */
const WORDS = wordSet(`
  chad chile china emirates guinea java jersey jerseys jordan lima mali niger reunion reunions turkey
  aboriginal aboriginals danish finn inca latin pole poles polish scot swede thai turkeys westerner westerners
`);
/** Things that are called after peoples. */
const THINGS = wordSet(
  'bun buns dressing fries fry kiss muffin muffins toast union wall whispers window windows',
);
const SIDES: ReadonlySet<string> = new Set(['central', 'latin', 'north', 'saudi', 'south']);
/** An abbreviation of a state is as short, and looks like a word. */
const SHORTEST = 4;

/** "people from mexico", "south american friends": countries, regions and peoples without their capital, as in hasty posts. The tagger looks at capitals only. */
export const smallLetters: Refiner = (reading, names) => {
  const found: DraftName[] = [];
  for (let i = 0; i < reading.count; i++) {
    const form = reading.form(i);
    const what = form && whatIs(form);
    if (!what || (what.type === 'group' && THINGS.has(reading.text(i + 1)))) continue;
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
  if (casing !== Casing.Lower || length < SHORTEST || text.includes('.') || WORDS.has(text)) return undefined;
  if (listed & Listed.Country) return { type: 'place', list: 'country' };
  if (listed & Listed.Region) return { type: 'place', list: 'region' };
  if (listed & Listed.Demonym && !(listed & Listed.GroupWord)) return { type: 'group', list: 'nationality' };
  return undefined;
}
