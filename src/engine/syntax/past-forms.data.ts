/** Forms that are nothing but the past or the past participle of a verb. Facts of English, compiled by hand. */
export const PAST_FORMS: readonly string[] = (
  'ate became began blew bought broke brought built came caught chose clung crept dealt drank drew drove dug fell felt ' +
  'fled flew forbade foresaw forgave forgot fought gave grew heard held hung kept knew laid led lent made meant met ' +
  'overcame overtook overthrew paid ran rang sang sank sat said sent shook slept slid sold sought spent spoke stole stood ' +
  'strove struck stung swam swept swore swung taught threw told took tore undertook understood underwent upheld went wept ' +
  'withdrew withheld withstood woke won wore wrote'
).split(' ');
