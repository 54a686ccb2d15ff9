import assert from 'node:assert/strict';
import { resolve } from './marked';

/** The descriptions of all whom a text names. */
function check(source: string, expected: readonly string[]): void {
  const { chains } = resolve(source).coreference;
  assert.deepEqual(
    chains.flatMap(({ descriptions }) => descriptions.map(({ text }) => text)),
    expected,
  );
}

describe('where the description of an office begins and ends', () => {
  it('leaves out what one calls people of rank by', () => {
    check('Prime Minister of {l:Oru} His Excellency Shri {p:Ola Berg} spoke.', ['Prime Minister of Oru']);
    check('Minister of Finance Sheikh {p:Ola Berg} spoke.', ['Minister of Finance']);
    check('The Emir of {l:Oru}, Sheikh {p:Ola Berg}, spoke.', ['Emir of Oru']);
    check('Rt. Hon. Speaker {p:Ola Berg} spoke.', ['Speaker']);
    check('The editor, Ms {p:Ida Berg}, spoke.', ['editor']);
  });
  it('reads an office over a rank, and the short form of a body', () => {
    check('Chief of Naval Staff Admiral {p:Ola Berg} spoke.', ['Chief of Naval Staff Admiral']);
    check('{o:Tide Board} (TB) chief {p:Ola Berg} spoke.', ['Tide Board (TB) chief']);
    check('Secretary (Visa and Passports) {p:Ola Berg} spoke.', ['Secretary (Visa and Passports)']);
    check('In the port (TB) chief {p:Ola Berg} spoke.', ['chief']);
    check('{o:Oru Party} IT cell head {p:Ola Berg} spoke.', ['Oru Party IT cell head']);
    check('It was around the time President {p:Ola Berg} spoke.', ['President']);
  });
  it('ends before what somebody else is to do', () => {
    check('They asked {p:Ola Berg}, premier of {l:Oru} to visit them.', []);
    check('{p:Ola Berg}, the first mayor of {l:Oru} to resign, spoke.', ['first mayor of Oru to resign']);
  });
  it('does not tell what befell somebody in passing, nor what several are', () => {
    check('{p:Ola Berg}, who was given a warm welcome in {l:Oru}, spoke.', []);
    check('{p:Ola Berg}, who was seen as heir of {p:Holt}, spoke.', ['who was seen as heir of Holt']);
    check('{p:Ida Holt} and {p:Ola Berg}, who were deputies in {l:Oru}, spoke.', []);
  });
});
