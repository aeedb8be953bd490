import { listOf, textIn, type Period, type Plan, type Reference, type Relation } from '@helsefellesskap/model';
import { html, nothing, type TemplateResult } from '../base/template.js';
import { items, planPart, section } from '../base/section.js';
import { anchorOf, sayStatement } from '../base/source.js';
import { link, own, say, sayDate, type View } from '../base/view.js';
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
  if (all.length === 0) return nothing;
  const text = words[view.ui];
  const rows = all.map(
    ({ id, title, level, parties = [], period, revisions = [], legalBasis = [], supersedes = [], references = [] }) =>
      row(plan, id, sayStatement(title, view), [
        own(text.level, level) ?? level,
        ...parties.map((party) => [text.with, say(party, view)]),
        period && sayPeriod(period, plan, view),
        ...revisions.map(
          (date) => text.revised + (typeof date === 'string' ? sayDate(date, view) : date.raw.join(' / ')),
        ),
        ...legalBasis,
        ...supersedes.map(({ name }) => name && [text.supersedes, say(name, view)]),
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
  if (all.length === 0) return nothing;
  const text = words[view.ui];
  const rows = all.map((reference) => {
    const { id, url, title, kind, citations } = reference;
    return row(plan, id, sayReference(reference, view), [
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

/** What there is of some facts, one after the other. */
export function joined(facts: unknown[], by = ' · '): unknown[] {
  return facts.filter(Boolean).map((fact, index) => [index > 0 ? by : '', fact]);
}

/** The reference of a plan that an id stands for. */
export function referenceOf(plan: Plan, id: Relation['target']): Reference | undefined {
  return listOf(plan.references).find((reference) => reference.id === id);
}

/** The title of a document, as a link where its address is known. */
export function sayReference({ url, title }: Reference, view: View): unknown {
  return url ? link(url, say(title, view), view) : say(title, view);
}

/** A period in dates, or in the source's own words where an end is open. */
export function sayPeriod({ text, from, to }: Period, { language }: Plan, view: View): unknown {
  return text && !(from && to)
    ? say({ original: language, [language]: text }, view)
    : (from ?? to) && [...new Set([from, to])].map((date) => date && sayDate(date, view)).join('–');
}
