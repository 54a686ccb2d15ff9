import { RelationSet } from '../relations';
import { caseOf, childWith, findChild, R, type Tree } from '../tree';
import { FIGURES } from './figures.data';

/** "took the gloves off", "were met with scorn", "swung into action": a figure of speech, by the noun beside the verb. */
export function isFigure(tree: Tree, verb: number, key: string): boolean {
  const nouns = FIGURES.get(key.split('_')[0]);
  if (!nouns) return false;
  return findChild(tree, verb, (c) => BESIDE.has(tree.relation[c]) && nouns.has(tree.word[c])) >= 0;
}

const BESIDE = new RelationSet([R.obj, R.obl, R['nsubj:pass']]);

/** "“|Death| to Oru” chants": what is called for, behind a quotation mark, befell nobody. */
export function isCalledFor(tree: Tree, noun: number): boolean {
  return (
    tree.word[noun] === 'death' && tree.word[noun + 1] === 'to' && /^(?:``|'')$/u.test(tree.tag[noun - 1])
  );
}

/** "is under |fire|", "a |coup| for the club", "was the |talk| of the town": a noun of a saying, which tells of no fire, coup or talks. */
export function isSaying(tree: Tree, noun: number): boolean {
  const word = tree.word[noun];
  if (word === 'fire') return caseOf(tree, noun) === 'under' && childWith(tree, noun, R.det) < 0;
  if (word === 'coup') return findChild(tree, noun, (c) => caseOf(tree, c) === 'for') >= 0;
  return word === 'talk' && findChild(tree, noun, (c) => caseOf(tree, c) === 'of') >= 0;
}
