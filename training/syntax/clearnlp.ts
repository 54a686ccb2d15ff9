/**
 * A sentence as a teacher parses it: tags, labels of ClearNLP's set (as spaCy's English models give them) and heads by
 * index, -1 for the root. All are changed in place.
 */
export interface TeacherParse {
  readonly forms: readonly string[];
  readonly tags: readonly string[];
  readonly labels: string[];
  readonly heads: number[];
  /** Whether a token goes on a personal name that an earlier token begins. */
  readonly continuesName: readonly boolean[];
}

/**
 * Turns a parse after ClearNLP's guidelines into Universal Dependencies, in place: prepositions and copulas hang below
 * their complements, conjuncts on the first one, personal names on their first word.
 */
export function toUniversal(parse: TeacherParse): void {
  currencies(parse);
  copulas(parse);
  controlledSubjects(parse);
  prepositions(parse);
  conjunctions(parse);
  personalNames(parse);
  parse.labels.forEach((label, i) => (parse.labels[i] = relationOf(parse, i, label)));
}

const BE = /^(?:be|am|are|is|was|were|been|being|'s|'re|'m|’s|’re|’m)$/i;
const VERBAL = /^(?:VB|MD|JJ|RB|IN)/;

function children({ heads }: TeacherParse, of: number): number[] {
  return heads.flatMap((head, i) => (head === of ? [i] : []));
}

/** Puts `below` in the place of its head `above`, which becomes its dependent. */
function swap({ heads, labels }: TeacherParse, above: number, below: number, label: string): void {
  heads[below] = heads[above] as number;
  labels[below] = labels[above] as string;
  heads[above] = below;
  labels[above] = label;
}

/** "$ 5 million": the sign of the currency is the head. */
function currencies(parse: TeacherParse): void {
  const { tags, heads, labels } = parse;
  tags.forEach((tag, i) => {
    const number = heads[i] as number;
    if (tag !== '$' || labels[i] !== 'quantmod' || number < 0) return;
    swap(parse, number, i, 'nummod');
    for (const child of children(parse, number))
      if (!['compound', 'nummod', 'quantmod', 'punct'].includes(labels[child] as string)) heads[child] = i;
  });
}

/** "She is a doctor", "it is in Oslo": the complement is the head, and what hung on the verb hangs on it. */
function copulas(parse: TeacherParse): void {
  const { forms, heads, labels } = parse;
  for (let verb = 0; verb < forms.length; verb++) {
    if (!BE.test(forms[verb] as string) || /^aux/.test(labels[verb] as string)) continue;
    const below = children(parse, verb);
    if (below.some((i) => labels[i] === 'expl')) {
      for (const i of below) if (labels[i] === 'attr') labels[i] = 'nsubj';
      continue;
    }
    const complement =
      below.find((i) => labels[i] === 'attr') ??
      below.find((i) => labels[i] === 'acomp') ??
      place(parse, verb, below);
    if (complement === undefined) continue;
    swap(parse, verb, complement, 'cop');
    for (const i of below) if (i !== complement) heads[i] = complement;
  }
}

/** The phrase behind a verb "be" that has a subject before it and no other complement: "in Oslo", "there". */
function place({ labels, tags }: TeacherParse, verb: number, below: readonly number[]): number | undefined {
  if (!below.some((i) => i < verb && /^nsubj/.test(labels[i] as string))) return undefined;
  if (below.some((i) => /^(?:ccomp|xcomp)$/.test(labels[i] as string))) return undefined;
  const next = below.find((i) => i > verb && labels[i] !== 'neg' && labels[i] !== 'punct');
  if (next === undefined) return undefined;
  return labels[next] === 'prep' || (labels[next] === 'advmod' && tags[next] === 'RB') ? next : undefined;
}

/** "They asked him to go": the subject of the infinitive is the object of the verb above. */
function controlledSubjects(parse: TeacherParse): void {
  const { tags, heads, labels } = parse;
  labels.forEach((label, clause) => {
    if (label !== 'ccomp') return;
    const below = children(parse, clause);
    const subject = below.find((i) => /^nsubj/.test(labels[i] as string));
    const isInfinitive = below.some((i) => tags[i] === 'TO' && labels[i] === 'aux');
    if (subject === undefined || !isInfinitive || below.some((i) => labels[i] === 'mark')) return;
    if (subject < (heads[clause] as number)) return;
    heads[subject] = heads[clause] as number;
    labels[subject] = 'dobj';
    labels[clause] = 'xcomp';
  });
}

const FIXED = /^(?:according|because|due|instead|such|rather|prior|owing|as|as well)$/i;

/** "in Oslo": the noun is the head; "after leaving": the verb is. */
function prepositions(parse: TeacherParse): void {
  const { forms, tags, heads, labels } = parse;
  for (let p = forms.length - 1; p >= 0; p--) {
    const label = labels[p] as string;
    if (!/^(?:prep|agent|dative|conj|ROOT|advcl|pcomp)$/.test(label)) continue;
    const below = children(parse, p);
    const object = below.find((i) => labels[i] === 'pobj' || labels[i] === 'pcomp');
    if (
      object === undefined ||
      (label !== 'prep' && label !== 'agent' && !/^(?:IN|TO|VBG)$/.test(tags[p] as string))
    )
      continue;
    const isClause = labels[object] === 'pcomp' && /^VB/.test(tags[object] as string);
    const inner = below.find((i) => i < object && tags[i] === 'IN' && FIXED.test(forms[p] as string));
    swap(parse, p, object, isClause ? 'mark' : 'case');
    if (label === 'agent') labels[object] = 'obl:agent';
    else if (/^(?:prep|dative|pcomp)$/.test(label)) labels[object] = isClause ? 'pclause' : 'oblique';
    for (const i of below) if (i !== object && i !== inner && (heads[i] as number) === p) heads[i] = object;
  }
  for (let i = 0; i < forms.length; i++) {
    const head = heads[i] as number;
    const isVerbal =
      head >= 0 &&
      (VERBAL.test(tags[head] as string) || children(parse, head).some((c) => labels[c] === 'cop'));
    if (labels[i] === 'oblique') labels[i] = isVerbal ? 'obl' : 'nmod';
    if (labels[i] === 'pclause') labels[i] = isVerbal ? 'advcl' : 'acl';
  }
}

/** Conjuncts hang on the first one, conjunctions and commas on the conjunct behind them. */
function conjunctions({ labels, heads, tags }: TeacherParse): void {
  const chain = labels.map((label, i) => (label === 'conj' ? (heads[i] as number) : -1));
  labels.forEach((label, i) => {
    if (label !== 'cc' && label !== 'punct') return;
    const head = heads[i] as number;
    if (label === 'punct' && tags[i] !== ',') return;
    const next = chain.findIndex((above, c) => above === head && c > i);
    if (next >= 0 && head < i) heads[i] = next;
  });
  labels.forEach((label, i) => {
    if (label !== 'conj') return;
    let first = heads[i] as number;
    while (first >= 0 && labels[first] === 'conj' && first < i) first = heads[first] as number;
    if (first >= 0 && first < i) heads[i] = first;
  });
}

/** "Anna Berg": the first word is the head. */
function personalNames(parse: TeacherParse): void {
  const { continuesName, heads, labels } = parse;
  for (let last = continuesName.length - 1; last > 0; last--) {
    if (!continuesName[last]) continue;
    let first = last;
    while (continuesName[first]) first--;
    const top = range(first, last + 1).filter(
      (i) => (heads[i] as number) < first || (heads[i] as number) > last,
    );
    if (top.length === 1) {
      const head = top[0] as number;
      if (head !== first) swap(parse, head, first, 'flat');
      for (let i = 0; i < heads.length; i++) if (heads[i] === head && i !== first) heads[i] = first;
      for (let i = first + 1; i <= last; i++)
        if (labels[i] !== 'punct') [heads[i], labels[i]] = [first, 'flat'];
    }
    last = first;
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

const SAME: Readonly<Record<string, string>> = {
  ROOT: 'root', acl: 'acl', acomp: 'xcomp', advcl: 'advcl', advmod: 'advmod', agent: 'obl', amod: 'amod', appos: 'appos',
  attr: 'xcomp', aux: 'aux', auxpass: 'aux:pass', case: 'case', cc: 'cc', ccomp: 'ccomp', compound: 'compound',
  conj: 'conj', cop: 'cop', csubj: 'csubj', csubjpass: 'csubj', dative: 'iobj', dep: 'dep', det: 'det', dobj: 'obj',
  expl: 'expl', fixed: 'fixed', flat: 'flat', intj: 'discourse', mark: 'mark', meta: 'discourse', neg: 'advmod',
  nmod: 'nmod', nsubj: 'nsubj', nsubjpass: 'nsubj:pass', nummod: 'nummod', obl: 'obl', 'obl:agent': 'obl:agent',
  oprd: 'xcomp', parataxis: 'parataxis', pcomp: 'advcl', pobj: 'obl', poss: 'nmod:poss', preconj: 'cc', predet: 'det',
  prep: 'case', prt: 'compound:prt', punct: 'punct', quantmod: 'advmod', relcl: 'acl:relcl', xcomp: 'xcomp',
}; // prettier-ignore

function relationOf({ tags, heads }: TeacherParse, i: number, label: string): string {
  const head = heads[i] as number;
  if (head < 0) return 'root';
  if (label === 'aux' && tags[i] === 'TO') return 'mark';
  if (label === 'npadvmod') return VERBAL.test(tags[head] as string) ? 'obl:unmarked' : 'nmod:unmarked';
  return SAME[label] ?? 'dep';
}
