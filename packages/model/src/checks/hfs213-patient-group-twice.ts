import type { Plan } from '../plan.js';
import { listOf } from '../absence.js';
import { inShort } from './in-short.js';
import type { Rule } from './rule.js';

export const patientGroupTwice: Rule<Plan> = {
  code: 'HFS213',
  level: 'warning',
  type: 'plan',
  title: {
    nb: 'Hver pasientgruppe står én gang',
    nn: 'Kvar pasientgruppe står éin gong',
    en: 'Each patient group stands once',
  },
  *find(plan) {
    const seen = new Set<string>();
    for (const [index, { group }] of listOf(plan.patientGroups).entries()) {
      if (seen.has(group))
        yield {
          path: ['patientGroups', index, 'group'],
          text: {
            nb: `Pasientgruppen «${inShort(group)}» står to ganger. Samle det som gjelder den, på ett sted.`,
            nn: `Pasientgruppa «${inShort(group)}» står to gonger. Samle det som gjeld ho, på éin stad.`,
            en: `The patient group “${inShort(group)}” stands twice. Gather what concerns it in one place.`,
          },
        };
      seen.add(group);
    }
  },
  example: {
    good: `
patientGroups:
  - { id: barn, group: children-and-young-people, text: Barn og unge, sources: [{ line: 5 }] }
`,
    bad: `
patientGroups:
  - { id: barn, group: children-and-young-people, text: Barn og unge, sources: [{ line: 5 }] }
  - { id: unge, group: children-and-young-people, text: Ungdom, sources: [{ line: 6 }] }
`,
  },
};
