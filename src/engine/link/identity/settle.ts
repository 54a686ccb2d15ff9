import { knownPlace } from '../place-name';
import type { Node } from './node';

/** A name's type in most of the corpus must have so many times the weight to overrule that in one article. */
const CLEARER = 4;

/**
 * Parts the nodes into persons and things. A name that one article takes for a person and the others clearly for a
 * thing, or the other way round, goes with the clearer evidence.
 */
export function settleTypes(nodes: readonly Node[]): { persons: Node[]; things: Node[] } {
  const personal = new Map<string, number>();
  const other = new Map<string, number>();
  for (const { forms, type, chain } of nodes) {
    const table = type === 'person' ? personal : other;
    for (const { key } of forms) table.set(key, (table.get(key) ?? 0) + chain.weight);
  }
  const persons: Node[] = [];
  const things: Node[] = [];
  for (const node of nodes) {
    const key = node.forms[0]?.key ?? '';
    const asPerson = personal.get(key) ?? 0;
    const asThing = other.get(key) ?? 0;
    if (node.type === 'person') (asThing > asPerson * CLEARER ? things : persons).push(node);
    else if (asPerson > asThing * CLEARER && !knownPlace(key)) persons.push(readAsPerson(node));
    else things.push(node);
  }
  return { persons, things };
}

function readAsPerson(node: Node): Node {
  const name = node.forms[0]?.person;
  if (!name) return node;
  return name.given.length > 0 ? { ...node, fullNames: [name] } : { ...node, shortName: name };
}
