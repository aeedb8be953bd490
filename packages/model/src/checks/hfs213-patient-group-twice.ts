import type { Plan } from '../plan.js';
import { listOf } from '../absence.js';
import { textIn } from '../language.js';
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
    const first = new Map<string, string>();
    for (const [index, { group, text }] of listOf(plan.patientGroups).entries()) {
      const name = inShort(textIn(text, text.original).value);
      const other = first.get(group);
      if (other === undefined) first.set(group, name);
      else
        yield {
          path: ['patientGroups', index, 'group'],
          text: {
            nb: `«${other}» og «${name}» er samme pasientgruppe. Samle det som gjelder den, på ett sted. Er det to grupper, gir du den ene en egen id under group.`,
            nn: `«${other}» og «${name}» er same pasientgruppe. Samle det som gjeld ho, på éin stad. Er det to grupper, gir du den eine ein eigen id under group.`,
            en: `“${other}” and “${name}” are the same patient group. Gather what concerns it in one place. If they are two groups, give one an id of its own under group.`,
          },
        };
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
