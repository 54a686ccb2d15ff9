import { pushTo } from '../../../collections';
import { isApostrophe } from '../../../text/characters';
import type { DraftName, TokenReading, Refiner } from '../../draft';
import { Casing } from '../../forms';
import { subtypeOf } from '../../subtype';
import type { EntityType } from '../../types';

/** Divides what is no person, organisation, place or group: one name is one thing in an article. */
export const subtypes: Refiner = (reading, names) => {
  const things = new Map<string, DraftName[]>();
  for (const name of names) if (isThing(name)) pushTo(things, reading.lowerText(name.first, name.end), name);
  const told = new Map<DraftName, DraftName>();
  for (const places of things.values()) {
    const shared = places.length > 1 ? sharedType(reading, places) : undefined;
    for (const name of places) if (name.type === 'misc') told.set(name, withType(reading, name, shared));
  }
  return told.size
    ? withLetters(
        names.map((name) => told.get(name) ?? name),
        reading,
      )
    : names;
};

/** "The Norvale Tides Law (NTL)": letters that stand for a longer name have its type. */
function withLetters(names: readonly DraftName[], reading: TokenReading): readonly DraftName[] {
  return names.map((name, k) => {
    const full = names[k - 1];
    const letters =
      name.type === 'other' &&
      full !== undefined &&
      isThing(full) &&
      full.end === name.first - 1 &&
      reading.text(full.end) === '(' &&
      name.evidence.some(({ kind }) => kind === 'elsewhere');
    return letters ? { ...name, type: full.type } : name;
  });
}

function isThing({ type }: DraftName): boolean {
  return type === 'misc' || type === 'event' || type === 'work' || type === 'law' || type === 'product';
}

/** What the places of one name say of those that say nothing. */
interface Shared {
  readonly type: EntityType;
  /** The first place whose words tell the type. */
  readonly speaker?: DraftName;
}

function sharedType(reading: TokenReading, places: readonly DraftName[]): Shared {
  let quoted = 0;
  for (const name of places) {
    const type = name.type === 'misc' ? ownType(reading, name) : name.type;
    if (type !== 'other') return { type, speaker: name };
    if (isQuoted(reading, name)) quoted++;
  }
  return { type: 2 * quoted > places.length ? 'work' : 'other' };
}

/** A name with the type that its own place tells, or with the one that it shares with its other places. */
function withType(reading: TokenReading, name: DraftName, shared: Shared | undefined): DraftName {
  const quoted = isQuoted(reading, name);
  const own = toldType(reading, name, quoted && !shared);
  if (!shared || own !== 'other') return { ...name, type: own };
  if (!shared.speaker) return { ...name, type: shared.type };
  const span = reading.span(shared.speaker.first, shared.speaker.end);
  return { ...name, type: shared.type, evidence: [...name.evidence, { kind: 'elsewhere', span }] };
}

/** The type that a name's words and those beside it tell. */
function toldType(reading: TokenReading, { first, end }: DraftName, quoted: boolean): EntityType {
  return subtypeOf(
    reading.lowerWords(first, end),
    wordBefore(reading, first, end),
    reading.lower(end),
    quoted,
  );
}

/**
 * The word that introduces a name: before it, or before the article of a title ("the film The Tide") or the comma of an
 * apposition, which another sign closes ("her novel, Grey Water, is out", but "in the film, Grey Water beat its rivals").
 */
function wordBefore(reading: TokenReading, first: number, end: number): string {
  const before = reading.text(first - 1);
  const stepped =
    before === 'The' || before === 'A' || (before === ',' && reading.form(end)?.casing === Casing.Sign);
  return stepped ? reading.lower(first - 2) : before.toLowerCase();
}

/**
 * What speaks for other places, too: that a "capsule" or a "film" is named so is told of the name, that a "strategy" or an
 * "attack" stands behind it only of that place.
 */
function ownType(reading: TokenReading, { first, end }: DraftName): EntityType {
  const words = reading.lowerWords(first, end);
  const before = wordBefore(reading, first, end);
  const own = subtypeOf(words, before, '', false);
  if (own !== 'other' || words.length === 1) return own;
  const told = subtypeOf(words, before, reading.lower(end), false);
  return told === 'product' || told === 'work' ? told : own;
}

function isQuoted(reading: TokenReading, { first, end }: DraftName): boolean {
  return isQuote(reading.lower(first - 1)) && isQuote(reading.lower(end));
}

function isQuote(sign: string): boolean {
  return /^["“”]$/u.test(sign) || (sign.length === 1 && isApostrophe(sign.charCodeAt(0)));
}
