import { textIn } from '../language.js';
import type { Plan } from '../plan.js';
import { objectsIn } from './walk.js';
import { inShort } from './in-short.js';
import type { Rule } from './rule.js';

export const documentUnused: Rule<Plan> = {
  code: 'HFS207',
  level: 'warning',
  type: 'plan',
  title: { nb: 'Dokumenter er i bruk', nn: 'Dokument er i bruk', en: 'Documents are in use' },
  *find(plan) {
    const used = new Set([...objectsIn(plan)].flatMap(({ node }) => ('method' in node ? [node['document']] : [])));
    for (const [index, { id, title }] of plan.documents.entries()) {
      const name = inShort(textIn(title, title.original).value);
      if (index > 0 && !used.has(id))
        yield {
          path: ['documents', index],
          text: {
            nb: `Ingenting i filen viser til dokumentet «${name}». Vis til det, eller fjern det.`,
            nn: `Ingenting i fila viser til dokumentet «${name}». Vis til det, eller ta det bort.`,
            en: `Nothing in the file points to the document “${name}”. Point to it, or remove it.`,
          },
        };
    }
  },
  example: {
    good: `
documents:
  - { id: strategy, title: Strategi, kind: plan, sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, completeness: whole }
  - { id: helseloven, title: Helseloven, kind: law, completeness: part }
subtitle: { text: Sammen om helse, sources: [{ method: external, document: helseloven }] }
`,
    bad: `
documents:
  - { id: strategy, title: Strategi, kind: plan, sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, completeness: whole }
  - { id: helseloven, title: Helseloven, kind: law, completeness: part }
`,
  },
};
