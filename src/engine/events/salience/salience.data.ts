/**
 * Weights of the features of salience, in log odds of "worth a row in the outline". Set by hand and checked on rows
 * of Giveme5W1H, ECB+ and Timeline17 (bench/events).
 */
export const SALIENCE = {
  bias: -3,
  /** Times the trigger's own weight, 0 to 1. */
  weight: 3.2,
  /** Times how much likelier a chronicle tells it than an article does, -1.5 to 1.5 (worth.ts). */
  worth: 0.7,
  /** The trigger weighs 0.85 or more, and its event came about: what nobody writes in passing. */
  hardNews: 0.5,
  /** The trigger is a verb of saying, of thinking, of state. */
  report: -0.6,
  thought: -2.5,
  state: -2,
  hypothetical: -2.2,
  denied: -0.8,
  planned: -0.9,
  plannedDated: 0.3,
  /** "will hear the case on May 3": a day that is set. */
  plannedOnDay: 0.9,
  past: 0.8,
  perfect: 0.7,
  /** "had left": what went before, unless it is reported. */
  pluperfect: 0,
  progressive: -1,
  participle: -0.2,
  /** Simple present outside headlines: generic, habitual, states. */
  present: -1.4,
  /** A noun without a verb that carries it; it mostly refers to what is told elsewhere. */
  bareNoun: -0.6,
  /** More than one of a kind, not told as happenings; an interview, whose contents are news. */
  severalNouns: -0.7,
  interview: -1,
  /** A grave one with the name of its place: "the Lisbon attack" is one that readers know. */
  placedNoun: 0.9,
  /** Dated by an expression in its own clause: exactly, or on one side only. */
  dated: 1.7,
  bounded: 0.5,
  vaguelyDated: 0.2,
  habitual: -2,
  /** For each of up to three named participants or places. */
  named: 0.45,
  unnamed: -0.4,
  nobody: -0.9,
  /** The two above for hard news: "five people were killed". */
  unnamedHardNews: -0.2,
  quoted: -1.5,
  question: -2.5,
  /** In a sentence of more than seventy tokens: lists, teasers run together, captions. */
  endless: -1,
  relative: -0.3,
  /** A relative clause without a time, behind the first sentences: of lighter and of grave news. */
  undatedRelative: -1.6,
  graveRelative: -0.6,
  /** "according to a survey published on Friday", "said at a meeting": what something is told in, and where. */
  source: -2.5,
  occasionOfSpeech: -2.2,
  /** "said Ada Moss, who was hired in 1974", "tests a woman who returned from Oru": the life and ways of those who are told of. */
  ofSpeaker: -2.8,
  whereFrom: -3,
  /** "Rao came without a coat": a journey from and to nowhere. */
  aimless: -3,
  /** What took place, told of somebody or of a time that other news identifies: "tested passengers who had returned from Oru". */
  matrix: 0.9,
  /** "walked into the room", "closed her eyes": what somebody is seen doing. */
  colour: -2.5,
  /** "continued to oversee the works": what only goes on. */
  lasting: -2,
  /** "for example, …"; what has been done many times or by many, or once upon a time. */
  example: -2.5,
  /** "Rao also signed the petition": what is told beside the news. */
  addition: -0.5,
  /** "four deaths per 100,000", "85% more fires", "it was the third raid": what a study or chronicler counts. */
  figure: -6,
  repeated: -1.8,
  adverbial: -0.6,
  /** "will meet teachers on Friday to discuss exams": what another event is for. */
  purpose: -2.5,
  subordinate: -0.2,
  genericSubject: -0.8,
  /** "our head office": somebody's own words. */
  firstPerson: -0.8,
  /** Under a verb of thinking, or a question of how and why. */
  opinion: -1.5,
  /** Nobody is named as subject, not even by a pronoun that the article links to somebody. */
  nameless: -1.8,
  headline: 0.6,
  /** The main clause of the headline, and that of the first sentence below it: what the article is written for. */
  headlineClause: 2.2,
  leadClause: 1.3,
  /** In the first three sentences; behind the eighth. */
  lead: 0.4,
  late: -0.2,
} as const;
