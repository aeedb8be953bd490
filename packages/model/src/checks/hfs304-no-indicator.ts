import type { Detail } from '../element.js';
import { measuresOf, type Plan } from '../plan.js';
import { listOf, valueOf } from '../absence.js';
import type { Rule } from './rule.js';

export const noIndicator: Rule<Plan> = {
  code: 'HFS304',
  level: 'tip',
  type: 'plan',
  title: {
    nb: 'Strategien sier hvordan den måles',
    nn: 'Strategien seier korleis han blir målt',
    en: 'The strategy says how it is measured',
  },
  *find(plan) {
    if (plan.kind !== 'partnership-strategy' || listOf(plan.goals).length === 0) return;
    const told: { details?: Detail[] }[] = [
      ...listOf(plan.goals),
      ...measuresOf(plan).map(({ measure }) => measure),
      ...listOf(valueOf(plan.actionPlan)?.actions),
    ];
    if (!plan.indicators?.length && !told.some(({ details }) => details?.some(({ kind }) => kind === 'indicator')))
      yield {
        path: ['goals'],
        text: {
          nb: 'Strategien har mål, men ingen indikator. En åpen tallserie kan vise om målene nås.',
          nn: 'Strategien har mål, men ingen indikator. Ein open talserie kan vise om måla blir nådde.',
          en: 'The strategy has goals, but no indicator. A public series can show whether they are reached.',
        },
      };
  },
  example: {
    good: `
goals:
  - id: mal-1
    kind: goal
    text: Færre reinnleggelser
    sources: [{ line: 5 }]
indicators:
  - id: reinnleggelser
    name: Reinnleggelser innen 30 dager
    unit: "%"
    owner: Folkehelseinstituttet
    sources: [{ line: 6, quote: reinnleggelser }]
`,
    bad: `
goals:
  - id: mal-1
    kind: goal
    text: Færre reinnleggelser
    sources: [{ line: 5 }]
`,
  },
};
