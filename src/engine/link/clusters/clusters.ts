import { wordSet } from '../../collections';
import type { EntityType } from '../../ner/types';
import { SPEECH_VERBS } from '../facts/words.data';
import type { Sex } from '../names/gender';
import { clusterOthers } from './other-clusters';
import { clusterPersons } from './person-clusters';
import type { NameForm } from '../names/name-form';
import type { PersonName } from '../names/person-name';
import type { LinkReading } from '../reading';
import { joinStatedAliases } from '../names/stated-aliases';

/** Names of an article that mean one thing. */
export interface NameCluster {
  /** Indices into the article's names, ascending. */
  readonly mentions: readonly number[];
  readonly type: EntityType;
  /** For a person the fullest reading of the name. */
  readonly person?: PersonName;
  /** What the words beside the names of a person tell. */
  readonly sex?: Sex;
}

/** All names of one folded form. */
export interface FormGroup {
  readonly form: NameForm;
  readonly mentions: readonly number[];
  /** Sum of the scores by type. */
  readonly weights: ReadonlyMap<EntityType, number>;
}

/**
 * So many different names are compared with one another, the first ones of the article. More are a list rather than a
 * story, and all pairs of them would take minutes.
 */
const MOST_COMPARED = 600;

/**
 * Groups an article's names into those that mean one thing, in order of first mention. Persons come first, so that a
 * surname that the tagger took for something else can join its bearer; all other names are matched by their form.
 */
export function clusterNames(reading: LinkReading): NameCluster[] {
  const groups = formGroups(reading);
  const { persons, rest } = clusterPersons(reading, groups.slice(0, MOST_COMPARED));
  const others = groups
    .slice(MOST_COMPARED)
    .map(({ mentions, weights }): NameCluster => ({ mentions, type: heaviestType(weights) }));
  const clusters = joinStatedAliases(reading, [...persons, ...clusterOthers(reading, rest), ...others]);
  return clusters.sort((a, b) => a.mentions[0] - b.mentions[0]);
}

/** Groups the names by folded form. */
function formGroups(reading: LinkReading): FormGroup[] {
  const groups = new Map<string, { form: NameForm; mentions: number[] }>();
  reading.forms.forEach((form, index) => {
    const group = groups.get(form.key);
    if (group) group.mentions.push(index);
    else groups.set(form.key, { form, mentions: [index] });
  });
  return [...groups.values()].map((group) => ({ ...group, weights: typeWeights(reading, group.mentions) }));
}

/** A score of nothing still counts a little. */
const LEAST = 0.05;
/** What the words around a name count for, against 1 for a name that the tagger is sure of. */
const HINT = 2;
const DATELINE = 3;

/** What right behind a name says that it is a company's: "Acme |CEO|", "Acme |shares|". */
const COMPANY_OFFICES = wordSet(`
  ceo cfo cto coo founder co-founder chairman chairwoman shares stock shareholders employees customers factory
  factories executives engineers headquarters
`);
/** Offices that a company has and a person does not: "Acme's chairman", but not "Holt's engineers". */
const OFFICES_OF = wordSet('ceo cfo cto coo founder co-founder chairman chairwoman shareholders');
/** Nouns before a name that is a company's or group's: "the mercenary group Wagner". */
const COMPANY_NOUNS = wordSet(`
  company firm group startup start-up carmaker automaker chipmaker retailer conglomerate airline
`);
/** What people do to companies: "who |runs| Acme". */
const LEADING = wordSet('leads chairs heads runs owns founded co-founded');

/** Whether the words beside a name say that it is a company's: "Acme CEO", "Acme's founder", "shares of Acme". */
export function isCompany(reading: LinkReading, index: number): boolean {
  const end = reading.endToken[index];
  const before = reading.firstToken[index] - 1;
  if (/^['’]s?$/u.test(reading.lower(end)) && isOfficeOf(reading, end + 1)) return true;
  if (reading.nameAt[end] === -1 && COMPANY_OFFICES.has(reading.lower(end))) return true;
  if (isHeld(reading, before)) return true;
  if (reading.nameAt[before] === -1 && COMPANY_NOUNS.has(reading.lower(before))) return true;
  if (RIVALS.has(reading.lower(before)) && reading.lower(before - 1) === 'its') return true;
  return (
    LEADING.has(reading.lower(before)) ||
    speaksOfIt(reading, end) ||
    isThing(reading, index) ||
    wasFounded(reading, end) ||
    (reading.lower(end) === 'employs' && /^\d/u.test(reading.lower(end + 1)))
  );
}

/** "shares of", "a stake in", "8% of": what one owns of a company. */
function isHeld(reading: LinkReading, preposition: number): boolean {
  if (!/^(?:of|in)$/u.test(reading.lower(preposition))) return false;
  const held = reading.lower(preposition - 1);
  return (
    /^(?:shares|stakes?)$/u.test(held) ||
    (/^(?:%|percent)$/u.test(held) &&
      /^(?:owns?|owned|holds?|held|secured|bought|sold)$/u.test(verbBefore(reading, preposition - 1)))
  );
}

/** So many tokens a percentage has at most, with what is said of its exactness. */
const LONGEST_FIGURE = 5;

/** The word before a figure: "|owns| about 8%". */
function verbBefore(reading: LinkReading, percent: number): string {
  let i = percent - 1;
  while (
    percent - i < LONGEST_FIGURE &&
    /^(?:[\d.,]+|about|some|around|nearly|almost|over|more|than|per)$/u.test(reading.lower(i))
  )
    i--;
  return reading.lower(i);
}

/** What an "it" has that is of its own kind: "its rival Acme". */
const RIVALS = wordSet('rival competitor parent subsidiary unit supplier');

/** "Acme, founded by", "Acme was established in". */
function wasFounded(reading: LinkReading, end: number): boolean {
  const i = /^(?:,|is|was)$/u.test(reading.lower(end)) ? end + 1 : end;
  return (
    i > end && FOUNDED.has(reading.lower(i)) && /^(?:by|in|as|on|after|under)$/u.test(reading.lower(i + 1))
  );
}

const FOUNDED = wordSet('founded co-founded established headquartered listed incorporated');

/** Whether a clause behind the name at the head of a sentence tells of a thing: "Acme, which makes cars, ". */
function isThing(reading: LinkReading, index: number): boolean {
  const end = reading.endToken[index];
  if (reading.lower(end) !== ',' || reading.lower(end + 1) !== 'which') return false;
  return reading.sentenceOf(end)[0] === reading.firstToken[index];
}

function isOfficeOf(reading: LinkReading, i: number): boolean {
  return (
    OFFICES_OF.has(reading.lower(i)) ||
    (reading.lower(i) === 'chief' && reading.lower(i + 1) === 'executive') ||
    (reading.lower(i) === 'managing' && /^(?:partner|director)$/u.test(reading.lower(i + 1)))
  );
}

/** Whether what somebody says is about "it": "Acme said its plant". */
function speaksOfIt(reading: LinkReading, end: number): boolean {
  if (!SPEECH_VERBS.has(reading.lower(end))) return false;
  const i = reading.lower(end + 1) === 'that' ? end + 2 : end + 1;
  return reading.lower(i) === 'its';
}

function add(weights: Map<EntityType, number>, type: EntityType, weight: number): void {
  weights.set(type, (weights.get(type) ?? 0) + weight);
}

/** Sums the scores of the given names by type, with what the words around them say. */
export function typeWeights(reading: LinkReading, mentions: readonly number[]): Map<EntityType, number> {
  const weights = new Map<EntityType, number>();
  for (const index of mentions) {
    const name = reading.names[index];
    if (!name) continue;
    add(weights, name.type, Math.max(name.score, LEAST));
    if (isCompany(reading, index)) add(weights, 'organization', HINT);
    // Where a report comes from is a place, whoever else may be called so.
    if (name.type === 'person' && reading.isDateline(reading.firstToken[index]))
      add(weights, 'place', DATELINE);
  }
  return weights;
}

/** The type of most weight; the first one at a tie. */
export function heaviestType(weights: ReadonlyMap<EntityType, number>): EntityType {
  let best: EntityType = 'other';
  let weight = 0;
  for (const [type, sum] of weights) {
    if (sum > weight) {
      best = type;
      weight = sum;
    }
  }
  return best;
}
