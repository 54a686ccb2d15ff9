/**
 * Invented articles with the names in them, as many as are asked for: thousands of people, firms and places, surnames that many
 * bear, few names in most articles and most names in few, as in news. What a thousand of them are about does not depend on how
 * many follow.
 */
import type { EntityMention, EntityType } from '../../src/engine/ner/types';
import {
  BODY_KINDS,
  COMMON,
  COUNTRIES,
  FIRM_KINDS,
  GIVEN,
  HEADS,
  PLACE_ENDS,
  ROLES,
  STATE_BODIES,
  STEMS,
  SURNAME_ENDS,
  TEMPLATES,
  UNIONS,
} from './invented.data';

export interface InventedArticle {
  readonly text: string;
  readonly names: readonly EntityMention[];
}

/** So many different ones are there of each kind that has many. */
const PEOPLE = 12_000;
const PLACES = 500;
const FIRMS = 3000;
const BODIES = 1500;

/** Of so many surnames one is common. */
const RARELY = 4;

type Pick = (count: number) => number;

const KINDS: Readonly<Record<string, { readonly type?: EntityType; readonly name: (pick: Pick) => string }>> =
  {
    person: { type: 'person', name: (pick) => person(pick(PEOPLE)) },
    place: { type: 'place', name: (pick) => place(pick(PLACES)) },
    country: { type: 'place', name: (pick) => at(COUNTRIES, pick(COUNTRIES.length)) },
    firm: { type: 'organization', name: (pick) => firm(pick(FIRMS)) },
    body: { type: 'organization', name: (pick) => body(pick(BODIES)) },
    statebody: { type: 'organization', name: (pick) => at(STATE_BODIES, pick(STATE_BODIES.length)) },
    union: { type: 'organization', name: (pick) => at(UNIONS, pick(UNIONS.length)) },
    role: { name: (pick) => at(ROLES, pick(ROLES.length)) },
    head: { name: (pick) => at(HEADS, pick(HEADS.length)) },
  };

/** The invented article of a number. */
export function inventedArticle(number: number): InventedArticle {
  const random = randomNumbers(number);
  // Few of a kind are in the news day by day, most hardly ever.
  const pick: Pick = (count) => Math.floor(count * random() ** 3);
  const given = new Map<string, string>();
  const names: EntityMention[] = [];
  let text = '';
  for (const part of at(TEMPLATES, number).split(/(?=\{)|(?<=\})/u)) {
    const [, slot, kind, form] = /^\{((\w+?)\d)(?::(\w+))?\}$/u.exec(part) ?? [];
    if (slot === undefined) {
      text += part;
      continue;
    }
    const name = given.get(slot) ?? KINDS[kind].name(pick);
    given.set(slot, name);
    const { type } = KINDS[kind];
    const written = inForm(name, form);
    const start = text.length + (/^the /u.exec(written)?.[0].length ?? 0);
    text += written;
    if (type) names.push({ start, end: text.length, type, score: 0.9, evidence: [{ kind: 'tagger' }] });
  }
  return { text, names };
}

function inForm(name: string, form: string | undefined): string {
  const words = name.split(' ');
  if (form === 'last') return words[words.length - 1];
  return form === 'letters' ? words.map((word) => word.charAt(0)).join('') : name;
}

function person(number: number): string {
  const surname =
    number % RARELY === 0
      ? at(COMMON, number / RARELY)
      : at(STEMS, number) + at(SURNAME_ENDS, Math.floor(number / STEMS.length));
  return `${at(GIVEN, number * 7)} ${surname}`;
}

function place(number: number): string {
  return at(STEMS, number) + at(PLACE_ENDS, Math.floor(number / STEMS.length));
}

/** Some are called like a place. */
function firm(number: number): string {
  const stem =
    number % RARELY === 0 ? place(number % PLACES) : at(STEMS, number) + at(SURNAME_ENDS, number * 3);
  return `${stem} ${at(FIRM_KINDS, Math.floor(number / STEMS.length))}`;
}

function body(number: number): string {
  return `${place(number % PLACES)} ${at(BODY_KINDS, Math.floor(number / PLACES))}`;
}

function at<T>(list: readonly T[], number: number): T {
  return list[number % list.length];
}

/** Numbers from 0 to 1 that look random and are always the same for one seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
