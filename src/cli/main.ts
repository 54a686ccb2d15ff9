import path from 'node:path';
import { loadModels } from './models';
import { run } from './run';

/** `model/` beside the folder of the built file. */
const folder = path.join(__dirname, '..', 'model');

void run(process.argv.slice(2), process, () => loadModels(folder)).then((status) => {
  process.exitCode = status;
});
