import type { EventClass } from '../lexicon/classes.data';
import { isPersonRole } from '../../link/names/gender';
import { mentionOfPhrase, type Context } from '../context';
import { isKnownNoun, verbClass } from '../lexicon/lexicon';
import * as lexicon from '../lexicon/lexicon.data';
import { nounLemma } from '../../syntax/lemma';
import * as data from './senses.data';
import { caseOf, findChild, R } from '../tree';
import { hasOblique, isPerson, type Sense, type VerbInContext } from './verb-context';

/** Verbs of what is done to people's health. */
export const CARE_SENSES: readonly (readonly [verb: string, sense: Sense])[] = [
  ['treat', treatingSense],
  ['test', testingSense],
  ['screen', testingSense],
  ['hurt', hurtingSense],
  ['burn', burningSense],
  ['rush', hospitalSense],
  ['succumb', succumbingSense],
];

/** "was taken to hospital", "rushed two boys to a clinic"; flowers are only brought there; a patient who is moved between wards is there already. */
export function hospitalSense({ context, tree, token, object, noun }: VerbInContext): EventClass | undefined {
  const isHospital = (c: number): boolean =>
    tree.relation[c] === R.obl && caseOf(tree, c) === 'to' && data.HOSPITALS.has(tree.word[c]);
  if (object < 0 || findChild(tree, token, isHospital) < 0) return undefined;
  const isCounted = tree.tag[object] === 'CD' || data.MANY_PEOPLE.has(tree.word[object]);
  const isPatient = isPersonRole(noun) || data.HURT_PEOPLE.has(noun) || isSomebody(context, object, noun);
  return isCounted || isPatient ? verbClass('hospitalize') : undefined;
}

/** "treated the wounded"; what is treated as something is not ill. */
function treatingSense({ tree, token, key }: VerbInContext): EventClass | undefined {
  return hasOblique(tree, token, 'as') ? undefined : verbClass(key);
}

/** "tested positive": something was found; "tested the crew", "were screened for measles": at the doctor's; weapons are fired. */
function testingSense({ context, tree, token, key, object, noun }: VerbInContext): EventClass | undefined {
  if (tree.word[token + 1] === 'positive') return verbClass('detect');
  if (data.WEAPONS.has(noun)) return verbClass('test-fire');
  return isSomebody(context, object, noun) ? verbClass('quarantine') : verbClass(key);
}

/** "hurt two people", "was hurt"; what hurts sales or hopes injures nobody. */
function hurtingSense({ context, object, noun, key }: VerbInContext): EventClass | undefined {
  const isThing = object >= 0 && mentionOfPhrase(context, object) < 0 && data.HURT_THINGS.has(noun);
  return isThing ? undefined : verbClass(key);
}

/** "was burned by acid", "burned two workers": somebody is hurt; what burns down is on fire. */
function burningSense({ context, object, noun, key }: VerbInContext): EventClass | undefined {
  return verbClass(isSomebody(context, object, noun) ? 'injure' : key);
}

function isSomebody(context: Context, object: number, noun: string): boolean {
  return isPerson(context, object) || data.PATIENTS.has(noun) || lexicon.PERSON_NOUNS.has(noun);
}

/** "succumbed to his injuries", "to the virus"; who succumbs to pressure lives. */
function succumbingSense({ tree, token }: VerbInContext): EventClass | undefined {
  const isIll = (c: number): boolean =>
    tree.relation[c] === R.obl &&
    caseOf(tree, c) === 'to' &&
    data.AILMENTS.has(nounLemma(tree.word[c], isKnownNoun));
  return findChild(tree, token, isIll) < 0 ? undefined : verbClass('die');
}
