import { parseDocument } from 'yaml';
import { CATALOGUE_FILE } from './catalogue';

/** Where a folder's settings of the editor are, relative to the folder. */
export const EDITOR_SETTINGS_FILE = '.vscode/settings.json';

/**
 * The catalogues that a folder's settings of the editor name (`marginalia.catalogues`), by their paths in the folder;
 * the default one where they name none or cannot be read. Paths that lead out of the folder are left out.
 *
 * @param text JSON with comments and trailing commas, as the editor writes it
 */
export function cataloguesIn(text: string): readonly string[] {
  const value = valueOf(text);
  const named =
    typeof value === 'object' && value !== null
      ? (value as Readonly<Record<string, unknown>>)['marginalia.catalogues']
      : undefined;
  if (!Array.isArray(named)) return [CATALOGUE_FILE];
  return named.filter((path): path is string => typeof path === 'string' && isInside(path));
}

function valueOf(text: string): unknown {
  // Without comments, which YAML writes in another way, it is YAML: trailing commas are nothing wrong there.
  const document = parseDocument(
    text.replace(STRING_OR_COMMENT, (part) => (part.startsWith('"') ? part : ' ')),
  );
  return document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 });
}

const STRING_OR_COMMENT = /"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[^]*?\*\//gu;

function isInside(path: string): boolean {
  let depth = 0;
  for (const part of path.split(/[/\\]/u)) {
    depth += part === '..' ? -1 : part === '' || part === '.' ? 0 : 1;
    if (depth < 0) return false;
  }
  return depth > 0 && !/^(?:[/\\]|[a-z]:)/iu.test(path);
}
