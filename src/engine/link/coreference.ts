import { homeOfBody } from './clusters/body-home';
import { clusterNames } from './clusters/clusters';
import type { NameCluster } from './clusters/name-cluster';
import { isEvident } from './clusters/evident';
import { describe } from './descriptions/descriptions';
import { toldDescriptions } from './told-descriptions';
import type { Anaphor, DraftChain } from './draft';
import { HONORIFICS } from './facts/titles.data';
import { sexOfName, sexOfTitle } from './names/gender';
import type { Sex, NameVariant } from './names/types';
import { findAges } from './nominals/ages';
import { findIt } from './nominals/it';
import { findNominals } from './nominals/nominals';
import { findPlurals } from './nominals/plurals';
import { sexOfPronoun } from './nominals/pronoun-words';
import { findPronouns } from './nominals/pronouns';
import { quotesOf } from './quotes';
import { homeOfPlace } from './clusters/place-home';
import { LinkReading, type LinkInput } from './reading';
import { roleKey, sexOfDescription } from './roles';
import { nameVariants } from './names/variants';
import type { Chain, Coreference, Mention } from './types';

/**
 * Finds which names, descriptions and pronouns of an article mean the same: names by their forms, then definite
 * descriptions and pronouns where one antecedent fits. In the manner of rule cascades for coreference, the surest
 * rules first (Lee et al. 2013, "Deterministic coreference resolution based on entity-centric, precision-ranked rules").
 */
export function resolveCoreference(input: LinkInput): Coreference {
  const reading = LinkReading.of(input);
  const drafts = clusterNames(reading).map((cluster) => draft(reading, cluster));
  const chainOfName = new Int32Array(input.names.length).fill(-1);
  drafts.forEach(({ mentions }, chain) => mentions.forEach((name) => (chainOfName[name] = chain)));
  const described = [
    ...findNominals(reading, drafts, chainOfName),
    ...findAges(reading, drafts, chainOfName),
  ].sort((a, b) => a.firstToken - b.firstToken);
  const nominals = withoutSpeakers(reading, described, chainOfName);
  const pronouns = findPronouns(reading, drafts, chainOfName, nominals);
  const plurals = findPlurals(reading, drafts, chainOfName);
  const things = findIt(reading, drafts, chainOfName, nominals);
  return assemble(reading, drafts, [...nominals, ...pronouns, ...plurals, ...things]);
}

/** Leaves out what stands in somebody's own words: "the minister has failed," Berg said, means another one than Berg. */
function withoutSpeakers(
  reading: LinkReading,
  nominals: readonly Anaphor[],
  chainOfName: Int32Array,
): readonly Anaphor[] {
  if (nominals.length === 0) return nominals;
  const names = reading.names.map((name): Mention => ({ ...name, kind: 'name' }));
  const quotes = quotesOf(reading, names);
  let next = 0;
  return nominals.filter(({ chain, firstToken }) => {
    const at = reading.start(firstToken);
    while (next < quotes.length && quotes[next].end <= at) next++;
    const quote = quotes[next];
    const speaker = quote && quote.start <= at ? quote.speaker : undefined;
    return speaker === undefined || chainOfName[speaker] !== chain;
  });
}

function draft(reading: LinkReading, cluster: NameCluster): DraftChain {
  const descriptions = describe(reading, cluster.mentions, cluster.type);
  const roles = new Set(descriptions.map(({ text }) => roleKey(text)).filter((role) => role !== ''));
  const { mentions, type, person } = cluster;
  const sex = sexOf(reading, cluster, descriptions);
  return { mentions, type, ...(person && { person }), descriptions, roles, sex };
}

function sexOf(
  reading: LinkReading,
  cluster: NameCluster,
  descriptions: DraftChain['descriptions'],
): Sex | undefined {
  if (!cluster.person || cluster.sex) return cluster.sex;
  for (const index of cluster.mentions) {
    const before = reading.lower(reading.firstToken[index] - 1).replace(/\.$/u, '');
    const sex = HONORIFICS.has(before) ? sexOfTitle(before) : undefined;
    if (sex) return sex;
  }
  for (const { text } of descriptions) {
    const told = sexOfDescription(text);
    if (told) return told;
  }
  return sexOfName(cluster.person);
}

function assemble(
  reading: LinkReading,
  drafts: readonly DraftChain[],
  anaphors: readonly Anaphor[],
): Coreference {
  const entries: { mention: Mention; chain: number }[] = [];
  drafts.forEach((chain, index) => {
    for (const name of chain.mentions) {
      const { start, end, type, score, evidence } = reading.names[name];
      entries.push({ mention: { start, end, type, score, evidence, kind: 'name' }, chain: index });
    }
  });
  for (const { kind, chain, firstToken, endToken, score } of anaphors) {
    const type = drafts[chain].type;
    const start = reading.start(firstToken);
    const end = reading.end(endToken - 1);
    entries.push({ mention: { kind, start, end, type, score }, chain });
  }
  entries.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  const members: number[][] = drafts.map(() => []);
  entries.forEach(({ chain }, index) => members[chain]?.push(index));
  const variants = drafts.map((chain) => variantsOf(reading, chain));
  const names = variants.map(([fullest]) => fullest?.text ?? '');
  const anaphorAt = new Map(anaphors.map((anaphor) => [anaphor.firstToken, anaphor]));
  const sexes = sexesByPronoun(reading, anaphors);
  const chains = drafts.map((chain, index): Chain => {
    const home = homeOf(reading, chain);
    return {
      mentions: members[index] ?? [],
      name: names[index] ?? '',
      type: chain.type,
      descriptions: toldDescriptions(reading, chain, index, names, anaphorAt),
      variants: variants[index] ?? [],
      ...(home === undefined ? {} : { home }),
      ...sexIn(chain, sexes.get(index)),
      ...(isEvident(reading, chain) || (chain.type === 'person' && sexes.has(index))
        ? { evident: true }
        : {}),
      weight: weightOf(reading, chain),
    };
  });
  return { mentions: entries.map(({ mention }) => mention), chains };
}

/** What an article tells of whether a person is a man or a woman: where names do not, its pronouns. */
function sexIn({ type, sex }: DraftChain, byPronoun: Sex | undefined): { readonly sex?: Sex } {
  const told = type === 'person' ? (sex ?? byPronoun) : undefined;
  return told ? { sex: told } : {};
}

/** What the first pronoun of each chain says. */
function sexesByPronoun(reading: LinkReading, anaphors: readonly Anaphor[]): ReadonlyMap<number, Sex> {
  const sexes = new Map<number, Sex>();
  for (const { kind, chain, firstToken } of anaphors) {
    const sex = kind === 'pronoun' ? sexOfPronoun(reading.lower(firstToken)) : undefined;
    if (sex && !sexes.has(chain)) sexes.set(chain, sex);
  }
  return sexes;
}

function homeOf(reading: LinkReading, { type, mentions }: DraftChain): string | undefined {
  if (type === 'organization') return homeOfBody(reading, mentions);
  return type === 'place' ? homeOfPlace(reading, mentions) : undefined;
}

function variantsOf(reading: LinkReading, chain: DraftChain): NameVariant[] {
  const forms = chain.mentions.map((index) => reading.forms[index]);
  // A title that was taken for a name ("the {Pope}") is called by no other one's.
  const proper = forms.filter(({ key }) => !HONORIFICS.has(key) || chain.person?.words.includes(key));
  return nameVariants(
    (proper.length > 0 ? proper : forms).map(({ text }) => text),
    chain.type,
  );
}

function weightOf(reading: LinkReading, { mentions }: DraftChain): number {
  return mentions.reduce((sum, index) => sum + reading.names[index].score, 0);
}
