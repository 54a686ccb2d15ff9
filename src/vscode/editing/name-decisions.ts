import * as vscode from 'vscode';
import { CATALOGUE_FIELDS, CATALOGUE_FILE } from '../../settings/catalogue';
import { ENTITIES_FILE } from '../../settings/entities-file';
import { ENTITY_FIELDS } from '../../settings/entity-fields';
import { entityTargetMarkdown } from '../cards/name-card';
import type { Parts } from '../commands/names/subject';
import { Debounced } from '../debounced';
import { registerRecordEditing } from './records';
import { language } from '../language';
import { mentionCount } from '../words/counts';
import { typeWord } from '../words/names';

/** Ids are checked when the corpus has been quiet for so long. */
const QUIET_MS = 300;

/** Editing decisions and catalogues by hand: ids, fields and values are offered, ids show who they are, and unknown ones are told. */
export function registerNameDecisionsEditing({ articles, service, decisions }: Parts): vscode.Disposable {
  const check = new Debounced(QUIET_MS, async () => {
    const ids = await service.ask('entityIds', []);
    if (ids) await decisions.check(ids);
  });
  return vscode.Disposable.from(
    registerRecordEditing({
      path: ENTITIES_FILE,
      fields: ENTITY_FIELDS,
      async ids(_, token) {
        await articles.start();
        const entities = (await service.ask('entityTargets', [], token)) ?? [];
        return entities.map(({ id, name, type, count }) => ({
          id,
          detail: `${name}, ${typeWord(type, language)}, ${mentionCount(count, language)}`,
        }));
      },
      async card(_, id, token) {
        await articles.start();
        const entity = await service.ask('entityTarget', [id], token);
        return entity && new vscode.MarkdownString(entityTargetMarkdown(entity, language), true);
      },
    }),
    registerRecordEditing({
      path: CATALOGUE_FILE,
      fields: CATALOGUE_FIELDS,
      ids: () => Promise.resolve([]),
      card: () => Promise.resolve(undefined),
    }),
    service.onDidChange(() => check.ask()),
    check,
  );
}
