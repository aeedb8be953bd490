import { listOf, textIn, type Plan } from '@helsefellesskap/model';
import { html, nothing, type TemplateResult } from '../base/template.js';
import { referenceOf } from '../base/reference.js';
import { items, planPart, section } from '../base/section.js';
import { anchorOf, markInferred, sayStatement } from '../base/source.js';
import { joined, link, linked, own, say, sayDate, sayPeriod, type View } from '../base/view.js';
import { documents as words, agreementsName, referencesName } from '../locales/index.js';

/** Agreements and other documents the plan points to, each once. As a widget of its own. */
export function documentsTemplate(plan: Plan, view: View): TemplateResult {
  return planPart(plan, view, 'documents', {
    agreements: [agreementsName, agreements],
    references: [referencesName, references],
  });
}

/** Agreements the plan names. */
export function agreements(plan: Plan, view: View): unknown {
  const all = listOf(plan.agreements);
  if (!all[0]) return nothing;
  const text = words[view.ui];
  const rows = all.map(
    ({ id, title, level, parties = [], period, revisions = [], legalBasis = [], supersedes = [], references = [] }) =>
      row(plan, id, sayStatement(title, view), [
        own(text.level, level) ?? level,
        ...parties.map((party) => [text.with, say(party, view)]),
        period && sayPeriod(period, plan, view),
        ...revisions.map((date) => text.revised + sayDate(date, view)),
        ...legalBasis,
        ...supersedes.map(({ name, basis }) => name && [text.supersedes, say(name, view), markInferred(basis, view)]),
        ...references.map((reference) => {
          const url = referenceOf(plan, reference)?.url;
          return url && link(url, text.linked, view);
        }),
      ]),
  );
  const statements = all.map(({ id, title }) => ({ ...title, id }));
  return section(plan, view, { name: 'agreements', label: agreementsName, content: items(rows), statements });
}

/** Documents the plan points to, each once. */
export function references(plan: Plan, view: View): unknown {
  const all = listOf(plan.references);
  if (!all[0]) return nothing;
  const text = words[view.ui];
  const rows = all.map((reference) => {
    const { id, title, kind, url, citations } = reference;
    return row(plan, id, linked(reference, view), [
      own(text.kind, kind) ?? kind,
      url?.endsWith('.pdf') && 'PDF',
      citations.length > 1 && text.cited(citations.length),
      !url && text.noAddress,
      textIn(title, view.language).editorial && text.ourTitle,
    ]);
  });
  const statements = all.flatMap(
    ({ id, url, citations }) => citations.map((citation) => (url ? citation : { ...citation, id })), // one links to a document where it is
  );
  return section(plan, view, { name: 'references', label: referencesName, content: items(rows), statements });
}

/** A document by its name, with what is known of it on a quiet line below. */
function row(plan: Plan, id: string, name: unknown, facts: unknown[]): TemplateResult {
  return html`<li id=${anchorOf(plan, id)}>
    ${name}
    <p class="hfs-quiet">${joined(facts)}</p>
  </li>`;
}
