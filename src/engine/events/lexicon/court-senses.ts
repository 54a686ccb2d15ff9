import { itemAt } from '../../collections';
import { typeOfPhrase } from '../context';
import type { EventClass } from './classes.data';
import { isKnownNoun, verbClass } from './lexicon';
import * as lexicon from './lexicon.data';
import * as data from './senses.data';
import { nounLemma } from '../../syntax/lemma';
import { childWith, R } from '../tree';
import { isPassive, type VerbInContext } from './verb-context';

/** "quashed the ban", "struck down the levy", "threw out two of the counts"; who throws out rubbish annuls nothing. */
export function annullingSense({
  context,
  tree,
  subject,
  object,
  noun,
}: VerbInContext): EventClass | undefined {
  const isOfLaw = VOIDED.some((nouns) => nouns.has(noun)) || typeOfPhrase(context, object) === 'law';
  const byCourt = object >= 0 && data.HEARERS.has(nounLemma(itemAt(tree.word, subject) ?? '', isKnownNoun));
  return isOfLaw || byCourt ? verbClass('annul') : undefined;
}

const VOIDED: readonly ReadonlySet<string>[] = [
  data.LEGAL_OBJECTS,
  data.BILLS,
  data.MEASURES,
  data.COURT_CASES,
];

/** "the prosecution rested its case", "the defence rested". */
export function restingSense({ tree, subject, object, noun }: VerbInContext): EventClass | undefined {
  const isParty = PARTIES.has(itemAt(tree.word, subject) ?? '');
  return noun === 'case' || (isParty && object < 0) ? verbClass('testify') : undefined;
}

const PARTIES: ReadonlySet<string> = new Set(['prosecution', 'defence', 'defense', 'prosecutors']);

/** "the regulator allowed six ships to sail": what a body allows is approved; what things allow is only made easier. */
export function permittingSense(verb: VerbInContext): EventClass | undefined {
  const { context, tree, token, subject } = verb;
  if (childWith(tree, token, R.xcomp, R.ccomp) < 0) return undefined;
  const byBody =
    typeOfPhrase(context, subject) === 'organization' ||
    lexicon.INSTITUTIONS.has(itemAt(tree.word, subject) ?? '');
  const isAllowed = isPassive(tree, token) ? data.VEHICLES.has(verb.noun) : byBody;
  return isAllowed ? verbClass('authorize') : undefined;
}
