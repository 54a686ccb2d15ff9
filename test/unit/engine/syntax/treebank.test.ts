import assert from 'node:assert/strict';
import { PENN_TAGS, RELATIONS } from '../../../../src/engine/syntax/types';
import { tokenText } from '../../../../src/engine/tokenize/tokens';
import { readConllu } from '../../../../training/syntax/conllu';
import { toTreebank } from '../../../../training/syntax/treebank';

/** A sentence in CoNLL-U from rows "id form tag head relation". */
function conllu(text: string, rows: readonly string[]): string {
  const lines = rows.map((row) => {
    const [id, form, tag = '_', head = '_', relation = '_'] = row.split(' ');
    return [id, form, form, '_', tag, '_', head, relation, '_', '_'].join('\t');
  });
  return `# text = ${text}\n${lines.join('\n')}\n\n`;
}

describe('toTreebank', () => {
  const check = (text: string, rows: readonly string[], expected: readonly string[]): void => {
    it(text, () => {
      const bank = toTreebank(readConllu(conllu(text, rows)));
      const word = (i: number): string => (i < 0 ? '-' : tokenText(bank.text, bank.tokens, i));
      const found = Array.from(
        bank.head,
        (head, i) => `${word(i)}/${PENN_TAGS[bank.tag[i]]} ${RELATIONS[bank.relation[i]]} ${word(head)}`,
      );
      assert.deepEqual(found, expected);
    });
  };

  check(
    'She sent e-mail',
    ['1 She PRP 2 nsubj', '2 sent VBD 0 root', '3 e-mail NN 2 obj'],
    ['She/PRP nsubj sent', 'sent/VBD root -', 'e/AFX compound mail', '-/HYPH punct mail', 'mail/NN obj sent'],
  );
  check(
    'They cannot',
    ['1 They PRP 0 root', '2-3 cannot', '2 can MD 1 dep', '3 not RB 2 advmod'],
    ['They/PRP root -', 'cannot/MD dep They'],
  );
  check(
    'President Berg left',
    ['1 President NNP 2 nmod:desc', '2 Berg NNP 3 nsubj', '3 left VBD 0 root'],
    ['President/NNP compound Berg', 'Berg/NNP nsubj left', 'left/VBD root -'],
  );
});
