import {
  DOUBLING_VERBS,
  IRREGULAR_PLURALS,
  IRREGULAR_VERBS,
  NOUNS_IN_MEN,
  SOMETIMES_DOUBLING_VERBS,
  VERBS_WITHOUT_E,
  VERBS_WITH_E,
} from './irregular.data';

/** Base forms of the irregular forms of a table "base form form|base form". */
function invert(table: string): ReadonlyMap<string, string> {
  const bases = new Map<string, string>();
  for (const row of table.split('|')) {
    const [base = '', ...forms] = row.split(' ');
    for (const form of [base, ...forms]) if (!bases.has(form)) bases.set(form, base);
  }
  return bases;
}

const VERBS = new Map([...invert(IRREGULAR_VERBS), ['putting', 'put']]);
const NOUNS = invert(IRREGULAR_PLURALS);

const WITH_E: ReadonlySet<string> = new Set(VERBS_WITH_E.split(' '));
const WITHOUT_E: ReadonlySet<string> = new Set(VERBS_WITHOUT_E.split(' '));
const DOUBLING: ReadonlySet<string> = new Set(`${DOUBLING_VERBS} ${SOMETIMES_DOUBLING_VERBS}`.split(' '));

/** Stems that lose an `e` before "-ed" and "-ing" by their spelling alone: "creat-", "believ-", "announc-", "continu-", "implod-". */
const LOST_E =
  /(?:at|iz|[aeiou]v|lv|rv|[aeiou]c|nc|u|[cjnst]ur|[^aeiou]ut|rg|dg|ys|[^aeiou]is|[bcdfgkptz]l|[clr]od|[clrt]ud)$/u;

/** Base forms that end as pasts do. */
const EED = /(?:suc|pro|ex)ceed$|^(?:f|n|h|s|w|sp|br|bl|overf|misl)eed$/u;

/** "gunmen", "policewomen". */
const MEN = /..men$/u;
const NOT_OF_MEN: ReadonlySet<string> = new Set(NOUNS_IN_MEN.split(' '));

/** What stands before a verb that has an `e` of its own: "re|nam|ed". */
const PREFIX = /^(?:re|mis|over|under|un|co)(?=[a-z]{2})/u;

/** Stems with an "l" that was doubled: "cance|ll|ed", "dia|ll|ed", but not "que|ll|ed". */
const DOUBLED_L = /[aeiouy][^aeiouy]+[aeo]ll$|(?<!q)[aeiou]{2}ll$/u;

/** Stems that end with a verb of two: "bank|roll|ed". */
const OF_TWO_L =
  /[a-z](?:[bcw]all|stall|roll|poll|spell)$|^(?:re|fore|out|over|under|up|mis|cross|counter)-?(?:s|t)ell$/u;

/**
 * Base form of an English verb form in lower case.
 *
 * @param known says of a candidate whether a lexicon has it; without a known one the spelling decides
 */
export function verbLemma(form: string, known: (base: string) => boolean): string {
  const irregular = VERBS.get(form);
  if (irregular !== undefined) return irregular;
  if (known(form)) return form;
  if (form.endsWith('ing') && form.length > 4) return fromStem(form.slice(0, -3), known, form);
  if (form.endsWith('ied') && form.length > 4) return `${form.slice(0, -3)}y`;
  if (EED.test(form)) return form;
  if (form.endsWith('ed') && form.length > 3) return fromStem(form.slice(0, -2), known, form);
  if (form.endsWith('s') && !form.endsWith('ss') && form.length > 2) return withoutS(form, known);
  return form;
}

/** Singular of an English noun form in lower case; `known` as in {@link verbLemma}. */
export function nounLemma(form: string, known: (base: string) => boolean): string {
  const irregular = NOUNS.get(form);
  if (irregular !== undefined) return irregular;
  if (known(form)) return form;
  if (MEN.test(form) && !NOT_OF_MEN.has(form)) return `${form.slice(0, -2)}an`;
  if (!form.endsWith('s') || form.endsWith('ss') || form.length < 4) return form;
  return withoutS(form, known);
}

function withoutS(form: string, known: (base: string) => boolean): string {
  const plain = form.slice(0, -1);
  if (known(plain)) return plain;
  if (form.endsWith('ies') && form.length > 4) return `${form.slice(0, -3)}y`;
  const shorter = form.slice(0, -2);
  if (!form.endsWith('es')) return plain;
  return known(shorter) || /(?:s|x|zz|ch|sh|o)$/u.test(shorter) ? shorter : plain;
}

/** The base whose form before "-ed" or "-ing" is `stem`. */
function fromStem(stem: string, known: (base: string) => boolean, form: string): string {
  if (!/[aeiouy]/u.test(stem)) return form;
  const withE = `${stem}e`;
  if (WITH_E.has(withE)) return withE;
  if (known(stem) || WITHOUT_E.has(stem) || stem.endsWith('ee')) return stem;
  if (known(withE) || stem.endsWith('e') || LOST_E.test(stem)) return withE;
  const inner = stem.replace(PREFIX, '');
  if (inner !== stem && !known(inner) && (WITH_E.has(`${inner}e`) || known(`${inner}e`))) return withE;
  const single = stem.slice(0, -1);
  if (stem === single + single.slice(-1) && DOUBLING.has(single)) return single;
  if (!/([bdgklmnprtv])\1$/u.test(stem)) return stem;
  const isKept = stem.endsWith('ll') && !known(single) && (OF_TWO_L.test(stem) || !DOUBLED_L.test(stem));
  return isKept ? stem : single;
}
