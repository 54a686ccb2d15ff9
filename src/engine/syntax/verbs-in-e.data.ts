/** Verbs whose base form ends in an e that no rule of {@link lemma} gives back. */
export const VERBS_IN_E =
  'abate abdicate abide abrogate abuse accede accelerate accommodate accumulate accuse ache acquire ' +
  'activate adhere adjudicate admire advantage advocate aggravate aggregate agitate alienate allege ' +
  'allocate allude alternate ameliorate amputate animate annihilate anticipate appease arbitrate arouse ' +
  'arrange articulate ascribe aspire assassinate assimilate assuage assume assure attribute attune ' +
  'authenticate automate avenge average axe backdate backslide barricade become besiege blockade bre ' +
  'breathe browse cajole calculate calibrate camouflage captivate capture caricature cascade cause ' +
  'cease celebrate censure centre challenge change charge choose circulate circumnavigate circumscribe ' +
  'cleanse codename coincide collaborate collapse collide collude combine commemorate communicate ' +
  'commute compare compensate compete compile complete complicate compose compute concede concentrate ' +
  'conclude condone confine confiscate conflate confuse congratulate congregate consecrate consolidate ' +
  'conspire constitute consume consummate contaminate contemplate contravene contribute convene ' +
  'converge cooperate coordinate correlate corroborate costume cremate crusade culminate cultivate ' +
  'curse damage darle deactivate debase debate debilitate decapitate decide decimate declare decline ' +
  'decode decorate decrease dedicate defame defecate define deflate defuse degenerate degrade dehydrate ' +
  'delegate delete deliberate delude deluge demarcate demonstrate demote denigrate denote deplete ' +
  'deplore depose deregulate deride describe desecrate desegregate designate desire deteriorate ' +
  'determine detonate devastate devote diagnose dictate die dilute disadvantage disaggregate disburse ' +
  'discharge discipline disclose discourage discriminate disengage disfigure disintegrate dislike ' +
  'dislocate disparage dispense disperse dispose dispute disseminate dissipate dissuade distribute ' +
  'disuse diverge divide divulge dominate donate douse downgrade duplicate dye ease eclipse educate ' +
  'elaborate electrocute elevate eliminate elude emanate emerge emigrate emulate encapsulate enclose ' +
  'encourage endorse endure engage enlarge enshrine ensure enumerate envisage eradicate erase erode ' +
  'escalate escape espouse estimate evade evaporate evoke exacerbate exaggerate examine excavate ' +
  'exchange excite exclude excuse execute exhume exile exonerate expedite expense expire explode ' +
  'explore expose expunge extradite eye fabricate facilitate fascinate feature federate figure forage ' +
  'foreclose forge formulate forsake fracture frustrate gauge gazette generate gouge guide headline ' +
  'hemorrhage hesitate house hype ignite ignore illuminate illustrate image imagine imitate immerse ' +
  'immigrate impede impinge implicate implore impose impute inaugurate incapacitate incarcerate ' +
  'incinerate incite incline include income incorporate increase incriminate indicate indoctrinate ' +
  'indulge infiltrate inflame inflate infringe infuse inhale injure innovate inoculate inquire inscribe ' +
  'inspire instigate institute insulate insure integrate intercede interfere interrogate intervene ' +
  'intimate intimidate intrude inundate invade invalidate investigate invigorate invite invoke irrigate ' +
  'isolate landscape lapse lease lecture legislate leverage liberate license lie liquidate litigate ' +
  'locate machine manage mandate manipulate manufacture marre massacre massage mature measure merge ' +
  'message micromanage migrate misdiagnose misfire mistake misuse mitigate moderate mortgage motivate ' +
  'mutate navigate necessitate negate nickname nominate nurse nurture obligate oblige obscure offshore ' +
  'operate opine oppose orchestrate originate outline outrage overcome overdose overestimate override ' +
  'overrule overstate overtake overuse owe package parachute parade paraphrase parole partake ' +
  'participate pause penetrate perpetrate persecute persevere persuade pervade picture pillage pirate ' +
  'placate please plunge pollute populate postpone posture precede precipitate preclude predate ' +
  'predetermine predicate prepare prescribe preside pressure presume privilege procure profile ' +
  'programme proliferate promote promulgate propagate propose proscribe prosecute prostitute prototype ' +
  'provide provoke puncture purchase purge purse quarantine quote rampage range ravage reactivate ' +
  'reallocate rearrange reassure rebuke recapture recede recharge reciprocate recite reconcile ' +
  'reconfigure reconstitute reconvene recuperate recuse redefine redistribute reemerge refile refine ' +
  'refuse refute regenerate regulate rehabilitate rehire reignite reimburse reimpose reinstate ' +
  'reintegrate reinvigorate reiterate rejuvenate relapse relate release relegate relocate remake ' +
  'remunerate rename renege renominate renovate replicate repulse repurpose require reroute reschedule ' +
  'reshape reside resonate restate restore restructure resume resuscitate retake retire reunite reuse ' +
  'revere reverse revoke rewrite ridicule rotate route rupture sabotage salute salvage saturate ' +
  'scavenge schedule secure segregate sense separate severe she shortchange showcase sideline simulate ' +
  'speculate stagnate stalemate stampede steppe stereotype stimulate stipulate stockpile stocktake ' +
  'streamline structure style subjugate submerge subordinate subscribe subside substitute subsume ' +
  'suffocate supersede suppose surcharge surge surname syndicate taste teenage telephone tenure ' +
  'terminate the tie tolerate torture translate transpire traverse treasure type underage underestimate ' +
  'underline undermine underprivilege underscore understate undertake underwrite unite unsecure update ' +
  'upgrade urge urinate vacate vaccinate validate ventilate venture verse videotape vindicate violate ' +
  'warehouse waste welcome create recreate procreate permeate delineate';
