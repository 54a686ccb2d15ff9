import type { Decision, NameScope } from '../../engine/decisions';
import type { QuestionReason, StandingDecision } from '../../features/types';
import type { EntitiesProblem } from '../../settings/entities-file';
import { fieldProblemWords } from './fields';
import { typeWord } from './names';
import type { Language } from './translate';

/** A decision that holds, as a sentence on the entity that it is about. */
export function decisionWords({ decision, other }: StandingDecision, language: Language): string {
  const { t } = language;
  switch (decision.kind) {
    case 'merge':
      return t('{0} was merged into it', other);
    case 'apart':
      return t('it is not {0}', other);
    case 'name':
      return t('it is called {0}', decision.name);
    case 'type':
      return t('it is: {0}', typeWord(decision.type, language));
    case 'note':
      return t('note: {0}', decision.text);
    case 'wikidata':
      return t('Wikidata: {0}', decision.item);
    case 'named':
      return t('{0} is one of its names', scopeWords(decision.scope, language));
    case 'not-a-name':
      return t('{0} is no name', scopeWords(decision.scope, language));
    case 'chain':
      return t('{0} is one of its names', decision.chain.name);
  }
}

function scopeWords(scope: NameScope, { t }: Language): string {
  switch (scope.kind) {
    case 'everywhere':
      return t('“{0}” everywhere', scope.text);
    case 'article':
      return t('“{0}” in one article', scope.text);
    case 'mention':
      return t('“{0}” at one place', scope.anchor.quote);
  }
}

/** Whose decision it is and why, in brackets; empty where there is nothing to say. */
export function provenanceWords({ by, reason }: Decision, { t }: Language): string {
  const parts = [
    by === 'suggestion' ? t('a suggestion that you accepted') : '',
    by === 'catalogue' ? t('from the catalogue') : '',
    reason ?? '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

/** Why two entities may be one. */
export function reasonWords(reason: QuestionReason, { t }: Language): string {
  switch (reason.kind) {
    case 'role':
      return t('same role: {0}', reason.role);
    case 'company':
      return t('named beside {0}', reason.names.slice(0, 3).join(', '));
    case 'name':
      switch (reason.relation) {
        case 'same':
          return t('same name');
        case 'short':
          return t('one name is short for the other');
        case 'acronym':
          return t('one is the initials of the other');
        case 'variant':
          return t('names that agree');
        case 'spelling':
          return t('names spelt alike');
      }
  }
}

/** What is wrong in a file of entities. */
export function entitiesProblemWords(
  problem: EntitiesProblem,
  keepsOld: boolean,
  language: Language,
): string {
  const { t } = language;
  const { kind, detail } = problem;
  switch (kind) {
    case 'unknown-article':
      return t('There is no article “{0}” in this folder.', detail);
    case 'unknown-id':
      return t('No article and no record has an entity with the id “{0}”.', detail);
    case 'double-alias': {
      const [text = '', owner = ''] = detail.split('\n');
      return t('“{0}” is a name of {1} already.', text, owner);
    }
    case 'merge-cycle':
      return t('These merges lead back to “{0}”. None of them holds.', detail);
    default: {
      const meanwhile = keepsOld
        ? t('Until this is mended, your decisions hold as they could be read last.')
        : t('Until this is mended, no decisions hold.');
      return fieldProblemWords({ ...problem, kind }, meanwhile, language);
    }
  }
}
