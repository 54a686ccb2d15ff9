/** Words that tell the tense of the clause around an expression of time. */

/** Past forms that do not end in "-ed". */
export const IRREGULAR_PAST: ReadonlySet<string> = new Set(
  (
    'was were had did said told met went came took made fell rose left began held won lost sent spoke wrote found got gave saw led ' +
    'ran hit shot broke brought built bought caught chose cost cut drew drove fought flew forgot grew heard kept knew laid let ' +
    'lay meant paid put quit read rang sang sat sold shook showed shut slept spent stood stole struck swore taught thought threw ' +
    'understood became sought withdrew overtook died lied tied sank swept bore arose awoke beat bent bid bled bred dealt dug ' +
    'ate fed felt fled froze hid hung hurt knelt slid split spread sprang stuck stung swam swung tore woke wore wound'
  ).split(' '),
);

/** Words in "-ed" that are no past tense. */
export const NOT_PAST: ReadonlySet<string> = new Set(
  'need indeed speed feed seed hundred united red bed exceed proceed succeed agreed-upon'.split(' '),
);

/** Words that set what follows (or the day before them) in the future. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set(
  (
    "will 'll ’ll wo shall due scheduled expected slated plans plan planning upcoming forthcoming could may might " +
    'should must would expects expect intends aims hopes likely proposed tentatively projected predicts forecasts ' +
    'anticipated ahead pledged vowed promised deadline poised preparing prepares unless going'
  ).split(' '),
);

/** Present forms that tell what is fixed for a day to come: "the court meets on Monday". */
export const SCHEDULED: ReadonlySet<string> = new Set(
  'meets begins opens arrives leaves travels resumes expires takes goes kicks starts convenes departs'.split(
    ' ',
  ),
);

/** Participles that set the day behind them in the future where "for" follows. */
export const PLANNED_FOR: ReadonlySet<string> = new Set('planned set scheduled slated called'.split(' '));

/** Prepositions that look ahead where no verb says otherwise. */
export const AHEAD_PREPOSITIONS: ReadonlySet<string> = new Set(
  'by until till before starting beginning effective'.split(' '),
);
