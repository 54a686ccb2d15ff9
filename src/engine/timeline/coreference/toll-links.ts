import { IMPACT_CLASSES } from '../../events/lexicon/lexicon.data';
import { contains, firstEndingAfter, indicesWithin, type Span } from '../../text/span';
import type { ArticleReading } from '../../read/types';
import type { Candidate, DatedArticle } from '../mentions/candidate';
import { leadOf } from '../mentions/lead';
import { areOfTwoItems } from '../mentions/digest';
import { tollOf, type Toll } from '../mentions/tolls';

/** A toll, and the mentions that tell it and what it is the toll of, as numbers of event mentions of their article. */
export interface TollLink {
  readonly toll: Toll;
  readonly mention: number;
  readonly impact: number;
}

/**
 * The tolls that an article tells, with what they are tolls of: what their own words name ("a quake killed 31 people", "the
 * toll from the quake"), else the nearest of their sentence or the one before; a toll that is only called so is that of what
 * the article is about.
 *
 * @param candidates mentions of one article
 */
export function tollLinks(article: DatedArticle, candidates: readonly Candidate[]): readonly TollLink[] {
  const { reading } = article;
  const { sentences } = reading;
  const first = leadOf(reading);
  const lead = first ? firstEndingAfter(sentences, first.start) : -1;
  let impacts: readonly Candidate[] | undefined;
  const links: TollLink[] = [];
  for (const candidate of candidates) {
    const sentence = sentences[candidate.line];
    const toll = sentence && tollOf(reading.text, candidate.mention, sentence);
    if (!toll || (!toll.noun && candidate.line > lead && isHistory(article, candidate))) continue;
    impacts ??= candidates.filter(isImpact);
    const ofItem = impacts.filter((one) => !areOfTwoItems(one, candidate));
    const found = impactOf(toll, candidate, ofItem, lead);
    const impact = found && namedAs(reading, found, impacts);
    if (impact && (isOfAnybody(toll) || candidate.leads || isDoneBy(candidate, impact)))
      links.push({ toll, mention: candidate.ref.event, impact: impact.ref.event });
  }
  return links;
}

/** "A quake hit the island in September. It killed six": what is told of another month or year than its article's, and not as news. */
function isHistory({ reading, times }: DatedArticle, { line, reported }: Candidate): boolean {
  const { sentences } = reading;
  const own = sentences[line];
  const [first, end] = indicesWithin(times, { start: (sentences[line - 1] ?? own).start, end: own.end });
  return times
    .slice(first, end)
    .some(({ type, value }) => type === 'DATE' && MONTH_OR_YEAR.test(value) && !reported?.startsWith(value));
}

/** TIMEX3 values that are no days: "2019", "2031-03", "XXXX-09". */
const MONTH_OR_YEAR = /^(?:\d|X){4}(?:-\d\d)?$/u;

/** A quake, an attack, or what has a name: "Cyclone Ada". */
function isImpact({ mention, determination }: Candidate): boolean {
  const isKind = IMPACT_CLASSES.has(mention.class) || mention.class === 'named-event';
  return isKind && mention.status === 'occurred' && determination !== 'other';
}

/** "17 workers" may be a part of those who died, unless the fire killed them. */
function isOfAnybody({ amount }: Toll): boolean {
  return amount.of === 'people';
}

function isDoneBy({ mention }: Candidate, impact: Candidate): boolean {
  return mention.arguments.some((phrase) => phrase.role === 'agent' && contains(phrase, impact.mention));
}

/** @param lead number of the first sentence of the story */
function impactOf(
  toll: Toll,
  candidate: Candidate,
  impacts: readonly Candidate[],
  lead: number,
): Candidate | undefined {
  const together = impacts.filter(({ line }) => line === candidate.line);
  const named = together.filter(({ mention }) =>
    candidate.mention.arguments.some((phrase) => contains(phrase, mention)),
  );
  const near = nearest(candidate.mention, named.length > 0 ? named : together);
  if (near) return near;
  return toll.noun
    ? impacts.find(({ line }) => line <= lead)
    : isOfAnybody(toll)
      ? nearest(
          candidate.mention,
          impacts.filter(({ line }) => line === candidate.line - 1),
        )
      : undefined;
}

/** "the cyclone": what the article calls "Cyclone Ada" elsewhere. */
function namedAs({ text }: ArticleReading, impact: Candidate, impacts: readonly Candidate[]): Candidate {
  if (impact.determination !== 'definite') return impact;
  const { lemma } = impact.mention;
  const isName = ({ mention: { class: kind, extent } }: Candidate): boolean =>
    kind === 'named-event' && text.slice(extent.start, extent.end).toLowerCase().includes(lemma);
  return impacts.find(isName) ?? impact;
}

function nearest(span: Span, others: readonly Candidate[]): Candidate | undefined {
  const distance = ({ mention }: Candidate): number => Math.abs(mention.start - span.start);
  return others.reduce<Candidate | undefined>(
    (best, other) => (best && distance(best) <= distance(other) ? best : other),
    undefined,
  );
}
