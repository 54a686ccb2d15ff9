import { checkChains } from '../marked';

describe('forms of one person’s name in an article', () => {
  it('joins surname, given name, initials and title to the full name', () => {
    checkChains(
      '{p:Clara Whitfield} spoke. {p:Whitfield} left. {p:Clara} wept. Mrs {p:Whitfield} and {p:C. Whitfield}.',
      ['Clara Whitfield = Whitfield = Clara = Whitfield = C. Whitfield'],
    );
  });
  it('joins a headline’s surname to the full name that follows', () => {
    checkChains('{p:Whitfield} quits\n\nThe chief, {p:Clara Whitfield}, quit on Monday.', [
      'Whitfield = Clara Whitfield',
    ]);
  });
  it('does not take a rank for a name', () => {
    checkChains(
      '{p:Lance Corporal Ola Berg} and {p:Lance Corporal Ida Lind}. {p:Lance Corporal Berg} and {p:Lance} left.',
      ['Lance Corporal Ola Berg = Lance Corporal Berg', 'Lance Corporal Ida Lind', 'Lance'],
    );
    checkChains('{p:Lance Berg} came. {p:Lance} sang.', ['Lance Berg = Lance']);
  });
  it('does not take a pair of surnames for one of them, nor an address for a surname', () => {
    checkChains('The {p:Moss-Graham} bill. {p:Graham} slept.', ['Moss-Graham', 'Graham']);
    checkChains('{p:Ida Moss-Graham} came. {p:Moss-Graham} slept.', ['Ida Moss-Graham = Moss-Graham']);
    checkChains('{p:Ida Moss Larkspur.com}. {p:Ida Moss} slept. {o:Larkspur.com}', [
      'Ida Moss Larkspur.com',
      'Ida Moss',
      'Larkspur.com',
    ]);
  });
  it('joins initials with and without full stops, nicknames and middle names', () => {
    checkChains('{p:JR Holm} came. {p:J.R. Holm} sang.', ['JR Holm = J.R. Holm']);
    checkChains('{p:William Tarn} came. {p:Bill Tarn} sang.', ['William Tarn = Bill Tarn']);
    checkChains('{p:Robert “Bobby” Lund} came. {p:Bobby} sang.', ['Robert “Bobby” Lund = Bobby']);
    checkChains('{p:Ana Maria Sorel} came. {p:Ana Sorel} sang.', ['Ana Maria Sorel = Ana Sorel']);
  });
  it('joins family names with particles', () => {
    checkChains('{p:Eva van der Berg} came. {p:Van der Berg} sang.', ['Eva van der Berg = Van der Berg']);
    checkChains('{p:Omar al-Hadi} came. {p:Al-Hadi} sang. {p:Hadi} left.', ['Omar al-Hadi = Al-Hadi = Hadi']);
  });
  it('joins spellings of one foreign name', () => {
    checkChains('{p:Moqtada Sadrani} came. {p:Muqtada Sadrani} sang.', ['Moqtada Sadrani = Muqtada Sadrani']);
    checkChains('{p:Moqtada Sadrani} came. {p:Mustada Sadrani} sang.', [
      'Moqtada Sadrani',
      'Mustada Sadrani',
    ]);
    checkChains('{p:Serhiy Tymoshenko} came. {p:Sergey Tymoshenko} sang.', [
      'Serhiy Tymoshenko = Sergey Tymoshenko',
    ]);
    checkChains('{p:Henric Tarn} came. {p:Henrik Tarn} sang.', ['Henric Tarn = Henrik Tarn']);
    checkChains('{p:Ivan Dolinsky} came. {p:Ivan Dolinskyy} sang.', ['Ivan Dolinsky = Ivan Dolinskyy']);
  });
  it('joins a servant’s name with and without its beginning', () => {
    checkChains('{p:Omar Abdul Hadid} left. {p:Abdul Hadid} slept. {p:Hadid} sang.', [
      'Omar Abdul Hadid = Abdul Hadid = Hadid',
    ]);
    checkChains('{p:Omar Abdul Hadid} met {p:Ali Hadid}. {p:Hadid} sang.', [
      'Omar Abdul Hadid',
      'Ali Hadid = Hadid',
    ]);
  });
  it('calls nobody by the father’s name behind “bin”', () => {
    checkChains('{p:Omar bin Tariq} met Prince {p:Tariq}.', ['Omar bin Tariq', 'Tariq']);
    checkChains('{p:Omar bin Tariq al-Hadi} left. {p:Hadi} slept.', ['Omar bin Tariq al-Hadi = Hadi']);
  });
  it('joins names in both orders, whatever else is said of them', () => {
    checkChains('Senator {p:Oru Halto} won. {p:Halto Oru}, a physician, spoke.', ['Oru Halto = Halto Oru']);
  });
  it('takes half of two family names for nobody whom the article calls by both', () => {
    checkChains('{p:Ida Moss Berg} won. {p:Moss Berg} sang. {p:Moss} lost.', [
      'Ida Moss Berg = Moss Berg',
      'Moss',
    ]);
    checkChains('{p:Ida Moss Berg} won. {p:Moss} sang.', ['Ida Moss Berg = Moss']);
  });
  it('joins a double name written in full, and leaves half of it to others', () => {
    checkChains('{p:Ada Strand-Lowe} came. {p:Strand-Lowe} sang. {p:Ivo Lowe} came. {p:Lowe} sang.', [
      'Ada Strand-Lowe = Strand-Lowe',
      'Ivo Lowe = Lowe',
    ]);
  });
  it('takes one half of a double name for it until somebody of that name comes', () => {
    checkChains('{p:Ada Strand-Lowe} came. {p:Lowe}, sister of {p:Ivo Lowe}, sang. {p:Ivo Lowe} slept.', [
      'Ada Strand-Lowe = Lowe',
      'Ivo Lowe = Ivo Lowe',
    ]);
  });
  it('takes nobody with another middle name for who has two family names', () => {
    checkChains('{p:Ola Strand-Lowe} came. {p:Ola Lowe} sang.', ['Ola Strand-Lowe = Ola Lowe']);
    checkChains('{p:Ola Strand-Lowe} came. {p:Ola Nils Lowe} sang.', ['Ola Strand-Lowe', 'Ola Nils Lowe']);
  });
  it('joins the first of two family names', () => {
    checkChains('{p:Ana Leyva Durán} came. {p:Leyva} sang.', ['Ana Leyva Durán = Leyva']);
    checkChains('{p:Ana Maria Durán} came. {p:Maria} sang.', ['Ana Maria Durán', 'Maria']);
  });
});
