/**
 * Kinds of event that news tells, with the words that tell them. Two mentions whose words stand in one row may tell
 * one event. Compiled by hand from general knowledge of English and tuned on the trigger lists of ECB+, WikiEvents and
 * TimeBank; noun–verb pairs follow WordNet's derivational links.
 */
export interface EventClass {
  readonly name: string;
  /** How much of an event its words tell by themselves, 0 (a state, an opinion) to 1 (something that happened). */
  readonly weight: number;
  /** Base forms; `_` joins a particle ("step_down"). */
  readonly verbs: string;
  /**
   * Base forms. A `~` behind a noun: it also names a thing or a result ("agreement", "fire"), and is taken for an event
   * only where time, participants or a light verb say so.
   */
  readonly nouns: string;
  /** Role of "X's" and "of X" beside a noun of this kind, where it is not the agent: "the death of X". */
  readonly possessor?: 'patient';
}

/** Kinds of event with their verbs and nouns; a noun with `~` may also name a thing. */
// prettier-ignore
export const EVENT_CLASSES: readonly EventClass[] = [
  // Contact
  { name: 'call', weight: 0.85, verbs: 'phone phone_up telephone ring_up speak converse chat', nouns: 'call conversation teleconference videoconference telecon' },
  { name: 'talks', weight: 0.75, verbs: 'discuss negotiate talk confer consult debate parley deliberate', nouns: 'talks dialogue dialog negotiation discussion consultation deliberation debate chat talk~ exchange~ interaction~ mediation engagement~ contact~' },
  { name: 'meeting', weight: 0.9, verbs: 'meet host convene huddle meet_up sit_down', nouns: 'meeting summit gathering get-together encounter rendezvous conference congress~ convention~ assembly~ session~ forum~ audience~ luncheon~ dinner~ banquet~ reception~' },
  { name: 'interview', weight: 0.55, verbs: 'interview', nouns: 'interview' },
  { name: 'speech', weight: 0.55, verbs: 'deliver', nouns: 'speech address~ keynote lecture briefing testimony remarks~' },
  { name: 'visit', weight: 0.9, verbs: 'visit arrive tour travel fly journey', nouns: 'visit trip tour~ arrival journey pilgrimage stopover voyage', },
  { name: 'departure', weight: 0.7, verbs: 'depart leave exit set_off set_out', nouns: 'departure exit~' },
  { name: 'return', weight: 0.65, verbs: 'return come_back go_back', nouns: 'return homecoming comeback' },
  { name: 'movement', weight: 0.5, verbs: 'go come move reach approach cross enter board walk drive ride sail head land march transport carry drop_off', nouns: 'movement~ crossing~ landing~ passage~' },
  { name: 'migration', weight: 0.6, verbs: 'flee migrate emigrate immigrate escape evacuate displace defect', nouns: 'exodus escape evacuation migration~ displacement defection', },
  // Agreements and diplomacy
  { name: 'agreement', weight: 0.8, verbs: 'agree acquiesce sign ratify ink finalize finalise seal clinch conclude initial team_up partner ally', nouns: 'agreement~ deal~ pact~ accord~ treaty~ contract~ memorandum~ settlement~ compromise~ signing ratification tie-up alliance~' },
  { name: 'ceasefire', weight: 0.85, verbs: '', nouns: 'ceasefire cease-fire truce armistice' },
  { name: 'recognition', weight: 0.65, verbs: 'recognize recognise', nouns: 'recognition~' },
  { name: 'sanction', weight: 0.8, verbs: 'sanction impose levy slap', nouns: 'sanction~ embargo blockade boycott imposition levy~' },
  { name: 'suspension', weight: 0.75, verbs: 'suspend pause halt freeze shelve put_off postpone delay defer adjourn', nouns: 'suspension pause~ halt postponement delay~ moratorium adjournment freeze~ stoppage' },
  { name: 'cancellation', weight: 0.75, verbs: 'cancel scrap call_off revoke rescind retract repeal annul nullify invalidate abolish terminate withdraw abandon ditch', nouns: 'cancellation repeal revocation termination annulment abolition withdrawal abandonment' },
  { name: 'lifting', weight: 0.7, verbs: 'lift ease relax', nouns: 'lifting easing' },
  { name: 'ban', weight: 0.75, verbs: 'ban prohibit outlaw bar forbid block veto blacklist', nouns: 'ban prohibition veto blacklisting' },
  { name: 'approval', weight: 0.75, verbs: 'approve authorize authorise endorse pass adopt enact clear green-light greenlight certify license sign_off', nouns: 'approval~ authorization authorisation endorsement~ passage~ adoption~ enactment clearance~ certification~' },
  { name: 'rejection', weight: 0.7, verbs: 'reject refuse turn_down rebuff spurn snub overrule', nouns: 'rejection refusal rebuff snub' },
  { name: 'proposal', weight: 0.55, verbs: 'propose offer suggest table submit', nouns: 'proposal offer~ bid~ proposition~ submission~' },
  // Announcements and public acts
  { name: 'announcement', weight: 0.6, verbs: 'announce declare proclaim reveal disclose', nouns: 'announcement declaration~ proclamation disclosure revelation statement~' },
  { name: 'launch', weight: 0.85, verbs: 'launch introduce unveil debut inaugurate roll_out kick_off start_up premiere showcase', nouns: 'launch introduction~ unveiling debut inauguration rollout roll-out premiere kickoff kick-off launching' },
  { name: 'publication', weight: 0.65, verbs: 'publish post tweet broadcast air issue leak print upload', nouns: 'publication~ broadcast~ leak~ posting~' },
  { name: 'release', weight: 0.7, verbs: 'release free liberate parole', nouns: 'release~ liberation parole' },
  { name: 'opening', weight: 0.65, verbs: 'open reopen re-open open_up', nouns: 'opening~ reopening groundbreaking' },
  { name: 'closure', weight: 0.7, verbs: 'close shut shut_down close_down shutter dissolve wind_up', nouns: 'closure shutdown closing dissolution' },
  { name: 'celebration', weight: 0.6, verbs: 'celebrate commemorate', nouns: 'celebration ceremony festival~ parade commemoration gala anniversary~ vigil' },
  // Violence
  { name: 'attack', weight: 0.95, verbs: 'attack bomb assault raid ambush shell bombard torpedo storm invade strafe besiege detonate explode blast blow_up go_off', nouns: 'attack bombing explosion blast assault raid ambush shelling bombardment airstrike air-strike strike offensive onslaught invasion incursion siege detonation massacre atrocity pogrom barrage rampage' },
  { name: 'shooting', weight: 0.95, verbs: 'shoot gun_down open_fire shoot_down', nouns: 'shooting gunfire shootout crossfire' },
  { name: 'death', weight: 0.95, verbs: 'kill die murder assassinate perish execute slay pass_away behead massacre slaughter drown hang suffocate electrocute mow_down lynch', nouns: 'death murder killing assassination execution~ slaying homicide suicide fatality slaughter genocide manslaughter beheading lynching drowning demise', possessor: 'patient' },
  { name: 'injury', weight: 0.85, verbs: 'injure wound hurt maim mutilate stab beat_up', nouns: 'injury~ wounding stabbing beating', possessor: 'patient' },
  { name: 'fight', weight: 0.75, verbs: 'fight clash battle skirmish brawl', nouns: 'fighting clash battle skirmish fight combat~ brawl conflict~ war~ hostilities violence uprising rebellion mutiny insurrection revolt' },
  { name: 'abduction', weight: 0.9, verbs: 'kidnap abduct hijack', nouns: 'kidnapping abduction hijacking hijack hostage-taking', possessor: 'patient' },
  { name: 'coup', weight: 0.9, verbs: '', nouns: 'coup putsch' },
  { name: 'capture', weight: 0.8, verbs: 'capture seize annex occupy conquer take_over overrun retake recapture confiscate', nouns: 'capture seizure annexation conquest takeover occupation~ confiscation' },
  { name: 'prevention', weight: 0.6, verbs: 'foil thwart avert prevent repel repulse', nouns: '' },
  { name: 'rescue', weight: 0.85, verbs: 'rescue airlift', nouns: 'rescue airlift', possessor: 'patient' },
  { name: 'deployment', weight: 0.75, verbs: 'deploy mobilize mobilise dispatch send station', nouns: 'deployment mobilization mobilisation buildup dispatch~' },
  { name: 'withdrawal', weight: 0.75, verbs: 'pull_out retreat pull_back', nouns: 'pullout pull-out retreat pullback' },
  { name: 'surrender', weight: 0.85, verbs: 'surrender capitulate give_up turn_in', nouns: 'surrender capitulation' },
  { name: 'weapons-test', weight: 0.8, verbs: 'test-fire', nouns: 'liftoff' },
  { name: 'threat', weight: 0.45, verbs: 'threaten menace', nouns: 'threat~ ultimatum' },
  // Law
  { name: 'arrest', weight: 0.95, verbs: 'arrest detain apprehend imprison jail incarcerate handcuff nab round_up lock_up lead_away book', nouns: 'arrest detention imprisonment apprehension~ custody~', possessor: 'patient' },
  { name: 'charge', weight: 0.9, verbs: 'charge indict arraign prosecute impeach', nouns: 'indictment arraignment prosecution~ impeachment charge~', possessor: 'patient' },
  { name: 'accusation', weight: 0.45, verbs: 'accuse blame allege implicate', nouns: 'accusation~ allegation~' },
  { name: 'lawsuit', weight: 0.8, verbs: 'sue', nouns: 'lawsuit~ suit~ litigation~' },
  { name: 'filing', weight: 0.6, verbs: 'file lodge', nouns: 'filing~ complaint~ petition~ appeal' },
  { name: 'trial', weight: 0.8, verbs: 'testify plead confess stand_trial', nouns: 'trial hearing retrial mistrial plea~ confession~ arbitration proceedings~ inquest' },
  { name: 'verdict', weight: 0.9, verbs: 'convict acquit sentence fine rule exonerate uphold', nouns: 'verdict conviction acquittal sentencing ruling sentence~ judgment~ judgement~ fine~', possessor: 'patient' },
  { name: 'extradition', weight: 0.85, verbs: 'extradite deport expel repatriate banish', nouns: 'extradition deportation expulsion repatriation', possessor: 'patient' },
  { name: 'pardon', weight: 0.85, verbs: 'pardon', nouns: 'pardon~ amnesty clemency', possessor: 'patient' },
  { name: 'investigation', weight: 0.65, verbs: 'investigate probe inspect examine search', nouns: 'investigation inquiry probe~ enquiry inspection examination~ search manhunt autopsy crackdown' },
  { name: 'identification', weight: 0.6, verbs: 'identify', nouns: 'identification~' },
  { name: 'robbery', weight: 0.9, verbs: 'rob steal loot burgle plunder heist make_off', nouns: 'robbery heist theft burglary looting larceny' },
  { name: 'crime', weight: 0.7, verbs: 'rape torture abuse smuggle defraud embezzle vandalize vandalise bribe blackmail molest', nouns: 'rape torture~ abuse~ fraud~ arson treason corruption~ bribery smuggling crime~ offence~ offense~' },
  { name: 'hack', weight: 0.85, verbs: 'hack breach exfiltrate phish compromise deface', nouns: 'hack hacking breach~ cyberattack cyber-attack ransomware~ intrusion outage phishing~ malware~' },
  // Politics and persons
  { name: 'election', weight: 0.85, verbs: 'elect reelect re-elect', nouns: 'election by-election byelection primary~ runoff re-election reelection', possessor: 'patient' },
  { name: 'vote', weight: 0.8, verbs: 'vote', nouns: 'vote~ referendum ballot~ voting plebiscite' },
  { name: 'appointment', weight: 0.85, verbs: 'appoint nominate hire promote swear_in install crown enthrone name designate select pick recruit draft rehire re-hire reappoint', nouns: 'appointment nomination hiring promotion~ coronation installation~ succession~ inauguration recruitment~ swearing-in', possessor: 'patient' },
  { name: 'resignation', weight: 0.9, verbs: 'resign quit retire step_down step_aside stand_down abdicate bow_out', nouns: 'resignation retirement~ abdication' },
  { name: 'dismissal', weight: 0.9, verbs: 'fire sack dismiss oust lay_off remove depose overthrow topple demote axe', nouns: 'dismissal ouster firing sacking layoff removal overthrow deposition ousting', possessor: 'patient' },
  { name: 'campaign', weight: 0.5, verbs: 'campaign canvass lobby stump', nouns: 'campaign~ candidacy~' },
  { name: 'protest', weight: 0.85, verbs: 'protest rally riot picket', nouns: 'protest demonstration rally riot march~ rioting sit-in unrest picket' },
  { name: 'strike', weight: 0.85, verbs: 'walk_out', nouns: 'walkout' },
  { name: 'birth', weight: 0.85, verbs: 'bear give_birth', nouns: 'birth~', possessor: 'patient' },
  { name: 'marriage', weight: 0.85, verbs: 'marry wed remarry', nouns: 'marriage~ wedding' },
  { name: 'divorce', weight: 0.85, verbs: 'divorce split_up break_up', nouns: 'divorce breakup break-up' },
  { name: 'burial', weight: 0.85, verbs: 'bury cremate', nouns: 'burial funeral cremation', possessor: 'patient' },
  { name: 'treatment', weight: 0.7, verbs: 'hospitalize hospitalise diagnose vaccinate treat check_into quarantine', nouns: 'hospitalization hospitalisation diagnosis surgery vaccination transplant quarantine rehab~', possessor: 'patient' },
  { name: 'record', weight: 0.7, verbs: 'become_first', nouns: '' },
  { name: 'award', weight: 0.8, verbs: 'award honor honour bestow present knight decorate grant', nouns: 'award~ honor~ honour~' },
  { name: 'joining', weight: 0.7, verbs: 'join rejoin align_with enlist accede enrol enroll', nouns: 'accession enlistment membership~' },
  { name: 'founding', weight: 0.75, verbs: 'found establish create form set_up co-found cofound', nouns: 'founding establishment~ creation~ formation~' },
  // Disasters and accidents
  { name: 'disaster', weight: 0.9, verbs: 'erupt flood strike_storm devastate ravage engulf rock shake jolt', nouns: 'earthquake quake temblor tsunami aftershock flood flooding hurricane typhoon cyclone tornado storm~ eruption landslide avalanche drought famine~ wildfire disaster catastrophe blizzard tremor mudslide' },
  { name: 'accident', weight: 0.9, verbs: 'crash derail collide sink capsize overturn collapse ram veer run_over', nouns: 'crash derailment collision accident sinking~ capsizing collapse wreck~ shipwreck crash-landing pileup stampede spill meltdown incident tragedy' },
  { name: 'fire', weight: 0.85, verbs: 'burn blaze ignite catch_fire burn_down torch smolder', nouns: 'fire blaze inferno' },
  { name: 'damage', weight: 0.75, verbs: 'damage destroy wreck ruin demolish raze smash sever rip', nouns: 'destruction demolition damage' },
  { name: 'disappearance', weight: 0.8, verbs: 'disappear vanish go_missing', nouns: 'disappearance', possessor: 'patient' },
  { name: 'discovery', weight: 0.75, verbs: 'discover unearth detect uncover spot excavate find', nouns: 'discovery finding~ detection excavation' },
  { name: 'illness', weight: 0.7, verbs: 'infect sicken fall_ill', nouns: 'outbreak pandemic epidemic infection~ illness~' },
  { name: 'spread', weight: 0.5, verbs: 'spread break_out', nouns: 'spread' },
  // Business
  { name: 'purchase', weight: 0.85, verbs: 'buy acquire purchase merge buy_out snap_up', nouns: 'acquisition purchase~ takeover merger buyout buy-out' },
  { name: 'sale', weight: 0.75, verbs: 'sell divest auction sell_off offload', nouns: 'sale~ divestiture auction sell-off selloff disposal' },
  { name: 'investment', weight: 0.6, verbs: 'invest fund finance donate inject contribute', nouns: 'investment~ funding~ donation~ bailout ipo offering~' },
  { name: 'payment', weight: 0.55, verbs: 'pay repay reimburse compensate', nouns: 'payment~ payout~ compensation~ repayment' },
  { name: 'bankruptcy', weight: 0.85, verbs: 'default go_bankrupt', nouns: 'bankruptcy insolvency' },
  { name: 'restructuring', weight: 0.65, verbs: 'restructure reorganize reorganise overhaul spin_off', nouns: 'restructuring reorganization overhaul~ spinoff spin-off recapitalization' },
  { name: 'earnings', weight: 0.6, verbs: 'earn', nouns: '' },
  { name: 'increase', weight: 0.45, verbs: 'rise increase grow climb surge soar jump gain advance raise expand boost double triple hike edge_up go_up', nouns: 'increase rise surge~ hike~ jump~ growth expansion~ gain~ boost~ rebound~' },
  { name: 'decrease', weight: 0.45, verbs: 'fall drop decline decrease plunge tumble slump slide shrink cut reduce slash lower plummet weaken halve dip trim edge_down go_down', nouns: 'decrease decline drop fall slump~ cut reduction plunge~ cutback~ crash-market downturn~ recession~' },
  { name: 'rating', weight: 0.7, verbs: 'downgrade', nouns: 'downgrade' },
  { name: 'production', weight: 0.5, verbs: 'build construct manufacture produce assemble complete', nouns: 'construction~ production~ completion~' },
  { name: 'delivery', weight: 0.55, verbs: 'ship hand_over hand_off transfer supply', nouns: 'delivery~ shipment~ handover transfer~' },
  { name: 'extension', weight: 0.55, verbs: 'extend renew prolong', nouns: 'extension~ renewal~' },
  { name: 'recall', weight: 0.75, verbs: '', nouns: 'recall~' },
  // Sport and culture
  { name: 'win', weight: 0.75, verbs: 'win defeat beat triumph thrash edge_past upset sweep prevail', nouns: 'victory win triumph~' },
  { name: 'loss', weight: 0.6, verbs: 'lose forfeit', nouns: 'defeat~ loss~' },
  { name: 'match', weight: 0.65, verbs: 'play compete draw', nouns: 'match~ game final~ semifinal semi-final quarterfinal quarter-final tournament playoff bout~ race~ championship~ contest~ round~ derby' },
  { name: 'score', weight: 0.6, verbs: 'score', nouns: 'goal~ touchdown~' },
  { name: 'performance', weight: 0.55, verbs: 'perform star appear sing', nouns: 'performance~ concert show~ exhibition~ screening appearance~' },
  // Space, science
  { name: 'lift-off', weight: 0.8, verbs: 'blast_off lift_off take_off touch_down dock orbit', nouns: 'lift-off blastoff splashdown docking flyby spacewalk' },
  // Speech acts that are news
  { name: 'demand', weight: 0.4, verbs: 'urge demand pressure call_for call_on appeal request ask beg plead_for', nouns: 'demand~ request' },
  { name: 'order', weight: 0.6, verbs: 'order instruct command direct summon subpoena', nouns: 'order~ directive~ summons~ decree~' },
  { name: 'invitation', weight: 0.5, verbs: 'invite', nouns: 'invitation~' },
  { name: 'praise', weight: 0.3, verbs: 'praise hail laud applaud commend salute', nouns: 'praise~ tribute~' },
  { name: 'condemnation', weight: 0.5, verbs: 'condemn denounce criticize criticise slam decry deplore lambast', nouns: 'condemnation criticism~ denunciation' },
  { name: 'apology', weight: 0.65, verbs: 'apologize apologise', nouns: 'apology~' },
  { name: 'warning', weight: 0.4, verbs: 'warn caution alert', nouns: 'warning~ alert~' },
  { name: 'promise', weight: 0.45, verbs: 'pledge vow promise commit swear undertake', nouns: 'pledge~ vow~ promise~ commitment~' },
  { name: 'decision', weight: 0.55, verbs: 'decide resolve opt', nouns: 'decision resolution~' },
  { name: 'retaliation', weight: 0.75, verbs: 'retaliate', nouns: 'retaliation reprisal' },
  { name: 'cooperation', weight: 0.35, verbs: 'cooperate collaborate co-operate', nouns: 'cooperation~ collaboration~ partnership~' },
];
