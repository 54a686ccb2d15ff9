import { wordSet } from '../../../collections';
import { Setting } from '../../document-context';
import type { DraftName, Reading, Refiner } from '../../draft';
import { Listed } from '../../lexicon';
import { isCountry } from './clubs';

/** What one does to another team, with nothing between. */
const BEATING = wordSet(
  'beat beats beating defeat defeats defeated defeating edge edged thrash thrashed downed rout routed crushed upset trounced ' +
    'outlasted eliminated against hosts hosted visits',
);
/** What stands before a small word and another team: "win over", "lost to", "drew with". */
const RESULTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['over', wordSet('win wins victory victories triumph triumphs lead rout upset')],
  ['to', wordSet('lost loss losses lose loses losing fell')],
  ['with', wordSet('drew draw draws tied tie game match')],
]);
/** What a team does, right behind its name. */
const DOING = wordSet(
  'beat beats defeat defeats defeated edged thrashed routed downed drew trounced outscored',
);

/** What a team does to a player or a coach, right before the name. */
const DEALS = wordSet(
  'signed signs traded trades drafted waived acquired acquires fired sacked loaned released sold re-signed',
);

/**
 * "A 2-1 win over Norvale", "Harwick beat Dundee": in a report on sports, who is played against is a team, unless it is a country's.
 */
export const opponents: Refiner = (reading, names) => {
  const result: DraftName[] = [];
  let team: DraftName | undefined;
  for (const [k, name] of names.entries()) {
    const told =
      isTown(reading, name) &&
      (isOpponent(reading, name) ||
        isEmployer(reading, name, names[k + 1]) ||
        (team && goesOn(reading, team, name)));
    team = told ? name : undefined;
    result.push(told ? asTeam(reading, name) : name);
  }
  return result;
};

/** A place in a report on sports that is no country and is not called after what it is: "Harwick Park". */
function isTown(reading: Reading, name: DraftName): boolean {
  const { first, end, type } = name;
  return (
    type === 'place' &&
    ((reading.context.setting[first] as number) & Setting.Sport) !== 0 &&
    (end - first === 1 || ((reading.form(end - 1)?.listed ?? 0) & Listed.PlaceWord) === 0) &&
    !isCountry(reading, name)
  );
}

function isOpponent(reading: Reading, { first, end }: DraftName): boolean {
  const before = reading.lower(first - 1);
  return (
    BEATING.has(before) ||
    (RESULTS.get(before)?.has(reading.lower(first - 2)) ?? false) ||
    DOING.has(reading.text(end))
  );
}

/** "Norvale signed Ada Moreno": only a team does that in a report on sports. */
function isEmployer(reading: Reading, { end }: DraftName, next: DraftName | undefined): boolean {
  return next?.type === 'person' && next.first === end + 1 && DEALS.has(reading.text(end));
}

/** "Against Norvale, Harwick and Dundee", but not "Norvale, Florida". */
function goesOn(reading: Reading, { end }: DraftName, { first }: DraftName): boolean {
  const between = reading.lowerWords(end, first).join(' ');
  const region = ((reading.form(first)?.listed ?? 0) & Listed.Region) !== 0;
  return first - end <= 2 && ((between === ',' && !region) || between === 'and' || between === ', and');
}

function asTeam(reading: Reading, name: DraftName): DraftName {
  const span = reading.span(Math.max(name.first - 1, 0), name.end);
  return { ...name, type: 'organization', evidence: [...name.evidence, { kind: 'form', span }] };
}
