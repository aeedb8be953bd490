import {
  listOf,
  treeOf,
  valueOf,
  type Explainer,
  type GovernanceBody,
  type LocalText,
  type NationalPlan,
  type Plan,
  type Relation,
  type Statement,
  type TreeNode,
} from '@helsefellesskap/model';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../base/heading.js';
import { markInferred, proof, sayStatement } from '../base/source.js';
import { link, say, type View } from '../base/view.js';
import { plan as words } from '../locales/index.js';
import { anchorOf, items, list, listSection, section } from './section.template.js';

/** Who decides: bodies as a tree, the partnership's own names first. */
export function governance(plan: Plan, view: View): unknown {
  const bodies = listOf(plan.governance);
  if (bodies.length === 0) return nothing;
  const text = words[view.ui];
  const item = ({ item: body, children }: TreeNode<GovernanceBody>): TemplateResult => {
    const { level, name, abbreviation, count } = body;
    const short =
      abbreviation && !name.text[name.text.original]?.includes(abbreviation) ? html` (${abbreviation})` : nothing;
    const amount = typeof count === 'number' ? html`${count} ` : nothing;
    const height = typeof level === 'number' ? html` <span class="hfs-quiet">${text.level(level)}</span>` : nothing;
    return html`<li id=${anchorOf(plan, body.id)}>
      ${amount}${sayStatement(name, view)}${short}${height} ${items(children.map(item))}
    </li>`;
  };
  const statements = bodies.map(({ name }) => name);
  return section(plan, view, { name: 'governance', content: items(treeOf(bodies).map(item)), statements });
}

/** Agreements the plan names. */
export function agreements(plan: Plan, view: View): unknown {
  const all = listOf(plan.agreements).map(({ id, title }) => ({ ...title, id }));
  return listSection(plan, view, all, { name: 'agreements' });
}

/** Documents the plan points to, each once. */
export function references(plan: Plan, view: View): unknown {
  const all = listOf(plan.references);
  if (all.length === 0) return nothing;
  const rows = all.map(({ id, url, title, citations }) => {
    const name = say(title, view);
    const times = html`<span class="hfs-quiet">${words[view.ui].cited(citations.length)}</span>`;
    return html`<li id=${anchorOf(plan, id)}>${url ? link(url, name, view) : name} ${times}</li>`;
  });
  const statements = all.flatMap(({ citations }) => citations);
  return section(plan, view, { name: 'references', content: items(rows), statements });
}

/** Other plans it stands on, how it is followed up, and the projects and figures it names. */
export function surroundings(plan: Plan, view: View): unknown {
  const text = words[view.ui];
  const initiatives = (plan.initiatives ?? []).map(({ id, name }) => ({ ...name, id }));
  const followUp = plan.kind === 'partnership-strategy' ? valueOf(plan.actionPlan)?.statement : undefined;
  return [
    relations(plan, view),
    listSection(plan, view, followUp ? [{ ...followUp, id: 'action-plan' }] : [], { title: text.actionPlan }),
    listSection(plan, view, initiatives, { title: text.initiatives }),
    listSection(plan, view, plan.claims ?? [], { title: text.claims }),
  ];
}

/** What a national plan changed in the priorities. */
export function changes(plan: NationalPlan, view: View): unknown {
  const text = words[view.ui];
  const news = listOf(plan.changes).filter(({ change }) => change !== 'kept');
  const named = news.map((change) => ({
    ...change,
    name: listOf(plan.patientGroups).find(({ group }) => group === change.group)?.text,
  }));
  const rows = named.flatMap(({ name, change, basis }) =>
    name
      ? [
          html`<li>
            ${say(name, view)} <span class="hfs-quiet">${text.change[change]}</span>${markInferred(basis, view)}
          </li>`,
        ]
      : [],
  );
  if (rows.length === 0) return nothing;
  return section(plan, view, { title: text.changes, content: items(rows), statements: sourced(named) });
}

/** The parts of an explainer, with the questions it asks. */
export function explainerSections(plan: Explainer, view: View): TemplateResult[] {
  return plan.sections.map(({ id, title, description, questions = [] }) => {
    const statements: Statement[] = [title, ...(description ? [description] : []), ...questions];
    return html`<section class="hfs-section" id=${anchorOf(plan, id)}>
      ${heading(view.level, sayStatement(title, view), 'hfs-heading')}
      ${description ? html`<p>${sayStatement(description, view)}</p>` : nothing}
      ${questions.length > 0 ? html`<p class="hfs-quiet">${words[view.ui].questions}</p>` : nothing}
      ${list(plan, questions, view)} ${proof(statements, plan.documents, view)}
    </section>`;
  });
}

function relations(plan: Plan, view: View): unknown {
  const all = listOf(plan.relations).filter(({ name }) => name);
  if (all.length === 0) return nothing;
  const labels: Record<string, string> = words[view.ui].relation;
  const rows = all.map(({ type, name, basis }) => {
    const label = labels[type] ? html`<span class="hfs-quiet">${labels[type]}</span> ` : nothing;
    return html`<li>${label}${name && say(name, view)}${markInferred(basis, view)}</li>`;
  });
  return section(plan, view, { title: words[view.ui].relations, content: items(rows), statements: sourced(all) });
}

function sourced(all: (Pick<Relation, 'sources' | 'note'> & { name?: LocalText | undefined })[]): Statement[] {
  return all.flatMap(({ name, sources, note }) =>
    name && sources ? [{ text: name, sources, ...(note && { note }) }] : [],
  );
}
