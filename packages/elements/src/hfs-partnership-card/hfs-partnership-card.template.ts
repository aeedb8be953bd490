import {
  isAbsent,
  membersOn,
  planState,
  strategyOn,
  valueOf,
  type OrganisationRef,
  type Partnership,
} from '@helsefellesskap/model';
import { html, nothing, type TemplateResult } from '../base/template.js';
import { article } from '../base/article.js';
import { heading } from '../base/heading.js';
import { inOrder, link, say, sayDate, type View } from '../base/view.js';
import { card as words, register } from '../locales/index.js';

/** A partnership in short. */
export function cardTemplate(partnership: Partnership, view: View): TemplateResult {
  const text = words[view.ui];
  const { nameStatus, established, website } = partnership;
  const members = membersOn(partnership, view.today).map(({ name }) => name);
  const remark = register[view.ui].nameStatus[nameStatus];
  const content = html`${heading(view.level, say(partnership.name, view), 'hfs-title')}
    ${remark ? html`<p class="hfs-quiet">${remark}</p>` : nothing}
    <dl>
      ${planRow(partnership, view)}${row(text.hospital, named(partnership.healthTrusts))}
      ${partnership.privateHospitals.length > 0 ? row(text.privateHospitals, named(partnership.privateHospitals)) : nothing}
      ${row(text.authority, partnership.regionalHealthAuthority.name)}
      ${row(text.established, isAbsent(established) ? html`<span class="hfs-quiet">${text.notKnown}</span>` : sayDate(established.date, view))}
    </dl>
    <details>
      <summary><span class="hfs-link">${text.municipalities(members.length)}</span></summary>
      <ul class="hfs-members">
        ${inOrder(members).map((name) => html`<li>${name}</li>`)}
      </ul>
    </details>
    ${isAbsent(website) ? nothing : html`<p>${link(website, text.website, view)}</p>`}
    <p class="hfs-quiet">${register[view.ui].sourceLine}</p>`;
  return article('partnership-card', content, view);
}

function planRow(partnership: Partnership, view: View): TemplateResult {
  const text = words[view.ui];
  const plan = strategyOn(partnership, view.today);
  if (!plan) return row(text.plan, html`<span class="hfs-quiet">${text.noPlan}</span>`);
  const { from, to } = valueOf(plan.period) ?? {};
  const dates = [from, to].map((date) => (date ? sayDate(date, view) : ''));
  const title = plan.title[plan.title.original] ?? '';
  const years = dates.every((date) => title.includes(date)) ? '' : dates.join('–'); // most titles end in them
  const quiet = years ? html` <span class="hfs-quiet">(${years})</span>` : nothing;
  return row(text.state[planState(plan, view.today)] ?? text.plan, html`${say(plan.title, view)}${quiet}`);
}

function row(term: string, value: unknown): TemplateResult {
  return html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;
}

function named(organisations: OrganisationRef[]): unknown {
  return organisations.map(({ name }, index) => [index > 0 ? ', ' : nothing, name]);
}
