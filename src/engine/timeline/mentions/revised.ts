import type { Candidate } from './candidate';

/**
 * The same mention with something else said of it. Written out, not spread: all candidates are objects of one kind then, which
 * clustering reads by the million.
 */
export function revised(
  candidate: Candidate,
  change: Partial<Omit<Candidate, 'ref' | 'mention' | 'reported' | 'item' | 'lasting'>>,
): Candidate {
  return {
    ref: candidate.ref,
    mention: candidate.mention,
    date: change.date ?? candidate.date,
    participants: change.participants ?? candidate.participants,
    people: change.people ?? candidate.people,
    agents: change.agents ?? candidate.agents,
    patients: change.patients ?? candidate.patients,
    places: change.places ?? candidate.places,
    inCountry: change.inCountry ?? candidate.inCountry,
    sites: change.sites ?? candidate.sites,
    involved: change.involved ?? candidate.involved,
    around: change.around ?? candidate.around,
    objects: change.objects ?? candidate.objects,
    subjects: change.subjects ?? candidate.subjects,
    doers: change.doers ?? candidate.doers,
    undergoers: change.undergoers ?? candidate.undergoers,
    numbers: change.numbers ?? candidate.numbers,
    lasting: candidate.lasting,
    phrases: change.phrases ?? candidate.phrases,
    isNew: change.isNew ?? candidate.isNew,
    isOther: change.isOther ?? candidate.isOther,
    nearby: change.nearby ?? candidate.nearby,
    names: change.names ?? candidate.names,
    sentence: change.sentence ?? candidate.sentence,
    determination: change.determination ?? candidate.determination,
    reported: candidate.reported,
    line: change.line ?? candidate.line,
    depth: change.depth ?? candidate.depth,
    leads: change.leads ?? candidate.leads,
    item: candidate.item,
    pointsBack: change.pointsBack ?? candidate.pointsBack,
  };
}
