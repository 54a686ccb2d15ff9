import type { EntityMention } from '../ner/types';
import { clusterNames, type NameCluster } from './clusters';
import { describe } from './descriptions';
import type { Anaphor, DraftChain } from './draft';
import { HONORIFICS } from './facts/titles.data';
import { sexOfGivenName, sexOfTitle, type Sex } from './gender';
import { fold, isAcronym } from './name-form';
import { findNominals } from './nominals';
import { knownPlace } from './place-name';
import { findPronouns } from './pronouns';
import { Reading, type LinkInput } from './reading';
import { roleKey } from './roles';
import type { Chain, Coreference, Mention, NameVariant } from './types';

/**
 * Finds which names, descriptions and pronouns of an article mean the same: names by their forms, then definite
 * descriptions and pronouns where one antecedent fits. In the manner of rule cascades for coreference, the surest
 * rules first (Lee et al. 2013, "Deterministic coreference resolution based on entity-centric, precision-ranked rules").
 */
export function resolveCoreference(input: LinkInput): Coreference {
  const reading = new Reading(input);
  const drafts = clusterNames(reading).map((cluster) => draft(reading, cluster));
  const chainOfName = new Int32Array(input.names.length).fill(-1);
  drafts.forEach(({ mentions }, chain) => mentions.forEach((name) => (chainOfName[name] = chain)));
  const nominals = findNominals(reading, drafts, chainOfName);
  const pronouns = findPronouns(reading, drafts, chainOfName, nominals);
  return assemble(reading, drafts, [...nominals, ...pronouns]);
}

function draft(reading: Reading, cluster: NameCluster): DraftChain {
  const descriptions = describe(reading, cluster.mentions, cluster.type);
  const roles = new Set(descriptions.map(({ text }) => roleKey(text)).filter((role) => role !== ''));
  return { ...cluster, descriptions, roles, sex: sexOf(reading, cluster, roles) };
}

function sexOf(reading: Reading, cluster: NameCluster, roles: ReadonlySet<string>): Sex | undefined {
  if (!cluster.person) return undefined;
  for (const index of cluster.mentions) {
    const before = reading.lower((reading.firstToken[index] as number) - 1).replace(/\.$/u, '');
    const sex = HONORIFICS.has(before) ? sexOfTitle(before) : undefined;
    if (sex) return sex;
  }
  for (const role of roles) {
    const sex = sexOfTitle(role) ?? sexOfTitle(role.replace(' ', '-'));
    if (sex) return sex;
  }
  return cluster.person.given.map(sexOfGivenName).find((sex) => sex !== undefined);
}

function assemble(
  reading: Reading,
  drafts: readonly DraftChain[],
  anaphors: readonly Anaphor[],
): Coreference {
  const entries: { mention: Mention; chain: number }[] = [];
  drafts.forEach((chain, index) => {
    for (const name of chain.mentions) {
      const found = reading.names[name] as EntityMention;
      entries.push({ mention: { ...found, kind: 'name' }, chain: index });
    }
  });
  for (const { kind, chain, firstToken, endToken, score } of anaphors) {
    const type = (drafts[chain] as DraftChain).type;
    const span = { start: reading.start(firstToken), end: reading.end(endToken - 1) };
    entries.push({ mention: { kind, ...span, type, score }, chain });
  }
  entries.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  const members: number[][] = drafts.map(() => []);
  entries.forEach(({ chain }, index) => members[chain]?.push(index));
  const chains = drafts.map((chain, index) => toChain(reading, chain, members[index] ?? []));
  return { mentions: entries.map(({ mention }) => mention), chains };
}

function toChain(reading: Reading, chain: DraftChain, mentions: readonly number[]): Chain {
  const variants = variantsOf(reading, chain);
  const weight = chain.mentions.reduce(
    (sum, index) => sum + (reading.names[index] as EntityMention).score,
    0,
  );
  return {
    mentions,
    name: variants[0]?.text ?? '',
    type: chain.type,
    descriptions: chain.descriptions,
    variants,
    weight,
  };
}

/** Distinct forms, the fullest first: more words before fewer, words before acronyms and capitals, then the more frequent. */
function variantsOf(reading: Reading, chain: DraftChain): NameVariant[] {
  const counts = new Map<string, number>();
  for (const index of chain.mentions) {
    const text = readingForm(reading.forms[index]?.text ?? '', chain.type === 'person');
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const variants = [...counts].map(([text, count]) => ({ text, count }));
  const rank = ({ text, count }: NameVariant): number =>
    fullness(text) * 1000 + Math.min(count, 999) - (text === text.toUpperCase() ? 500 : 0);
  return variants.sort((a, b) => rank(b) - rank(a) || (a.text < b.text ? -1 : 1));
}

function fullness(text: string): number {
  if (isAcronym(text)) return 0;
  return Math.min(
    fold(text)
      .split(' ')
      .filter((word) => word.length > 1 || knownPlace(word)).length,
    9,
  );
}

/** A person's name without the honorific that the tagger took along ("PM Moreno"), if something is left. */
function readingForm(text: string, person: boolean): string {
  if (!person) return text;
  const words = text.split(' ');
  while (words.length > 1 && HONORIFICS.has(fold(words[0] as string))) words.shift();
  return words.join(' ');
}
