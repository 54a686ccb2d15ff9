import { wordSet } from '../../../collections';
import { isTitled, type DraftName, type TokenReading, type Refiner } from '../../draft';
import { Setting } from '../../document-context';
import { Listed } from '../../lexicon';

const TAKEN = wordSet('captured recaptured retaken besieged encircled liberated overrun bombarded shelled');
/** What stands between a town and what is done to it. */
const AUXILIARIES = wordSet('was were is are been had has have being');
const LONGEST_GROUP = 3;
/** Behind a town that falls: no amount, and no opponent. */
const BEHIND_FALL =
  /^(?:on|in|[.,;]|and|two|three|four|five|six|seven|eight|nine|ten|a|the|that|soon|shortly|later)$/u;

/** "Norvale fell on 14 July", "Norvale was captured": a town of the gazetteer, whatever the tagger takes it for. */
export const takenTowns: Refiner = (reading, names) =>
  names.map((name) => {
    if (!isOpen(reading, name)) return name;
    const end = takenBehind(reading, name);
    if (end < 0) return name;
    const evidence = { kind: 'form' as const, span: reading.span(name.end, end) };
    return { ...name, type: 'place', evidence: [...name.evidence, evidence] };
  });

function isOpen(reading: TokenReading, { first, end, type }: DraftName): boolean {
  const mayBe = type === 'organization' || type === 'misc' || type === 'person';
  return (
    mayBe &&
    end - first === 1 &&
    reading.isListed(first, Listed.City) &&
    !reading.isListed(first, Listed.PersonName | Listed.Organization | Listed.Team) &&
    !isTitled(reading, first) &&
    (reading.context.setting[first] & Setting.Sport) === 0
  );
}

/** Where the words end that tell of a town that it is taken; -1 where none do. */
function takenBehind(reading: TokenReading, { end }: DraftName): number {
  if (reading.text(end) === 'fell') return BEHIND_FALL.test(reading.text(end + 1)) ? end + 1 : -1;
  let at = end;
  while (at < end + LONGEST_GROUP && AUXILIARIES.has(reading.text(at))) at++;
  return at > end && TAKEN.has(reading.text(at)) ? at + 1 : -1;
}
