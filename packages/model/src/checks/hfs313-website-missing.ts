import type { Partnership } from '../partnership.js';
import { isAbsent } from '../absence.js';
import type { Rule } from './rule.js';

export const websiteMissing: Rule<Partnership> = {
  code: 'HFS313',
  level: 'tip',
  type: 'partnership',
  title: {
    nb: 'Helsefellesskapet har en nettside',
    nn: 'Helsefellesskapet har ei nettside',
    en: 'The partnership has a website',
  },
  *find(partnership) {
    if (isAbsent(partnership.website) && partnership.website.absent === 'not-registered')
      yield {
        path: ['website'],
        text: {
          nb: 'Helsefellesskapet har ingen nettside her. Lim inn adressen til siden på kommunens eller sykehusets nettsted.',
          nn: 'Helsefellesskapet har inga nettside her. Lim inn adressa til sida på nettstaden til kommunen eller sjukehuset.',
          en: 'The partnership has no website here. Paste the address of its page at the municipality or hospital.',
        },
      };
  },
  example: {
    good: `
website: https://www.eksempel.no/helsefellesskap
`,
    bad: `
website: { absent: not-registered }
`,
  },
};
