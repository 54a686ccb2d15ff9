import { SentenceCase } from '../../document-context';
import type { DraftName, TokenReading, Refiner } from '../../draft';
import { Listed } from '../../lexicon';

/** "Halden Fights for Its Life" in title case: the verb is no part of a name that the story has without it. */
export const headlineVerbs: Refiner = (reading, names) => {
  let told: ReadonlyMap<string, DraftName> | undefined;
  return names.map((name) => {
    if (!endsWithVerb(reading, name)) return name;
    told ??= namesOfStory(reading, names);
    const short = told.get(reading.lowerText(name.first, name.end - 1));
    if (!short) return name;
    const span = reading.span(short.first, short.end);
    return {
      ...name,
      end: name.end - 1,
      type: short.type,
      evidence: [...name.evidence, { kind: 'elsewhere', span }],
    };
  });
};

/** Whether the last word of a name in a headline has the form of a verb, and is capitalised nowhere in the story. */
function endsWithVerb(reading: TokenReading, { first, end, type }: DraftName): boolean {
  if (end - first < 2 || end - first > LONGEST || type === 'group') return false;
  const last = end - 1;
  const { sentenceCase, capitalized } = reading.context;
  return (
    sentenceCase[last] === SentenceCase.Title &&
    VERB.test(reading.text(last)) &&
    !reading.isListed(last, NO_VERB) &&
    capitalized[reading.forms.lowerId(last)] === 0
  );
}

const LONGEST = 4;
const VERB = /^\p{Lu}\p{Ll}*[^siu]s$/u;
const NO_VERB =
  Listed.Country | Listed.Demonym | Listed.City | Listed.GroupWord | Listed.Team | Listed.OrganizationWord;

function namesOfStory(reading: TokenReading, names: readonly DraftName[]): ReadonlyMap<string, DraftName> {
  const told = new Map<string, DraftName>();
  for (const name of names)
    if (reading.context.sentenceCase[name.first] === SentenceCase.Running)
      told.set(reading.lowerText(name.first, name.end), name);
  return told;
}
