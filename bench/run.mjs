/** All benches that there are, one after the other. A bench without its data says that it is skipped. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const ORDER = [
  'names',
  'syntax',
  'dates',
  'events',
  'coreference',
  'timelines',
  'identity',
  'seeds',
  'speed',
  'window',
];

const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const failed = [];
for (const name of ORDER) {
  console.log(`\n=== bench:${name}`);
  if (!scripts[`bench:${name}`]) {
    console.log('skipped: there is no such bench yet');
    continue;
  }
  const { status } = spawnSync('npm', ['run', '--silent', `bench:${name}`], { stdio: 'inherit' });
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) {
  console.log(`\nnot as they should be: ${failed.join(', ')}`);
  process.exitCode = 1;
}
