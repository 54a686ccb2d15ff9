import type { EntityType } from '../../../ner/types';
import { initials } from '../../../text/initials';
import { isAcronym, nameForm, SHORTEST_SPOKEN, type NameForm } from '../../names/name-form';
import { isCommonWord, isHeadNoun, isShortOf, withoutCountry } from '../../names/organization-name';
import { countryOfDemonym, knownPlace } from '../../names/place-name';
import { personName } from '../../names/person-name';
import type { PersonName } from '../../names/types';
import { roleKey } from '../../roles';
import { isStateBody, thingKey } from '../../names/thing-key';

/** A name's form with what identity reads from it. One object for all equal texts. */
export interface Form extends NameForm {
  readonly acronym: boolean;
  /** The words without a country in front. */
  readonly bare: readonly string[];
  /** The name read as a person's. */
  readonly person: PersonName | undefined;
}

/** Reads each distinct text once: names repeat in thousands of articles. */
export class FormTable {
  private readonly forms = new Map<string, Form>();
  private readonly things = new Map<EntityType, Map<string, string>>();
  private readonly roles = new Map<string, string>();
  private readonly shorter = new Map<string, readonly string[]>();
  private readonly letters = new Map<string, readonly string[]>();

  form(text: string): Form {
    let form = this.forms.get(text);
    if (!form) {
      const read = nameForm(text);
      form = {
        ...read,
        acronym: isAcronym(read.text),
        bare: withoutCountry(read.words),
        person: personName(read),
      };
      this.forms.set(text, form);
    }
    return form;
  }

  /** {@link thingKey} of the form. */
  thing(form: Form, type: EntityType): string {
    let keys = this.things.get(type);
    if (!keys) this.things.set(type, (keys = new Map<string, string>()));
    let key = keys.get(form.text);
    if (key === undefined) keys.set(form.text, (key = thingKey(form, type)));
    return key;
  }

  /** {@link roleKey} of a description. */
  role(description: string): string {
    let role = this.roles.get(description);
    if (role === undefined) this.roles.set(description, (role = roleKey(description)));
    return role;
  }

  /** The first words or last words of a long name that may stand for it, and its initials that may be spoken as a word. */
  parts(form: Form): readonly string[] {
    let parts = this.shorter.get(form.key);
    if (!parts) this.shorter.set(form.key, (parts = partsOf(form)));
    return parts;
  }

  /** The initials under which a name may go. */
  initials(form: Form): readonly string[] {
    let letters = this.letters.get(form.key);
    if (!letters) this.letters.set(form.key, (letters = [...initials(form.words), ...initials(form.bare)]));
    return letters;
  }
}

function partsOf({ words }: Form): string[] {
  const parts: string[] = [];
  for (let n = 1; n < words.length; n++)
    if (isShortOf(words.slice(0, n), words)) parts.push(words.slice(0, n).join(' '));
  for (let n = 1; n <= 2 && n < words.length; n++)
    if (isShortOf(words.slice(-n), words) || isBodyBehind(words.slice(-n), words))
      parts.push(words.slice(-n).join(' '));
  return [...parts, ...initials(words).filter((letters) => letters.length >= SHORTEST_SPOKEN)];
}

/** "Tide Council" of the "Western Tide Council", "Council" of both; not what every state has: its courts and chambers. */
function isBodyBehind(last: readonly string[], words: readonly string[]): boolean {
  if (isStateBody(last) || !isCommonWord(last[last.length - 1])) return false;
  if (last.length === 1) return isHeadNoun(last, words);
  // The "Christian Democratic Party" is not what is called the "Democratic Party".
  const front = words.slice(0, -last.length).join(' ');
  if (last[1] === 'party') return countryOfDemonym(front) !== undefined || knownPlace(front) !== undefined;
  return !last.includes('of');
}
