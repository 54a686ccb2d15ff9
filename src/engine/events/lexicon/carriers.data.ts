/**
 * Verbs that carry event nouns, and nouns by what carries them: "held |talks|", "the |truce| expires". Base forms in lower
 * case; `_` joins a particle. Compiled by hand from general knowledge of English.
 */

import { wordSet } from '../../collections';
import type { EventPhase } from '../types';

/** Nouns that only measure out the event behind their "of": "a round of talks", "the first tranche of the agreement". */
export const MEASURE_NOUNS = wordSet(`
  tranche phase round series string number spate wave set kind type part stage batch bout act lot pair couple trio
  handful dozen flurry sequence cycle slew form`);

/** Who holds an inquiry: "ordered a |court| of inquiry". */
export const INQUIRING_BODIES = wordSet(`court commission board committee panel`);

/** Verbs that only carry an event noun: "held talks", "made a visit", "engaged in a conversation". */
export const LIGHT_VERBS = wordSet(`
  hold have make take give conduct carry_out stage mount engage enter undergo commit wage perform place pay do launch
  begin start open end conclude finish complete resume continue convene attend host participate deliver
  see witness mark represent experience suffer sustain exchange join lead chair receive cast call organize
  organise arrange schedule plan kick_off wrap_up cut_short extend share take_part survive`);

/** Light only with nouns of these classes: verb, then classes. */
export const LIGHT_WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    sign: 'agreement ceasefire order proposal',
    reach: 'agreement ceasefire verdict decision',
    strike: 'agreement ceasefire',
    go: 'strike trial',
    get: 'verdict approval',
    seal: 'agreement',
    ink: 'agreement',
    finalize: 'agreement purchase sale',
    finalise: 'agreement purchase sale',
    secure: 'win agreement approval release',
    win: 'approval award election win',
    clinch: 'agreement win',
    forge: 'agreement',
    negotiate: 'agreement ceasefire release',
    issue: 'warning order announcement verdict threat demand apology publication condemnation recall',
    make: 'announcement apology',
    file: 'lawsuit charge filing accusation',
    bring: 'lawsuit charge',
    face: 'trial charge',
    stand: 'trial',
    impose: 'sanction ban',
    order: 'evacuation investigation strike withdrawal',
    declare: 'ceasefire trial',
    score: 'win score',
    record: 'win loss increase decrease',
    post: 'win loss increase decrease',
    sweep: 'win',
    report: 'increase decrease',
    hand: 'verdict',
    address: 'meeting protest',
    hand_down: 'verdict',
    deliver: 'verdict speech',
    return: 'verdict',
    open: 'investigation trial talks',
    tender: 'resignation',
    hand_in: 'resignation',
    submit: 'resignation filing proposal',
    announce: 'resignation',
    take: 'arrest vote decision',
    claim: 'win',
    catch: 'fire',
    set: 'fire trial vote election meeting',
    concede: 'loss election',
    admit: 'loss',
    pull_off: 'robbery win attack',
    inflict: 'loss injury damage',
    cause: 'damage death injury accident',
  }).map(([verb, classes]) => [verb, wordSet(classes)]),
);

/** What befalls a whole place does so to it: "the quake |struck| Oru". */
export const HITTING: ReadonlySet<string> = new Set(['hit', 'strike']);

/** Verbs whose subject is the event: "the conversation took place". */
export const OCCURRENCE_VERBS = wordSet(`
  occur happen take_place begin start end continue last follow conclude resume proceed kick_off unfold break_out
  erupt come_to_an_end be go_ahead get_under_way finish run open close wrap_up`);

/** Verbs that say when what is their subject in the passive is to be: "the hearing is set for May 3". */
export const SETTING_VERBS = wordSet(`set slate expect schedule reschedule pencil_in`);

/** Verbs, and "due", that put the event noun with them into the future: "scheduled a vote", "the vote is due". */
export const ARRANGING: ReadonlySet<string> = new Set([
  ...SETTING_VERBS,
  ...wordSet(`plan arrange call due`),
]);

/** Verbs by which what was to be on a day is not: "called off a rally planned for Monday". */
export const CALLING_OFF = wordSet(
  `cancel call_off scrap abandon ditch axe postpone put_off delay defer shelve suspend reschedule move`,
);

/** Kinds of event that somebody calls: "called for a strike on May 3". */
export const CALLED_CLASSES = wordSet(`protest strike`);

/** Verbs that tell that the time of something is over, and the classes of what has such a time: "the truce expires". */
export const EXPIRY_VERBS = wordSet(`expire lapse`);

/** Kinds of event that hold for a time. */
export const EXPIRING_CLASSES = wordSet(`agreement ceasefire sanction ban suspension order`);

/** Verbs by which talks come to an end without an outcome: "the talks broke down". */
export const FAILURE_VERBS = wordSet(`break_down collapse fail founder stall falter break_up`);

/** Verbs of hosts, and the classes of what their guests come for: "hosted the premier for talks". */
export const HOSTING_VERBS = wordSet(`host receive welcome greet`);

/** Kinds of event that have a host. */
export const HOSTED_CLASSES = wordSet(`visit talks meeting`);

/** Verbs that tell where an event noun in their subject hits: "the explosion targeted a bakery". */
export const IMPACT_VERBS = wordSet(`target hit strike rock rip tear sweep rage shake hurt claim`);

/** Verbs by which a firm tells what it takes in: "had |sales| of two billion". */
export const TAKING_IN = wordSet(`have report post generate make record`);

/** What has a crossing, which is a place: "the border |crossing|". */
export const CROSSED = wordSet(`border level road rail railway pedestrian zebra frontier`);

/** Nouns of events that with an owner mostly name what stands somewhere: a firm on which one trades, a ship on the sea floor. */
export const STANDING_THINGS = wordSet(`exchange wreck shipwreck`);

/** Verbs of what takes place, or has somebody harmed, which nothing that stands does. */
export const HAPPENING_VERBS = wordSet(
  `take happen occur begin start continue follow ensue claim cause leave`,
);

/** Crimes that somebody is accused of by their bare names. */
export const CAPITAL_CRIMES = wordSet(`murder manslaughter homicide genocide`);

/** Verbs that carry a noun behind "in" or "into": "engaged in talks". */
export const CARRYING_IN = wordSet(`engage participate enter take share take_part`);

/** Which part of an event a verb that carries its noun tells. */
export const PHASE_VERBS: Readonly<Record<EventPhase, ReadonlySet<string>>> = {
  initiates: wordSet(`begin start open launch commence initiate kick_off get_under_way inaugurate`),
  terminates: new Set([
    ...wordSet(
      `end conclude finish complete close wrap_up finalise finalize break_down collapse fail founder break_up`,
    ),
    ...EXPIRY_VERBS,
  ]),
  pauses: wordSet(`suspend pause halt break_off adjourn freeze interrupt`),
  reinitiates: wordSet(`resume reopen restart relaunch revive re-open renew`),
};
