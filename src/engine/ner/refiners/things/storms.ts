import { withNames, type DraftName, type TokenReading, type Refiner } from '../../draft';
import { SentenceCase } from '../../document-context';
import { Casing } from '../../forms';
import { Listed } from '../../lexicon';

const STORMS: ReadonlySet<string> = new Set(['hurricane', 'typhoon', 'cyclone', 'storm']);

/** What stands before the name of a storm and nowhere else. */
const NAMED_STORMS: ReadonlySet<string> = new Set(['Hurricane', 'Typhoon', 'Cyclone']);

/** "Hurricane Rita" is an event, and so is "Rita" in the same article, unless a person there bears that name too. */
export const storms: Refiner = (reading, found) => {
  const names = withNames(found, missed(reading));
  const bare = new Map<string, DraftName>();
  const cyclones = names.some((name) => isShortened(reading, name)) && tellsOfCyclones(reading);
  const whole = names.map((name) => {
    const first = cyclones && isShortened(reading, name) ? name.first : stormStart(reading, name);
    if (first < 0) return name;
    const event: DraftName = {
      ...name,
      first,
      type: 'event',
      evidence: [{ kind: 'form', span: reading.span(first, first + 1) }],
    };
    bare.set(reading.text(name.end - 1), event);
    return event;
  });
  for (const name of names)
    if (hasOtherWords(reading, name) && stormStart(reading, name) < 0)
      bare.delete(reading.text(name.end - 1));
  return whole.map((name, k) => {
    const other = whole[k - 1];
    if (other && isOtherName(reading, other, name))
      return {
        ...name,
        type: 'event',
        evidence: [{ kind: 'elsewhere', span: reading.span(other.first, other.end) }],
      };
    const storm = name.end - name.first === 1 ? bare.get(reading.text(name.first)) : undefined;
    if (!storm || name.type === 'event') return name;
    return {
      ...name,
      type: 'event',
      evidence: [{ kind: 'elsewhere', span: reading.span(storm.first, storm.end) }],
    };
  });
};

/**
 * "Typhoon Rita (Marta)": the name in brackets behind a storm's is the storm's in another country, unless it is who tells of
 * it: "(Reuters)".
 */
function isOtherName(reading: TokenReading, storm: DraftName, { first, end, type }: DraftName): boolean {
  const form = reading.form(first);
  return (
    type !== 'organization' &&
    form?.casing === Casing.Capitalized &&
    (form.listed & Listed.Organization) === 0 &&
    storm.type === 'event' &&
    NAMED_STORMS.has(reading.text(storm.first)) &&
    first === storm.end + 1 &&
    end - first === 1 &&
    reading.text(storm.end) === '(' &&
    reading.text(end) === ')'
  );
}

/** Whether a name has a word of its own before its last one; "T C Rita" is rather the tropical cyclone. */
function hasOtherWords(reading: TokenReading, { first, end }: DraftName): boolean {
  for (let i = first; i < end - 1; i++) if (/\p{L}{2}/u.test(reading.text(i))) return true;
  return false;
}

/** "TC Rita", "T C Rita": a tropical cyclone where the text has that word. */
function isShortened(reading: TokenReading, { first, end }: DraftName): boolean {
  const size = end - first;
  if (size === 2) return reading.text(first) === 'TC';
  return size === 3 && reading.text(first) === 'T' && reading.text(first + 1) === 'C';
}

function tellsOfCyclones(reading: TokenReading): boolean {
  for (let i = 0; i < reading.count; i++) if (/^cyclones?$/u.test(reading.lower(i))) return true;
  return false;
}

/** Storms in running text: such a word with a capital, and one behind it. */
function missed(reading: TokenReading): DraftName[] {
  const storms: DraftName[] = [];
  for (let i = 0; i + 1 < reading.count; i++) {
    const isEvent = reading.isListed(i, Listed.EventWord);
    if (!isEvent || !NAMED_STORMS.has(reading.text(i))) continue;
    const name = reading.form(i + 1);
    if (name?.casing !== Casing.Capitalized || (name.listed & NO_STORM) !== 0) continue;
    if (reading.context.sentenceCase[i] !== SentenceCase.Running && !(name.listed & Listed.PersonName))
      continue;
    const evidence = [{ kind: 'form' as const, span: reading.span(i, i + 1) }];
    storms.push({ first: i, end: i + 2, type: 'event', margin: 0, evidence });
  }
  return storms;
}

const NO_STORM = Listed.PlaceWord | Listed.EventWord | Listed.CommonWord | Listed.OrganizationWord;

/** What stands before such a word: "Tropical Storm", "Super Typhoon". */
const KINDS: ReadonlySet<string> = new Set(['Tropical', 'Winter', 'Super', 'Severe']);

/** The token where the storm's whole name begins; -1 where the name is no storm's. */
function stormStart(reading: TokenReading, name: DraftName): number {
  const size = name.end - name.first;
  // "Storm Prediction Center"
  if (size > 2 && reading.isListed(name.end - 1, Listed.OrganizationWord)) return -1;
  if (size > 2 && KINDS.has(reading.text(name.first)) && isStormWord(reading, name.first + 1))
    return name.first;
  const inside = size > 1 && STORMS.has(reading.lower(name.first)) ? name.first : -1;
  const before = size === 1 && isStormWord(reading, name.first - 1) ? name.first - 1 : -1;
  const at = Math.max(inside, before);
  return KINDS.has(reading.text(at - 1)) ? at - 1 : at;
}

function isStormWord(reading: TokenReading, i: number): boolean {
  return STORMS.has(reading.lower(i)) && reading.text(i) !== reading.lower(i);
}
