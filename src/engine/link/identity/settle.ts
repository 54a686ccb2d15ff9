import { knownPlace } from '../place-name';
import type { Node } from './node';

/** A name's type in most of the corpus must have so many times the weight to overrule that in one article. */
const CLEARER = 4;

/**
 * Parts the nodes into persons and things. A name of one word that one article takes for a person and the others
 * clearly for a thing, or the other way round, goes with the clearer evidence.
 */
export function settleTypes(nodes: readonly Node[]): { persons: Node[]; things: Node[] } {
  const personal = new Map<string, number>();
  const other = new Map<string, number>();
  for (const node of nodes) {
    for (const form of node.forms) {
      if (form.words.length !== 1) continue;
      const table = node.type === 'person' ? personal : other;
      table.set(form.key, (table.get(form.key) ?? 0) + node.chain.weight);
    }
  }
  const persons: Node[] = [];
  const things: Node[] = [];
  for (const node of nodes) {
    const key = node.forms[0]?.key ?? '';
    const single = node.forms.length === 1 && node.forms[0]?.words.length === 1;
    const asPerson = personal.get(key) ?? 0;
    const asThing = other.get(key) ?? 0;
    if (node.type === 'person') (single && asThing > asPerson * CLEARER ? things : persons).push(node);
    else if (single && !knownPlace(key) && asPerson > asThing * CLEARER) persons.push(asPersonNode(node));
    else things.push(node);
  }
  return { persons, things };
}

function asPersonNode(node: Node): Node {
  const key = node.forms[0]?.key ?? '';
  const shortName = { given: [], family: key, surname: key, suffix: '', words: [key], nickname: '' };
  return { ...node, type: 'person', shortName };
}
