import { HARM_CLASSES, IMPACT_CLASSES } from '../../events/lexicon/lexicon.data';
import type { EventMention } from '../../events/types';
import type { ArticleReading } from '../../read/types';
import { contains, indicesWithin, type Span } from '../../text/span';
import type { Candidate, DatedArticle } from '../mentions/candidate';
import { byClearness } from './clearness';
import { titleOf, type Title } from './title';
import type { Wording } from './wording';

/** How much clearer a headline tells its event than the same words elsewhere, and where all of it is the title. */
const HEADLINE = 0.6;
const WHOLE_HEADLINE = 2;
/** How much clearer a mention tells a catastrophe whose title has what it did: "explodes, killing eleven". */
const WITH_HARM = 0.6;
/** No more members are asked for a better title. */
const MOST_TITLES = 4;

/** The title of a row, and the mention whose words it is made of. */
export interface ToldTitle extends Title {
  readonly teller: Candidate;
}

/** What titles are made of, by article. */
interface Sources {
  readonly articles: ReadonlyMap<string, DatedArticle>;
  readonly wordings: ReadonlyMap<string, Wording>;
}

/**
 * The title of the clearest member that leaves nobody open, a headline before others unless these alone name somebody ("Transport chief
 * quits"), and of a catastrophe what tells its harm as well; else that of the clearest.
 */
export function bestTitle(tellers: readonly Candidate[], { articles, wordings }: Sources): ToldTitle {
  const areNamed = tellers.some(({ names, participants }) => names && participants.size > 0);
  const most = Math.max(...tellers.map(({ participants }) => participants.size));
  const weightOf = (member: Candidate): number => {
    const reading = articles.get(member.ref.article)?.reading;
    if (!reading || (areNamed && !member.names)) return 0;
    const isKnown = !areNamed || member.participants.size > 0;
    const harm = isKnown && tellsHarm(member.mention, reading) ? WITH_HARM : 0;
    const { headline } = reading;
    const isOf = headline && member.mention.tense !== 'none' && contains(headline, member.mention);
    if (!isOf) return harm;
    const isAll = member.participants.size === most && isWhole(member.mention, headline);
    return harm + (isAll ? WHOLE_HEADLINE : HEADLINE);
  };
  let first: ToldTitle | undefined;
  for (const teller of byClearness(tellers, weightOf).slice(0, MOST_TITLES)) {
    const home = articles.get(teller.ref.article);
    const wording = wordings.get(teller.ref.article);
    const { words, isVague } =
      home && wording ? titleOf(teller, home, wording) : { words: teller.mention.lemma, isVague: false };
    if (!isVague) return { words, isVague, teller };
    first ??= { words, isVague, teller };
  }
  return first ?? { words: '', isVague: true, teller: tellers[0] };
}

/** Whether the wording of an event is all of a part of the article, but for its full stop. */
function isWhole({ wording }: EventMention, { start, end }: Span): boolean {
  const stretches = wording.filter((part) => part.kind === 'text');
  return stretches[0]?.start === start && end - (stretches.at(-1)?.end ?? 0) < 2;
}

/** "explodes, |killing eleven|": whether the wording of a catastrophe has the harm that it did. */
function tellsHarm({ class: kind, tense, wording }: EventMention, { events }: ArticleReading): boolean {
  if (tense === 'none' || !IMPACT_CLASSES.has(kind)) return false;
  return wording.some((part) => {
    if (part.kind !== 'text') return false;
    const [first, end] = indicesWithin(events, part);
    return events.slice(first, end).some((event) => HARM_CLASSES.has(event.class));
  });
}
