/** Measures and cuts titles as they are drawn. */
export interface Titles {
  /** Width in pixels. */
  readonly measure: (title: string) => number;
  /** The title, or as much of it as fits with an ellipsis. */
  readonly cut: (title: string, width: number) => string;
}

/** @param widthOf width of any text in pixels; asked once for each text */
export function titlesOf(widthOf: (text: string) => number): Titles {
  const widths = new Map<string, number>();
  const measure = (text: string): number => {
    const known = widths.get(text) ?? widthOf(text);
    widths.set(text, known);
    return known;
  };
  return {
    measure,
    cut: (title, width) => {
      if (measure(title) <= width) return title;
      let [fits, tooLong] = [0, title.length];
      while (tooLong - fits > 1) {
        const middle = (fits + tooLong) >> 1;
        if (widthOf(`${title.slice(0, middle)}…`) <= width) fits = middle;
        else tooLong = middle;
      }
      return fits === 0 ? '' : `${title.slice(0, fits).trimEnd()}…`;
    },
  };
}
