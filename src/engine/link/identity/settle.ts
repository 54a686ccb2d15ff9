import { FAMILY_NAMES } from '../../ner/data/family-names.data';
import { COMMON_SURNAMES } from '../facts/surnames.data';
import { isGivenName } from '../names/gender';
import { knownPlace } from '../names/place-name';
import type { Node } from './node';

/** A name's type in most of the corpus must have so many times the weight to overrule that in one article. */
const CLEARER = 4;
/**
 * For a thing nearly as much is enough where its name is one word that is nobody's family name in the folder, no given
 * name and no place, or several of which none is a person's, and no article tells of a person of that name: firms are
 * called by such words, people hardly ever.
 */
const NEARLY_AS_CLEAR = 0.9;
/** So much is enough for a person whom articles take for a place where several words begin with a given name. */
const RATHER_CLEAR = 1.5;

type Evidence = 'person' | 'thing' | 'either';

interface Weights {
  person: number;
  other: number;
  /** What of the latter speaks for a place. */
  place: number;
  /** Of how many people of that name articles say what they are. */
  told: number;
  /** Nodes of which it is the fullest name. */
  readonly nodes: Set<Node>;
}

/**
 * What the names of the whole corpus are taken for. A name that one article takes for a person and the others clearly
 * for a thing, or the other way round, goes with the clearer evidence.
 */
export class NameTypes {
  private readonly names = new Map<string, Weights>();
  /** How many nodes bear each family name behind a given one. */
  private readonly families = new Map<string, number>();

  /**
   * Takes nodes out and in.
   *
   * @returns the other nodes that are now taken for something else than before
   */
  update(gone: readonly Node[], come: readonly Node[]): Set<Node> {
    const before = new Map<string, Evidence>();
    for (const node of gone) this.count(node, -1, before);
    for (const node of come) this.count(node, 1, before);
    const changed = new Set<Node>();
    for (const [key, evidence] of before) {
      if (evidence === this.evidence(key)) continue;
      for (const node of this.names.get(key)?.nodes ?? []) changed.add(node);
    }
    for (const node of come) changed.delete(node);
    return changed;
  }

  private count(node: Node, sign: 1 | -1, before: Map<string, Evidence>): void {
    const weight = sign * Math.round(node.chain.weight * 1000);
    const family = node.fullNames[0]?.family;
    if (family !== undefined) {
      if (!before.has(family)) before.set(family, this.evidence(family));
      this.families.set(family, (this.families.get(family) ?? 0) + sign);
    }
    node.forms.forEach(({ key }, i) => {
      if (!before.has(key)) before.set(key, this.evidence(key));
      const entry = this.names.get(key) ?? { person: 0, other: 0, place: 0, told: 0, nodes: new Set<Node>() };
      this.names.set(key, entry);
      entry[node.type === 'person' ? 'person' : 'other'] += weight;
      if (node.type === 'place') entry.place += weight;
      if (node.type === 'person' && node.roles.length > 0) entry.told += sign;
      if (i > 0) return;
      if (sign > 0) entry.nodes.add(node);
      else entry.nodes.delete(node);
    });
  }

  private evidence(key: string): Evidence {
    const { person = 0, other = 0, place = 0, told = 0 } = this.names.get(key) ?? {};
    const words = key.split(' ');
    const isAlone = words.length === 1 ? !this.families.get(key) : told === 0 && !words.some(isFamilyName);
    const isHardlyPerson = isAlone && !knownPlace(key) && !words.some(isGivenName);
    if (other > person * (isHardlyPerson ? NEARLY_AS_CLEAR : CLEARER)) return 'thing';
    const isFullName = words.length > 1 && isGivenName(words[0]) && !knownPlace(key) && place === other;
    return person > other * (isFullName ? RATHER_CLEAR : CLEARER) ? 'person' : 'either';
  }

  /** The node as the corpus takes its name, and whether that is for a person. */
  settled(node: Node): { readonly node: Node; readonly person: boolean } {
    const key = node.forms[0]?.key ?? '';
    const evidence = this.evidence(key);
    if (node.type === 'person') return { node, person: evidence !== 'thing' };
    if (evidence !== 'person' || knownPlace(key)) return { node, person: false };
    const name = node.forms[0]?.person;
    if (!name) return { node, person: true };
    const read = name.given.length > 0 ? { fullNames: [name] } : { shortName: name };
    return { node: { ...node, ...read }, person: true };
  }
}

function isFamilyName(word: string): boolean {
  return COMMON_SURNAMES.has(word) || FAMILY_NAMES.has(word);
}
