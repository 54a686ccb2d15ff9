import type { PennTag, Syntax } from '../../syntax/types';
import { R } from '../relations';
import { listAged } from './nouns/ages';
import { repairChains } from './clauses/chains';
import { repairClauses } from './clauses/clauses';
import { repairDash, restoreBehindDashes, type Dash } from './words/dashes';
import { attachHolders, joinBehindAnd, type PersonEnd } from './nouns/holders';
import {
  joinNames,
  liftPrepositions,
  listNames,
  nameSecond,
  partDenied,
  partParties,
  restoreNames,
} from './nouns/names';
import { releaseFrontDays } from './nouns/front-days';
import { repairNaming } from './nouns/naming';
import { repairObjects } from './clauses/objects';
import { repairOpenings } from './clauses/openings';
import {
  attachCounted,
  attachRates,
  attachToSome,
  closeDates,
  joinShares,
  joinStates,
  partCounts,
} from './nouns/numbers';
import { repairHeadlines } from './clauses/headlines';
import { restoreMainVerbs } from './clauses/main-verbs';
import type { Parse } from './parse';
import { restoreMistakenNoun } from './words/mistaken-nouns';
import { restoreMistakenVerb } from './words/mistaken-verbs';
import { repairParticiples } from './clauses/participles';
import { repairPhrases } from './clauses/phrases';
import { restoreQuestions } from './clauses/questions';
import { repairReports } from './clauses/reports';
import { restoreNeighbours } from './nouns/neighbours';
import { joinRoles, listTitled } from './nouns/roles';
import { divideClauses } from './clauses/seams';
import { repairSubjects } from './clauses/subjects';
import { repairTellers } from './clauses/tellers';

/** What the words look like in the text. */
interface Spelling extends Dash {
  readonly isCapital: (token: number) => boolean;
  readonly personEnd: PersonEnd;
}

/**
 * Heads and relations of a parse with what cannot be right put right: cycles and heads outside the text become roots,
 * auxiliaries give up their dependents, verbs that were taken for nouns become verbs, and the reverse. Changes `tag` in place.
 */
export function repairTree(
  syntax: Syntax,
  word: readonly string[],
  tag: PennTag[],
  spelling: Spelling,
): { readonly head: Int32Array; readonly relation: Uint8Array } {
  const head = saneHeads(syntax.head, word.length);
  const relation = syntax.relation.map((id, i) => (head[i] === -1 ? R.root : id));
  const parse = { head, relation, word, tag };
  for (let i = 1; i + 1 < word.length; i++) {
    // "the WHO", but not "those who"
    if (tag[i] === 'WP' && word[i - 1] === 'the' && spelling.isCapital(i)) nameBody(head, relation, tag, i);
    repairDash(parse, spelling, i);
    if (!restoreMistakenVerb(parse, spelling.isCapital, i)) restoreMistakenNoun(parse, i);
  }
  restoreNames(parse, spelling.isCapital);
  attachHolders(parse, spelling.isCapital, spelling.personEnd);
  joinBehindAnd(parse);
  joinNames(parse);
  listNames(parse);
  nameSecond(parse);
  partDenied(parse);
  partParties(parse);
  listTitled(parse);
  joinRoles(parse);
  restoreNeighbours(parse);
  listAged(parse);
  liftPrepositions(parse);
  liftFromAuxiliaries(parse);
  attachCounted(parse);
  attachToSome(parse);
  partCounts(parse);
  joinShares(parse);
  attachRates(parse);
  joinStates(parse);
  closeDates(parse);
  repairHeadlines(parse);
  repairOpenings(parse, spelling.isCapital);
  releaseFrontDays(parse);
  restoreBehindDashes(parse);
  restoreMainVerbs(parse);
  repairNaming(parse);
  repairObjects(parse);
  restoreQuestions(parse);
  repairParticiples(parse);
  repairReports(parse);
  repairTellers(parse);
  repairPhrases(parse);
  repairChains(parse);
  repairClauses(parse);
  divideClauses(parse);
  repairSubjects(parse);
  const sane = saneHeads(head, word.length);
  sane.forEach((up, i) => {
    if (up === -1) relation[i] = R.root;
  });
  return { head: sane, relation };
}

/** A pronoun that an article stands before is none: its letters name a body. */
function nameBody(head: Int32Array, relation: Uint8Array, tag: PennTag[], name: number): void {
  tag[name] = 'NNP';
  [head[name - 1], relation[name - 1]] = [name, R.det];
}

/** Heads with what cannot be a tree taken out: cycles and places outside the text become roots. */
function saneHeads(heads: Int32Array, count: number): Int32Array {
  const head = heads.slice(0, count);
  const state = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    if (state[i]) continue;
    let at = i;
    while (at >= 0 && state[at] === 0) {
      state[at] = 1;
      const next = head[at];
      if (next >= count || next < -1 || state[next] === 1) head[at] = -1;
      at = head[at];
    }
    for (at = i; at >= 0 && state[at] === 1; at = head[at]) state[at] = 2;
  }
  return head;
}

/** Auxiliaries have no dependents: what the parser hung on one belongs to its verb. */
function liftFromAuxiliaries({ head, relation }: Parse): void {
  for (let i = 0; i < head.length; i++) {
    const up = head[i];
    const kind = up < 0 ? -1 : relation[up];
    if (kind === R.aux || kind === R['aux:pass'] || kind === R.cop) {
      const verb = head[up];
      if (verb >= 0 && verb !== i) head[i] = verb;
    }
  }
}
