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

/** Decodes the trained models once, for all articles. */
export function decodeModels(files: ModelFiles): Models {
  return { names: decodeNameModel(files.names), syntax: decodeSyntaxModel(files.syntax) };
}
