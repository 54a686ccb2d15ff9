import { withoutCountry } from '../../names/organization-name';
import { knownPlace } from '../../names/place-name';
import { isStateBody, LIES_IN, singularKey } from '../../names/thing-key';
import { Cluster } from '../comparison/cluster';
import type { Contexts } from '../comparison/context';
import type { Core } from './long-names';
import type { Node } from '../nodes/node';
import { inCorpusOrder } from '../nodes/rows';
import { isLong } from './shortened-names';

/** What must speak for a place and a thing of one word that are one. */
const NEEDED = 1;
const LOOKED_AT = 20;
/** So many times as many articles must speak of one country's body as of all others'. */
const MAIN = 4;
/** A body of one word is a country's that several articles name in front of it, and one in so many of those that do not. */
const FEW = 4;
const SEVERAL = 2;

/** Things that are one under several names. */
export interface Home {
  readonly cores: readonly Core[];
  readonly cluster: Cluster;
  /** Whether the decision rests on contexts. */
  readonly contextual: boolean;
}

/**
 * Joins things whose names differ in the country in front ("US Department of Justice", "Department of Justice", where
 * other countries' are hardly spoken of), and a name that some articles take for a place and others for something else, where it
 * has several words or stands among the same names; a river and a company of one name stay apart. Products are one in
 * the singular and the plural.
 */
export class Homes {
  private readonly cores = new Map<string, Core>();
  /** Keys with a country in front by the rest of the name, and the country. */
  private readonly withCountry = new Map<string, Map<string, string>>();
  private readonly homes = new Map<Core, Home>();
  private touched = new Set<Core>();
  /** The clusters of cores with all that was added to them. */
  private readonly clusters = new Map<Core, Cluster>();

  /** Notes that the context of a thing has changed. */
  touch({ contextual, cores }: Home): void {
    if (contextual) for (const core of cores) this.touched.add(core);
  }

  /** Whether others are compared with an article of a thing. */
  compares({ cluster, cores }: Home, article: string): boolean {
    const clusters = cores.flatMap((core) => [core.cluster, this.clusters.get(core) ?? core.cluster]);
    return [cluster, ...clusters].some(({ compared }) => compared.has(article));
  }

  /**
   * @param clusterOf the cluster of a core with all that was added to it
   * @param changed cores to whose clusters nodes were added, or from which they were taken
   */
  update(
    cores: { readonly gone: readonly Core[]; readonly come: readonly Core[] },
    changed: Iterable<Core>,
    clusterOf: (core: Core) => Cluster,
    contexts: Contexts,
  ): { readonly gone: readonly Home[]; readonly come: readonly Home[] } {
    const altered = new Set([...cores.gone, ...cores.come, ...changed]);
    for (const core of altered) this.clusters.delete(core);
    const seeds = this.renewKeys(cores, changed);
    const gone = new Set<Home>();
    for (const core of cores.gone) this.take(core, gone);
    for (const key of seeds) {
      const core = this.cores.get(key);
      if (core) this.take(core, gone);
    }
    for (const home of gone) for (const { keys } of home.cores) for (const key of keys) seeds.add(key);
    const cached = (core: Core): Cluster => {
      const cluster = this.clusters.get(core) ?? clusterOf(core);
      this.clusters.set(core, cluster);
      return cluster;
    };
    const before = new Map([...gone].map((home) => [home.cores[0], home]));
    const come: Home[] = [];
    for (const key of seeds) {
      const core = this.cores.get(key);
      if (!core || this.homes.has(core)) continue;
      const { cores: joined, contextual } = this.join(core, cached, contexts);
      const old = before.get(joined[0]);
      const stays =
        old?.cores.length === joined.length &&
        old.contextual === contextual &&
        joined.every((each, i) => each === old.cores[i] && !altered.has(each));
      const home = stays ? old : { cores: joined, contextual, cluster: clusterOfAll(joined, cached) };
      if (stays) gone.delete(old);
      else come.push(home);
      for (const each of joined) this.homes.set(each, home);
    }
    return { gone: [...gone], come };
  }

  /** Takes the keys of cores out and in; gives all keys whose homes that or a change may concern. */
  private renewKeys(
    cores: { readonly gone: readonly Core[]; readonly come: readonly Core[] },
    changed: Iterable<Core>,
  ): Set<string> {
    const concerned = new Set<string>();
    const concern = (core: Core): void => {
      for (const key of core.keys) for (const near of [key, ...this.near(key)]) concerned.add(near);
    };
    for (const core of cores.gone) concern(core);
    for (const core of cores.gone) for (const key of core.keys) this.drop(key);
    for (const core of cores.come) for (const key of core.keys) this.put(key, core);
    for (const core of [...cores.come, ...changed, ...this.touched]) concern(core);
    this.touched = new Set();
    return concerned;
  }

  private take(core: Core, gone: Set<Home>): void {
    const home = this.homes.get(core);
    if (!home) return;
    gone.add(home);
    for (const each of home.cores) this.homes.delete(each);
  }

  private put(key: string, core: Core): void {
    this.cores.set(key, core);
    const form = countryForm(key);
    if (!form) return;
    const forms = this.withCountry.get(form.bare) ?? new Map<string, string>();
    this.withCountry.set(form.bare, forms.set(key, form.country));
  }

  private drop(key: string): void {
    this.cores.delete(key);
    const form = countryForm(key);
    const forms = form && this.withCountry.get(form.bare);
    if (forms?.delete(key) && forms.size === 0) this.withCountry.delete(form?.bare ?? '');
  }

  /** The keys whose things may be the one of a key, by their names. */
  private near(key: string): string[] {
    const bare = countryForm(key)?.bare ?? key;
    const near = [bare, ...(this.withCountry.get(bare)?.keys() ?? [])];
    near.push(...[partnerOf(key), singularKey(key), `${key}s`].filter((other) => other !== undefined));
    return near.filter((other) => other !== key);
  }

  /** All that is one with a core, in order of their keys. */
  private join(
    first: Core,
    clusterOf: (core: Core) => Cluster,
    contexts: Contexts,
  ): { readonly cores: readonly Core[]; readonly contextual: boolean } {
    const { asked } = contexts;
    const cores = new Set([first]);
    for (const core of cores) {
      for (const key of core.keys) for (const other of this.same(key, clusterOf, contexts)) cores.add(other);
    }
    const sorted = [...cores].sort((a, b) => (a.keys[0] < b.keys[0] ? -1 : 1));
    return { cores: sorted, contextual: contexts.asked > asked };
  }

  /** The things that are the one of a key. */
  private same(key: string, clusterOf: (core: Core) => Cluster, contexts: Contexts): Core[] {
    const found: (Core | undefined)[] = [];
    const own = countryForm(key);
    const bare = own?.bare ?? key;
    const forms = this.withCountry.get(bare);
    const core = this.cores.get(key);
    // Many a state has a Senate, of which its articles speak by that one word.
    const single = forms && bare.lastIndexOf(' ') === 'thing'.length ? this.cores.get(bare) : undefined;
    const needed = single ? neededBeside(clusterOf(single).nodes.length) : 0;
    const main = forms && this.mainCountry(forms, needed, clusterOf);
    if (main !== undefined && (!own || own.country === main))
      for (const [other, country] of [[bare, main] as const, ...(forms ?? [])])
        if (country === main) found.push(this.cores.get(other));
    const partner = this.cores.get(partnerOf(key) ?? '');
    if (core && partner) {
      const [place, thing] = key.startsWith('place ') ? [core, partner] : [partner, core];
      if (isSamePlace(key, clusterOf(place), clusterOf(thing), contexts)) found.push(partner);
    }
    if (core && singularKey(`${key}s`) === key)
      found.push(this.plural(core, this.cores.get(`${key}s`), clusterOf));
    const singular = singularKey(key);
    if (core && singular !== undefined) found.push(this.plural(core, this.cores.get(singular), clusterOf));
    return found.filter((other) => other !== undefined);
  }

  /** The country whose body a name without one stands for: the only one, or one that is spoken of much more than all others. */
  private mainCountry(
    forms: ReadonlyMap<string, string>,
    needed: number,
    clusterOf: (core: Core) => Cluster,
  ): string | undefined {
    const told = new Map<string, number>();
    let all = 0;
    for (const [key, country] of forms) {
      const core = this.cores.get(key);
      const count = core ? clusterOf(core).nodes.length : 0;
      told.set(country, (told.get(country) ?? 0) + count);
      all += count;
    }
    for (const [country, count] of told)
      if (count >= needed && (told.size === 1 || count >= MAIN * (all - count))) return country;
    return undefined;
  }

  /** The other core where both are products or the like, which are spoken of in the singular and the plural. */
  private plural(core: Core, other: Core | undefined, clusterOf: (core: Core) => Cluster): Core | undefined {
    return other && isProduct(clusterOf(core)) && isProduct(clusterOf(other)) ? other : undefined;
  }
}

function neededBeside(bare: number): number {
  return Math.max(Math.min(bare, SEVERAL), bare / FEW);
}

function clusterOfAll(cores: readonly Core[], clusterOf: (core: Core) => Cluster): Cluster {
  const [first, second] = cores;
  if (first && !second) return clusterOf(first);
  return new Cluster(cores.flatMap((core) => clusterOf(core).nodes).sort(inCorpusOrder));
}

function isProduct({ nodes }: Cluster): boolean {
  return nodes.every(({ type }) => type === 'product' || type === 'other');
}

function countryForm(key: string): { readonly bare: string; readonly country: string } | undefined {
  const comma = key.startsWith('place ') ? key.indexOf(LIES_IN) : -1;
  if (comma > 0) return { bare: key.slice(0, comma), country: key.slice(comma + LIES_IN.length) };
  if (!key.startsWith('thing ')) return undefined;
  const words = key.slice('thing '.length).split(' ');
  const bare = bodyOfCountry(words);
  // The "Norway-Peru Fishing Council" is neither country's own.
  if (bare.length === words.length || bodyOfCountry(bare).length < bare.length) return undefined;
  const country = words.slice(0, words.length - bare.length).join(' ');
  return { bare: `thing ${bare.join(' ')}`, country: knownPlace(country)?.key ?? country };
}

/** The words without a country in front: also one by itself of what every state has, "Senate". */
function bodyOfCountry(words: readonly string[]): readonly string[] {
  const last = words.slice(-1);
  const isOne =
    words.length > 1 && isStateBody(last) && knownPlace(words.slice(0, -1).join(' ')) !== undefined;
  return isOne ? last : withoutCountry(words);
}

function partnerOf(key: string): string | undefined {
  if (key.startsWith('thing ')) return `place ${key.slice('thing '.length)}`;
  return key.startsWith('place ') ? `thing ${key.slice('place '.length)}` : undefined;
}

/** Whether a place and a thing of one name are one; where an article tells them apart, two of several words are two. */
function isSamePlace(key: string, place: Cluster, thing: Cluster, contexts: Contexts): boolean {
  return isLong(key) ? !place.sharesArticle(thing) : isSameMatter(place, thing, contexts);
}

function isSameMatter(place: Cluster, thing: Cluster, contexts: Contexts): boolean {
  const [small, large] = place.nodes.length < thing.nodes.length ? [place, thing] : [thing, place];
  return small.nodes.slice(0, LOOKED_AT).some((node: Node) => contexts.recalled(node, large) >= NEEDED);
}
