import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { decodeModels, type Models } from '../engine';

/** Reads the trained models beside the program: `model/` in the folder above the built file. */
export async function loadModels(): Promise<Models> {
  const file = (name: string): Promise<Uint8Array> => readFile(path.join(__dirname, '..', 'model', name));
  const [names, syntax] = await Promise.all([file('names.bin'), file('syntax.bin')]);
  const models = decodeModels({ names, syntax });
  if (!models) throw new Error('the files in model/ do not fit this version');
  return models;
}
