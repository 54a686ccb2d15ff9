import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { decodeModels, type Models } from '../engine';

/** Reads the trained models of a folder. Rejects where they are missing or do not fit. */
export async function loadModels(folder: string): Promise<Models> {
  const file = (name: string): Promise<Uint8Array> => readFile(path.join(folder, name));
  const [names, syntax] = await Promise.all([file('names.bin'), file('syntax.bin')]);
  const models = decodeModels({ names, syntax });
  if (!models) throw new Error(`the files in ${folder} do not fit this version`);
  return models;
}
