import { listOf, type Adoption, type Plan, type PlanSection, type Statement } from '@helsefellesskap/model';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../base/heading.js';
import { proof, sayAdoptions, sayStatement } from '../base/source.js';
import { say, type View } from '../base/view.js';
import { plan as words } from '../locales/index.js';

/** A part of a plan that is shown under a heading of its own. */
interface Section {
  /** The section of the plan it is, which gives it its heading and its adoptions. */
  name?: PlanSection;
  /** Another heading than the section's own. */
  title?: unknown;
  titleClass?: string;
  content: unknown;
  /** What the content says, for “Vis kilden”. */
  statements: Statement[];
}

/** A section with its heading in the source's own words, who adopted it, and its proof. */
export function section(
  plan: Plan,
  view: View,
  { name, title, titleClass, content, statements }: Section,
): TemplateResult {
  const term = name && plan.localTerms?.[name];
  const own = term ? say(term, view) : name && words[view.ui].sections[name];
  const adoptions = listOf(plan.adoptions).filter((adoption) => name && adoption.covers?.includes(name));
  return html`<section class="hfs-section">
    ${heading(view.level, title ?? own, titleClass ?? 'hfs-heading')} ${sayAdoptions(adoptions, view)} ${content}
    ${proof(statements, plan.documents, view)}
  </section>`;
}

/** A section that is one list of statements; nothing where there are none. */
export function listSection(
  plan: Plan,
  view: View,
  all: Item[],
  { name, title }: Pick<Section, 'name' | 'title'>,
): unknown {
  if (all.length === 0) return nothing;
  return section(plan, view, { ...(name && { name }), title, content: list(plan, all, view), statements: all });
}

/** A statement with an address. */
export type Item = Statement & { id: string; adoptions?: Adoption[] };

/** Statements one below the other, each with its address; nothing where there are none. */
export function list(plan: Plan, all: Item[], view: View): unknown {
  return items(
    all.map(
      (item) =>
        html`<li id=${anchorOf(plan, item.id)}>
          ${sayStatement(item, view)} ${sayAdoptions(item.adoptions ?? [], view)}
        </li>`,
    ),
  );
}

/** A list of ready items; nothing where there are none. */
export function items(all: TemplateResult[]): unknown {
  if (all.length === 0) return nothing;
  return html`<ul class="hfs-list">
    ${all}
  </ul>`;
}

/** The address of an element inside the page: the same wherever the plan is shown. */
export function anchorOf(plan: Plan, id: string): string {
  return `${plan.id}/${id}`;
}
