import type { Context } from '../context';
import { R } from '../tree';
import type { EventTense } from '../types';
import type { Telling } from './status';
import type { Trigger } from './triggers';
import { readVerbGroup } from './verb-group';

/**
 * Finds the sentences that tell in the present tense what has happened, as chronicles, digests and lists of key dates do
 * ("The mayor resigns. Two people are arrested."; the historic present: Quirk et al. 1985, §4.8): those with a main clause
 * in the present, of an article or else of its list items where such clauses tell events far more often than clauses in the
 * past.
 *
 * @param found the triggers of each sentence, by its number; none for headings and boilerplate
 * @returns whether the sentence of a number is one
 */
export function narratedInPresent(
  context: Context,
  found: readonly (readonly Trigger[])[],
): (sentence: number) => boolean {
  const everywhere: EventTense[] = [];
  const inLists: EventTense[] = [];
  found.forEach((triggers, s) => {
    const kind = kindOf(context, s);
    if (kind === 'headline') return;
    for (const trigger of triggers) {
      if (!isOfNews(trigger) || !isMain(context, trigger)) continue;
      const tense = simpleTense(context, trigger.top);
      everywhere.push(tense);
      if (kind === 'list-item') inLists.push(tense);
    }
  });
  const kinds = isMostlyPresent(everywhere) ? STORY : isMostlyPresent(inLists) ? LISTS : NOWHERE;
  return (s) => kinds.has(kindOf(context, s) ?? '') && simpleTense(context, rootOf(context, s)) === 'present';
}

/**
 * How an event is told, where its sentence tells in the present what has happened: the present stands for the past there,
 * and the past for what was before that.
 */
export function narrated(telling: Telling, trigger: Trigger): Telling {
  if (telling.aspect !== 'simple') return telling;
  if (telling.tense === 'past') return { ...telling, aspect: 'perfect' };
  return telling.tense === 'present' && isOfNews(trigger) ? { ...telling, tense: 'past' } : telling;
}

const STORY: ReadonlySet<string> = new Set(['paragraph', 'list-item']);
const LISTS: ReadonlySet<string> = new Set(['list-item']);
const NOWHERE: ReadonlySet<string> = new Set();

const FEWEST = 3;
const TIMES_THE_PAST = 3;

function isMostlyPresent(tenses: readonly EventTense[]): boolean {
  const present = tenses.filter((tense) => tense === 'present').length;
  const past = tenses.filter((tense) => tense === 'past').length;
  return present >= FEWEST && present >= TIMES_THE_PAST * past;
}

function kindOf({ article }: Context, sentence: number): string | undefined {
  return article.blocks[article.sentences[sentence]?.block ?? -1]?.kind;
}

function isMain({ tree, quoted }: Context, { top }: Trigger): boolean {
  return tree.relation[top] === R.root && quoted[top] !== 1;
}

function rootOf({ article, tree }: Context, sentence: number): number {
  const span = article.sentences[sentence];
  if (!span) return -1;
  for (let i = span.firstToken; i < span.endToken; i++) if (tree.relation[i] === R.root) return i;
  return -1;
}

/** The tense of a predicate that is neither perfect nor progressive. */
function simpleTense({ tree }: Context, token: number): EventTense {
  if (token < 0) return 'none';
  const { tense, perfect, progressive } = readVerbGroup(tree, token);
  return perfect || progressive ? 'none' : tense;
}

const NEWS_WEIGHT = 0.7;

/** Verbs of less weight tell what is usual or lasts as often as what happened. */
function isOfNews({ kind, weight, eventClass }: Trigger): boolean {
  return kind === 'event' && eventClass !== undefined && weight >= NEWS_WEIGHT;
}
