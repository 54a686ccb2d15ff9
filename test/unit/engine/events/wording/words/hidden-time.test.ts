import { check } from '../../worded';

describe('times that a title leaves out', () => {
  const marked = 'Norvia/NNP/2/nsubj celebrates/VBZ/0/root Diwali/NNP/2/obj=DATE';
  check('keep the holiday that is celebrated', marked, 'celebrates', 'Norvia celebrates Diwali');
  check('but no weekday', marked.replace('Diwali', 'Monday'), 'celebrates', 'Norvia celebrates');
  const sold =
    'Acme/NNP/2/nsubj sold/VBD/0/root pearls/NNS/2/obj in/IN/6/case Diwali/NNP/6/compound=DATE trade/NN/2/obl';
  check('keep that after which a thing is called', sold, 'sold', 'Acme sells pearls [in Diwali trade]');
  check(
    'but not when it was done',
    sold.replace('trade/NN/2/obl', '././2/punct').replace('6/case', '5/case').replace('6/compound', '2/obl'),
    'sold',
    'Acme sells pearls',
  );
});
