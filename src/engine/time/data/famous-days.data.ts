/** An event that is named by its day, wherever it is spoken of. */
export interface FamousDay {
  readonly month: number;
  readonly day: number;
  readonly year: number;
  /** What stands behind the day where it is the event's. */
  readonly noun: RegExp;
  /** Its figures, where they are a name of it: "9/11"; and what stands behind them where they need it. */
  readonly figures?: { readonly form: string; readonly noun?: RegExp };
}

const ATTACKS =
  /^(?:attacks?|attackers?|bomb\p{L}+|terror|terrorists?|inquests?|victims?|memorial|london|mumbai)$/iu;

/** Days known by their date alone ("9/11", "July 7"), each with the nouns that tell that the day itself is meant. */
export const FAMOUS_DAYS: readonly FamousDay[] = [
  {
    month: 9,
    day: 11,
    year: 2001,
    noun: /^(?:attacks?|terror|terrorists?|hijack\p{L}+|bomb\p{L}+|commission|victims?|memorial|tragedy|plot|fund)$/iu,
    figures: { form: '9/11' },
  },
  { month: 7, day: 7, year: 2005, noun: /^london$/iu, figures: { form: '7/7', noun: ATTACKS } },
  { month: 11, day: 26, year: 2008, noun: /^mumbai$/iu, figures: { form: '26/11', noun: ATTACKS } },
  { month: 10, day: 7, year: 2023, noun: /^(?:attacks?|massacres?|assaults?|hostages?)$/iu },
  { month: 1, day: 6, year: 2021, noun: /^(?:riots?|rioters?|attacks?|insurrection|committee)$/iu },
];
