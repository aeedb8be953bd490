import { listOf, valueOf } from '../absence.js';
import type { ScaleValue } from '../action-plan.js';
import { textIn } from '../language.js';
import type { Plan } from '../plan.js';
import { inShort } from './in-short.js';
import type { Rule } from './rule.js';

export const valueOffScale: Rule<Plan> = {
  code: 'HFS225',
  level: 'warning',
  type: 'plan',
  title: {
    nb: 'Status og risiko er trinn på sin egen skala',
    nn: 'Status og risiko er trinn på sin eigen skala',
    en: 'Status and risk are steps of their own scale',
  },
  *find(plan) {
    if (plan.kind !== 'partnership-strategy') return;
    for (const [index, action] of listOf(valueOf(plan.actionPlan)?.actions).entries())
      for (const field of ['status', 'risk'] as const)
        if (action[field] && isOff(action[field]))
          yield {
            path: ['actionPlan', 'actions', index, field, 'value'],
            text: off(action[field]),
          };
  },
  example: {
    good: `
actionPlan:
  actions:
    - id: steg-1
      text: Vi lager en kurskalender.
      sources: [{ line: 5 }]
      status: { value: I gang, scale: [Ikke begynt, I gang, Ferdig] }
`,
    bad: `
actionPlan:
  actions:
    - id: steg-1
      text: Vi lager en kurskalender.
      sources: [{ line: 5 }]
      status: { value: Påbegynt, scale: [Ikke begynt, I gang, Ferdig] }
`,
  },
};

const wordsOf = (text: ScaleValue['value']) => textIn(text, text.original).value;

function isOff({ value, scale = [] }: ScaleValue): boolean {
  return scale.length > 0 && !scale.some((step) => wordsOf(step) === wordsOf(value));
}

function off({ value, scale = [] }: ScaleValue) {
  const step = inShort(wordsOf(value));
  const steps = inShort(scale.map(wordsOf).join(', '));
  return {
    nb: `«${step}» er ikke et trinn på skalaen: ${steps}. Velg ett, eller legg trinnet til under scale. «Utsatt» og slikt hører under details (kind: status).`,
    nn: `«${step}» er ikkje eit trinn på skalaen: ${steps}. Vel eitt, eller legg trinnet til under scale. «Utsett» og slikt høyrer under details (kind: status).`,
    en: `“${step}” is not a step of the scale: ${steps}. Choose one, or add the step under scale. “Put off” and the like go under details (kind: status).`,
  };
}
