import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { decodeNameModel } from '../../src/engine/ner/tagger/model';
import { packNetwork } from './pack-network';

/** Puts a network behind the linear model of a file: `tsx attach-network.ts MODEL NETWORK OUT`. */
const [modelFile = '', networkFile = '', out = ''] = process.argv.slice(2);

const bytes = Buffer.concat([readFileSync(modelFile), packNetwork(readFileSync(networkFile))]);
if (!decodeNameModel(bytes)) throw new Error(`${modelFile} and ${networkFile} do not fit together`);
writeFileSync(out, bytes);
console.log(`${out}: ${bytes.length} bytes, ${gzipSync(bytes).length} compressed`);
