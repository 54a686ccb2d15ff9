/**
 * What counts for and against a row of the outline, on the scale of `importanceOf`: 0 to 1, of which a main event has
 * `MAIN_EVENT`. Set by hand, with the articles of editors and the seeds in view.
 */
export const WEIGHTS = {
  /** Of how surely the words tell an event of its own; all else together hardly outweighs it. */
  salience: 0.7,
  /** Each further independent article that tells it, up to `mostSources`; less where the words are weak. */
  source: 0.12,
  mostSources: 2,
  /** Each further article that tells it in the headline or the first sentence, up to `mostLeads`. */
  lead: 0.06,
  mostLeads: 3,
  /** What an article was written for comes before the background that it dates. */
  leading: 0.12,
  /** Each who is named, beyond a third of one, and the most that all of them count. */
  name: 0.06,
  firstName: -0.02,
  mostNames: 0.1,
  /** Nobody and no place is named: of grave events and what several tell, of what is told of a day, and of all others. */
  namelessGrave: -0.12,
  namelessOfDay: -0.22,
  nameless: -0.3,
  /** It stands early in an article. */
  early: 0.05,
  /** A participle of which nobody is named: "sending smoke over the town". */
  namelessParticiple: -0.2,
  /** It only says that somebody said something. */
  saying: -0.3,
  /** It has a date of its own: of the kinds of event that the lexicon knows, and of other verbs. */
  dated: 0.15,
  datedUnknown: 0.08,
  /** The article's date, which nobody knows, would tell its own: the same. */
  open: 0.1,
  openUnknown: 0.05,
  /** It has no date, but an article leads with it, or it is a plan with a term. */
  undatedLead: 0.08,
  undatedPlan: 0.05,
  /** It has none of these, and its place does not say which one it is: the same two kinds. */
  undated: -0.04,
  undatedUnknown: -0.15,
  /**
   * One article tells it at no time, as what had gone before or by a noun that a verb only carries; the second where it is no
   * gathering. Both together outweigh all that a name and an early place add, so that only what is salient by itself stays; a
   * gathering is an event whatever carries it.
   */
  untimed: -0.12,
  background: -0.15,
} as const;
