import {
  isLanguage,
  listOf,
  planState,
  treeOf,
  valueOf,
  type Goal,
  type LocalText,
  type Plan,
  type Statement,
  type TreeNode,
} from '@helsefellesskap/model';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../base/heading.js';
import { proof, provenance, sayAdoptions, sayStatement } from '../base/source.js';
import { say, sayDate, type View } from '../base/view.js';
import { languageNames, plan as words } from '../locales/index.js';
import { areas, patientGroups } from './areas.template.js';
import { agreements, changes, explainerSections, governance, references, surroundings } from './context.template.js';
import { anchorOf, items, listSection, section } from './section.template.js';
import { silence } from './silence.template.js';

/** A whole plan on one page. The same HTML is written on a server, pasted into a page, and rendered in a browser. */
export function planTemplate(plan: Plan, reader: View): TemplateResult {
  const view = { ...reader, wasRead: plan.documents[0]?.sha256 !== undefined };
  const below = { ...view, level: view.level + 1 };
  return html`<article class="hfs hfs-plan" lang=${view.ui}>
    ${head(plan, view)}
    <div class="hfs-opening">${vision(plan, below)} ${values(plan, below)}</div>
    ${plan.kind === 'explainer' ? explainerSections(plan, below) : nothing}
    <div class="hfs-pair">${goals(plan, below)}${challenges(plan, below)}</div>
    ${culture(plan, below)} ${areas(plan, below)} ${patientGroups(plan, below)} ${governance(plan, below)}
    ${plan.kind === 'national-plan' ? changes(plan, below) : nothing} ${surroundings(plan, below)}
    ${agreements(plan, below)} ${references(plan, below)} ${silence(plan, view)}
    <div class="hfs-section">
      ${plan.documents.slice(0, 1).map((document) => provenance(document, view))}
      ${proof([plan.title, ...(plan.purpose ? [plan.purpose] : [])], plan.documents, view)}
    </div>
  </article>`;
}

function head(plan: Plan, view: View): TemplateResult {
  const text = words[view.ui];
  const state = planState(plan, view.today);
  const whole = listOf(plan.adoptions).filter((adoption) => !adoption.covers);
  const end = valueOf(plan.period)?.to;
  const notice =
    state === 'expired' && end
      ? text.expired(sayDate(end, view))
      : state === 'draft' || state === 'withdrawn'
        ? text[state]
        : undefined;
  const dated = plan.kind === 'explainer' ? [] : [notice ? '' : text.state[state], period(plan, view)];
  const language = isLanguage(plan.language) && text.writtenIn(languageNames[view.ui][plan.language]);
  const facts = [...dated, language];
  return html`<div class="hfs-head">
    <p class="hfs-quiet">${text.kind[plan.kind]}</p>
    ${heading(view.level, say(plan.title.text, view), 'hfs-title')}
    ${plan.subtitle ? html`<p>${sayStatement(plan.subtitle, view)}</p>` : nothing}
    <ul class="hfs-facts hfs-quiet">
      ${facts.filter(Boolean).map((fact) => html`<li>${fact}</li>`)}
    </ul>
    ${sayAdoptions(whole, view)} ${notice ? html`<p class="hfs-notice">${notice}</p>` : nothing}
    ${plan.purpose ? html`<p>${sayStatement(plan.purpose, view)}</p>` : nothing}
  </div>`;
}

function period(plan: Plan, view: View): string | undefined {
  const { from, to } = valueOf(plan.period) ?? {};
  if (from && to) return `${sayDate(from, view)}–${sayDate(to, view)}`;
  if (to) return words[view.ui].until(sayDate(to, view));
  return from && words[view.ui].since(sayDate(from, view));
}

function vision(plan: Plan, view: View): unknown {
  const sentence = valueOf(plan.vision);
  if (!sentence) return nothing;
  const content = html`<p class="hfs-vision" id=${anchorOf(plan, sentence.id)}>${sayStatement(sentence, view)}</p>`;
  return section(plan, view, { name: 'vision', titleClass: 'hfs-eyebrow', content, statements: [sentence] });
}

function values(plan: Plan, view: View): unknown {
  const all = listOf(plan.values);
  if (all.length === 0) return nothing;
  const content = html`<ul class="hfs-values">
    ${all.map((value) => html`<li id=${anchorOf(plan, value.id)}>${sayStatement(value, view)}</li>`)}
  </ul>`;
  return section(plan, view, { name: 'values', titleClass: 'hfs-eyebrow', content, statements: all });
}

function goals(plan: Plan, view: View): unknown {
  const all = listOf(plan.goals);
  if (all.length === 0) return nothing;
  const item = ({ item: goal, children }: TreeNode<Goal>): TemplateResult => {
    const { title, localTerm } = goal;
    const term =
      localTerm && !opensWith(goal, localTerm)
        ? html`<span class="hfs-quiet">${say(localTerm, view)}:</span> `
        : nothing;
    return html`<li id=${anchorOf(plan, goal.id)}>
      ${term}${title ? html`<strong>${sayStatement(title, view)}</strong> ` : nothing}${sayStatement(goal, view)}
      ${items(children.map(item))}
    </li>`;
  };
  return section(plan, view, { name: 'goals', content: items(treeOf(all).map(item)), statements: all });
}

function opensWith({ text }: Statement, term: LocalText): boolean {
  return text[text.original]?.startsWith(term[term.original] ?? '') ?? false;
}

function challenges(plan: Plan, view: View): unknown {
  return listSection(plan, view, listOf(plan.challenges), { name: 'challenges' });
}

function culture(plan: Plan, view: View): unknown {
  return listSection(plan, view, listOf(plan.culture), { name: 'culture' });
}
