/** What verbs want behind them, counted in parsed news by `training/events/verb-frames.ts`. */

/** Verbs that in the active hardly ever stand without an object. */
// prettier-ignore
export const NEED_OBJECT: ReadonlySet<string> = new Set([
  'abandon accuse acquire acquit address adopt applaud appoint approve arrest authorize award ban bar beat blame',
  'block blow_up breach brief cancel capture catch cause challenge charge cite clear commemorate commend complete',
  'condemn conduct confront congratulate contain convict create criticise criticize damage defeat defend defy',
  'denounce designate destroy detain direct dismiss ease enable enact encourage endorse establish examine exceed',
  'exchange expel experience express fine give grant halt hijack hit hold honor host ignore impact impose inform',
  'initiate injure instruct intercept invite issue kill lack launch lift lower make mark miss nominate obtain poison',
  'order outline pardon permit place postpone praise prevent prompt protect publish purchase raid raise ratify',
  'reach recapture receive record reduce regain reject release remind remove renew replace represent rescue',
  'restore restrict retain retake revers review revoke sack secure seize select send sentence set_up shell',
  'shoot_down sign spark sponsor stage storm strike_down submit summon surpass surround suspend target tell',
  'terminate thank throw tighten top tour trigger uncover undergo underline underscore unveil uphold urge value',
  'veto violate welcome witness',
].join(' ').split(' '));

/** Verbs whose object may be a clause without a conjunction: "say it was stolen". */
// prettier-ignore
export const TELL_CLAUSE: ReadonlySet<string> = new Set([
  'acknowledge add admit advise affirm agree allege announce argue assert assume assure believe claim comment',
  'conclude confirm count decide declare demand demonstrate deny determine disclose discover emerge emphasise',
  'emphasize ensure estimate expect explain fear feel find guarantee hear hope indicate insist know learn',
  'maintain mandate mean note observe point_out predict prove question realize recognise recognize recommend',
  'reiterate remark remember repeat report request reveal rule say see show state stress suggest suspect testify',
  'think turn_out tweet underline understand warn wish write',
].join(' ').split(' '));
