/** Joins lexicon and network to the model: `attach-network.ts LEXICON NETWORK MODEL`. */
import { readFileSync, writeFileSync } from 'node:fs';

const [lexicon, network, model] = process.argv.slice(2) as [string, string, string];
writeFileSync(model, Buffer.concat([readFileSync(lexicon), readFileSync(network)]));
