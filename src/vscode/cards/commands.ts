/** The commands that links in cards may run; a card's Markdown trusts no other. */
export const CARD_COMMANDS = {
  open: 'marginalia.open',
  references: 'marginalia.findReferences',
  quotations: 'marginalia.findQuotations',
  setDate: 'marginalia.setArticleDate',
  pinEvent: 'marginalia.pinEvent',
  hideEvent: 'marginalia.hideEvent',
  renameEvent: 'marginalia.renameEvent',
  redateEvent: 'marginalia.redateEvent',
  mergeEvent: 'marginalia.mergeEvent',
  splitEvent: 'marginalia.splitEvent',
  decideOnName: 'marginalia.names.decide',
  mergeName: 'marginalia.names.merge',
  splitName: 'marginalia.names.split',
  notAName: 'marginalia.names.notAName',
} as const;
