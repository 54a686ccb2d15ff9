/** Irregular forms of verbs: base form, then its past and participle forms and others that no rule gives. */
export const IRREGULAR_VERBS =
  "be am is are was were been being 'm 're 's|have has had having 've|do does did done|go goes went gone|say said|make made|" +
  'get got gotten|know knew known|think thought|take took taken|see saw seen|come came|give gave given|find found|' +
  'tell told|become became|leave left|feel felt|bring brought|begin began begun|keep kept|hold held|write wrote written|' +
  'stand stood|hear heard|mean meant|meet met|run ran|pay paid|sit sat|speak spoke spoken|lie lay lain lying|lead led|' +
  'grow grew grown|lose lost|fall fell fallen|send sent|build built|understand understood|draw drew drawn|break broke broken|' +
  'spend spent|rise rose risen|drive drove driven|buy bought|wear wore worn|choose chose chosen|seek sought|throw threw thrown|' +
  'catch caught|deal dealt|win won|fight fought|teach taught|eat ate eaten|sing sang sung|strike struck stricken|hang hung|' +
  'shake shook shaken|ride rode ridden|feed fed|shoot shot|drink drank drunk|hide hid hidden|fly flew flown|' +
  'forget forgot forgotten|blow blew blown|steal stole stolen|swear swore sworn|swim swam swum|bear bore borne born|beat beaten|' +
  'bend bent|bind bound|bite bit bitten|bleed bled|breed bred|burn burnt|cling clung|creep crept|dig dug|dive dove|' +
  'dream dreamt|dwell dwelt|flee fled|fling flung|forbid forbade forbidden|foresee foresaw foreseen|forgive forgave forgiven|' +
  'freeze froze frozen|grind ground|kneel knelt|lay laid|lend lent|light lit|overcome overcame|oversee oversaw overseen|' +
  'overtake overtook overtaken|overthrow overthrew overthrown|prove proven|quit quitting|rebuild rebuilt|repay repaid|' +
  'ring rang rung|saw sawn|sell sold|sew sewn|shed shedding|shine shone|show shown|shrink shrank shrunk|sink sank sunk|' +
  'sleep slept|slide slid|sow sown|speed sped|spin spun|spring sprang sprung|stick stuck|sting stung|stink stank stunk|' +
  'stride strode|string strung|strive strove striven|sweep swept|swell swollen|swing swung|tear tore torn|tread trod trodden|' +
  'undergo undergoes underwent undergone|undertake undertook undertaken|uphold upheld|wake woke woken|weave wove woven|weep wept|' +
  'wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|arise arose arisen|awake awoke awoken|' +
  'mislead misled|misunderstand misunderstood|mistake mistook mistaken|partake partook partaken|retell retold|rethink rethought|' +
  'rewrite rewrote rewritten|undo undoes undone|unwind unwound|outdo outdid outdone|overdo overdid overdone|overrun overran|' +
  'override overrode overridden|outgrow outgrew outgrown|redo redid redone|remake remade|resell resold|foretell foretold|' +
  'forgo forwent forgone|forsake forsook forsaken|befall befell befallen|behold beheld|beget begot begotten|abide abode|slay slew slain|' +
  'spit spat|split splitting|spell spelt|spill spilt|spoil spoilt|smell smelt|learn learnt|lean leant|leap leapt|leapfrog leapfrogged|' +
  'knit knitting|shave shaven|shear shorn|shut shutting|slit slitting|smite smote smitten|let letting|set setting|put putting|' +
  'cut cutting|hit hitting|cost costing|hurt hurting|bet betting|bid bidden bidding|rid ridding|spread spreading|thrust thrusting|' +
  'upset upsetting|offset offsetting|reset resetting|die dying|tie tying|untie untying|vie vying|dye dyeing|singe singeing|' +
  "can could ca|will would wo 'll|shall should sha|may might|agree agreed agreeing|free freed freeing|see seeing|flee fleeing|" +
  'oversee overseeing|foresee foreseeing|guarantee guaranteed guaranteeing|decree decreed decreeing|referee refereed|pee peed|' +
  'age aged aging|echo echoes|veto vetoes|embargo embargoes|torpedo torpedoes|focus focuses focused focusing|bias biased|' +
  'bus bused|gas gassed|quiz quizzed quizzing|panic panicked panicking|traffic trafficked trafficking|mimic mimicked mimicking|' +
  'picnic picnicked|frolic frolicked|program programmed programming|format formatted formatting|worship worshipped worshipping|' +
  'kidnap kidnapped kidnapping|handicap handicapped|equip equipped equipping|outfit outfitted|canvas canvassed|queue queued queuing';

/** Irregular plurals: singular, then plural. */
export const IRREGULAR_NOUNS =
  'man men|woman women|child children|foot feet|tooth teeth|goose geese|mouse mice|ox oxen|life lives|wife wives|' +
  'knife knives|leaf leaves|loaf loaves|half halves|self selves|shelf shelves|wolf wolves|thief thieves|calf calves|elf elves|' +
  'scarf scarves|hoof hooves|crisis crises|analysis analyses|basis bases|thesis theses|hypothesis hypotheses|diagnosis diagnoses|' +
  'emphasis emphases|oasis oases|parenthesis parentheses|synopsis synopses|axis axes|neurosis neuroses|phenomenon phenomena|' +
  'criterion criteria|bacterium bacteria|stratum strata|memorandum memoranda|referendum referenda|' +
  'curriculum curricula|forum fora|alumnus alumni|nucleus nuclei|stimulus stimuli|radius radii|fungus fungi|cactus cacti|' +
  'syllabus syllabi|appendix appendices|index indices|matrix matrices|vertex vertices|larva larvae|alga algae|antenna antennae|' +
  'formula formulae|potato potatoes|tomato tomatoes|hero heroes|echo echoes|veto vetoes|embargo embargoes|torpedo torpedoes|' +
  'cargo cargoes|mosquito mosquitoes|volcano volcanoes|tornado tornadoes|bus buses|gas gases|virus viruses|campus campuses|' +
  'census censuses|consensus consensuses|status statuses|bonus bonuses|focus focuses|caucus caucuses|lens lenses|canvas canvases|' +
  'atlas atlases|alias aliases|bias biases|iris irises|tennis tennises|quiz quizzes|passer-by passers-by|gentleman gentlemen|' +
  'spokesman spokesmen|spokeswoman spokeswomen|businessman businessmen|policeman policemen|congressman congressmen|' +
  'chairman chairmen|gunman gunmen|fisherman fishermen|fireman firemen|layman laymen|salesman salesmen|statesman statesmen|' +
  'serviceman servicemen|countryman countrymen|craftsman craftsmen|crewman crewmen|cameraman cameramen|grandchild grandchildren|' +
  'housewife housewives|midwife midwives|movie movies|cookie cookies|calorie calories|zombie zombies|selfie selfies|rookie rookies|' +
  'prairie prairies|genie genies|eyrie eyries|tie ties|lie lies|pie pies|die dice|axe axes|ski skis|taxi taxis|alibi alibis|' +
  'shoe shoes|toe toes|foe foes|canoe canoes|cache caches|ache aches|headache headaches|avalanche avalanches|niche niches|' +
  'moustache moustaches|quiche quiches|tranche tranches|species species|series series|means means|headquarters headquarters|' +
  'news news|works works|politics politics|economics economics|mathematics mathematics|physics physics|ethics ethics|sheep sheep|' +
  'fish fish|aircraft aircraft|spacecraft spacecraft|crossroads crossroads|gallows gallows|barracks barracks';

/** Irregular comparatives and superlatives, and others that no rule gives. */
export const IRREGULAR_ADJECTIVES =
  'good better best|well better best|bad worse worst|far farther farthest further furthest|little less|' +
  'late later latest|old elder eldest|free freer freest|true truer truest|blue bluer bluest|severe severer severest|' +
  'large larger largest|safe safer safest|wide wider widest|close closer closest|strange stranger strangest|fine finer finest|' +
  'nice nicer nicest|wise wiser wisest|rare rarer rarest|simple simpler simplest|able abler ablest|humble humbler humblest|' +
  'gentle gentler gentlest|subtle subtler subtlest|brave braver bravest|fierce fiercer fiercest|pure purer purest|sure surer surest';
