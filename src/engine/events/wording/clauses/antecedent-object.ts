import { itemAt } from '../../../collections';
import type { Context } from '../../context';
import { RELATIVE_PRONOUNS } from '../../lexicon/lexicon.data';
import { childWith, R, tellsOfOwned, type Tree } from '../../tree';
import { verbKey } from '../../verb-keys';
import { WITHOUT_OBJECT } from '../checks/contradictions';

/** The noun before a relative clause that has a subject of its own: "the conclusions that he reached"; else -1. */
export function relativeObject(context: Context, verb: number, subject: number): number {
  const { tree } = context;
  if (WITHOUT_OBJECT.has(verbKey(tree, verb))) return -1;
  if (tree.relation[verb] === R.xcomp) return objectOfInfinitive(context, verb);
  if (tree.relation[verb] !== R['acl:relcl'] || childWith(tree, verb, R.ccomp) >= 0) return -1;
  const object = childWith(tree, verb, R.obj);
  // "a law which the court ruled |to be void|"
  const open = childWith(tree, verb, R.xcomp);
  if (open >= 0 && !(childWith(tree, open, R.cop) >= 0 && tree.word[object] === 'which')) return -1;
  if (saysWhere(tree, verb)) return -1;
  const own = childWith(tree, verb, R.nsubj, R['nsubj:pass']);
  if (own >= 0 && RELATIVE_PRONOUNS.has(tree.word[own])) return -1;
  if (tellsOfOwned(tree, verb)) return -1;
  const antecedent = renamed(context, tree.head[verb]);
  return antecedent !== subject && (object < 0 || object < verb) ? antecedent : -1;
}

/** "the place |where|", "an issue |on which|" */
function saysWhere(tree: Tree, verb: number): boolean {
  const where = childWith(tree, verb, R.advmod, R.obl);
  if (where < 0) return false;
  return (
    tree.tag[where] === 'WRB' || (childWith(tree, where, R.case) >= 0 && tree.tag[where].startsWith('W'))
  );
}

/** The noun before a relative clause whose verb has it as the object of an infinitive: "the fields that Acme agreed |to buy|"; else -1. */
export function objectOfInfinitive(context: Context, infinitive: number): number {
  const { tree } = context;
  const verb = tree.head[infinitive];
  const isGap =
    tree.relation[infinitive] === R.xcomp &&
    tree.relation[verb] === R['acl:relcl'] &&
    tree.word[infinitive - 1] === 'to' &&
    !WITHOUT_OBJECT.has(verbKey(tree, infinitive));
  if (!isGap || saysWhere(tree, verb) || saysWhere(tree, infinitive) || isStranded(tree, infinitive))
    return -1;
  if (hasObject(tree, infinitive) || hasObject(tree, verb)) return -1;
  const subject = childWith(tree, verb, R.nsubj);
  if (subject < 0 || RELATIVE_PRONOUNS.has(tree.word[subject]) || tellsOfOwned(tree, verb)) return -1;
  return renamed(context, tree.head[verb]);
}

/** "the man whom Acme agreed to talk |to|" */
function isStranded({ tag, rightmost }: Tree, verb: number): boolean {
  const last = tag[rightmost[verb]];
  return last === 'IN' || last === 'TO' || last === 'RP';
}

/** Whether a verb has an object of its own, beside the pronoun of its relative clause. */
function hasObject(tree: Tree, verb: number): boolean {
  const object = childWith(tree, verb, R.obj);
  return object >= 0 && !RELATIVE_PRONOUNS.has(tree.word[object]);
}

/** "|Acme|, the maker that Oru blacklisted": the name that a noun only says more of, else the noun. */
function renamed({ tree, mentionAt, mentions }: Context, noun: number): number {
  const name = tree.relation[noun] === R.appos ? tree.head[noun] : -1;
  return itemAt(mentions, mentionAt[name] ?? -1)?.kind === 'name' ? name : noun;
}
