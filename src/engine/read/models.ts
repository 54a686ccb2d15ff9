import { decodeNameModel, type NameModel } from '../ner';
import { decodeSyntaxModel, type SyntaxModel } from '../syntax';

/** The trained models, decoded: what reading an article needs beside its text. */
export interface Models {
  readonly names: NameModel;
  readonly syntax: SyntaxModel;
}

/** The bytes of the files in `model/`. */
export interface ModelFiles {
  readonly names: Uint8Array;
  readonly syntax: Uint8Array;
}

/** Decodes the trained models once, for all articles; undefined where the bytes are no models of this version. */
export function decodeModels(files: ModelFiles): Models | undefined {
  const names = decodeNameModel(files.names);
  const syntax = decodeSyntaxModel(files.syntax);
  return names && syntax && { names, syntax };
}
