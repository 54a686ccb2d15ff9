import type { Decision } from '../../../engine/decisions';
import type { EntityType } from '../../../engine/ner/types';
import type { NameTarget } from '../../../features/types';
import { language } from '../../language';
import { typeWord } from '../../words/names';
import { BY, quoted, seen, type Action, type Plan } from './action';
import { pickScope, type Scope } from './picks';
import type { Parts, Subject } from './subject';
import { newEntity, scopeOf, whoIsIt, type Who } from './who';

/** Gives the words to one entity wherever they stand in the folder. */
export const always: Action = {
  name: 'always',
  icon: 'pinned',
  title: ({ place }) =>
    place && (place.isName || !place.entity) ? language.t('“{0}” is always…', quoted(place.text)) : undefined,
  plan: (parts, subject) => nameIt(parts, subject, ['everywhere']),
};

/** Takes words for a name that the tagger has missed: everywhere, in the article, or at this place. */
export const mark: Action = {
  name: 'mark',
  icon: 'tag',
  title: ({ place }) =>
    place && !place.entity ? language.t('Mark “{0}” as…', quoted(place.text)) : undefined,
  plan: (parts, subject) => nameIt(parts, subject, ['everywhere', 'article', 'mention']),
};

/** Makes words the name of an entity that there is or of a new one. */
async function nameIt(parts: Parts, subject: Subject, scopes: readonly Scope[]): Promise<Plan | undefined> {
  const { place, entity } = subject;
  if (!place) return undefined;
  const { t } = language;
  const who = await whoIsIt(parts, t('Who or what is “{0}”?', quoted(place.text)), place.text, entity?.type);
  return who && namePlan(subject, place, who, scopes);
}

async function namePlan(
  subject: Subject,
  place: NameTarget,
  who: Who,
  scopes: readonly Scope[],
): Promise<Plan | undefined> {
  const { t } = language;
  const scope = await pickScope(
    t('“{0}” is “{1}”', quoted(place.text), quoted(who.name)),
    place.text,
    scopes,
  );
  if (!scope) return undefined;
  // An article that has a fuller name for whom it means keeps its short one, unless that is said of the article.
  const isShort = scope === 'everywhere' && place.isName && subject.namesHere.length > 1;
  const scopesOf: readonly Scope[] = isShort ? [scope, 'article'] : [scope];
  const named = scopesOf.map((one): Decision => ({
    kind: 'named',
    entity: who.id,
    scope: scopeOf(subject, place, one, place.text),
    ...BY,
  }));
  return {
    decisions: [...who.decisions, ...named],
    what: t('“{0}” marked as “{1}”', quoted(place.text), quoted(who.name)),
  };
}

/** Marks words as something of a type that has no name yet, without asking for one. */
export function markAs(name: string, type: EntityType, icon: string): Action {
  return {
    name,
    icon,
    title: ({ place }) =>
      place && !place.entity
        ? language.t('Mark “{0}” as {1}…', quoted(place.text), typeWord(type, language))
        : undefined,
    async plan(parts, subject) {
      const { place } = subject;
      if (!place) return undefined;
      const all = (await parts.service.ask('entityTargets', [])) ?? [];
      const same = all.find((one) => one.type === type && one.name === place.text);
      const known = same && (await parts.service.ask('entityTarget', [same.id]));
      const who = known
        ? { id: known.id, name: known.name, decisions: seen(known) }
        : newEntity(all, place.text, type);
      return namePlan(subject, place, who, ['everywhere', 'article', 'mention']);
    },
  };
}
