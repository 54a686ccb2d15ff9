/** Space between a card and its mark, and around what is in the page. */
const GAP_PX = 4;
const EDGE_PX = 8;
/** A card is not made lower than this: it would show less than a title and a line. */
const LOWEST_PX = 60;

/** Where a card goes, and how high it may be. */
export interface CardPlace {
  readonly left: number;
  readonly top: number;
  readonly highest: number;
}

/**
 * Puts a card below its mark, or above it where there is no room below: on the side with more room where it fits on
 * neither, as high as that room, so that neither mark nor tools lie under it.
 */
export function placeBeside(
  mark: { readonly left: number; readonly top: number; readonly bottom: number },
  card: { readonly width: number; readonly height: number },
  page: { readonly width: number; readonly height: number },
): CardPlace {
  const left = Math.max(Math.min(Math.max(mark.left, EDGE_PX), page.width - card.width - EDGE_PX), GAP_PX);
  const below = page.height - mark.bottom - GAP_PX - EDGE_PX;
  const above = mark.top - 2 * GAP_PX;
  const isBelow = card.height <= below || below >= above;
  const highest = Math.max(isBelow ? below : above, LOWEST_PX);
  const height = Math.min(card.height, highest);
  const top = isBelow ? mark.bottom + GAP_PX : Math.max(mark.top - height - GAP_PX, GAP_PX);
  return { left, top, highest };
}
