import * as vscode from 'vscode';
import type { EntityTarget, NameTarget, Place, Range } from '../../../features/types';
import type { Articles } from '../../articles/articles';
import type { NameDecisions } from '../../reader/name-decisions';
import type { AnalysisService } from '../../service';
import type { NameNode } from '../../views/names/model';

/** What commands on names ask and change. */
export interface Parts {
  readonly articles: Articles;
  readonly service: AnalysisService;
  readonly decisions: NameDecisions;
}

/** What a command was called with: a place, a row of the view of names, or nothing (the cursor or selection). */
export type Argument = Place | NameNode | undefined;

/** What a decision is about: an entity, words of an article, or both. */
export interface Subject {
  readonly entity?: EntityTarget;
  readonly place?: NameTarget;
  /** The article of a row that stands for an entity's mentions in one. */
  readonly article?: string;
  /** The names that the article has for the entity. */
  readonly namesHere: readonly string[];
  /** The folder whose file gets the decision. */
  readonly folder: vscode.WorkspaceFolder;
}

/** What a command is about; undefined where there is nothing to decide on. */
export async function subjectOf(parts: Parts, argument: Argument): Promise<Subject | undefined> {
  await parts.articles.start();
  if (argument !== undefined && 'kind' in argument) return subjectOfNode(parts, argument);
  const place = argument ?? (await placeOfCursor(parts));
  return place && subjectAt(parts, place);
}

async function subjectOfNode(parts: Parts, node: NameNode): Promise<Subject | undefined> {
  switch (node.kind) {
    case 'entity':
      return ofEntity(parts, node.entity.id);
    case 'mention':
      return subjectAt(parts, node.mention);
    case 'article': {
      const [first] = node.article.mentions;
      const at = first && (await subjectAt(parts, first));
      return at && { ...at, article: node.article.article };
    }
    default:
      return undefined;
  }
}

async function ofEntity(parts: Parts, id: string): Promise<Subject | undefined> {
  const entity = await parts.service.ask('entityTarget', [id]);
  const folder = entity && folderFor(parts, entity);
  return folder && { entity, namesHere: [], folder };
}

async function subjectAt(parts: Parts, { article, range }: Place): Promise<Subject | undefined> {
  const file = parts.articles.all.get(article);
  const place = file && (await parts.service.ask('nameTarget', [article, range]));
  if (!place) return undefined;
  const { entity, namesHere = [] } = place;
  return { place, ...(entity && { entity }), namesHere, folder: file.folder };
}

/** Whether a command is about words of an article that is in no folder: an untitled one, say. */
export async function isOutside(parts: Parts, argument: Argument): Promise<boolean> {
  if (argument !== undefined && 'kind' in argument) return false;
  const place = argument ?? (await placeOfCursor(parts));
  return place !== undefined && !parts.articles.all.has(place.article);
}

async function placeOfCursor({ articles }: Parts): Promise<Place | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const article = await articles.articleOf(editor.document);
  return article === undefined ? undefined : { article, range: plainRange(editor.selection) };
}

/** Plain data of a range of the editor. */
export function plainRange({ start, end }: vscode.Range): Range {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}

/** The folder that has decisions on an entity already, else that of the first article that names it. */
function folderFor({ decisions, articles }: Parts, entity: EntityTarget): vscode.WorkspaceFolder | undefined {
  return decisions.folderOf(entity.id) ?? articles.all.get(entity.articles[0] ?? '')?.folder;
}
