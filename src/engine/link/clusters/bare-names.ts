import { KIN } from '../facts/kin.data';
import { HONORIFICS } from '../facts/titles.data';
import type { FormGroup, NameCluster } from './name-cluster';
import {
  honorificBefore,
  isKinBefore,
  rolesOf,
  sexBefore,
  sexOfSpeaker,
  sexOfSubject,
  type Person,
} from './person';
import { isComparing, ofAge } from './generations';
import { shortNameFits } from '../names/person-name';
import type { PersonName, Sex } from '../names/types';
import type { LinkReading } from '../reading';
import { isRoleAt } from '../words';
import { bestFitting, byLastWord, goesWithout, isSameBareName, ofSex } from './fitting';
import { theLiving } from './living';
import { firstNamed, inLead, isPassed, nearest } from './prominent';
import { styledAlike } from './styled-alike';
import {
  areOfTwoOffices,
  areOfTwoRoles,
  isThing,
  isWifeOf,
  longerNameBefore,
  notNamedBeside,
} from './told-apart';
import { isBelowTheThrone, isOfSeveral, isRuledOut, relativeOf, withoutBackground } from './ruled-out';

/** Names of one form that hold no given name: "Whitfield", "Clara". */
export interface ShortGroup extends FormGroup {
  readonly name: PersonName;
}

interface ShortName {
  /** Index of the name in the article. */
  readonly at: number;
  readonly group: ShortGroup;
  /** The persons whom the name fits best. */
  readonly bearers: readonly Person[];
}

/** A person of whom the article knows no full name. */
interface Unnamed {
  readonly name: PersonName;
  readonly mentions: number[];
  sex: Sex | undefined;
}

/**
 * Gives each bare name ("Whitfield", "Clara") to a person of the article: in order of the text, the headline's last,
 * since a headline uses names as the article below it does. One that fits several persons goes to the one that its
 * title, the speaker's own "he" or "she", the article's use of it, or the paragraph decides for, and otherwise stands
 * alone: a name left open is better than two people in one.
 */
export class BareNames {
  private readonly unnamed: Unnamed[] = [];
  /** Whom each bare form, by itself, last stood for. */
  private readonly used = new Map<string, Person>();
  /** The same with a title that tells no sex: "Senator Hale". Undefined for one who is not known by a full name. */
  private readonly titled = new Map<string, Person | undefined>();

  constructor(
    private readonly reading: LinkReading,
    private readonly persons: readonly Person[],
  ) {}

  /** All persons with their full and bare names. */
  resolve(groups: readonly ShortGroup[]): NameCluster[] {
    const all = groups.flatMap((group): ShortName[] => {
      const bearers = bestFitting(group.name, this.persons);
      return group.mentions.map((at) => ({ at, group, bearers }));
    });
    all.sort((a, b) => a.at - b.at);
    const isTop = ({ at }: ShortName): boolean => this.isInHeadline(at);
    for (const short of all) if (!isTop(short)) this.place(short);
    for (const short of all) if (isTop(short)) this.place(short);
    return [
      ...this.persons.map(({ name, mentions }) => ({ person: name, mentions, sex: undefined })),
      ...this.unnamed.map(({ name, mentions, sex }) => ({ person: name, mentions, sex })),
    ].map(({ person, mentions, sex }) => ({
      mentions: mentions.sort((a, b) => a - b),
      type: 'person',
      person,
      ...(sex ? { sex } : {}),
    }));
  }

  private place(short: ShortName): void {
    const { at, group } = short;
    if (isOfSeveral(this.reading, at)) {
      this.addUnnamed(group.name, at, undefined);
      return;
    }
    const title = sexBefore(this.reading, at);
    const spoken = title ?? sexOfSpeaker(this.reading, at);
    const person = this.bearer(short, title, spoken);
    const { key } = group.form;
    const honorific = honorificBefore(this.reading, at);
    const isTitled = honorific !== undefined;
    if (isTitled && (!title || isBelowTheThrone(honorific))) this.titled.set(key, person);
    if (!person) {
      this.addUnnamed(group.name, at, spoken);
      return;
    }
    person.add(at);
    const word = this.reading.lower(this.reading.firstToken[at] - 1);
    const isPart = word === 'the' || isComparing(word);
    if (!isTitled && !isPart) this.used.set(key, person);
  }

  private isInHeadline(index: number): boolean {
    return this.reading.isHeadline(this.reading.firstToken[index]);
  }

  private isIntroduced(person: Person, at: number): boolean {
    return this.isInHeadline(at) || person.mentions.some((index) => index < at && !this.isInHeadline(index));
  }

  /**
   * Those of the bearers whom the article has named by then, and whom it has called so before. Where it has named none,
   * whom the name fits less well: "Strand" is Karin Strand-Lowe until Ola Strand comes.
   */
  private introduced(at: number, { name, form }: ShortGroup, bearers: readonly Person[]): readonly Person[] {
    const known = (person: Person): boolean => this.isIntroduced(person, at);
    const used = this.used.get(form.key);
    const found = byLastWord(bearers.filter(known), name);
    if (used && !found.includes(used)) return [...found, used];
    return found.length > 0 ? found : byLastWord(bestFitting(name, this.persons.filter(known)), name);
  }

  /** The person whom a bare name at a place means; undefined where none fits or several do. */
  private bearer(
    { at, group, bearers }: ShortName,
    title: Sex | undefined,
    spoken: Sex | undefined,
  ): Person | undefined {
    if (isThing(this.reading, at)) return undefined;
    const styled = styledAlike(this.reading, at, group.name, this.persons);
    if (styled && this.isIntroduced(styled, at)) return styled;
    const introduced = this.introduced(at, group, bearers);
    if (introduced.length === 0)
      return this.announced(
        bearers.filter((person) => !isRuledOut(this.reading, at, person, this.persons)),
        group,
        title ?? spoken,
      );
    const told = introduced.length > 1 ? (spoken ?? sexOfSubject(this.reading, at)) : undefined;
    const fitting = withoutBackground(
      this.reading,
      at,
      ofSex(introduced, title ?? told).filter(
        (person) => !isRuledOut(this.reading, at, person, this.persons),
      ),
    );
    const candidates = theLiving(this.reading, at, notNamedBeside(this.reading, at, fitting));
    if (this.isInHeadline(at)) {
      const longer = longerNameBefore(this.reading, at, candidates);
      if (longer !== -1) return this.persons.find(({ mentions }) => mentions.includes(longer));
      if (candidates.length === 0) return this.lessFitting(at, group);
    }
    if (this.isToldBefore(at, group, candidates)) return undefined;
    if (candidates.length < 2)
      return title || !this.isAnother(group, candidates[0]) ? candidates[0] : undefined;
    const own = rolesOf(this.reading, [at]);
    const titled = candidates.filter(
      (person) => this.sharesTitle(at, person) || [...own].some((role) => person.roles.has(role)),
    );
    if (titled.length === 1) return titled[0];
    if (this.isExplained(at)) {
      const [newcomer, another] = candidates.filter((person) => this.hasJustCome(person, at));
      if (newcomer && !another) return newcomer;
      const [unknown, other] = candidates.filter(({ roles }) => [...roles].every((role) => KIN.has(role)));
      if (unknown && !other) return unknown;
    }
    const compared = this.reading.lower(this.reading.firstToken[at] - 1);
    if (isComparing(compared)) return ofAge(candidates, compared);
    const before = this.used.get(group.form.key);
    if (this.isInHeadline(at))
      return before
        ? before === firstNamed(this.reading, candidates)
          ? before
          : undefined
        : inLead(this.reading, candidates);
    const last = before ?? this.titled.get(group.form.key);
    const isLast = last && candidates.includes(last) && !isPassed(this.reading, at, last, candidates);
    return isLast ? last : nearest(this.reading, candidates, at);
  }

  /** The only one whom a name of the headline fits less well, where those whom it fits best are ruled out. */
  private lessFitting(at: number, { name }: ShortGroup): Person | undefined {
    const others = this.persons.filter((person) => !isRuledOut(this.reading, at, person, this.persons));
    const [only, second] = bestFitting(name, others);
    return second ? undefined : only;
  }

  /**
   * The only bearer, where the article uses the bare name before it introduces one: not a relative, nor one whose sex is
   * another than what titles and "he said" tell of the names before.
   */
  private announced(
    bearers: readonly Person[],
    { name, mentions }: ShortGroup,
    sex: Sex | undefined,
  ): Person | undefined {
    const all = byLastWord(bearers, name);
    const [top, other] = all.filter((person) => person.mentions.some((index) => this.isInHeadline(index)));
    const [only, second] = top && !other ? [top] : all;
    if (!only || second || only.isRelative) return undefined;
    // "Berg spoke. … the days of Ola Berg Sr.": who is told so from a son is another one.
    if (only.names.some(({ suffix }) => /^(?:sr|senior)$/u.test(suffix))) return undefined;
    const fits = new Set(only.names.map((full) => shortNameFits(name, full)));
    if (!fits.has('family') && !fits.has('given')) return undefined;
    const first = Math.min(...only.mentions.filter((index) => !this.isInHeadline(index)));
    // "Ola, a baker," is introduced for himself, whoever is called Ola Berg further on.
    const before = mentions.filter((index) => index < first);
    const isOwn = (index: number): boolean =>
      this.isExplained(index) || (isKinBefore(this.reading, index) && !this.isOfFamily(only));
    if (!fits.has('family') && before.some(isOwn)) return undefined;
    if (before.some((index) => areOfTwoOffices(this.reading, index, before[0]))) return undefined;
    const told = before.map((index) => sexBefore(this.reading, index) ?? sexOfSpeaker(this.reading, index));
    const own = only.sex;
    return own !== undefined && [...told, sex].some((other) => other !== undefined && other !== own)
      ? undefined
      : only;
  }

  /** Whether somebody else of the article has the family name: "his wife Ola" is Ola Berg of several Bergs. */
  private isOfFamily({ name: { family } }: Person): boolean {
    return this.persons.filter(({ name }) => name.family === family).length > 1;
  }

  /** "Ola, a baker,": as one explains somebody whom nobody knows. */
  private isExplained(index: number): boolean {
    const end = this.reading.endToken[index];
    return this.reading.lower(end) === ',' && /^an?$/u.test(this.reading.lower(end + 1));
  }

  /** "… and Minister Ola Berg. |Berg, a former judge,| …": whether the article names somebody first in the sentence before. */
  private hasJustCome({ mentions }: Person, at: number): boolean {
    const sentence = (index: number): number => this.reading.sentenceAt[this.reading.firstToken[index]];
    const first = mentions.find((index) => !this.isInHeadline(index));
    return first !== undefined && sentence(first) === sentence(at) - 1;
  }

  /** Whether a headline's name is that of somebody by it alone, whom the article tells of before any of the bearers. */
  private isToldBefore(at: number, { name }: ShortGroup, bearers: readonly Person[]): boolean {
    if (!this.isInHeadline(at)) return false;
    const first = this.unnamed.find((person) => isSameBareName(person.name, name))?.mentions[0];
    if (first === undefined || this.isInHeadline(first)) return false;
    return bearers.every(({ mentions }) =>
      mentions.every((index) => index > first || this.isInHeadline(index)),
    );
  }

  /** Whether the only bearer goes without the name, or it stood last, with a title, for somebody not known by a full name. */
  private isAnother({ form: { key }, name }: ShortGroup, only: Person | undefined): boolean {
    if (only && goesWithout(only, name)) return true;
    return this.titled.has(key) && this.titled.get(key) === undefined;
  }

  /** Whether the title before the bare name stands beside a full one of the person as well: "Vice-President Holt". */
  private sharesTitle(at: number, person: Person): boolean {
    const { reading } = this;
    const before = reading.firstToken[at] - 1;
    const title = reading.lower(before);
    if (!HONORIFICS.has(title) && !isRoleAt(reading, before, 'person')) return false;
    if (person.roles.has(title)) return true;
    return person.mentions.some((index) => reading.lower(reading.firstToken[index] - 1) === title);
  }

  /** Adds a name without bearer to the equal ones before it, unless it is told that they are two people. */
  private addUnnamed(name: PersonName, at: number, sex: Sex | undefined): void {
    const relative = relativeOf(this.reading, at);
    const same = this.unnamed.filter(
      (person) =>
        isSameBareName(person.name, name) &&
        (!sex || !person.sex || person.sex === sex) &&
        !person.mentions.some(
          (other) =>
            areOfTwoRoles(this.reading, other, at) ||
            areOfTwoOffices(this.reading, other, at) ||
            isWifeOf(this.reading, other, at),
        ) &&
        !person.mentions.includes(relative),
    );
    const person = same.find((other) => other.sex === sex) ?? (same.length === 1 ? same[0] : undefined);
    if (!person) {
      this.unnamed.push({ name, mentions: [at], sex });
      return;
    }
    person.mentions.push(at);
    person.sex ??= sex;
  }
}
