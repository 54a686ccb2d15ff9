/** Events of the corpus (the rows of the outline) against the gold. */
import { overlap } from './align';
import { keysOfEntities } from './names';
import type { Analysis, FoundArticle, FoundEvent, Gold, GoldEvent, Tier } from './types';

/** How a gold event came out; `row` is absent where it was not found. */
export interface EventOutcome {
  readonly event: GoldEvent;
  readonly row?: FoundEvent;
  readonly date: boolean;
  readonly status: boolean;
  readonly participants: boolean;
  readonly places: boolean;
  readonly sources: boolean;
  /** Found, with the right date, status, participants and sources. */
  readonly right: boolean;
}

/** How well rows stand for the events of the chronology. */
export interface EventScore {
  readonly outcomes: readonly EventOutcome[];
  /** Rows in all, rows that stand for a gold event, further rows for one that has a row already, and the rest. */
  readonly rows: number;
  readonly matched: number;
  readonly duplicates: number;
  readonly junk: number;
  /** Share of the rows that stand for a gold event. */
  readonly rowPrecision: number;
  readonly errors: readonly string[];
}

const TIERS: readonly Tier[] = ['core', 'expected', 'optional'];
/** Types of participants that must be right; places and the like may be added freely. */
const ACTORS: ReadonlySet<string> = new Set(['person', 'organization']);

type FileOf = (id: string) => string | undefined;
type Mention = FoundEvent['mentions'][number];
type Spot = Mention;

const touches = (fileOf: FileOf, mention: Mention, spot: Spot): boolean =>
  fileOf(mention.article) === spot.article && overlap(mention, spot) > 0;

/** Number of a row's mentions that are on one of the spots. */
const hits = (fileOf: FileOf, row: FoundEvent, spots: readonly Spot[]): number =>
  row.mentions.filter((mention) => spots.some((spot) => touches(fileOf, mention, spot))).length;

/** Gives each gold event at most one row and each row at most one event, by the most mentions in common. */
function assign(gold: Gold, rows: readonly FoundEvent[], fileOf: FileOf): Map<GoldEvent, FoundEvent> {
  const candidates = gold.corpus.events.flatMap((event) =>
    rows
      .map((row) => ({ event, row, shared: hits(fileOf, row, event.triggers) }))
      .filter(({ shared }) => shared > 0),
  );
  candidates.sort((a, b) => b.shared - a.shared || TIERS.indexOf(a.event.tier) - TIERS.indexOf(b.event.tier));
  const assigned = new Map<GoldEvent, FoundEvent>();
  const taken = new Set<FoundEvent>();
  for (const { event, row } of candidates) {
    if (assigned.has(event) || taken.has(row)) continue;
    assigned.set(event, row);
    taken.add(row);
  }
  return assigned;
}

const dateRight = (event: GoldEvent, row: FoundEvent): boolean =>
  event.dates.includes(row.date) ||
  (event.from !== null && row.from === event.from && (event.to === null || row.to === event.to));

/** Keys of gold entities, those that may be one taken for one. */
class Keys {
  constructor(
    private readonly mayMerge: readonly (readonly string[])[],
    private readonly entities: ReadonlyMap<string, string>,
  ) {}

  of(entity: string): string | undefined {
    const key = this.entities.get(entity);
    return key === undefined ? undefined : this.canonical(key);
  }

  readonly canonical = (key: string): string =>
    this.mayMerge.find((group) => group.includes(key))?.[0] ?? key;
}

function participantsRight(event: GoldEvent, row: FoundEvent, keys: Keys, analysis: Analysis): boolean {
  const found = new Set(row.participants.map((entity) => keys.of(entity)));
  const sets = event.participants.map((set) => set.map(keys.canonical));
  if (sets.length > 0 && !sets.some((set) => set.every((key) => found.has(key)))) return false;
  const allowed = new Set([
    ...sets.flat(),
    ...[...event.otherParticipants, ...event.places].map(keys.canonical),
  ]);
  const isActor = (entity: string): boolean =>
    ACTORS.has(analysis.entities.find(({ id }) => id === entity)?.type ?? '');
  return row.participants.every((entity) => allowed.has(keys.of(entity) ?? '') || !isActor(entity));
}

function sourcesRight(event: GoldEvent, row: FoundEvent, fileOf: FileOf): boolean {
  const found = new Set(row.mentions.map((mention) => fileOf(mention.article)));
  const allowed: readonly (string | undefined)[] = [...event.sources, ...event.otherSources];
  return event.sources.every((file) => found.has(file)) && [...found].every((file) => allowed.includes(file));
}

function outcome(
  event: GoldEvent,
  row: FoundEvent | undefined,
  keys: Keys,
  analysis: Analysis,
  fileOf: FileOf,
): EventOutcome {
  if (!row)
    return {
      event,
      date: false,
      status: false,
      participants: false,
      places: false,
      sources: false,
      right: false,
    };
  const date = dateRight(event, row);
  const status = event.status.includes(row.status);
  const participants = participantsRight(event, row, keys, analysis);
  const sources = sourcesRight(event, row, fileOf);
  const at = new Set(row.places.map((entity) => keys.of(entity)));
  const places = event.places.every((key) => at.has(keys.canonical(key)));
  return {
    event,
    row,
    date,
    status,
    participants,
    places,
    sources,
    right: date && status && participants && sources,
  };
}

/** @param fileOf the seed file that an article id of the analysis stands for. */
export function scoreEvents(
  gold: Gold,
  analysis: Analysis,
  articleOf: (file: string) => FoundArticle | undefined,
  fileOf: FileOf,
): EventScore {
  const keys = new Keys(gold.corpus.mayMerge, keysOfEntities(gold, articleOf));
  const assigned = assign(gold, analysis.events, fileOf);
  const outcomes = gold.corpus.events.map((event) =>
    outcome(event, assigned.get(event), keys, analysis, fileOf),
  );
  const used = new Set(assigned.values());
  const errors = outcomes
    .filter(({ event, right }) => !right && event.tier !== 'optional')
    .map((o) => describe(o, keys, fileOf));
  let duplicates = 0;
  let junk = 0;
  for (const row of analysis.events.filter((candidate) => !used.has(candidate))) {
    const same = gold.corpus.events.find((event) => hits(fileOf, row, event.triggers) > 0);
    const known = gold.corpus.junk.find((spot) => hits(fileOf, row, [spot]) > 0);
    if (same) duplicates++;
    else junk++;
    const why = same ? `second row of ${same.id}` : `junk row${known ? ` (${known.why})` : ''}`;
    errors.push(`${why}: ${row.id} “${row.title}”`);
  }
  const rows = analysis.events.length;
  const rowPrecision = rows === 0 ? 0 : used.size / rows;
  return { outcomes, rows, matched: used.size, duplicates, junk, rowPrecision, errors };
}

function describe({ event, row, ...is }: EventOutcome, keys: Keys, fileOf: FileOf): string {
  if (!row) return `${event.id}: not found`;
  const found = (files: readonly (string | undefined)[]): string => [...new Set(files)].join(', ') || 'none';
  const wrong = [
    is.date ? '' : `date ${row.date} (not ${event.dates.join(' or ')})`,
    is.status ? '' : `status ${row.status} (not ${event.status.join(' or ')})`,
    is.participants ? '' : `participants ${found(row.participants.map((id) => keys.of(id) ?? id))}`,
    is.sources ? '' : `sources ${found(row.mentions.map((mention) => fileOf(mention.article)))}`,
  ];
  return `${event.id} (${row.id}): ${wrong.filter(Boolean).join('; ')}`;
}

/** Share of the gold events of some tiers for which `is` holds. */
export function eventShare(
  score: EventScore,
  tiers: readonly Tier[],
  is: (outcome: EventOutcome) => boolean,
): number {
  const outcomes = score.outcomes.filter(({ event }) => tiers.includes(event.tier));
  return outcomes.length === 0 ? 1 : outcomes.filter(is).length / outcomes.length;
}
