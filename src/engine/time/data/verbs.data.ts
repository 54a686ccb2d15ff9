/** Words that tell the tense of the clause around an expression of time. */

import { wordSet } from '../../collections';

/** Past forms that do not end in "-ed". */
export const IRREGULAR_PAST = wordSet(`
  was were had did said told met went came took made fell rose left began held won lost sent spoke wrote found got
  gave saw led ran hit shot broke brought built bought caught chose cost cut drew drove fought flew forgot grew
  heard kept knew laid let lay meant paid put quit read rang sang sat sold shook showed shut slept spent stood stole
  struck swore taught thought threw understood became sought withdrew overtook died lied tied sank swept bore arose
  awoke beat bent bid bled bred dealt dug ate fed felt fled froze hid hung hurt knelt slid split spread sprang stuck
  stung swam swung tore woke wore wound
`);

/** Words in "-ed" that are no past tense. */
export const NOT_PAST = wordSet(`
  need indeed speed feed seed hundred united red bed exceed proceed succeed agreed-upon
  seabed riverbed flatbed hotbed deathbed deed greed creed breed heed weed bleed shed watershed hatred kindred sacred
  naked wicked rugged infrared newlywed
`);

/** Words that set what follows (or the day before them) in the future. */
export const FUTURE_WORDS = wordSet(`
  will 'll ’ll wo shall due scheduled expected slated plans plan planning upcoming forthcoming could may might
  should must would expects expect intends aims hopes likely proposed tentatively projected predicts forecasts
  anticipated ahead pledged vowed promised deadline poised preparing prepares unless going braces bracing awaits
  awaiting readies gears
`);

/** Present forms that tell what is fixed for a day to come: "the court meets on Monday". */
export const SCHEDULED = wordSet(`
  meets begins opens arrives leaves travels resumes expires takes goes kicks starts convenes departs hosts faces
  plays reopens closes ends meet depart convene resume reopen begin
  expire payable redeemable
`);

/** Forms of "they" that tell it, too, but are nouns elsewhere: "they go to Ashford on Monday". */
export const SCHEDULED_OF_MANY = wordSet('go host face play travel visit return fly start open close');

/** Those of them that tell it of teams, which are many in British reports: "Inter host Genoa on Wednesday". */
export const OF_TEAMS = /^(?:host|face|visit)$/;

/** Those of them that tell it behind any plural: "talks start on Monday". */
export const OF_PLURALS = /^(?:go|start|open|close)$/;

/** Present forms before their object that tell of a day just gone in a caption, and elsewhere of one to come. */
export const ACT_OF_PRESENT =
  /^(?:holds|visits|delivers|addresses|reports|unveils|presents|releases|launches|publishes|receives)$/;

/** What begins that object: "visits **his** state on Monday". */
export const OWN_OBJECT = /^(?:its|his|her|their|the|an?|talks|results|elections|parliament|congress)$/;

const BODIES =
  /^(?:parliament|house|senate|chamber|congress|assembly|council|cabinet|committee|commission|board|court|panel|jury|judge|country|state|nation|city|who|which)$/;

/** Forms that tell it behind such a subject, and are nouns elsewhere: "parliament votes on Monday". */
export const SCHEDULED_OF: ReadonlyMap<string, RegExp> = new Map([
  ...['votes', 'rules', 'decides', 'debates', 'sits'].map((verb) => [verb, BODIES] as const),
  [
    'lapses',
    /^(?:truce|ceasefire|ban|law|mandate|deal|agreement|accord|treaty|contract|licen[cs]e|permit|offer|order|which)$/,
  ],
]);

/** Participles that tell what is fixed for a day to come behind "is": "they are meeting on Saturday". */
export const UNDER_WAY = wordSet(`
  meeting holding opening closing leaving arriving returning travelling traveling flying visiting hosting attending
  voting facing playing starting launching releasing staging coming heading expecting hoping
`);

/** Participles that are no past forms. */
export const PARTICIPLES = wordSet(`
  been done gone taken given come become run seen known written shown fallen risen begun driven hit cut put let
  broken chosen spoken stolen
`);

/** Past forms that are infinitives as well. */
export const PAST_LIKE_INFINITIVE = wordSet('put cut hit shut cost read spread hurt bid beat quit let split');

/** Participles that set the day behind them in the future where "for" follows. */
export const PLANNED_FOR = wordSet(`
  planned set scheduled rescheduled slated called pencilled penciled forecast predicted expected due
`);

/** Prepositions that look ahead where no verb says otherwise. */
export const AHEAD_PREPOSITIONS = wordSet('by until till through before starting beginning effective');

/** Nouns and ordinals whose infinitive tells what has happened: "the first to be charged". */
export const FIRST_TO =
  /^(?:first|second|third|fourth|fifth|last|latest|only|next|had|has|have|come|used|.*est|people|person|country|state|man|woman)$/;

/** Words before a passive infinitive that tells what has happened: "caused flights to be suspended". */
export const CAUSED =
  /^(?:caused|forced|allowed|ordered|led|asked|wanted|required|urged|found|largest|most|first|last)$/;

/** What stands before a participle that is an adjective. */
export const BEFORE_ADJECTIVE =
  /^(?:the|an?|of|its|their|his|her|our|any|some|no|most|all|more|with|for|from|by|in|on)$/;

/** What follows a verb, not the participle before a noun. */
export const AFTER_VERB =
  /^(?:the|that|this|his|her|its|their|him|them|for|from|with|into|onto|after|before|when|while|where|about|over|under|during|until|since|against|around|down|off|out|through|said|was|were|had|has|have|did|and|but|not|late|early)$/;

/** Words before an infinitive that look ahead: "is likely to". */
export const AHEAD_BEFORE_TO =
  /^(?:is|are|’s|'s|wants?|agrees?|hopes?|needs?|set|due|scheduled|expected|slated|poised|ready|likely|unlikely|forecast|supposed|bound|aiming|looking|hoping|planning|preparing|expecting)$/;

/** Words behind "to" that can be an infinitive. */
export const INFINITIVE =
  /^(?!(?:the|an|his|her|its|their|our|this|that|these|those|be|have|some|many|more|about|death|court|hospital|jail|prison|power|trial|safety|school|war|custody|parliament|town|victory|work)$)[a-z]{2,}(?<!ing|ed|ly|[^s]s)$/;

/** Infinitives behind "was to" that tell of no plan: "was to blame", "was to become a saint", "was to prove fatal". */
export const NO_PLAN = /^(?:blame|become|prove)$/;

/** Participles behind which "to" tells the new day: "postponed to May". */
export const MOVED = /^(?:postponed|delayed|moved|rescheduled|adjourned|deferred|extended|pushed)$/;

/** Verbs of which an adverb before "to" makes such a participle: "put off to May". */
export const MOVED_WITH_ADVERB = /^(?:put|set|brought|moved|pushed)$/;

/** Verbs of what does not take place on its day: "cancelled Sunday's game". */
export const CALLED_OFF =
  /^(?:postpone[ds]?|postponing|cancel(?:l?ed|l?ing|s)?|delay(?:ed|s|ing)?|reschedule[ds]?|scrap(?:ped|s)?|off)$/;

/** Verbs of the past whose day behind "for" lies ahead: "called a summit for 14 May". */
export const CALLED_FOR = /^(?:called|scheduled|planned|booked|convened|announced)$/;

/** What begins the thing that one sets a day for: "set a hearing for Monday". */
export const BEFORE_SET_OBJECT = /^(?:an?|the|his|her|its|their|another|sentencing|trial)$/;

/** What a day is fixed for: "its August target". */
export const AIM = /^(?:targets?|deadlines?|goals?)$/;

/** Verbs of the past whose object lies ahead: "planned a march on Saturday". */
export const PLANNING = /^(?:planned|scheduled)$/;

/** What is called out for a day to come: "called a strike on Thursday". */
export const CALLED =
  /^(?:strikes?|rall(?:y|ies)|march(?:es)?|protests?|demonstrations?|walkouts?|stoppages?)$/;

/** Verbs of the past whose infinitive lies ahead: "planned to leave on Thursday". */
export const INTENDING =
  /^(?:planned|hoped|intended|agreed|vowed|promised|pledged|decided|prepared|wanted|threatened)$/;

/** Verbs of the past whose infinitive tells what happened: "managed to restore". */
export const ACHIEVED = /^(?:managed|failed|began|started|continued)$/;

/** Verbs of which a month behind the infinitive may be that of either: "agreed to buy it in January". */
export const AGREEING = /^(?:agreed|decided)$/;

/** Verbs of what went on, behind which "until" tells when it ended. */
export const LASTED =
  /^(?:waited|stayed|remained|lasted|continued|worked|served|lived|stood|persisted|ran|raged|spewed|flowed|leaked|gushed|burned|burnt|reigned|sat)$/;

/** Verbs whose speaker may look ahead in the past tense: "said that he had until Monday". */
export const SAYING = /^(?:said|told|warned|announced|added|reported|wrote|declared|ruled)$/;

/** Promises: what they were about lies ahead, but not the day on which they were made. */
export const PROMISED = /^(?:pledged|promised|vowed)$/;

/** Verbs of the past that tell of what lies ahead. */
export const TOLD_AHEAD = /^(?:pledged|promised|vowed|proposed)$/;

/** Words before such a form that is no verb of the past: "the proposed line", "is proposed". */
export const BEFORE_PARTICIPLE =
  /^(?:the|an?|its|their|his|her|our|of|is|are|be|being|been|was|were|as|newly|first)$/;

/** Auxiliaries before an infinitive. */
export const MODAL = /^(?:will|['’]ll|wo|shall|would|['’]d|should|could|might|may|must|can|ca)$/;

/** What may stand between a modal or "to" and its infinitive. */
export const BEFORE_INFINITIVE = /^(?:not|n['’]t|also|then|now|still|soon|never|even|be|[a-z]{2,}ly)$/;

/** What stands before a date that is the subject of its clause; nothing before the first word of a sentence. */
export const OPENS_CLAUSE = /^(?:|[,;:“"]|that|because|as|and|but|if|while|whether)$/;

/** Nouns of what lies ahead. */
export const PLAN = /^(?:plans?|planning|deadline)$/;

/** What stands before "plan" where it is a noun. */
export const A_PLAN = /^(?:an?|the|its|their|his|her|any|no|new|earlier|previous|controversial)$/;

/** Who or what stands before "plan" where it is a verb. */
export const BEFORE_PLANNING =
  /^(?:|they|we|you|i|who|to|and|both|also|now|still|not|people|police|staff|[^'’].*s)$/;

/** Words before "for" that look ahead: "preparations for the winter", "bracing for a May poll". */
export const PREPARING =
  /^(?:preparations?|prepar(?:e|es|ed|ing)|preparedness|readying|brac(?:e|es|ed|ing)|(?:under)?way)$/;

/** Present forms before "until" that tell what goes on. */
export const GOES_ON = /^(?:lasts|runs|continues|remains|stays|holds|applies|stretches|extends)$/;

/** What was found about somebody before an infinitive: "was found to be infected on Monday". */
export const FOUND =
  /^(?:found|reported|confirmed|believed|known|thought|alleged|said|shown|understood|considered|reckoned)$/;

/** What is not said where "would not" stands before it: "would not comment on Monday". */
export const REFUSED = /^(?:comment|say|discuss|confirm|elaborate|disclose|speculate|identify|reveal|budge)$/;

/** Participles behind "was" that tell what was to come then: "was set to", "was due". */
export const WAS_TO_COME = /^(?:set|due|scheduled|expected|slated|supposed|likely|forecast)$/;

/** What is said of a thing, not of its time, behind "than" or a hyphen: "better than expected", "much-anticipated". */
export const BEFORE_EXPECTED = /^(?:than|-|much|long|highly|most|eagerly)$/;

/** What a clause ends with, or another one begins with. */
export const BREAK = /^(?:[,;:()"“”–—]|that|who|which|said|and|but|when|while)$/;

/** A quotation mark as a token. */
export const QUOTE_MARK = /^(?:["“”]|``|'')$/;

/** What stands before a date that does not belong to the noun behind it. */
export const BEFORE_FREE_DATE = /^(?:|on|in|at|by|until|till|before|after|of|for|from|to|and|or|[,;:“"(–—])$/;

/** Nouns of what nobody sets a date for: "April's disaster" is over. */
export const UNFORESEEN =
  /^(?:attacks?|disasters?|crash(?:es)?|accidents?|collisions?|(?:earth)?quakes?|explosions?|blasts?|bombings?|shootings?|killings?|murders?|massacre|tragedy|floods?|blowout|spill|collapse|riots?|stabbings?|robber(?:y|ies))$/;

/** What holds from a day on: "is open", "are in force". */
export const IN_FORCE = /^(?:open|closed|shut|valid|available|effective)$/;
/** The same in two words, behind a form of "be": "is in force". */
export const BEHIND_IN_FORCE = /^(?:in (?:force|effect|place)|on (?:leave|sale|show|display|strike))$/;

/** Verbs of the past whose object was there before: "defended the November budget". */
export const LOOKING_BACK =
  /^(?:defended|debated|criticised|criticized|condemned|denounced|praised|regretted|recalled|investigated|mourned|commemorated|overturned|upheld|contested|lamented|hailed|credit|blame|credited|blamed)$/;

/** What is made ready for a day to come: "named a squad for October's friendlies". */
export const PICKING =
  /^(?:squads?|teams?|side|line-?up|roster|candidates?|tickets?|picked|named|selected|chosen|nominated|ready|available|fit|registered)$/;

/** Nouns of what somebody sets a date for. */
export const SET_EVENT =
  /^(?:friendl(?:y|ies)|match(?:es)?|games?|finals?|semi-?finals?|qualifiers?|derby|series|tours?|tournaments?|races?|elections?|by-?elections?|votes?|polls?|referendums?|primar(?:y|ies)|summits?|conferences?|concerts?|championships?)$/;

/** Words that begin a clause on which another follows: "After police warned of it, …". */
export const SUBORDINATOR = /^(?:after|when|while|as|although|though|because|if|once|before)$/;

/** What was paid when trading ended on a day that is over, behind "Thursday's". */
export const LAST_PRICE = /^(?:clos(?:e|ing)|high|low)$/;

/** Before it, where an amount is held against it: "**above** Thursday's close". */
export const HELD_AGAINST = /^(?:above|below|over|under|than|on|against|versus|from)$/;

/** Before "to Thursday's close": "a **premium** to". */
export const COMPARISON = /^(?:premium|discount|compared|relative)$/;
