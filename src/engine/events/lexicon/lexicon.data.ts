/**
 * Word lists that decide how a verb or noun stands to the events around it. Base forms in lower case; `_` joins a
 * particle. Compiled by hand from general knowledge of English.
 */

import { wordSet } from '../../collections';

/** Verbs of saying: what they report is the news, they are not. */
export const REPORTING_VERBS = wordSet(`
  say tell add report state note quote claim explain mention remark reply respond comment write insist argue confirm
  acknowledge admit stress emphasize emphasise highlight underline underscore reiterate reaffirm recall indicate cite
  observe estimate predict forecast share describe elaborate point_out assert maintain contend concede stipulate
  caution clarify joke quip deny read repeat tout thank welcome speculate
  complain lament boast answer vouch attest label dub characterize characterise portray outline detail`);

/** What something is done in that has an aim: "in an effort to save the bank". */
export const AIM_NOUNS = wordSet('effort efforts attempt attempts bid move order');

/** Verbs by which research tells what it has found, and the nouns that do so. */
export const FINDING_VERBS = wordSet(
  `report describe find show reveal suggest indicate estimate conclude identify observe confirm demonstrate`,
);
/** Who finds: subjects with which {@link FINDING_VERBS} tell results of a study. */
export const RESEARCH_NOUNS = wordSet(`
  study studies research researchers scientists survey surveys poll polls archaeologists astronomers biologists chemists
  climatologists ecologists epidemiologists geneticists geologists oceanographers palaeontologists paleontologists
  physicists psychologists seismologists virologists zoologists`);

/** Opinion and perception: their complement is a thought, not a fact. */
export const COGNITION_VERBS = wordSet(`
  think believe feel hope fear expect suspect assume suppose imagine doubt wonder consider regard view deem guess
  understand know realize realise remember forget love like hate prefer enjoy worry fret agonise agonize care trust see hear watch notice
  want wish desire need dream presume reckon envision envisage anticipate mean`);

/** What somebody is made to feel: "were angered by the raids". */
export const FEELING_VERBS = wordSet(`
  anger enrage infuriate outrage irritate annoy frustrate offend sadden dismay distress disappoint alarm frighten
  scare terrify unnerve unsettle shock astonish amaze surprise startle puzzle baffle delight please thrill excite
  amuse impress inspire fascinate intrigue embarrass humiliate bother trouble disturb haunt`);

/** Bodies that act as one: "it" of what they say is they themselves. */
export const INSTITUTIONS = wordSet(`
  company firm group bank lender insurer airline carmaker automaker automobile maker manufacturer producer retailer
  supplier operator developer publisher broadcaster newspaper utility regulator watchdog government ministry cabinet
  parliament senate council committee commission board panel court tribunal agency authority department office bureau
  administration army navy military police force guard party movement union federation association league club team
  hospital university institute foundation fund charity church embassy coalition alliance organisation organization body
  state city country republic`);

/** States, relations and effects: background, whatever their tense. */
export const STATIVE_VERBS = wordSet(`
  be have own include contain remain seem look reflect signal represent show carry lie live stand exist belong depend
  consist comprise involve relate concern matter cost weigh deserve lack resemble sound keep stay aim seek focus align
  support encourage enable help allow ensure require strengthen reinforce bolster deepen advance foster promote drive
  underpin illustrate prove exemplify mark constitute span range account total amount equal exceed
  touch build cover address stem result cause lead contribute tend fit suit define mirror echo
  encompass feature serve act work function owe rely hinge rank date concern highlight suggest imply indicate 
  fuel spark hamper hinder affect influence threaten shape face deal cope struggle try attempt
  compare differ vary relate refer apply pertain emerge pose attract draw mention use call name know do go
  get put make take give become turn let keep_on go_on set provide bring happen occur
  revolve aspire strive surround boast pack bind picture continue rule hurt meet come`);

/** Verbs that only say in which phase an event is; the event is their complement. */
export const ASPECT_VERBS = wordSet(
  `begin start continue stop finish resume keep cease go_on complete end conclude proceed`,
);

/** Verbs and adjectives that only place their infinitive in the future: "is scheduled to meet", "plans to visit". */
export const PLAN_GOVERNORS = wordSet(`
  plan intend expect schedule set prepare slate due poise ready look gear_up arrange bind will about
  project predict forecast anticipate book earmark design certain sure likely tip line_up brace mean destine`);

/** Governors of wishes: their infinitive may never come true. */
export const WISH_GOVERNORS = wordSet(`
  want wish hope seek like love need aim consider eye try attempt struggle strive aspire bid long desire prefer mull
  contemplate weigh discuss push work fight race rush vie compete scramble unlikely possible able unable eager
  willing be_prepared keen reluctant hesitant free easy hard difficult important necessary ought have`);

/** Speech acts that bind the speaker: they happened, and what they promise is planned. */
export const COMMISSIVE_GOVERNORS = wordSet(`
  pledge vow promise agree decide commit undertake swear resolve opt choose announce guarantee approve vote contract
  volunteer elect determine`);

/** Speech acts that ask of others: what they ask for is hypothetical. */
export const DIRECTIVE_GOVERNORS = wordSet(`
  urge ask tell order demand call_for call_on request invite encourage advise recommend beg instruct command direct
  press pressure persuade warn threaten offer suggest propose oblige require appeal lobby call`);

/** Verbs whose "that" clause is feared, wished or demanded: it need not be so. */
export const WISHED_CLAUSES = wordSet(`
  doubt fear worry hope wish suggest propose demand request urge recommend require`);

/** Nouns whose clause may not be so: "the possibility that it was sunk". */
export const UNSURE_NOUNS = wordSet(
  `possibility risk chance likelihood prospect fear hope suspicion theory danger idea notion`,
);

/** Governors whose complement did happen. */
export const IMPLICATIVE_GOVERNORS = wordSet(`
  help manage force compel cause lead get make let go come use prompt allow enable proceed rush dare see watch hear
  happen be turn_out prove say report believe allege understand reveal show rumor rumour find know think claim
  appear seem remember admit confirm deem consider`);

/** Governors whose complement did not happen. */
export const NEGATIVE_GOVERNORS = wordSet(`
  fail refuse decline avoid forgo forego forget neglect prevent deny refrain forbid ban prohibit bar block halt thwart
  foil avert abandon cancel scrap rule_out call_off shelve hesitate`);

/** Adjectives and participles of a noun that put its event into the future. */
export const FUTURE_MODIFIERS = wordSet(`
  upcoming forthcoming planned scheduled expected future coming next imminent impending anticipated long-anticipated
  intended slated projected`);

/** Modifiers of a noun whose event is only possible. */
export const HYPOTHETICAL_MODIFIERS = wordSet(`
  proposed possible potential prospective hypothetical likely eventual threatened feared desired would-be conceivable any further`);

/** What is said of what may come about. */
export const LIKELY = wordSet(
  `likely unlikely possible impossible probable inevitable imminent conceivable unthinkable`,
);

/** Modifiers of a noun whose event did not come about. */
export const FAILED_MODIFIERS = wordSet(
  `failed attempted foiled thwarted canceled cancelled abortive averted unsuccessful denied no`,
);

/** Nouns with an infinitive that is planned: "plans to negotiate". */
export const PLAN_NOUNS = wordSet(`
  plan decision agreement pledge promise vow commitment intention deal order contract schedule date deadline target
  goal move step mandate ruling`);

/** Nouns with an infinitive that may never come true: "efforts to secure". */
export const WISH_NOUNS = wordSet(`
  effort attempt bid offer threat proposal aim ambition desire hope wish chance opportunity ability right way need push
  campaign failure refusal drive request call demand plea willingness initiative potential capacity reason time
  permission authority power pressure scheme plot battle fight quest struggle`);

/** Verbs whose noun object is only planned, wished or prevented: "called for talks", "cancelled the visit". */
export const PROJECTING_VERBS: ReadonlyMap<string, 'planned' | 'hypothetical' | 'denied'> = new Map([
  ...[
    ...wordSet(
      'plan schedule announce expect anticipate await prepare set promise pledge agree book order approve authorise authorize',
    ),
  ].map((verb) => [verb, 'planned'] as const),
  ...[
    ...wordSet(`seek want demand urge propose call_for consider request offer suggest fear threaten oppose support need
      favor favour advocate encourage promote invite risk discuss contemplate pursue push mull weigh hope eye secure
      attempt try negotiate postpone delay shelve`),
  ].map((verb) => [verb, 'hypothetical'] as const),
  ...[
    ...wordSet(
      'cancel call_off avert prevent avoid reject foil thwart deny rule_out abandon scrap stop refuse veto block',
    ),
  ].map((verb) => [verb, 'denied'] as const),
]);

/** Modal verbs by what they make of their verb; `would` is planned inside past speech. */
export const MODALS: ReadonlyMap<string, 'planned' | 'hypothetical' | 'would'> = new Map([
  ...[...wordSet("will 'll ’ll shall wo gonna")].map((verb) => [verb, 'planned'] as const),
  ...[...wordSet('may might can could must should ought ca need dare')].map(
    (verb) => [verb, 'hypothetical'] as const,
  ),
  ...[...wordSet("would 'd ’d")].map((verb) => [verb, 'would'] as const),
]);

/** Who finds none of these has found something out: "police find no trace of the boat". */
export const FINDING = wordSet('find see detect');
export const FINDINGS = wordSet(`
  evidence proof sign signs trace traces fault link links wrongdoing breach crime violation error flaw problem problems
  nothing reason grounds connection indication damage
`);

/** Words that deny what they stand with. */
export const NEGATIONS = wordSet(
  "not n't n’t never neither nor no without hardly barely nothing nobody cannot",
);

/** Conjunctions under which a clause tells no fact; "no matter who …". */
export const CONDITIONALS = wordSet(
  'if unless whether lest should otherwise provided supposing assuming matter',
);

/** Verbs whose infinitive is done by their object: "urged Moreno to visit". */
export const OBJECT_CONTROL = wordSet(`
  urge ask tell order request invite encourage advise beg instruct command direct press pressure persuade warn force
  compel cause lead get make let help allow enable prompt require expect want appoint elect hire convince permit
  schedule see watch hear find leave keep send bring take believe report allege consider call charge accuse use`);

/** Nouns for those who take part, where no mention says so: a bare plural without a name is still somebody. */
export const GENERIC_SUBJECTS = wordSet(`
  it you one people everyone everybody anyone anybody someone somebody something nothing this that these those there
  what who which things thing many some most others experts analysts observers critics we i`);

/** Prepositions and conjunctions that order two events, as seen from the clause they are attached to. */
export const ORDER_WORDS: ReadonlyMap<string, 'before' | 'after' | 'during' | 'since' | 'by'> = new Map([
  ['before', 'before'],
  ['until', 'before'],
  ['till', 'before'],
  ['ahead', 'before'],
  ['prior', 'before'],
  ['after', 'after'],
  ['following', 'after'],
  ['since', 'since'],
  ['during', 'during'],
  ['amid', 'during'],
  ['amidst', 'during'],
  ['while', 'during'],
  ['when', 'during'],
  ['once', 'after'],
  ['by', 'by'],
]);

/** Nouns of time: "on the morning of 1 March", "a year after" name nobody who takes part. */
export const TIME_NOUNS = wordSet(`
  second minute hour day night morning afternoon evening week weekend month quarter season year decade century time
  moment period date noon midnight dawn dusk spring summer autumn fall winter past future present today yesterday
  tomorrow while eve anniversary start end beginning middle seconds minutes hours days nights mornings weeks months
  quarters seasons years decades centuries times moments`);

/** Classes of nouns whose subject may carry an impact verb. */
export const IMPACT_CLASSES = wordSet(`attack shooting disaster accident fire`);

/** Classes of what comes of such events: "a fire killed two". */
export const HARM_CLASSES = wordSet(`death injury damage`);

/** Verbs over an infinitive that leave its truth as it is or deny it, and are no event: "managed to", "appeared to". */
export const RAISING_VERBS = wordSet(`
  manage fail go come get refuse decline appear seem happen turn_out believe think report say allege know understand presume be hope rush`);

/** Verbs that nothing is done by to anything. */
export const INTRANSITIVE = wordSet(`
  crash derail collapse explode erupt die happen occur arrive depart disappear vanish fall rise emerge resign fail go come
  return retire sit stand speak travel fly flee escape apologise apologize agree`);

/** Verbs that keep an object in the passive: "a soldier awarded a medal". */
export const TWO_OBJECTS = wordSet(`
  give award offer send pay grant tell show ask teach hand deny fine name elect call appoint deal owe promise`);

/** Nouns and pronouns of somebody. */
export const PERSON_NOUNS = wordSet(
  `he him she her i me we us man woman boy girl child person worker player driver`,
);

/** Texts and pictures: what they do is no news ("This article appeared on page 6"). */
export const DOCUMENT_NOUNS = wordSet(
  `article comment page photograph photo picture image gallery website footage chart version piece column photos
  pictures images articles caption headline`,
);

/** What is several people in the singular. */
export const CROWDS = wordSet(`staff personnel media press`);

/** Verbs whose infinitive is what somebody means to do, or has begun: "planned to rally". */
export const INTENDING_VERBS = wordSet(
  `plan intend expect agree decide begin start prepare propose vow pledge vote`,
);

/** Verbs whose object may be a day: "proposed 23 October". */
export const DAY_SETTING_VERBS = wordSet(`propose set fix choose pick suggest`);

/** Words with which begins what is asked: "a report into |what| happened". */
export const ASKING_WORDS = wordSet(`what who how why whether`);

/** Pronouns that begin a relative clause. */
export const RELATIVE_PRONOUNS = wordSet(`who which that`);

/** Words that taggers take for verbs. */
export const NO_VERBS = wordSet(`dozens hundreds thousands millions billions scores others times
  according`);

/** Conjunctions under which a gerund tells an aim or an accusation, rather than what was done. */
export const AIM_MARKS = wordSet(`of to at for on about against toward towards from into`);

/** Nouns that name a place without being a name. */
export const PLACE_NOUNS = wordSet(`
  city town village capital country airport station hospital court prison jail building house home hotel street road
  square border region province state district area headquarters office embassy palace stadium school university church
  mosque temple market port base camp coast island river sea ocean mountain bridge park theater theatre restaurant store
  factory plant mine farm parliament white venue site scene center centre suburb neighborhood neighbourhood club`);

/** Adverbs and prepositions of place and direction that mark a place at once. */
export const PLACE_PREPOSITIONS = wordSet(
  'in at near outside inside across off around within throughout into onto over along',
);
