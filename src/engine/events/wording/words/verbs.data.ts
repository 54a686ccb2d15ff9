/** Verbs by what a title must say beside them. */

import { wordSet } from '../../../collections';
import { EXPIRY_VERBS } from '../../lexicon/carriers.data';

/** Verbs that say all by themselves. */
export const SUFFICIENT: ReadonlySet<string> = new Set([
  ...EXPIRY_VERBS,
  ...wordSet(`
  die explode resign collapse crash sink capsize fall rise win lose arrive depart leave begin start end open close erupt
  escape survive surrender retire vanish disappear drown meet marry divorce burn quit step_down break_out take_off
  take_place retreat withdraw return speak apologise apologize vote testify appear flee increase decrease drop
  decline jump plunge soar climb tumble slump surge land derail overturn go_on_strike strike
`),
]);

/** What is so for a while. */
export const STATES = wordSet('be have do seem remain need want know feel like exist live own contain mean');

/** What comes to those of whom a clause tells how it came to them: "|killed| when a tram derails". */
export const HARMED = wordSet('kill die perish injure hurt wound drown trap strand hospitalize shoot stab');

/** What people do to say or decide something. */
export const OCCASIONS = wordSet('meet gather convene assemble appear sit speak talk');

/** What those who have met do then, besides to say, promise or ask something. */
export const DECIDING = wordSet('recommend adopt approve elect choose vote endorse reject back');

/** What happens to people and things by itself, and brings what is told behind it. */
export const HARMFUL = wordSet(`
  hit strike crash collide ram slam plow plough plunge collapse explode detonate erupt derail overturn capsize sink
  burn engulf flood sweep rip tear shell bomb bombard shoot open_fire stab attack ambush topple blow_up kidnap abduct
`);

/** What comes of it: "…, |killing| nine". */
export const OUTCOMES = wordSet(`
  kill injure wound leave destroy damage force trigger spark cause prompt flood bury trap accuse unleash topple infect abduct kidnap displace
`);

/** What a cause does to those who come to harm by it. */
export const HARMING: ReadonlyMap<string, string> = new Map([
  ['kill', 'killing'],
  ['murder', 'murdering'],
  ['die', 'killing'],
  ['injure', 'injuring'],
  ['wound', 'wounding'],
  ['hurt', 'hurting'],
]);

/** What is done to those who did harm or were hoped to hinder it, and does none itself. */
export const JUDGING = wordSet(`
  arrest detain jail imprison charge indict try sue convict acquit sentence fine accuse suspect blame condemn
  criticise criticize denounce praise thank honor honour pardon investigate identify question extradite deport mourn
`);

/** Verbs by which writings say something: "a ruling |finding| that …". */
export const SAYING = wordSet(`
  find say conclude state request urge ask demand claim allege warn seek call accuse argue advise inform instruct
  explain recommend invite detail describe outline reveal condemn criticise criticize denounce praise defend blame
`);

/** What laws, orders and agreements do: "signs a bill |banning| bags". */
export const RULING = wordSet(`
  ban outlaw prohibit bar forbid allow permit require oblige end create legalise legalize criminalise criminalize restrict
  limit extend establish grant impose authorise authorize repeal abolish lift protect recognise recognize delay postpone
  regulate tighten ease simplify exempt suspend freeze block halt fund mandate
`);

/** What may be done to somebody without "that": "was told he would stay". */
export const INFORMING = wordSet(
  'tell inform warn assure remind convince notify advise promise ask show persuade',
);

/** What is done to somebody, so that a headline's "stabbed on stage" tells of a victim; besides what never lacks its object. */
export const DONE_TO_PEOPLE = wordSet(`
  stab shoot gun_down behead rob mug attack bomb torch hack loot raid ambush poison airlift deport extradite
  evacuate hospitalize
`);
