/** All benches that there are, one after the other. A bench without its data says that it is skipped. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const failed = [];
for (const script of Object.keys(scripts).filter((name) => name.startsWith('bench:'))) {
  console.log(`\n=== ${script}`);
  const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' });
  if (status !== 0) failed.push(script);
}
if (failed.length > 0) {
  console.log(`\nnot as they should be: ${failed.join(', ')}`);
  process.exitCode = 1;
}
