import type { FormGroup } from './name-cluster';
import { heaviestType } from './type-weights';
import { organizationWords, isShortOf, stemOf } from '../names/organization-name';
import { knownPlace } from '../names/place-name';
import { isLocated } from './evident';
import { honorificBefore, sexOfSpeaker, sexOfSubject } from './person';
import { isRoleAt } from '../words';
import type { LinkReading } from '../reading';
import { TRADES_OF_FIRMS } from '../names/organizations.data';

/** The organisations of an article by their names of several words, which tell what shorter ones stand for. */
export class FirmNames {
  private readonly names: readonly (readonly string[])[];

  constructor(
    private readonly reading: LinkReading,
    groups: readonly FormGroup[],
  ) {
    this.names = groups
      .filter(({ form, weights }) => form.words.length > 1 && heaviestType(weights) === 'organization')
      .map(({ form }) => form.words);
  }

  /** Whether a name is an organisation's: "Ada Foods", "Ada Berg" beside "Ada Berg Ltd.", and a place of the name of a group. */
  isFirm({ form: { key, words }, mentions, weights }: FormGroup): boolean {
    const isTrade =
      words.length > 1 && heaviestType(weights) === 'person' && TRADES_OF_FIRMS.has(words[words.length - 1]);
    if (isTrade && !mentions.some((index) => this.isPersonal(index))) return true;
    // The town that "Larkspur Holdings" is called after.
    if (mentions.some((index) => isLocated(this.reading, index))) return false;
    const isPlace = words.length > 1 && heaviestType(weights) === 'place' && !knownPlace(key);
    return this.names.some((name) => {
      const bare = organizationWords(name);
      if (isPlace && stemOf(name)?.join(' ') === key) return true;
      return bare.length < name.length && bare.join(' ') === key;
    });
  }

  /**
   * Whether one word is short for one organisation's name ("Larkspur" beside "Larkspur Terminals"), and nothing beside it
   * tells of a person: neither a title or office nor "he" and "she".
   */
  isShortForm({ form: { words }, mentions }: FormGroup): boolean {
    const long = this.names.filter((name) => name.length > words.length && isShortOf(words, name));
    return (
      long.length > 0 && !mentions.some((index) => this.isPersonal(index) || isLocated(this.reading, index))
    );
  }

  private isPersonal(index: number): boolean {
    const { reading } = this;
    const before = reading.firstToken[index] - 1;
    return (
      honorificBefore(reading, index) !== undefined ||
      isRoleAt(reading, before, 'person') ||
      sexOfSpeaker(reading, index) !== undefined ||
      sexOfSubject(reading, index) !== undefined
    );
  }
}
