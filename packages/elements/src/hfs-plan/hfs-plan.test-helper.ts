import type { LocalText, PartnershipStrategy, Plan } from '@helsefellesskap/model';
import type { HfsPlan } from './hfs-plan.js';
import './hfs-plan.js';

/** A text in bokmål. */
export const nb = (text: string): LocalText => ({ original: 'nb', nb: text });

/** A statement; its source is word for word unless said otherwise. */
export function statement(id: string, text: string, method: 'verbatim' | 'editorial' | 'shortened' = 'verbatim') {
  return { id, text: nb(text), sources: [{ method, document: 'd', sha256: '0'.repeat(64), line: 7, quote: text }] };
}

/** A plan that says only what the test lets it say. */
export function planOf(parts: Partial<PartnershipStrategy>): PartnershipStrategy {
  const silent = { absent: 'not-stated' } as const;
  return {
    ...{ schemaVersion: 1, type: 'plan', kind: 'partnership-strategy', id: 'test/strategy-2025', partnership: 'test' },
    ...{ title: statement('title', 'Strategi for prøving'), language: 'nb', period: { from: '2025', to: '2028' } },
    documents: [
      {
        id: 'd',
        title: nb('Dokumentet'),
        kind: 'plan',
        sha256: '0'.repeat(64),
        publisher: nb('Oss'),
        completeness: 'whole',
      },
    ],
    ...{ adoptions: silent, relations: silent, vision: silent, values: silent, culture: silent, challenges: silent },
    ...{ goals: silent, areas: silent, patientGroups: silent, governance: silent, agreements: silent },
    ...{ references: silent, actionPlan: silent },
    ...parts,
  };
}

/** The widget, with a plan. */
export async function show(plan: Plan, lang = 'nb'): Promise<HfsPlan> {
  document.body.innerHTML = `<hfs-plan lang="${lang}"></hfs-plan>`;
  const widget = document.querySelector('hfs-plan')!;
  widget.plan = plan;
  await widget.updateComplete;
  return widget;
}

export const headings = (widget: HfsPlan) =>
  [...widget.querySelectorAll('h2, h3, h4')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

export const says = (widget: HfsPlan) => widget.innerText.replace(/\s+/g, ' ');
