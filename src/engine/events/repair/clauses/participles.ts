import { climb } from '../../../syntax/heads';
import { R } from '../../relations';
import { childOf, hasObject, isNear, REACH, type Parse } from '../parse';
import { BORDERING, COMPANY, CONTESTED, MARGINS, POINTS, STOPPED_AT } from '../words/words.data';

/** Puts right what participles describe: the noun before them rather than whoever does the deed before. */
export function repairParticiples(parse: Parse): void {
  const { relation, tag } = parse;
  for (let i = 1; i < tag.length; i++) {
    if (parse.word[i] === 'left') restoreLeaving(parse, i);
    if (relation[i] === R['obl:agent']) {
      releaseAgent(parse, i);
      releaseStop(parse, i);
    }
    if (relation[i] === R['obl:agent'] || relation[i] === R.obl) releaseMargin(parse, i);
    if (tag[i] === 'VBG' && relation[i] === R.acl) releaseFromTime(parse, i);
    if (tag[i] === 'VBG' && relation[i] === R.advcl) giveToCompany(parse, i);
    if (tag[i] === 'VBD' && tag[i - 1] === 'IN') restoreAttribute(parse, i);
    if (tag[i] !== 'VBN') continue;
    if (relation[i] === R.advcl) describeNoun(parse, i);
    else if (relation[i] === R.conj && !describeManner(parse, i)) describeBefore(parse, i);
  }
}

/** "was the first to die, |shot| in the thigh", taken for what else one was the first to do: it tells how. */
function describeManner({ head, relation, tag, word }: Parse, participle: number): boolean {
  const verb = head[participle];
  if (!isNear(verb, participle) || tag[verb] !== 'VB' || word[participle - 1] !== ',') return false;
  if (childOf(head, relation, participle, R.cc) >= 0 || hasObject(head, relation, participle)) return false;
  relation[participle] = R.advcl;
  return true;
}

/** "ruled in a case, Rao v. |Oru|", taken for who ruled: who did what was done stands behind "by"; "was given |the cup|" has an object. */
function releaseAgent({ head, relation, word }: Parse, agent: number): void {
  const verb = head[agent];
  if (!isNear(verb, agent) || word.slice(verb, agent).includes('by')) return;
  const isNext = verb + 1 === agent || head[verb + 1] === agent;
  relation[agent] = isNext && childOf(head, relation, agent, R.case) < 0 ? R.obj : R.obl;
}

/** "Rao |stopped by the church|", taken for one whom the church stopped: without an auxiliary that is where Rao went. */
function releaseStop({ head, relation, word, tag }: Parse, place: number): void {
  const verb = head[place];
  if (word[verb] !== 'stopped' || word[verb + 1] !== 'by' || !STOPPED_AT.has(word[place])) return;
  const subject = [R.nsubj, R['nsubj:pass']].map((kind) => childOf(head, relation, verb, kind));
  if (Math.max(...subject) < 0 || childOf(head, relation, verb, R['aux:pass']) >= 0) return;
  for (const at of subject) if (at >= 0) relation[at] = R.nsubj;
  [relation[place], tag[verb]] = [R.obl, 'VBD'];
}

/** "Rao |won| by a margin of ten votes", taken for one who was won by it: how much by does nothing. */
function releaseMargin({ head, relation, tag, word }: Parse, margin: number): void {
  const verb = head[margin];
  if (!CONTESTED.has(word[verb]) || childOf(head, relation, verb, R['aux:pass']) >= 0) return;
  const count = childOf(head, relation, margin, R.nummod);
  if (!MARGINS.has(word[margin]) && (count < 0 || !POINTS.has(word[margin]))) return;
  relation[margin] = R.obl;
  const subject = childOf(head, relation, verb, R['nsubj:pass']);
  if (subject >= 0) [relation[subject], tag[verb]] = [R.nsubj, 'VBD'];
}

/** "issued letters over the past few days |condemning| it", taken for what the days did: it is what the letters do. */
function releaseFromTime({ head, relation, tag, word }: Parse, participle: number): void {
  const time = head[participle];
  const verb = head[time] ?? -1;
  if (time !== participle - 1 || verb < 0 || !tag[verb]?.startsWith('VB') || !isNear(verb, time)) return;
  if (!SPANS.test(word[time]) || relation[time] === R.obj || BORDERING.has(word[participle])) return;
  for (let c = time - 1; c > verb; c--)
    if (head[c] === verb && relation[c] === R.obj && tag[c].startsWith('NN')) head[participle] = c;
}

const SPANS = /^(?:day|week|month|year|hour)s?$/u;

/** "comes closer with a bill |passing| the senate", taken for what else whoever comes does: it is what the bill does. */
function giveToCompany({ head, relation, tag, word }: Parse, participle: number): void {
  const verb = head[participle];
  const before = participle - 1;
  if (!isNear(verb, participle)) return;
  const noun = climb(head, before, (_, up) => up !== verb && up > verb);
  const preposition = childOf(head, relation, noun, R.case);
  if (head[noun] !== verb || relation[noun] !== R.obl || word[preposition] !== 'with') return;
  // "met with Lind |hoping| for peace", "won with a time |breaking| the record"
  if (JOINING.test(word[verb]) || tag[noun].startsWith('NNP') || word[noun] === 'time') return;
  [head[participle], relation[participle]] = [noun, R.acl];
}

/** What one does together with somebody. */
const JOINING =
  /^(?:meet|meets|met|meeting|leave|leaves|left|arrive|arrives|arrived|talk|talks|talked|speak|speaks|spoke)$/u;

/** "renames ship after |drowned| toddler", taken for a clause of nobody: a participle between a preposition and a bare noun describes it. */
function restoreAttribute({ head, relation, tag }: Parse, participle: number): void {
  const preposition = participle - 1;
  const above = head[participle];
  let noun = participle + 1;
  while (tag[noun] === 'JJ') noun++;
  if (head[noun] !== participle || relation[noun] !== R.obj || !/^NNS?$/u.test(tag[noun])) return;
  if (relation[preposition] !== R.mark || head[preposition] !== participle || above < 0) return;
  [head[noun], relation[noun]] = [above, tag[above].startsWith('VB') ? R.obl : R.nmod];
  [head[preposition], relation[preposition]] = [noun, R.case];
  [head[participle], relation[participle], tag[participle]] = [noun, R.amod, 'VBN'];
}

/** "Rao |left| on Saturday", taken for one who was left: where nothing says how, whoever has no auxiliary went away. */
function restoreLeaving({ head, relation, tag }: Parse, left: number): void {
  const subject = childOf(head, relation, left, R['nsubj:pass']);
  const isWhole = relation[left] === R.root || relation[left] === R.conj || relation[left] === R.ccomp;
  if (subject < 0 || !isWhole || childOf(head, relation, left, R['aux:pass']) >= 0) return;
  if (tag[left + 1] !== 'IN' && tag[left + 1] !== '.') return;
  [relation[subject], tag[left]] = [R.nsubj, 'VBD'];
}

/** "made off with the cup |won| by Rao", "with a crown |worn| by Rao", taken for what happened to whoever made off. */
function describeNoun(parse: Parse, participle: number): void {
  const { head, relation, tag, word } = parse;
  const before = participle - 1;
  const verb = head[participle];
  if (!isNear(verb, participle) || !tag[verb]?.startsWith('VB') || !tag[before]?.startsWith('NN')) return;
  if (COMPANY.has(word[participle]) || !hasAgent(parse, participle)) return;
  if (head[before] === participle) return;
  const noun = climb(head, before, (_, up) => up !== verb && up > verb);
  if (head[noun] === verb && (relation[noun] === R.obl || relation[noun] === R.obj))
    [head[participle], relation[participle]] = [noun, R.acl];
}

function hasAgent({ head, relation, word }: Parse, participle: number): boolean {
  for (let c = participle + 1; c < Math.min(head.length, participle + REACH); c++)
    if (head[c] === participle && relation[c] === R['obl:agent']) return word[participle + 1] === 'by';
  return false;
}

/** "reopened the probe, |opened| on 16 June", taken for what else somebody did: without an object and "and" it describes the noun. */
function describeBefore({ head, relation, tag, word }: Parse, participle: number): void {
  const verb = head[participle];
  const noun = participle - 2;
  if (word[participle - 1] !== ',' || !tag[noun]?.startsWith('NN') || !isNear(verb, noun)) return;
  if (head[noun] !== verb || relation[noun] !== R.obj || hasObject(head, relation, participle)) return;
  if (tag[participle + 1] !== 'IN' || childOf(head, relation, verb, R['aux:pass']) >= 0) return;
  for (let c = participle + 1; c < Math.min(head.length, participle + REACH); c++)
    if ((head[c] === verb || head[c] === participle) && relation[c] === R.conj) return;
  [head[participle], relation[participle]] = [noun, R.acl];
}
