import { actionOf, type KeyAction } from './keyboard';
import type { Grouping } from './lanes';
import type { Skeleton } from './skeleton';

/** What the reader does with buttons and keys. */
export interface ControlEvents {
  readonly group: (grouping: Grouping) => void;
  readonly act: (action: KeyAction) => void;
  readonly goBeyond: (side: 'earlier' | 'later') => void;
  /** The keys came to the picture, and were not brought there by a click. */
  readonly entered: () => void;
  readonly left: () => void;
  /** Whether the reader has gone to an event already. */
  readonly isSelected: () => boolean;
}

/** Follows the page's buttons and keys; `grouping` is the one that is chosen at first. */
export function followControls(page: Skeleton, grouping: Grouping, events: ControlEvents): void {
  const { lanes, zoomIn, zoomOut, fit, picture, earlier, later } = page;
  for (const radio of Object.values(lanes)) {
    radio.checked = radio.value === grouping;
    radio.addEventListener('change', () => events.group(radio.value as Grouping));
  }
  zoomIn.addEventListener('click', () => events.act({ kind: 'zoom', factor: 2 }));
  zoomOut.addEventListener('click', () => events.act({ kind: 'zoom', factor: 0.5 }));
  fit.addEventListener('click', () => events.act({ kind: 'fit' }));
  earlier.addEventListener('click', () => events.goBeyond('earlier'));
  later.addEventListener('click', () => events.goBeyond('later'));
  picture.addEventListener('keydown', (event) => keyPressed(event, events));
  document.addEventListener('keydown', (event) => keyPressedOutside(event, picture, events));
  picture.addEventListener('focus', () => {
    if (picture.matches(':focus-visible')) events.entered();
  });
  picture.addEventListener('blur', () => events.left());
}

function keyPressed(event: KeyboardEvent, { act }: ControlEvents): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const action = actionOf(event.key);
  if (!action) return;
  event.preventDefault();
  act(action);
}

/** A page that was just opened has the keys, but nothing in it: its first key goes to the picture. */
function keyPressedOutside(event: KeyboardEvent, picture: SVGSVGElement, events: ControlEvents): void {
  const action = actionOf(event.key);
  if (event.target !== document.body || !action) return;
  const wasSelected = events.isSelected();
  picture.focus(); // which selects the first event in sight
  const isThere = action.kind === 'move' && !wasSelected && !/^(?:first|last)$/.test(action.to);
  if (!isThere) keyPressed(event, events);
}
