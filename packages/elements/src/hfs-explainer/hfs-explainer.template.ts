import { RecordError, type Explainer, type Plan } from '@helsefellesskap/model';
import { html, type TemplateResult } from '../base/template.js';
import { article } from '../base/article.js';
import { heading } from '../base/heading.js';
import { list, warning, readerOf } from '../base/section.js';
import { anchorOf, proof, sourceLine, sayStatement, type Addressed } from '../base/source.js';
import type { View } from '../base/view.js';
import { explainer as words } from '../locales/index.js';

/** What a health partnership is: the parts of a document that explains, with the questions it asks. As a widget of its own. */
export function explainerTemplate(plan: Plan, reader: View): TemplateResult {
  if (plan.kind !== 'explainer') throw new RecordError('wrong-type');
  const view = readerOf(plan, reader);
  const source = sourceLine(plan, view);
  return article('explainer', [warning(plan, view), explainerSections(plan, view), source], view);
}

/** The parts of an explainer, with the questions it asks, and the proof of them all. */
export function explainerSections(plan: Explainer, view: View): unknown {
  const statements: Addressed[] = [];
  const rows = plan.sections.map(({ id, title, description, questions = [] }) => {
    statements.push({ ...title, id }, ...[description ?? [], questions].flat());
    const text = description && html`<p>${sayStatement(description, view)}</p>`;
    const asked = html`<div>
      ${text}
      <div>
        <p class="hfs-eyebrow">${words[view.ui].questions}</p>
        ${list(plan, questions, view)}
      </div>
    </div>`;
    return html`<li id=${anchorOf(plan, id)}>
      ${heading(view.level, sayStatement(title, view))}${questions[0] ? asked : text}
    </li>`;
  });
  return [
    html`<ol class="hfs-rows">
      ${rows}
    </ol>`,
    proof(statements, plan, view),
  ];
}
