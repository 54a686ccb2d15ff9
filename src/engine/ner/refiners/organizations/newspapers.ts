import { PAPERS_WITH_ARTICLE } from '../../data/newspapers.data';
import { wordSet } from '../../../collections';
import { isCapital, SentenceCase } from '../../document-context';
import { Casing } from '../../forms';
import { Listed } from '../../lexicon';
import {
  asOrganization,
  familiesOf,
  isTitled,
  ownersOf,
  withNames,
  withoutOverlaps,
  type DraftName,
  type TokenReading,
  type Refiner,
} from '../../draft';

/** What papers do, right behind their names. */
const TELLING = wordSet('reported reports newspaper tabloid daily');
/** What one does with a paper, before its name. */
const TOLD = wordSet('told by with in for to from at of tells');
const FIRST = wordSet('first also has had');

/** "According to the Hindu, …", "the Star newspaper", "told El Vale that": a paper, whatever its name says elsewhere. */
export const newspapers: Refiner = (reading, known) => {
  const names = withForeign(reading, known);
  const found: DraftName[] = [];
  let owners: Int32Array | undefined;
  const { forms, count } = reading;
  for (let i = 1; i < count; i++) {
    const form = forms.at(i);
    if (
      form.casing !== Casing.Capitalized ||
      !PAPERS_WITH_ARTICLE.has(form.text) ||
      reading.lower(i - 1) !== 'the'
    )
      continue;
    const span = toldBy(reading, i);
    if (!span) continue;
    owners ??= ownersOf(reading, names);
    const owner = names[owners[i]];
    if (owner && (owner.type === 'organization' || owner.end - owner.first > 1)) continue;
    found.push({ first: i, end: i + 1, type: 'organization', margin: 0, evidence: [{ kind: 'form', span }] });
  }
  return found.length ? withNames(withoutOverlaps(names, found), found) : names;
};

/** The names with those as papers that begin with another language's article and are told something, or report it. */
function withForeign(reading: TokenReading, names: readonly DraftName[]): readonly DraftName[] {
  const papers = new Set(names.filter((name) => isForeign(reading, name)));
  if (papers.size === 0) return names;
  const families = familiesOf(
    reading,
    names.filter(({ first }) => !FOREIGN_ARTICLES.has(reading.text(first))),
  );
  return names.map((name) =>
    papers.has(name) && !families.has(reading.text(name.end - 1))
      ? asOrganization(name, { kind: 'form', span: reading.span(name.first, name.first + 1) })
      : name,
  );
}

const FOREIGN_ARTICLES = wordSet('El La Los Las Le Les Il Der Die Das');

function isForeign(reading: TokenReading, { first, end, type }: DraftName): boolean {
  if (type === 'organization' || end - first < 2 || !FOREIGN_ARTICLES.has(reading.text(first))) return false;
  if (isTitled(reading, first) || reading.isListed(end - 1, Listed.PersonName | Listed.City)) return false;
  const next = reading.text(end);
  const told = /^(?:told|tells)$/u.test(reading.text(first - 1)) && BEHIND_TOLD.test(next);
  return told || /^(?:reported|newspaper)$/u.test(next);
}

/** What follows the paper that somebody told something. */
const BEHIND_TOLD = /^(?:that|on|in|he|she|it|they|there|the|[,.;])$/u;

/** "Told The Norvale": inside a sentence its capital says that the article belongs to the name, of one word. */
function isNamedThe(reading: TokenReading, i: number): boolean {
  return (
    reading.text(i - 1) === 'The' &&
    reading.context.sentenceCase[i] === SentenceCase.Running &&
    TOLD.has(reading.text(i - 2)) &&
    !isCapital(reading.form(i + 1)?.casing ?? Casing.Sign) &&
    !/^[-–’']/u.test(reading.text(i + 1))
  );
}

/** What beside the word at `i` says that it is a paper. */
function toldBy(reading: TokenReading, i: number): ReturnType<TokenReading['span']> | undefined {
  const next = FIRST.has(reading.text(i + 1)) ? i + 2 : i + 1;
  if (TELLING.has(reading.text(next))) return reading.span(next, next + 1);
  if (isNamedThe(reading, i)) return reading.span(i - 1, i + 1);
  const source = reading.lower(i - 2) === 'to' && reading.lower(i - 3) === 'according';
  return source && /^[,.;]$/u.test(reading.text(i + 1)) ? reading.span(i - 3, i - 1) : undefined;
}
