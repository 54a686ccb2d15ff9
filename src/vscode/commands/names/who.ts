import type { Decision, NameScope } from '../../../engine/decisions';
import type { EntityType } from '../../../engine/ner/types';
import type { EntityTarget, NameTarget } from '../../../features/types';
import { newEntityId } from '../../../settings/entities-edits';
import { prefixOf } from '../../reader/name-decisions';
import { language } from '../../language';
import { BY, seen } from './action';
import { askText, pickEntity, pickType, type Scope } from './picks';
import type { Parts, Subject } from './subject';

/** An entity that names are given to, with the decisions that make it one. */
export interface Who {
  readonly id: string;
  readonly name: string;
  readonly decisions: readonly Decision[];
}

/** Entities of a name with a word in common first, those of the type before others. */
export function likelyFirst(all: readonly EntityTarget[], name: string, type?: EntityType): EntityTarget[] {
  const words = new Set(wordsOf(name));
  const weight = (entity: EntityTarget): number =>
    ([entity.name, ...entity.aliases].some((one) => wordsOf(one).some((word) => words.has(word))) ? 2 : 0) +
    (entity.type === type ? 1 : 0);
  return all
    .map((entity) => ({ entity, weight: weight(entity) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ entity }) => entity);
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().split(/[\s-]+/);
}

/** An entity that names are given to: one that there is, or a new one of which a name and type are asked. */
export async function whoIsIt(
  { service }: Parts,
  title: string,
  name: string,
  type: EntityType | undefined,
  not?: string,
): Promise<Who | undefined> {
  const all = (await service.ask('entityTargets', [])) ?? [];
  const others = likelyFirst(all, name, type).filter(({ id }) => id !== not);
  const choice = await pickEntity(title, others, name);
  if (!choice) return undefined;
  if (choice.kind === 'known') {
    const entity = await service.ask('entityTarget', [choice.entity.id]);
    return entity && { id: entity.id, name: entity.name, decisions: seen(entity) };
  }
  const called = await askText(title, language.t('What it is called.'), name);
  const is = called === undefined ? undefined : await pickType(title, type);
  return called === undefined || !is ? undefined : newEntity(all, called, is);
}

/** An entity that there was not, with an id that nobody has, and the decisions that name and type it. */
export function newEntity(all: readonly EntityTarget[], name: string, type: EntityType): Who {
  const ids = new Set(all.map((entity) => entity.id));
  const id = newEntityId(type, name, (one) => ids.has(one));
  return {
    id,
    name,
    decisions: [
      { kind: 'name', entity: id, name, ...BY },
      { kind: 'type', entity: id, type, ...BY },
    ],
  };
}

/** Which names a decision at a place is about, as decisions have it. */
export function scopeOf({ folder }: Subject, place: NameTarget, scope: Scope, text: string): NameScope {
  switch (scope) {
    case 'mention':
      return { kind: 'mention', article: place.article, anchor: place.anchor };
    case 'article':
      return { kind: 'article', article: place.article, text };
    case 'everywhere':
      return { kind: 'everywhere', folder: prefixOf(folder), text, anyCase: false };
  }
}
