import type { Plan } from '../plan.js';
import { listOf } from '../absence.js';
import { areaTitle } from '../focus-area.js';
import type { Rule } from './rule.js';

export const lostTitleWithoutLabel: Rule<Plan> = {
  code: 'HFS306',
  level: 'tip',
  type: 'plan',
  title: { nb: 'Tapte titler har en etikett', nn: 'Tapte titlar har ein merkelapp', en: 'Lost titles have a label' },
  *find(plan) {
    for (const [index, area] of listOf(plan.areas).entries())
      if (!areaTitle(area))
        yield {
          path: ['areas', index, 'title'],
          text: {
            nb: 'Området har mistet tittelen sin. Skriv en kort under label, så lesere finner fram.',
            nn: 'Området har mista tittelen sin. Skriv ein kort under label, så lesarar finn fram.',
            en: 'The area has lost its title. Write a short one under label, so that readers find their way.',
          },
        };
  },
  example: {
    good: `
areas:
  - id: omrade-1
    layer: focus
    title:
      lost: true
      label: { text: Rekruttering, sources: [{ line: 5, method: editorial, quote: Vi må rekruttere }] }
`,
    bad: `
areas:
  - id: omrade-1
    layer: focus
    title: { lost: true }
`,
  },
};
