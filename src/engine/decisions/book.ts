import { pushTo } from '../collections';
import type { ChainRef, IdentityConstraints } from '../link/types';
import type { EntityType } from '../ner/types';
import { NameTable, type TableEntry } from './name-table';
import type { Decision, Decisions } from './types';

type NameDecision = Extract<Decision, { kind: 'named' | 'not-a-name' }>;

/** A decision on all names of one text, as an entry to look up. */
export interface TextDecision extends TableEntry {
  readonly decision: NameDecision;
}

/** What concerns the names of one article. */
export interface ArticleDecisions {
  /** Those for the whole folder. */
  readonly everywhere: NameTable<TextDecision>;
  /** Those for the article. */
  readonly here: NameTable<TextDecision>;
  /** Those on single names. */
  readonly single: readonly NameDecision[];
}

/** Decisions arranged for looking them up. Plain data. */
export interface DecisionBook {
  readonly decisions: Decisions;
  /** The type that is decided of an entity. */
  readonly types: ReadonlyMap<string, EntityType>;
  /** The entity that an entity is merged into in the end, where it is. */
  readonly finals: ReadonlyMap<string, string>;
  /** Decisions on each entity itself, by its final id. */
  readonly byEntity: ReadonlyMap<string, Decisions>;
  /** Decisions on texts by the folder that they hold for, the innermost folders first. */
  readonly folders: readonly { readonly folder: string; readonly texts: NameTable<TextDecision> }[];
  readonly articles: ReadonlyMap<string, Omit<ArticleDecisions, 'everywhere'>>;
  readonly constraints: IdentityConstraints;
}

/** Arranges decisions. Near-linear in their number. */
export function bookOf(decisions: Decisions): DecisionBook {
  const finals = mergeTargets(decisions);
  const types = new Map<string, EntityType>();
  const byEntity = new Map<string, Decision[]>();
  for (const decision of decisions) {
    if (decision.kind === 'type') types.set(decision.entity, decision.type);
    if (decision.kind === 'not-a-name' || decision.kind === 'chain') continue;
    pushTo(byEntity, finals.get(decision.entity) ?? decision.entity, decision);
  }
  return {
    decisions,
    types,
    finals,
    byEntity,
    ...byArticle(decisions),
    constraints: constraintsOf(decisions),
  };
}

/** The type of an entity as far as it is decided. */
export function decidedType({ types }: DecisionBook, entity: string): EntityType | undefined {
  return types.get(entity) ?? (entity.startsWith('person:') ? 'person' : undefined);
}

/** What is decided on the names of an article; undefined where nothing is. */
export function decisionsFor(
  { folders, articles }: DecisionBook,
  article: string,
): ArticleDecisions | undefined {
  const everywhere = folders.find(({ folder }) => article.startsWith(folder))?.texts;
  const own = articles.get(article);
  if (!everywhere && !own) return undefined;
  const none = new NameTable<TextDecision>([]);
  return { everywhere: everywhere ?? none, here: own?.here ?? none, single: own?.single ?? [] };
}

/** Follows merges to their end. Merges that lead in a circle say nothing; of two on one entity the later one counts. */
function mergeTargets(decisions: Decisions): ReadonlyMap<string, string> {
  const into = new Map<string, string>();
  for (const decision of decisions) {
    if (decision.kind === 'merge') into.set(decision.entity, decision.into);
  }
  const ends = new Map<string, string>();
  for (const entity of into.keys()) {
    const path = new Set<string>();
    let at = entity;
    let circle: ReadonlySet<string> = new Set();
    while (!ends.has(at)) {
      if (path.has(at)) {
        circle = new Set([...path].slice([...path].indexOf(at)));
        break;
      }
      path.add(at);
      const next = into.get(at);
      if (next === undefined) break;
      at = next;
    }
    const end = ends.get(at) ?? at;
    // In a circle everybody stays who they are.
    for (const member of path) ends.set(member, circle.has(member) ? member : end);
  }
  return ends;
}

function byArticle(decisions: Decisions): Pick<DecisionBook, 'folders' | 'articles'> {
  const folders = new Map<string, TextDecision[]>();
  const articles = new Map<string, { texts: TextDecision[]; single: NameDecision[] }>();
  for (const decision of decisions) {
    if (decision.kind !== 'named' && decision.kind !== 'not-a-name') continue;
    const { scope } = decision;
    if (scope.kind === 'everywhere') {
      pushTo(folders, scope.folder, { text: scope.text, anyCase: scope.anyCase, decision });
      continue;
    }
    const own = articles.get(scope.article) ?? { texts: [], single: [] };
    articles.set(scope.article, own);
    if (scope.kind === 'article') own.texts.push({ text: scope.text, anyCase: false, decision });
    else own.single.push(decision);
  }
  return {
    folders: [...folders]
      .sort(([a], [b]) => b.length - a.length)
      .map(([folder, texts]) => ({ folder, texts: new NameTable(texts) })),
    articles: new Map(
      [...articles].map(([id, { texts, single }]) => [id, { here: new NameTable(texts), single }]),
    ),
  };
}

function constraintsOf(decisions: Decisions): IdentityConstraints {
  const ids = new Map<string, ChainRef[]>();
  const apart: [ChainRef, ChainRef][] = [];
  for (const decision of decisions) {
    if (decision.kind === 'chain') pushTo(ids, decision.entity, decision.chain);
  }
  for (const decision of decisions) {
    if (decision.kind !== 'apart') continue;
    const stays = ids.get(decision.entity)?.[0];
    const leaves = ids.get(decision.other)?.[0];
    if (stays && leaves) apart.push([stays, leaves]);
  }
  return { together: [], apart, ids };
}
