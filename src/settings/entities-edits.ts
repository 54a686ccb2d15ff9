import type { Decision, Decisions, NameScope, Provenance } from '../engine/decisions';
import { fold } from '../engine/link/names/name-form';
import type { EntityType } from '../engine/ner/types';
import { NOT_A_NAME, ENTITY_FIELDS } from './entity-fields';
import { editRecords, type EditedFile, type Plain, type RecordEdit } from './records';

/** The path of an article in the folder of the file. */
export type PathOf = (article: string) => string;

/**
 * The file of entities with decisions added, as one change. What stood in it and says otherwise of the same names, or
 * merges the other way round, is taken out.
 *
 * @param standing what the file says
 */
export function addDecisions(
  text: string,
  standing: Decisions,
  decisions: Decisions,
  pathOf: PathOf,
): EditedFile {
  const edits = decisions.flatMap((decision) => [
    ...standing
      .filter((other) => contradicts(decision, other))
      .flatMap((other) => removalOf(other, standing, pathOf)),
    ...additionOf(decision, pathOf),
  ]);
  return editRecords(text, ENTITY_FIELDS, edits);
}

/** The file of entities with one decision of it taken out. */
export function removeDecision(
  text: string,
  standing: Decisions,
  decision: Decision,
  pathOf: PathOf,
): EditedFile {
  return editRecords(text, ENTITY_FIELDS, removalOf(decision, standing, pathOf));
}

/** Whether a new decision cannot hold beside one that stands. What is set anew needs no removal. */
function contradicts(decision: Decision, other: Decision): boolean {
  switch (decision.kind) {
    case 'named':
    case 'not-a-name':
      return (
        (other.kind === 'named' || other.kind === 'not-a-name') &&
        isSameScope(decision.scope, other.scope) &&
        recordOf(decision) !== recordOf(other)
      );
    case 'merge':
      return (
        (other.kind === 'merge' && other.entity === decision.into && other.into === decision.entity) ||
        (other.kind === 'apart' && isPair(other, decision.entity, decision.into))
      );
    case 'apart':
      return (
        other.kind === 'merge' &&
        ((other.entity === decision.entity && other.into === decision.other) ||
          (other.entity === decision.other && other.into === decision.entity))
      );
    default:
      return false;
  }
}

function isPair({ entity, other }: { entity: string; other: string }, a: string, b: string): boolean {
  return (entity === a && other === b) || (entity === b && other === a);
}

function isSameScope(a: NameScope, b: NameScope): boolean {
  switch (a.kind) {
    case 'everywhere':
      return b.kind === a.kind && a.text === b.text;
    case 'article':
      return b.kind === a.kind && a.article === b.article && a.text === b.text;
    case 'mention':
      return (
        b.kind === a.kind &&
        a.article === b.article &&
        a.anchor.position < b.anchor.position + b.anchor.quote.length &&
        b.anchor.position < a.anchor.position + a.anchor.quote.length
      );
  }
}

/** The id of the record that holds a decision. */
function recordOf(decision: Decision): string {
  return decision.kind === 'not-a-name' ? notANameId(textOf(decision.scope)) : decision.entity;
}

function textOf(scope: NameScope): string {
  return scope.kind === 'mention' ? scope.anchor.quote : scope.text;
}

/** The id of the record of a text that is no name. */
function notANameId(text: string): string {
  return `none:${slug(text)}`;
}

/** An id for a new entity of this name that nobody has. */
export function newEntityId(type: EntityType, name: string, isTaken: (id: string) => boolean): string {
  const base = `${type === 'person' ? 'person' : 'thing'}:${slug(name)}`;
  let id = base;
  for (let n = 2; isTaken(id); n++) id = `${base}~${n}`;
  return id;
}

function slug(text: string): string {
  return fold(text).replaceAll(' ', '-') || 'unnamed';
}

function additionOf(decision: Decision, pathOf: PathOf): RecordEdit[] {
  const id = recordOf(decision);
  const set = (field: string, value: Plain): RecordEdit => ({ kind: 'set', id, field, value });
  const add = (field: string, item: Plain): RecordEdit => ({ kind: 'add', id, field, item });
  switch (decision.kind) {
    case 'merge':
      return [set('into', withProvenance(decision.into, decision))];
    case 'apart':
      return [add('apart', withProvenance(decision.other, decision))];
    case 'name':
      return [set('name', withProvenance(decision.name, decision))];
    case 'type':
      return [set('type', withProvenance(decision.type, decision))];
    case 'note':
      return [set('note', decision.text)];
    case 'wikidata':
      return [set('wikidata', decision.item)];
    case 'chain':
      return [add('seen', { article: pathOf(decision.chain.article), name: decision.chain.name })];
    case 'named':
      return [scopeEdit(add, decision.scope, decision, pathOf)];
    case 'not-a-name':
      return [set('type', NOT_A_NAME), scopeEdit(add, decision.scope, decision, pathOf)];
  }
}

function scopeEdit(
  add: (field: string, item: Plain) => RecordEdit,
  scope: NameScope,
  { by, reason }: Provenance,
  pathOf: PathOf,
): RecordEdit {
  const from = { ...(by === 'suggestion' && { by }), ...(reason !== undefined && { reason }) };
  switch (scope.kind) {
    case 'everywhere': {
      const more = { ...(scope.anyCase && { 'any-case': true }), ...from };
      return add('aliases', Object.keys(more).length === 0 ? scope.text : { text: scope.text, ...more });
    }
    case 'article':
      return add('mentions', { article: pathOf(scope.article), text: scope.text, ...from });
    case 'mention': {
      const { quote: text, before, after, position: at } = scope.anchor;
      return add('mentions', { article: pathOf(scope.article), text, before, after, at, ...from });
    }
  }
}

function withProvenance(is: string, { by, reason }: Provenance): Plain {
  if (by !== 'suggestion' && reason === undefined) return is;
  return { is, ...(by === 'suggestion' && { by }), ...(reason !== undefined && { reason }) };
}

function removalOf(decision: Decision, standing: Decisions, pathOf: PathOf): RecordEdit[] {
  const id = recordOf(decision);
  const unset = (field: string): RecordEdit[] => [{ kind: 'set', id, field, value: undefined }];
  const take: Take = (field, where, short) => [
    { kind: 'take', id, field, where, ...(short !== undefined && { short }) },
  ];
  switch (decision.kind) {
    case 'merge':
      return unset('into');
    case 'name':
    case 'type':
    case 'note':
    case 'wikidata':
      return unset(decision.kind);
    case 'apart':
      return take('apart', { is: decision.other }, 'is');
    case 'chain':
      return take('seen', { article: pathOf(decision.chain.article), name: decision.chain.name });
    case 'named':
      return takeScope(take, decision.scope, pathOf);
    case 'not-a-name': {
      const isLast = !standing.some(
        (other) => other.kind === decision.kind && other !== decision && recordOf(other) === id,
      );
      return [...takeScope(take, decision.scope, pathOf), ...(isLast ? unset('type') : [])];
    }
  }
}

type Take = (field: string, where: Readonly<Record<string, string | number>>, short?: string) => RecordEdit[];

function takeScope(take: Take, scope: NameScope, pathOf: PathOf): RecordEdit[] {
  if (scope.kind === 'everywhere') return take('aliases', { text: scope.text }, 'text');
  const article = pathOf(scope.article);
  return scope.kind === 'article'
    ? take('mentions', { article, text: scope.text })
    : take('mentions', { article, text: scope.anchor.quote, at: scope.anchor.position });
}
