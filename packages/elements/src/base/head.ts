import { isLanguage, type Plan } from '@helsefellesskap/model';
import { html, type TemplateResult } from './template.js';
import { heading } from './heading.js';
import { warning } from './section.js';
import { proof, sayStatement } from './source.js';
import { adoptedWhole, validity, wholeOf } from './validity.js';
import { joined, say, sayLanguage, type View } from './view.js';
import { plan as words } from '../locales/index.js';

/** What a plan is, whether it holds, who adopted it, and what it is for. */
export function head(plan: Plan, view: View): TemplateResult {
  const text = words[view.ui];
  const { kind, title, subtitle, purpose, language } = plan;
  const facts = kind === 'explainer' ? [] : validity(plan, view);
  const statements = [title, subtitle, purpose].filter((statement) => statement !== undefined);
  return html`<div class="hfs-section">
    <div>
      <p class="hfs-eyebrow">${joined([text.kind[kind], kind === 'national-plan' && plan.reportNumber])}</p>
      ${heading(view.level, say(title.text, view), 'hfs-title')}
      ${subtitle && html`<p>${sayStatement(subtitle, view)}</p>`}
      <p class="hfs-quiet hfs-sentence">
        ${joined([...facts, isLanguage(language) && text.writtenIn + sayLanguage(language, view)])}
      </p>
      ${adoptedWhole(plan, view)}
    </div>
    ${warning(plan, view)}${purpose && html`<p>${sayStatement(purpose, view)}</p>`}
    ${proof(statements, plan, view, wholeOf(plan))}
  </div>`;
}
