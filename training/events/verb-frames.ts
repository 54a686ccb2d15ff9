/**
 * Writes `src/engine/events/lexicon/frames.data.ts`: verbs that hardly ever stand without an object and verbs that tell
 * what somebody says or thinks, counted in parsed news. `npx tsx training/events/verb-frames.ts [SHARED]`.
 */
import { writeFileSync } from 'node:fs';
import { models, readRecords } from '../../bench/events/analysis';
import { verbKey } from '../../src/engine/events/verb-keys';
import { buildTree, childWith, R, type Tree } from '../../src/engine/events/tree';
import { tokenizeArticle } from '../../src/engine/layout';
import { parseSyntax } from '../../src/engine/syntax';

const shared = process.argv[2] ?? new URL('../../../shared', import.meta.url).pathname;
/** Every so many texts of a source are read. */
const SOURCES: readonly (readonly [string, number])[] = [
  ['wikinews', 1],
  ['us_senate_press_releases', 2],
  ['wikipedia_current_events', 1],
  ['russia_president_news', 4],
  ['australia_pm_releases', 3],
];
/** A verb that is met less often is on no list. */
const FEWEST = 30;
/** Least shares of a verb's uses that have an object, an object or a clause, and a clause; parsing errs in one of twenty. */
const OBJECT = 0.85;
const COMPLEMENT = 0.92;
const CLAUSE = 0.12;

/** Also told by themselves, mostly in the shortest sentences: "hundreds attended", "the home side won". */
const ALSO_ALONE: ReadonlySet<string> = new Set(
  'win attend visit attack celebrate accept answer buy steal pass'.split(' '),
);

interface Frames {
  uses: number;
  objects: number;
  clauses: number;
}

const frames = new Map<string, Frames>();

/** Active finite verbs of main clauses, whose object stands behind them if they have one. */
function isCounted(tree: Tree, token: number): boolean {
  const tag = tree.tag[token];
  if (tag !== 'VBD' && tag !== 'VBZ' && tag !== 'VBP') return false;
  const subject = childWith(tree, token, R.nsubj);
  if (subject < 0 || subject > token || childWith(tree, token, R['aux:pass'], R['nsubj:pass']) >= 0)
    return false;
  return (
    tree.relation[token] === R.root || tree.relation[token] === R.ccomp || tree.relation[token] === R.advcl
  );
}

function count(tree: Tree, token: number): void {
  const key = verbKey(tree, token);
  const known = frames.get(key) ?? { uses: 0, objects: 0, clauses: 0 };
  frames.set(key, known);
  known.uses++;
  const clause = childWith(tree, token, R.ccomp);
  if (childWith(tree, token, R.obj, R.iobj) > token) known.objects++;
  else if (clause >= 0 && childWith(tree, clause, R.nsubj, R['nsubj:pass'], R.expl) >= 0) known.clauses++;
}

for (const [source, step] of SOURCES) {
  readRecords<{ text: string }>(`${shared}/data/text/${source}.jsonl.gz`).forEach(({ text }, i) => {
    if (i % step !== 0) return;
    const article = tokenizeArticle(text);
    const tree = buildTree(article, parseSyntax(article, models.syntax));
    for (let token = 0; token < tree.count; token++) if (isCounted(tree, token)) count(tree, token);
  });
}

function listOf(isListed: (objects: number, clauses: number, verb: string) => boolean): string {
  const common = [...frames].filter(
    ([verb, { uses, objects, clauses }]) =>
      uses >= FEWEST && /^[a-z_]+$/u.test(verb) && isListed(objects / uses, clauses / uses, verb),
  );
  const rows = [''];
  for (const verb of common.map(([name]) => name).sort()) {
    const row = `${rows.at(-1)} ${verb}`.trim();
    if (row.length > 110) rows.push(verb);
    else rows[rows.length - 1] = row;
  }
  return rows.map((row) => `  '${row}',`).join('\n');
}

writeFileSync(
  new URL('../../src/engine/events/lexicon/frames.data.ts', import.meta.url),
  `/** What verbs want behind them, counted in parsed news by \`training/events/verb-frames.ts\`. */

/** Verbs that in the active hardly ever stand without an object. */
// prettier-ignore
export const NEED_OBJECT: ReadonlySet<string> = new Set([
${listOf((objects, clauses, verb) => objects >= OBJECT && objects + clauses >= COMPLEMENT && !ALSO_ALONE.has(verb))}
].join(' ').split(' '));

/** Verbs whose object may be a clause without a conjunction: "say it was stolen". */
// prettier-ignore
export const TELL_CLAUSE: ReadonlySet<string> = new Set([
${listOf((_, clauses) => clauses >= CLAUSE)}
].join(' ').split(' '));
`,
);
