import type { EntityType } from '../../../ner/types';
import { FAMILY_NAMES } from '../../../ner/data/family-names.data';
import { COMMON_SURNAMES } from '../../facts/surnames.data';
import { isGivenName } from '../../names/gender';
import { stemOf } from '../../names/organization-name';
import { knownPlace } from '../../names/place-name';
import type { Node } from '../nodes/node';

/** A name's type in most of the corpus must have so many times the weight to overrule that in one article. */
const CLEARER = 4;
/**
 * For a thing nearly as much is enough where its name is one word that is nobody's family name in the folder, no given
 * name and no place, or several of which none is a person's, and no article tells of a person of that name: firms are
 * called by such words, people hardly ever.
 */
const NEARLY_AS_CLEAR = 0.9;
/**
 * So much is enough for a person whom articles take for a place where several words begin with a given name, and for a place
 * of a company's name.
 */
const RATHER_CLEAR = 1.5;

/** A person, a thing of a type, or what each article takes it for. */
type Evidence = EntityType | 'either';

interface Weights {
  person: number;
  other: number;
  /** What of the latter speaks for each type. */
  readonly types: Map<EntityType, number>;
  /** What speaks for an organisation that is called so with words that say that it is one: "Larkspur Tarn AG". */
  firm: number;
  /** How many nodes of places have words beside them that tell so: "in Larkspur". */
  located: number;
  /** How many nodes of organisations have: "shares of Larkspur". */
  declared: number;
  /** How many nodes quote it as somebody's nickname. */
  nicknames: number;
  /** Of how many people of that name articles say more than the name, or which they call by its last word. */
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
      const entry = this.entry(key);
      entry[node.type === 'person' ? 'person' : 'other'] += weight;
      entry.types.set(node.type, (entry.types.get(node.type) ?? 0) + weight);
      if (isToldPerson(node, key)) entry.told += sign;
      if (node.type === 'place' && node.chain.evident) entry.located += sign;
      if (node.type === 'organization' && node.chain.evident) entry.declared += sign;
      if (i > 0) return;
      if (sign > 0) entry.nodes.add(node);
      else entry.nodes.delete(node);
    });
    const nickname = node.fullNames[0]?.nickname;
    if (nickname) {
      if (!before.has(nickname)) before.set(nickname, this.evidence(nickname));
      this.entry(nickname).nicknames += sign;
    }
    if (node.type === 'organization') this.countFirm(node, weight, before);
  }

  private countFirm({ forms }: Node, weight: number, before: Map<string, Evidence>): void {
    const stems = new Set(forms.flatMap(({ words }) => stemOf(words)?.join(' ') ?? []));
    for (const stem of stems) {
      if (!before.has(stem)) before.set(stem, this.evidence(stem));
      this.entry(stem).firm += weight;
    }
  }

  private entry(key: string): Weights {
    let entry = this.names.get(key);
    if (!entry) {
      entry = {
        person: 0,
        other: 0,
        types: new Map(),
        firm: 0,
        located: 0,
        declared: 0,
        nicknames: 0,
        told: 0,
        nodes: new Set(),
      };
      this.names.set(key, entry);
    }
    return entry;
  }

  private evidence(key: string): Evidence {
    const entry = this.entry(key);
    const { person, other, types, nicknames } = entry;
    const words = key.split(' ');
    if (this.isFirm(key)) return 'organization';
    if (other > person * (this.isHardlyPerson(key) ? NEARLY_AS_CLEAR : CLEARER)) return thingType(types);
    if (nicknames > 0 && person > other && !knownPlace(key)) return 'person';
    const isPlace = types.get('place') === other;
    const isFullName = words.length > 1 && isGivenName(words[0]) && !knownPlace(key) && isPlace;
    return person > other * (isFullName ? RATHER_CLEAR : CLEARER) ? 'person' : 'either';
  }

  private isHardlyPerson(key: string): boolean {
    const words = key.split(' ');
    const { told } = this.entry(key);
    const isAlone = words.length === 1 ? !this.families.get(key) : told === 0 && !words.some(isFamilyName);
    return isAlone && !knownPlace(key) && !words.some(isGivenName);
  }

  /**
   * Whether a name is one by which the folder calls a company, or, as one word that is hardly anybody's, one that an article
   * calls a body in so many words; of which no article tells as of a person or place, and which is not taken for one so
   * much more often.
   */
  private isFirm(key: string): boolean {
    const { firm, declared, told, located, person, types } = this.entry(key);
    const words = key.split(' ');
    const isDeclared = declared > 0 && words.length === 1 && this.isHardlyPerson(key);
    if (!(firm > 0 || isDeclared) || told > 0 || located > 0) return false;
    const isPersonal = isGivenName(words[0]) && words.slice(1).some(isFamilyName);
    if (isPersonal || knownPlace(key)) return false;
    const company = Math.max(firm, types.get('organization') ?? 0);
    return person <= company * CLEARER && (types.get('place') ?? 0) <= company * RATHER_CLEAR;
  }

  /** The node as the corpus takes its name, and whether that is for a person. */
  settled(node: Node): { readonly node: Node; readonly person: boolean } {
    const key = node.forms[0]?.key ?? '';
    const evidence = this.evidence(key);
    if (evidence !== 'person') {
      if (node.type === 'person' && evidence !== 'either')
        return { node: { ...node, type: evidence, fullNames: [], shortName: undefined }, person: false };
      const isFirmHere = evidence === 'organization' && this.isFirm(key);
      return { node: isFirmHere ? { ...node, type: evidence } : node, person: node.type === 'person' };
    }
    if (node.type === 'person') return { node, person: true };
    if (knownPlace(key)) return { node, person: false };
    const name = node.forms[0]?.person;
    if (!name) return { node, person: true };
    const read = name.given.length > 0 ? { fullNames: [name] } : { shortName: name };
    return { node: { ...node, ...read }, person: true };
  }
}

/** Whether the article tells more of a person of that name than the name. */
function isToldPerson(node: Node, key: string): boolean {
  if (node.type !== 'person') return false;
  return node.roles.length > 0 || node.chain.evident === true || isCalledByLast(node, key);
}

/** "Berg" beside "Ola Berg", as people are called. */
function isCalledByLast({ forms }: Node, key: string): boolean {
  return forms.some((form) => form.words.length === 1 && key.endsWith(` ${form.key}`));
}

/** The type of most weight of all but persons. */
function thingType(types: ReadonlyMap<EntityType, number>): EntityType {
  let best: EntityType = 'other';
  for (const [type, weight] of types) {
    if (type === 'person') continue;
    const most = types.get(best) ?? 0;
    if (weight > most || (weight === most && type < best)) best = type;
  }
  return best;
}

function isFamilyName(word: string): boolean {
  return COMMON_SURNAMES.has(word) || FAMILY_NAMES.has(word);
}
