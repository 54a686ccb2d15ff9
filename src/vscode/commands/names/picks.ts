import * as vscode from 'vscode';
import type { EntityType } from '../../../engine/ner/types';
import type { EntityTarget } from '../../../features/types';
import { ENTITY_TYPES } from '../../../settings/entity-fields';
import { language } from '../../language';
import { mentionCount } from '../../words/counts';
import { typeWord, TYPE_ICON } from '../../words/names';
import { shorten } from '../../words/excerpt';
import { askForLine, choose } from '../../dialogs';

/** An entity to choose, or a new one. */
export type EntityChoice =
  { readonly kind: 'known'; readonly entity: EntityTarget } | { readonly kind: 'new'; readonly name: string };

interface ChoiceItem extends vscode.QuickPickItem {
  readonly choice?: EntityChoice;
}

/**
 * Lets the reader choose an entity by searching its names and descriptions.
 *
 * @param name what a new entity would be called, where a new one may be made
 */
export async function pickEntity(
  title: string,
  entities: readonly EntityTarget[],
  name?: string,
): Promise<EntityChoice | undefined> {
  const { t } = language;
  const items: ChoiceItem[] = entities.map((entity) => ({
    label: shorten(entity.name, 80),
    iconPath: new vscode.ThemeIcon(TYPE_ICON[entity.type]),
    description: `${typeWord(entity.type, language)}, ${mentionCount(entity.count, language)}`,
    detail: [entity.description, entity.aliases.slice(0, 4).join(', ')].filter(Boolean).join(' · '),
    choice: { kind: 'known', entity },
  }));
  const fresh: ChoiceItem[] =
    name === undefined
      ? []
      : [
          {
            label: t('A new one, “{0}”…', shorten(name, 60)),
            iconPath: new vscode.ThemeIcon('add'),
            choice: { kind: 'new', name },
          },
          { label: t('Known names'), kind: vscode.QuickPickItemKind.Separator },
        ];
  const picked = await choose([...fresh, ...items], {
    title,
    placeHolder: t('Type a part of a name'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.choice;
}

/** Lets the reader choose what something is. */
export async function pickType(title: string, current?: EntityType): Promise<EntityType | undefined> {
  const items = ENTITY_TYPES.map((type) => ({
    label: typeWord(type, language),
    iconPath: new vscode.ThemeIcon(TYPE_ICON[type]),
    description: type === current ? language.t('now') : '',
    type,
  }));
  const picked = await choose(items, { title });
  return picked?.type;
}

/** Which names are meant. */
export type Scope = 'mention' | 'article' | 'everywhere';

/** Lets the reader choose which names of a text are meant; where only one is possible, nothing is asked. */
export async function pickScope(
  title: string,
  text: string,
  scopes: readonly Scope[],
): Promise<Scope | undefined> {
  return scopes.length < 2 ? scopes[0] : askScope(title, text, scopes);
}

/** As `pickScope`, but asks where only one is possible, too: for what a slip of the mouse should not do. */
export async function askScope(
  title: string,
  text: string,
  scopes: readonly Scope[],
): Promise<Scope | undefined> {
  const items = scopes.map((scope) => ({ label: scopeLabel(scope, shorten(text, 60)), scope }));
  const picked = await choose(items, { title });
  return picked?.scope;
}

function scopeLabel(scope: Scope, text: string): string {
  const { t } = language;
  switch (scope) {
    case 'mention':
      return t('Only here');
    case 'article':
      return t('“{0}” in this article', text);
    case 'everywhere':
      return t('“{0}” in all articles of the folder', text);
  }
}

/** Asks for a line of text; undefined where the reader gives up or leaves it empty. */
export async function askText(title: string, prompt: string, value: string): Promise<string | undefined> {
  const text = await askForLine({ title, prompt, value });
  return text?.trim() || undefined;
}
