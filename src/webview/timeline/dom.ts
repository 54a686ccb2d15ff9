const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

/** An element of the page with attributes and children. Texts become text nodes: nothing is ever parsed as HTML. */
export function html<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

/** An element of a drawing. */
export function svg<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

/** A text with numbers or names in the places of `{0}` and `{1}`. */
export function worded(template: string, ...values: readonly (string | number)[]): string {
  return template.replace(/\{(\d)\}/g, (whole, index: string) => String(values[Number(index)] ?? whole));
}

/** Scrolls as little as needed for what lies between two heights to be in sight, its top at least. */
export function scrollInto(scroller: HTMLElement, [top, bottom]: readonly [number, number]): void {
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (bottom > scroller.scrollTop + scroller.clientHeight)
    scroller.scrollTop = Math.min(top, bottom - scroller.clientHeight);
}

/** Widths of texts in pixels, in the font of the page. */
export function textWidths(): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  const { fontFamily } = getComputedStyle(document.body);
  if (context) context.font = `12px ${fontFamily}`;
  return (text) => context?.measureText(text).width ?? text.length * 7;
}

/** Gives a button another text, for those who see it and those who hear it. */
export function relabel(button: HTMLButtonElement, text: string): void {
  if (button.textContent === text) return;
  button.textContent = text;
  button.title = text;
  button.setAttribute('aria-label', text);
}
