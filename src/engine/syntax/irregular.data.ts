/** Irregular verb forms: base, then its other forms that no rule gives. General knowledge of English. */
export const IRREGULAR_VERBS =
  'be am is are was were been being|have has had|do does did done|go goes went gone|arise arose arisen|awake awoke awoken|' +
  'bear bore borne born|beat beaten|become became become|befall befell befallen|begin began begun|bend bent|bet|bid bid bid bade|bind bound|' +
  'bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast|build built|burn burnt|' +
  'burst|bust|buy bought|cast|catch caught|choose chose chosen|cling clung|come came come|cost|creep crept|cut|deal dealt|dig dug|' +
  'draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|dwell dwelt|eat ate eaten|fall fell fallen|feed fed|' +
  'feel felt|fight fought|find found|flee fled|fling flung|fly flew flown flies|forbid forbade forbidden|forecast|foresee foresaw foreseen|' +
  'forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|grind ground|' +
  'grow grew grown|hang hung|hear heard|hide hid hidden|hit|hold held|hurt|keep kept|kneel knelt|know knew known|lay laid|' +
  'lead led|leap leapt|learn learnt|leave left|lend lent|let|lie lain lying|light lit|lose lost|make made|mean meant|' +
  'meet met|mislead misled|mistake mistook mistaken|mow mown|offset|outbid|outdo outdid outdone|overcome overcame overcome|' +
  'oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|overrun overran overrun|partake partook|pay paid|' +
  'plead pled|prove proven|put|quit|read|rebuild rebuilt|resell resold|retake retook retaken|rewrite rewrote rewritten|rid|' +
  'ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|saw sawn|seek sought|sell sold|send sent|' +
  'set|shake shook shaken|shed|shine shone|shoot shot|show shown|shrink shrank shrunk|shut|sing sang sung|sink sank sunk|' +
  'sit sat|slay slew slain|sleep slept|slide slid|sling slung|slit|smell smelt|speak spoke spoken|speed sped|spend spent|' +
  'spill spilt|spin spun|split|spoil spoilt|spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|' +
  'stink stank stunk|strike struck struck stricken|string strung|strive strove striven|swear swore sworn|sweep swept|swell swollen|' +
  'swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust|' +
  'tread trod trodden|undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone|' +
  'uphold upheld|upset|wake woke woken|wear wore worn|weave wove woven|wed|weep wept|wet|win won|wind wound|withdraw withdrew withdrawn|' +
  'withhold withheld|withstand withstood|wring wrung|write wrote written|beset|misunderstand misunderstood|outrun outran outrun|outshine outshone|' +
  'overhear overheard|override overrode overridden|oversell oversold|recast|redraw redrew redrawn|remake remade|repay repaid|' +
  'rerun reran rerun|rethink rethought|retell retold|sew sewed sewn|shear sheared shorn|sneak snuck|sow sowed sown|' +
  'strew strewed strewn|undercut|underwrite underwrote underwritten|unwind unwound|bully bullied|die dying|tie tying|vie vying|' +
  'panic panicked panicking|mimic mimicked mimicking|traffic trafficked trafficking|picnic picnicked picnicking';

/** Irregular plurals of nouns that news uses of events and of people: singular, plural. */
export const IRREGULAR_PLURALS =
  'man men|woman women|child children|person people|crisis crises|analysis analyses|diagnosis diagnoses|basis bases|' +
  'life lives|wife wives|thief thieves|half halves|referendum referenda|memorandum memoranda|medium media|talks talks|' +
  'remarks remarks|proceedings proceedings|hostilities hostilities|mp mps';

/** Nouns, of one or without a number, that end as the plurals of those for men do. */
export const NOUNS_IN_MEN =
  'abdomen acumen albumen bitumen catechumen cerumen cognomen culmen cyclamen dolmen examen flamen foramen gravamen hymen ' +
  'lumen nomen omen praenomen putamen ramen regimen rumen semen specimen stamen tegmen turkmen velamen yemen';

/** Verbs whose final `e` the spelling of "-ed" and "-ing" forms does not betray; frequent ones, after WordNet 3.1. */
export const VERBS_WITH_E =
  'abide abuse accuse ache acquiesce acquire adhere admire advertise advise allege amaze amuse analyze ' +
  'appease arise arouse arrange ascribe assemble assume assure attribute average awake babble bake ' +
  'base bathe battle become belie birdie bite blame blaze bore breathe bristle bubble buckle bulge ' +
  'cackle capture care cause cease centrifuge challenge change chase chide choke choose chortle ' +
  'chuckle circle cite close clothe coalesce coincide collapse combine come commute compare compete ' +
  'compile complete compose comprise compromise compute concede conclude condense confide confine ' +
  'confuse conspire constitute consume contribute converse cope couple crackle cradle cringe cruise ' +
  'cuddle cure curse damage dangle dare dazzle decide declare decline decompose decrease define denote ' +
  'describe desire despise destine determine devise devote diagnose dialyze die diffuse dilute dine ' +
  'discipline disclose discourage dislike dispense disperse dispose dispute dissuade distribute divide ' +
  'divorce double downgrade doze drape dwindle ease elapse elude enable enclose encourage endorse ' +
  'endure enforce engage ensure entitle erase escape espouse evade evoke examine exhale exchange excite ' +
  'exclude excuse execute exercise expire explode explore expose fade feature fete figure file fire ' +
  'force forsake frame freeze fumble fuse gaze gesture giggle glare glaze glide glimpse gobble gouge ' +
  'grapple graze grope grumble guide handle hide hire hobble hope house huddle hurtle hustle idle ' +
  'ignite ignore illumine imagine impede implore impose improvise impute incite incline include ' +
  'increase indulge injure inquire inspire institute insure interfere interpose intervene intone ' +
  'intrude inure inhale invade invite invoke joke keynote lapse lecture lie like line loathe lose lunge lure ' +
  'make manage manufacture masquerade mature measure mine mingle mistake mumble muse name nestle note ' +
  'nurse oblige obscure oppose outline overcome override overtake owe parade paste pause persuade ' +
  'pervade phone phrase picture pierce pile please plunge poise poke pose postpone praise precede ' +
  'prepare prescribe preside presume presuppose probe procure promise promote propose prosecute ' +
  'protrude provide provoke purchase puzzle quote rage raise range rape rattle rearrange reassemble ' +
  'reassure rebuke recapture recede recite reconcile reexamine refine refuse refute rehearse reinforce ' +
  'release reminisce require resemble reside restore resume retire reunite revere reverse revise ' +
  'rewrite riddle ride ridicule ripple rise rule rumble rustle saddle salute salvage sample scale scare ' +
  'schedule score scramble scrape scribe scuttle secede secure sense settle shade shake shape share ' +
  'shine shuffle sidle single sire skedaddle slide smile smoke smuggle snake snore snuggle spare ' +
  'sprinkle square squeeze stage stake stare startle stifle store straddle straggle strangle strike ' +
  'stroke struggle stumble subscribe subside substitute suffuse superimpose supersede supervise ' +
  'suppose surmise surprise tackle take taste tease telephone televise throttle tie time tingle tire ' +
  'title topple torture trade trample transmute transpose traverse tremble triple trouble trundle ' +
  'tumble twine type underlie underline undermine underscore undertake underwrite unite untie upgrade ' +
  'use venture vie vote wade wage wake wane waste welcome whistle wiggle wipe wire wobble wrangle ' +
  'wrestle wrinkle write writhe';

/** Verbs that end like those which lose an `e`, or with a double consonant, but have no `e` and lose nothing. */
export const VERBS_WITHOUT_E =
  'bat beat cheat coat combat defeat eat float heat pat repeat retreat seat squat sweat treat add boycott butt ebb egg err purr putt';

/** Verbs that double their last letter before "-ed" and "-ing", which the spelling of their bases does not betray. */
export const DOUBLING_VERBS =
  'overrun outrun rerun beset undercut abet abhor acquit admit allot annul appal commit compel concur confer control defer deter dispel embed emit enrol ' +
  'enthral equip excel expel extol impel incur infer kidnap occur offset omit patrol permit prefer propel quit quiz ' +
  'rebel rebut recur refer regret remit repel submit transfer transmit transship unwrap upset worship';

/** Verbs that may double it, where the spelling of the form does not betray its base: "focused", "focussed". */
export const SOMETIMES_DOUBLING_VERBS =
  'bedevil bias bus carol cavil devil equal focus gas imperil pencil peril stencil';
