import type { Decision, NameScope } from '../../../engine/decisions';
import type { EntityTarget } from '../../../features/types';
import { prefixOf } from '../../reader/name-decisions';
import { language } from '../../language';
import { typeWord } from '../../words/names';
import { BY, quoted, seen, type Action, type Plan } from './action';
import { always, mark, markAs } from './marks';
import { askScope, askText, pickEntity, pickScope, pickType, type Scope } from './picks';
import { likelyFirst, scopeOf, whoIsIt } from './who';
import { choose } from '../../dialogs';

const merge: Action = {
  name: 'merge',
  icon: 'combine',
  title: ({ entity }) => entity && language.t('Merge “{0}” into…', quoted(entity.name)),
  async plan({ service }, { entity }) {
    if (!entity) return undefined;
    const { t } = language;
    const all = (await service.ask('entityTargets', [])) ?? [];
    const others = likelyFirst(all, entity.name, entity.type).filter(({ id }) => id !== entity.id);
    const choice = await pickEntity(t('Who is “{0}”?', quoted(entity.name)), others);
    if (choice?.kind !== 'known') return undefined;
    const into = await service.ask('entityTarget', [choice.entity.id]);
    return into && mergePlan(entity, into, BY);
  },
};

/** Two entities as one. */
export function mergePlan(
  entity: EntityTarget,
  into: EntityTarget,
  provenance: Pick<Decision, 'by' | 'reason'>,
): Plan {
  return {
    decisions: [
      { kind: 'merge', entity: entity.id, into: into.id, ...provenance },
      ...seen(entity),
      ...seen(into),
    ],
    what: language.t('“{0}” merged into “{1}”', quoted(entity.name), quoted(into.name)),
  };
}

/** Two entities as two. */
export function apartPlan(entity: EntityTarget, other: EntityTarget): Plan {
  return {
    decisions: [
      { kind: 'apart', entity: entity.id, other: other.id, ...BY },
      ...seen(entity),
      ...seen(other),
    ],
    what: language.t('“{0}” and “{1}” kept apart', quoted(entity.name), quoted(other.name)),
  };
}

const split: Action = {
  name: 'split',
  icon: 'split-horizontal',
  title: ({ entity, place, article }) =>
    entity && (place?.isName || article !== undefined)
      ? language.t('Split off from “{0}”…', quoted(entity.name))
      : undefined,
  async plan(parts, subject) {
    const { entity, place, article, namesHere } = subject;
    if (!entity || !place) return undefined;
    const { t } = language;
    const title = t('Split off from “{0}”', quoted(entity.name));
    const own: Scope[] = article === undefined ? ['mention', 'article'] : ['article'];
    const scope = await pickScope(title, namesHere.join(', '), own);
    if (!scope) return undefined;
    const who = await whoIsIt(parts, t('Who is it?'), place.text, entity.type, entity.id);
    if (!who) return undefined;
    const texts = scope === 'mention' ? [place.text] : namesHere;
    const named = texts.map((text): Decision => ({
      kind: 'named',
      entity: who.id,
      scope: scopeOf(subject, place, scope, text),
      ...BY,
    }));
    const what =
      scope === 'mention'
        ? t('“{0}” at one place split off from “{1}”', quoted(place.text), quoted(entity.name))
        : t('the mentions of one article split off from “{0}”', quoted(entity.name));
    return { decisions: [...who.decisions, ...named, ...seen(entity)], what };
  },
};

const rename: Action = {
  name: 'rename',
  icon: 'edit',
  title: ({ entity }) => entity && language.t('Rename “{0}”…', quoted(entity.name)),
  async plan(_, { entity }) {
    if (!entity) return undefined;
    const { t } = language;
    const name = await askText(t('Rename “{0}”', quoted(entity.name)), t('What it is called.'), entity.name);
    if (name === undefined || name === entity.name) return undefined;
    return {
      decisions: [{ kind: 'name', entity: entity.id, name, ...BY }, ...seen(entity)],
      what: t('“{0}” renamed to “{1}”', quoted(entity.name), quoted(name)),
    };
  },
};

const retype: Action = {
  name: 'retype',
  icon: 'symbol-class',
  title: ({ entity }) => entity && language.t('Change the type ({0})…', typeWord(entity.type, language)),
  async plan(_, { entity }) {
    if (!entity) return undefined;
    const { t } = language;
    const type = await pickType(t('What is “{0}”?', quoted(entity.name)), entity.type);
    if (!type || type === entity.type) return undefined;
    return {
      decisions: [{ kind: 'type', entity: entity.id, type, ...BY }, ...seen(entity)],
      what: t('“{0}” is now: {1}', quoted(entity.name), typeWord(type, language)),
    };
  },
};

const notAName: Action = {
  name: 'notAName',
  icon: 'circle-slash',
  title: ({ entity, place }) =>
    place?.isName || (entity && !place)
      ? language.t('“{0}” is not a name…', quoted(place?.text ?? entity?.name ?? ''))
      : undefined,
  async plan(_, subject) {
    const { entity, place, folder } = subject;
    const { t } = language;
    const shown = place?.text ?? entity?.name ?? '';
    const title = t('“{0}” is not a name', quoted(shown));
    const all: readonly Scope[] = ['mention', 'article', 'everywhere'];
    const scope = await askScope(title, shown, place ? all : ['everywhere']);
    if (!scope) return undefined;
    const scopes: readonly NameScope[] = place
      ? [scopeOf(subject, place, scope, place.text)]
      : [entity?.name ?? '', ...(entity?.aliases ?? [])].map((text) => ({
          kind: 'everywhere',
          folder: prefixOf(folder),
          text,
          anyCase: false,
        }));
    return {
      decisions: scopes.map((one) => ({ kind: 'not-a-name', scope: one, ...BY })),
      what: title,
    };
  },
};

const alias: Action = {
  name: 'alias',
  icon: 'symbol-string',
  title: ({ entity }) => entity && language.t('Add another name for “{0}”…', quoted(entity.name)),
  async plan(_, { entity, folder }) {
    if (!entity) return undefined;
    const { t } = language;
    const title = t('Add another name for “{0}”', quoted(entity.name));
    const text = await askText(title, t('The name as articles write it.'), '');
    if (text === undefined) return undefined;
    const cases = [
      { label: t('“{0}” as it is written', quoted(text)), anyCase: false },
      { label: t('“{0}” in capital or small letters', quoted(text)), anyCase: true },
    ];
    const picked = await choose(cases, { title });
    if (!picked) return undefined;
    const scope: NameScope = {
      kind: 'everywhere',
      folder: prefixOf(folder),
      text,
      anyCase: picked.anyCase,
    };
    return {
      decisions: [
        { kind: 'named', entity: entity.id, scope, ...BY },
        { kind: 'type', entity: entity.id, type: entity.type, ...BY },
        ...seen(entity),
      ],
      what: t('“{0}” is a name of “{1}”', quoted(text), quoted(entity.name)),
    };
  },
};

const note: Action = {
  name: 'note',
  icon: 'note',
  title: ({ entity }) => entity && language.t('Write a note on “{0}”…', quoted(entity.name)),
  async plan(_, { entity }) {
    if (!entity) return undefined;
    const { t } = language;
    const text = await askText(t('Note on “{0}”', quoted(entity.name)), t('The card shows it.'), entity.note);
    if (text === undefined || text === entity.note) return undefined;
    return {
      decisions: [{ kind: 'note', entity: entity.id, text, ...BY }, ...seen(entity)],
      what: t('note on “{0}”', quoted(entity.name)),
    };
  },
};

/** All actions in the order of menus. */
export const ACTIONS: readonly Action[] = [
  markAs('markPerson', 'person', 'account'),
  markAs('markOrganization', 'organization', 'organization'),
  markAs('markPlace', 'place', 'location'),
  mark,
  merge,
  split,
  notAName,
  always,
  rename,
  retype,
  alias,
  note,
];
