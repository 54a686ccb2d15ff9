/** The features' façade: a corpus and a place in it go in, plain data in editor terms comes out. One file a feature. */
export { articleLines, dateHints, undatedExpressions } from './articles';
export { decidableEvent, eventChoices, eventUnder, eventWord, lostEventWords } from './event-decisions';
export {
  decisionsOn,
  decisionsToReview,
  entityIds,
  entityTarget,
  entityTargets,
  identityQuestions,
  nameTarget,
} from './decisions';
export { hover } from './hover';
export { mentionsOf, nameGroups } from './names';
export { outline } from './outline';
export { eventAt, outlineEvent } from './outline-rows';
export { timelinePicture } from './picture';
export { adjacentMention, definitions, highlights, placesOf, references } from './references';
export { quotations } from './said';
export { semanticTokens } from './semantic-tokens';
export { documentSymbols, workspaceSymbols } from './symbols';
