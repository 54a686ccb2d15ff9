/** Words of one class that tell a kind of it. */
interface Kind {
  readonly class: string;
  readonly words: string;
  /** Words in no row that do not tell it, either: the accident is what made the oil spill. */
  readonly never?: string;
}

/** What befalls a ship or a vehicle, and may have been a crash: a spill only comes of it. */
const WRECKING = 'sink sinking capsize capsizing overturn wreck shipwreck veer';

/**
 * Words of one class of events that tell kinds of it which are never one event: a hurricane is no earthquake. A word in no row is
 * general, and may tell any of them ("disaster") but those that say otherwise.
 */
// prettier-ignore
export const KINDS_WITHIN: readonly Kind[] = [
  { class: 'disaster', words: 'earthquake quake temblor tremor' },
  { class: 'disaster', words: 'aftershock' },
  { class: 'disaster', words: 'tsunami' },
  { class: 'disaster', words: 'hurricane typhoon cyclone tornado storm blizzard strike_storm' },
  { class: 'disaster', words: 'flood flooding' },
  { class: 'disaster', words: 'eruption' },
  { class: 'disaster', words: 'landslide mudslide avalanche' },
  { class: 'disaster', words: 'drought' },
  { class: 'disaster', words: 'famine' },
  { class: 'disaster', words: 'wildfire' },
  { class: 'accident', words: 'spill', never: `accident tragedy ${WRECKING}` },
  { class: 'accident', words: 'stampede' },
  { class: 'accident', words: 'meltdown' },
  { class: 'accident', words: 'collapse' },
  { class: 'accident', words: 'crash crash-landing collide collision derail derailment ram pileup run_over' },
  { class: 'attack', words: 'invade invasion incursion', never: 'attack raid ambush assault airstrike strike' },
  { class: 'attack', words: 'explode explosion blast detonate detonation blow_up go_off bomb bombing' },
  { class: 'illness', words: 'outbreak pandemic epidemic' },
  { class: 'illness', words: 'infect infection sicken fall_ill illness' },
  { class: 'appointment', words: 'nominate nomination' },
  { class: 'appointment', words: 'swear_in swearing-in inauguration' },
  { class: 'treatment', words: 'diagnose diagnosis' },
  { class: 'treatment', words: 'vaccinate vaccination' },
  { class: 'treatment', words: 'quarantine' },
  { class: 'treatment', words: 'surgery transplant' },
  { class: 'treatment', words: 'hospitalize hospitalise hospitalization hospitalisation' },
  { class: 'trial', words: 'trial retrial stand_trial' },
  { class: 'trial', words: 'testify' },
  { class: 'trial', words: 'plead plea' },
  { class: 'trial', words: 'confess confession' },
  { class: 'arrest', words: 'imprisonment incarceration imprison incarcerate jail', never: 'lead_away' },
  { class: 'charge', words: 'charge indict indictment' },
  { class: 'charge', words: 'arraign arraignment' },
  { class: 'verdict', words: 'convict conviction find' },
  { class: 'verdict', words: 'acquit acquittal exonerate clear' },
  { class: 'verdict', words: 'sentence sentencing jail imprison' },
  { class: 'verdict', words: 'fine' },
  { class: 'investigation', words: 'autopsy' },
  { class: 'investigation', words: 'search manhunt', never: 'investigate investigation inquiry enquiry probe' },
  { class: 'investigation', words: 'crackdown' },
  { class: 'agreement', words: 'contract' },
  { class: 'agreement', words: 'treaty' },
  { class: 'agreement', words: 'alliance ally' },
  { class: 'proposal', words: 'offer' },
  { class: 'proposal', words: 'suggest' },
  { class: 'proposal', words: 'submit submission' },
  { class: 'filing', words: 'appeal' },
  { class: 'filing', words: 'petition' },
  { class: 'meeting', words: 'conference forum', never: 'meeting' },
  { class: 'meeting', words: 'summit', never: 'meeting' },
  { class: 'meeting', words: 'session assembly congress' },
  { class: 'meeting', words: 'dinner luncheon banquet' },
  { class: 'celebration', words: 'vigil' },
  { class: 'celebration', words: 'festival' },
  { class: 'celebration', words: 'parade' },
];

/** What rarely happens twice within a few days in one story. */
export const HARDLY_TWICE: ReadonlySet<string> = new Set(['disaster', 'accident', 'election']);
