import { DOUBLING_VERBS, IRREGULAR_VERBS } from './irregular.data';

/** Past participles of the irregular verbs by base; verbs that only have other odd forms ("dying") are regular here. */
const PARTICIPLES: ReadonlyMap<string, string> = new Map(
  IRREGULAR_VERBS.split('|').flatMap((row): [string, string][] => {
    const [base = '', ...forms] = row.split(' ');
    const past = forms.filter((form) => !form.endsWith('ing') && !/(?:goe|doe|flie|ha)s$/u.test(form));
    if (past.length === 0 && forms.length > 0) return [];
    return [[base, past[1] ?? past[0] ?? base]];
  }),
);
const DOUBLING: ReadonlySet<string> = new Set(DOUBLING_VERBS.split(' '));

/** "meets", "is", "carries": the third person singular of the present, from the base form. */
export function thirdPerson(base: string): string {
  if (base === 'be') return 'is';
  if (base === 'have') return 'has';
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^o]o)$/u.test(base) ? `${base}es` : `${base}s`;
}

/** "meeting", "making", "stopping": the participle in -ing, from the base form. */
export function presentParticiple(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/u.test(base) && base !== 'be') return `${base.slice(0, -1)}ing`;
  return `${doubled(base)}ing`;
}

/** "met", "made", "stopped": the past participle, from the base form. */
export function pastParticiple(base: string): string {
  const irregular = PARTICIPLES.get(base);
  if (base === 'be') return 'been';
  if (irregular !== undefined) return irregular;
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  return `${doubled(base)}ed`;
}

/** Base with its last letter doubled where an ending begins with a vowel: short words, and those stressed at the end. */
function doubled(base: string): string {
  const short = /^[^aeiou]*[aeiou][bdgklmnprtvz]$/u.test(base);
  return short || DOUBLING.has(base) ? `${base}${base.at(-1) ?? ''}` : base;
}
