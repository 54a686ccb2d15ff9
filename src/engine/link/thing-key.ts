import type { EntityType } from '../ner/types';
import { isAcronym, type NameForm } from './name-form';
import { organizationWords } from './organization-name';
import { knownPlace, placeKey } from './place-name';

const WEB_ENDING = /(?<=\p{L}{2})(?:com|org|net)$/u;

/** The key under which the names of one thing (all but persons) fall together by their form alone. */
export function thingKey(form: NameForm, type: EntityType): string {
  const known = knownPlace(form.key);
  if (known && (type !== 'group' || isAcronym(form.text))) return known.key;
  if (type === 'place') return placeKey(form);
  if (type === 'group') return `group ${form.key.replace(/s$/u, '')}`;
  const key = organizationWords(form.words).join(' ');
  return /\.(?:com|org|net)$/iu.test(form.text) ? key.replace(WEB_ENDING, '') : key;
}
