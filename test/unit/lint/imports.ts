/** Which file needs which: names of files and folders, and what of each it imports. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

const IMPORT = /^(?:import|export)\s+(?:[^';]*?\sfrom\s+)?'(\.[^']*)'|\bimport\('(\.[^']*)'\)/gmu;

/** The files that a source imports, as it writes them, those of which it has only types, too. */
export function importsOf(source: string): readonly string[] {
  return [...source.matchAll(IMPORT)].map((found) => found[1] ?? found[2] ?? '');
}

/** A way through the graph that comes back to where it began, that place at both ends; undefined where there is none. */
export function circleIn(graph: ImportGraph): readonly string[] | undefined {
  const done = new Set<string>();
  const way: string[] = [];
  const walk = (file: string): readonly string[] | undefined => {
    const at = way.indexOf(file);
    if (at >= 0) return [...way.slice(at), file];
    if (done.has(file)) return undefined;
    way.push(file);
    for (const next of graph.get(file) ?? []) {
      const circle = walk(next);
      if (circle) return circle;
    }
    way.pop();
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const circle = walk(file);
    if (circle) return circle;
  }
  return undefined;
}

/** All folders with files of a graph in them, be it in folders below. */
export function foldersOf(graph: ImportGraph): readonly string[] {
  const folders = new Set<string>();
  for (const file of graph.keys())
    for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1))
      folders.add(file.slice(0, end));
  return [...folders].sort();
}

/** The graph of the parts of a folder, its subfolders and the files right in it, by what the files in them import. */
export function partsOf(graph: ImportGraph, folder: string): ImportGraph {
  const part = (file: string): string | undefined =>
    file.startsWith(`${folder}/`) ? file.slice(folder.length + 1).split('/')[0] : undefined;
  const parts = new Map<string, string[]>();
  for (const [file, imported] of graph) {
    const from = part(file);
    if (from === undefined) continue;
    const others = imported.map(part).filter((to) => to !== undefined && to !== from) as string[];
    parts.set(from, [...(parts.get(from) ?? []), ...others]);
  }
  return parts;
}
