import {
  adoptionsOf,
  elementOf,
  isAbsent,
  methodOf,
  type FoundElement,
  type Plan,
  type SourceDocument,
  type Wording,
} from '@helsefellesskap/model';
import { html, type TemplateResult } from '../base/template.js';
import { article } from '../base/article.js';
import { heading } from '../base/heading.js';
import { labelOf, warning, readerOf } from '../base/section.js';
import {
  aboutDocument,
  anchorOf,
  documentsOf,
  evidence,
  placeOf,
  sourceLine,
  sayAdoptions,
  sayStatement,
} from '../base/source.js';
import { joined, own, plain, say, sayDate, type View } from '../base/view.js';
import { proof as words, section as sectionWords, source, sectionNames } from '../locales/index.js';

/**
 * The proof of one statement.
 * @param id the element's id, with or without the plan's before it
 * @param page the address of the page it is shown on, for the reference; a server may not know it
 */
export function sourceTemplate(plan: Plan, reader: View, id: string, page?: string): TemplateResult {
  const view = readerOf(plan, reader);
  const found = elementOf(plan, id);
  const anchors = found?.statements.flatMap(({ sources }) => sources) ?? [];
  const used = documentsOf(plan, anchors);
  const content = found?.statements.length
    ? proofOf(plan, view, found, used, page)
    : [html`<p>${words[view.ui].unknown(id)}</p>`, sourceLine(plan, view)];
  return article('source', content, view);
}

function proofOf(plan: Plan, view: View, found: FoundElement, used: SourceDocument[], page?: string): TemplateResult {
  const { id, section, statements } = found;
  const label = [source[view.ui].source, section && labelOf(plan, view, section, sectionNames[section])]
    .filter(Boolean)
    .join(' · ');
  const ours = statements.filter((statement) => methodOf(statement) !== 'verbatim');
  return html`<section class="hfs-section" id=${anchorOf(plan, id)}>
    ${heading(view.level, label, 'hfs-eyebrow')}${warning(plan, view)}
    ${ours.map((statement) => html`<p>${sayStatement(statement, view)}</p>`)}
    <div class="hfs-proof">
      <ul>
        ${statements.map((statement) => evidence(statement, plan, view))}
      </ul>
      ${used.map((document) => aboutDocument(document, view))}
    </div>
    ${statements.flatMap(({ wordings = [] }) => wordings.map((wording) => sayWording(wording, view)))}
    ${decisions(plan, found, view)}${reference(plan, found, used, view, page)}
  </section>`;
}

/** How it read before, or was proposed: “Tidligere ordlyd · 2021 · linje 8: …”. */
function sayWording({ status, text, date, sources = [] }: Wording, view: View): TemplateResult {
  const about = joined([own(words[view.ui].wording, status), date && sayDate(date, view), placeOf(sources, view)]);
  return html`<p class="hfs-quiet">${about}: ${say(text, view)}</p>`;
}

/** Who decided it: on the element itself, on its section, or on the whole plan; or that the plan does not say. */
function decisions({ adoptions }: Plan, { section, adoptions: own }: FoundElement, view: View): unknown {
  const all = isAbsent(adoptions) ? [] : adoptions;
  const ofPlan = section ? adoptionsOf(all, section) : all.filter(({ covers }) => !covers);
  const said = sayAdoptions([...own, ...ofPlan], view);
  const { absent } = isAbsent(adoptions) ? adoptions : { absent: 'not-stated' as const };
  return said.length > 0
    ? said
    : html`<p class="hfs-quiet">${sectionWords[view.ui].absent[absent](words[view.ui].decision)}</p>`;
}

/** A line to put under a quotation elsewhere: each document with the places in it. */
function reference(plan: Plan, { id, statements }: FoundElement, used: SourceDocument[], view: View, page?: string) {
  const text = words[view.ui];
  const anchors = statements.flatMap(({ sources }) => sources);
  const cited = used.map(({ id, title }) => {
    const place = placeOf(
      anchors.filter(({ document }) => document === id),
      view,
    );
    return { title, place: place && `, ${place}` };
  });
  const address = page ? `. ${new URL(`#${anchorOf(plan, id)}`, page).href}` : '';
  const whole = cited.map(({ title, place }) => plain(title, view) + place).join('; ') + address;
  return html`${cited.map(({ title, place }) => html`<p>${text.reference}: ${say(title, view)}${place}</p>`)}
    <button type="button" data-text=${whole}>${text.copy}</button>`;
}
