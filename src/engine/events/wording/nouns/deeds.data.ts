/** Nouns of what somebody does or undergoes, with the verb by which a title tells it: "the death of X" as "X dies". */

import { wordSet } from '../../../collections';

/** How the phrases beside such a noun say who does what to whom. */
export type DeedForm =
  /** Whoever the noun is of does it: "X's death", "the sinking of X". */
  | 'own'
  /** It is done to what stands behind "of": "the killing of X by Y", "Y's purchase of X". */
  | 'done'
  /** Whoever has it as an owner undergoes it, too: "X's arrest". */
  | 'undergone'
  /** It goes to what stands behind "to": "Y's visit to X", "the visit of Y to X". */
  | 'visit'
  /** Two do it: "the meeting between X and Y", "X's meeting with Y". */
  | 'mutual';

const FORMS: Readonly<Record<DeedForm, string>> = {
  own: `
    death:die demise:die sinking:sink collapse:collapse resignation:resign arrival:arrive departure:depart
    disappearance:disappear retirement:retire return:return surrender:surrender escape:escape eruption:erupt
    derailment:derail testimony:testify abdication:abdicate explosion:explode opening:open reopening:reopen
  `,
  done: `
    invasion:invade bombing:bomb shelling:shell annexation:annex acquisition:acquire purchase:buy sale:sell
    formation:form creation:create founding:found establishment:establish dissolution:dissolve abolition:abolish
    launch:launch destruction:destroy demolition:demolish ratification:ratify signing:sign adoption:adopt
    publication:publish announcement:announce seizure:seize evacuation:evacuate discovery:discover
    cancellation:cancel rejection:reject liberation:liberate nationalisation:nationalise
    nationalization:nationalize approval:approve unveiling:unveil hijacking:hijack defeat:defeat closure:close
  `,
  undergone: `
    killing:kill murder:murder assassination:assassinate execution:execute slaying:slay shooting:shoot
    stabbing:stab poisoning:poison beheading:behead kidnapping:kidnap abduction:abduct arrest:arrest
    detention:detain imprisonment:imprison conviction:convict acquittal:acquit indictment:indict
    impeachment:impeach extradition:extradite deportation:deport expulsion:expel appointment:appoint
    nomination:nominate election:elect inauguration:inaugurate dismissal:dismiss sacking:sack
    ouster:oust ousting:oust overthrow:overthrow removal:remove capture:capture rescue:rescue sentencing:sentence release:release
    suspension:suspend
  `,
  visit: 'visit:visit trip:travel_to address:address succession:succeed marriage:marry',
  mutual:
    'meeting:meet talks:hold_talks negotiations:hold_negotiations agreement:reach_agreement wedding:marry',
};

/** A noun told by a verb. */
export interface Deed {
  readonly form: DeedForm;
  /** Base form. */
  readonly verb: string;
  /** What stands behind the verb: "hold |talks|", "travel |to|". */
  readonly rest: string;
}

export const DEEDS: ReadonlyMap<string, Deed> = new Map(
  Object.entries(FORMS).flatMap(([form, pairs]) =>
    pairs
      .trim()
      .split(/\s+/u)
      .map((pair): [string, Deed] => {
        const [noun = '', told = ''] = pair.split(':');
        const [verb = '', rest = ''] = told.split('_');
        return [noun, { form: form as DeedForm, verb, rest }];
      }),
  ),
);

/** Modifiers and articles without which the deed is the same. */
export const DISPENSABLE = wordSet(`
  the a an this that recent official tragic sudden untimely eventual subsequent ensuing later reported shock early
  brutal dramatic closed
`);

/** Who acts, as a noun right before the deed: "the |police| killing of X". */
export const AUTHORITIES = wordSet('police army military government');

/** Verbs that ask "for" a deed that may not come. */
export const ASKING = wordSet('ask press push wait call appeal plead beg apply vote');
