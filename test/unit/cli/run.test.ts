import assert from 'node:assert/strict';
import { corpusOf, inFolder, marginalia } from './session';

describe('marginalia', () => {
  const wrong = (args: string, reason: string): void => {
    it(`refuses "${args}"`, async () => {
      const { status, stdout, stderr } = await marginalia(args.split(' ').filter(Boolean));
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, new RegExp(`^marginalia: ${reason}\nUsage:`));
    });
  };
  wrong('', 'a command is missing');
  wrong('analyse', 'unknown command "analyse"');
  wrong('analyze', 'name a file or a folder');
  wrong('analyze --corpus a.txt', '--corpus goes with --jsonl');
  wrong('analyze -x', "Unknown option '-x'.*");
  wrong('analyze a.txt --out', "Option '--out.*");

  it('prints its usage when asked', async () => {
    const { status, stdout, stderr } = await marginalia(['--help']);
    assert.equal(status, 0);
    assert.match(stdout, /^Usage:/);
    assert.equal(stderr, '');
  });
  it('says that the models are missing', async () => {
    await inFolder(async (folder) => {
      const { status, stdout, stderr } = await marginalia(['analyze', folder], '', folder);
      assert.equal(status, 1);
      assert.equal(stdout, '');
      assert.match(stderr, /^marginalia: .*(names|syntax)\.bin.*\n$/);
    });
  });
  it('gives an empty result for a folder without articles', async () => {
    await inFolder(async (folder) => {
      const outcome = await marginalia(['analyze', folder]);
      assert.equal(outcome.status, 0);
      assert.deepEqual(corpusOf(outcome), {
        format: 'marginalia-analysis',
        version: 1,
        articles: [],
        entities: [],
        events: [],
      });
    });
  });
});
