import type { EventMention } from '../../../../src/engine/events/types';
import type { Candidate } from '../../../../src/engine/timeline/mentions/candidate';
import { termVector, type TermVector } from '../../../../src/engine/timeline/mentions/terms';
import type { EventDate } from '../../../../src/engine/timeline/mentions/dates';

/** What a test says of a mention; everything else is as plain as possible. */
export interface Sketch {
  readonly article?: string;
  readonly event?: number;
  readonly class?: string;
  readonly lemma?: string;
  readonly status?: EventMention['status'];
  readonly nominal?: boolean;
  readonly plural?: true;
  readonly tense?: EventMention['tense'];
  readonly aspect?: EventMention['aspect'];
  readonly backshifted?: true;
  readonly phase?: EventMention['phase'];
  readonly salience?: number;
  readonly leads?: boolean;
  readonly item?: number;
  readonly pointsBack?: true;
  /** Number of its sentence; 0 by default. */
  readonly line?: number;
  readonly who?: readonly string[];
  /** Words of who does it; those of `who` by default. */
  readonly subjects?: readonly string[];
  /** Who does it, by id or by last word; `who` by default. */
  readonly doers?: readonly string[];
  /** Those of `who` that do it; all by default. */
  readonly agents?: readonly string[];
  /** Whether `who` are persons; they are by default. */
  readonly isPeople?: boolean;
  /** Persons to whom it is done. */
  readonly victims?: readonly string[];
  readonly where?: readonly string[];
  readonly inCountry?: boolean;
  /** Those of `who` that are places to which it is done. */
  readonly sites?: readonly string[];
  /** Those who are named inside its phrases, and the places there. */
  readonly involved?: readonly string[];
  readonly around?: readonly string[];
  readonly objects?: readonly string[];
  readonly numbers?: readonly string[];
  readonly lasting?: number;
  /** The words of its phrases. */
  readonly phrases?: string;
  readonly isNew?: true;
  readonly isOther?: true;
  /** Ids of all that its sentence names; `who` by default. */
  readonly nearby?: readonly string[];
  readonly names?: true;
  readonly sentence?: string;
  readonly date?: Partial<EventDate>;
  readonly determination?: Candidate['determination'];
  readonly reported?: string;
  readonly order?: EventMention['order'];
  readonly within?: EventMention['within'];
  readonly toldBy?: EventMention['toldBy'];
  /** The expression of time by which it is told. */
  readonly time?: EventMention['time'];
}

const NOTHING: TermVector = termVector('');

/** An event mention as clustering sees it, from a few strokes. */
export function candidate(sketch: Sketch): Candidate {
  const event = sketch.event ?? 0;
  const start = event * 100;
  const who = new Set(sketch.who ?? []);
  return {
    ref: { article: sketch.article ?? 'a', event },
    mention: {
      start,
      end: start + (sketch.lemma ?? 'meet').length + (sketch.plural ? 1 : 0),
      extent: { start, end: start + 50 },
      lemma: sketch.lemma ?? 'meet',
      class: sketch.class ?? 'meeting',
      status: sketch.status ?? 'occurred',
      tense: sketch.tense ?? 'past',
      aspect: sketch.aspect ?? 'simple',
      nominal: sketch.nominal ?? false,
      quoted: false,
      arguments: [],
      order: sketch.order ?? [],
      ...(sketch.backshifted && { backshifted: true as const }),
      ...(sketch.phase && { phase: sketch.phase }),
      ...(sketch.time && { time: sketch.time }),
      ...(sketch.within !== undefined && { within: sketch.within }),
      ...(sketch.toldBy !== undefined && { toldBy: sketch.toldBy }),
      wording: [],
      salience: sketch.salience ?? 0.8,
    },
    date: { value: null, from: null, to: null, open: null, ...sketch.date },
    participants: who,
    people: sketch.isPeople === false ? new Set() : who,
    agents: sketch.agents ? new Set(sketch.agents) : who,
    patients: new Set(sketch.victims ?? []),
    places: new Set(sketch.where ?? []),
    inCountry: sketch.inCountry ?? false,
    sites: new Set(sketch.sites ?? []),
    involved: new Set(sketch.involved ?? []),
    around: new Set(sketch.around ?? []),
    objects: new Set(sketch.objects ?? []),
    subjects: sketch.subjects ? new Set(sketch.subjects) : who,
    doers: sketch.doers ? new Set(sketch.doers) : who,
    undergoers: new Set(sketch.objects ?? []),
    numbers: new Set(sketch.numbers ?? []),
    lasting: sketch.lasting ?? null,
    phrases: sketch.phrases === undefined ? NOTHING : termVector(sketch.phrases),
    isNew: sketch.isNew ?? false,
    isOther: sketch.isOther ?? false,
    nearby: sketch.nearby ? new Set(sketch.nearby) : who,
    names: sketch.names ?? who.size > 0,
    sentence: sketch.sentence === undefined ? NOTHING : termVector(sketch.sentence),
    determination: sketch.determination ?? 'none',
    reported: sketch.reported ?? null,
    depth: 0,
    line: sketch.line ?? 0,
    leads: sketch.leads ?? false,
    item: sketch.item ?? -1,
    pointsBack: sketch.pointsBack ?? false,
  };
}

/** The date of a single day. */
export function day(value: string): EventDate {
  return { value, from: value, to: value, open: null, time: 0 };
}
