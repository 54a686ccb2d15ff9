/** Verbs by what they tell of those who do it and of those to whom it is done, for who is meant by the pronoun of a later one. */

import { wordSet } from '../../collections';

/** What police, courts and accusers do to a suspect: who does so is not the one to whom it is done next. */
export const PROSECUTING = wordSet(`
  accuse acquit apprehend arraign arrest bail banish charge condemn convict deport detain discipline disqualify exile
  exonerate expel extradite fine fire handcuff imprison indict interrogate investigate jail pardon parole prosecute
  question sack sanction sentence sue suspect suspend try
`);

/** What a culprit does to a victim: who does so is the suspect of whom police and courts tell next. */
export const HARMING = wordSet(`
  abduct abuse ambush assassinate assault attack batter beat behead bite bludgeon choke defraud drug execute groom
  harass hit kidnap kill knife lynch maim molest mug murder poison punch rape rob scam shoot slap stab stalk strangle
  swindle threaten torture
`);

/** What is said of somebody or done to him, for what he has done himself: "thanked Berg for |his| help". */
export const JUDGING = wordSet(`
  accuse acclaim admire admonish applaud arrest attack award bar berate blame blast brand call castigate censure charge
  chide commend condemn congratulate convict credit criticise criticize decry defend denounce deride detain discipline
  dismiss disqualify evict excoriate execute expel fault fine fire forgive hail honor honour imprison indict investigate
  jail lambast lambaste laud lionise lionize mock oust pardon penalise penalize pillory praise probe prosecute punish
  question rebuke recognise recognize remember reprimand reproach respect reward ridicule sack salute sanction scold
  sentence shame slam sue suspend thank toast venerate
`);

/** Participles of what an event does to somebody: "Berg fell, |costing| him the race". */
export const CAUSING = wordSet(`
  allowing bringing causing compelling convincing costing driving earning enabling encouraging exposing forcing getting
  giving granting handing helping inspiring keeping landing leading leaving letting making motivating obliging
  permitting persuading preventing prompting propelling providing pushing putting rendering requiring saving sending
  sparing spurring stopping taking winning
`);
