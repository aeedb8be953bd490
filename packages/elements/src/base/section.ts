import {
  isAbsent,
  listOf,
  planState,
  valueOf,
  type Absence,
  type Plan,
  type PlanSection,
  type LocalText,
  type Relation,
  type Stated,
  type Statement,
} from '@helsefellesskap/model';
import { html, nothing, type TemplateResult } from './template.js';
import { section as words } from '../locales/index.js';
import { article } from './article.js';
import { heading } from './heading.js';
import type { UiLanguage } from './language.js';
import { anchorOf, proof, sourceLine, sayAdoptions, sayStatement, type Addressed } from './source.js';
import { plain, say, sayDate, sayList, type View } from './view.js';

/** A part of a plan under a heading of its own. */
export interface Section {
  /** The section of the plan it is, which gives it its heading and its adoptions. */
  name?: PlanSection;
  /** What it is called where the source has no word for it. */
  label?: Label;
  /** Another heading than the section's own. */
  title?: unknown;
  titleClass?: string;
  content?: unknown;
  /** What the heading and the content say, for “Vis kilden” below them. */
  statements: Addressed[];
  /** Content that has proof of its own, below that of the rest. */
  rows?: unknown;
}

/** A section with its heading in the source's own words, who adopted it, and its proof. */
export function section(plan: Plan, view: View, parts: Section): TemplateResult {
  const { name, label, title, titleClass = 'hfs-heading', content, statements, rows } = parts;
  const term = name && plan.localTerms?.[name];
  const own = term ? say(term, view) : label?.[view.ui];
  const adoptions = listOf(plan.adoptions).filter((adoption) => name && adoption.covers?.includes(name));
  return html`<section class="hfs-section">
    ${heading(view.level, title ?? own, titleClass)}${sayAdoptions(adoptions, view)}${content}${proof(statements, plan, view, adoptions)}${rows}
  </section>`;
}

/** A section that is one list of statements; nothing where there are none. */
export function listSection(
  plan: Plan,
  view: View,
  all: Item[],
  parts: Pick<Section, 'name' | 'label' | 'title'>,
): unknown {
  if (!all[0]) return nothing;
  return section(plan, view, { ...parts, content: list(plan, all, view), statements: all.flatMap(saidBy) });
}

/** A statement with an address, and perhaps a title. */
export type Item = Addressed & { id: string; number?: string; title?: Addressed };

/** Its title, where it has one, and its text. */
export function saidBy(item: Item): Addressed[] {
  return [item.title ?? [], item].flat();
}

/** Its title on a line of its own, before the text. */
export function titleOf({ title }: Item, view: View): unknown {
  return title && html`<b>${sayStatement(title, view)}</b><br />`;
}

/** Statements one below the other, each with its address; nothing where there are none. */
export function list(plan: Plan, all: Item[], view: View): unknown {
  return items(
    all.map(
      (item) =>
        html`<li id=${anchorOf(plan, item.id)}>
          ${numbered(item)}${titleOf(item, view)}${sayStatement(item, view)}${sayAdoptions(item.adoptions, view)}
        </li>`,
    ),
  );
}

/** The source's own number of something, before it. */
export function numbered({ number }: { number?: string }): unknown {
  return number && html`<span class="hfs-quiet">${number}</span> `;
}

/** A list of ready items; nothing where there are none. */
export function items(all: TemplateResult[]): unknown {
  if (!all[0]) return nothing;
  return html`<ul class="hfs-list">
    ${all}
  </ul>`;
}

/** Relations that have proof, as statements; one without a name of its own has only that. */
export function sourced(all: (Pick<Relation, 'sources' | 'note'> & { name?: LocalText | undefined })[]): Statement[] {
  return all.flatMap(({ name, sources, note }) =>
    sources ? [{ text: name ?? ({} as LocalText), sources, ...(note && { note }) }] : [],
  );
}

/**
 * Some sections of a plan as a widget of their own: is it still in force, what do they say, and where does that stand.
 * @param opening what stands before them, in place of the warning
 */
export function planPart(
  plan: Plan,
  reader: View,
  widget: string,
  parts: Parts,
  opening: (plan: Plan, view: View) => unknown = warning,
): TemplateResult {
  const view = readerOf(plan, reader);
  const head = opening(plan, view); // first, so that its links come first on paper
  const names = Object.keys(parts) as PartName[];
  const sections = names.map((name) => parts[name]?.[1](plan, view));
  const silent = names.filter((_, index) => sections[index] === nothing);
  const source = sourceLine(plan, view);
  return article(
    widget,
    [
      head,
      sections,
      silence(
        plan,
        view,
        silent.map((name) => gapIn(plan, view, name, parts[name]![0])),
      ),
      source,
    ],
    view,
  );
}

/** What each section is called, and what shows it; `nothing` where the plan has none. */
export type Parts = Partial<Record<PartName, readonly [Label, (plan: Plan, view: View) => unknown]>>;

/** A section, or what links a plan to others. */
type PartName = PlanSection | 'relations';

/** A name in each language of the interface. */
export type Label = Record<UiLanguage, string>;

/** How this reader sees this plan: where its document was not read, words from elsewhere are nothing to mark. */
export function readerOf(plan: Plan, view: View): View {
  return { ...view, wasRead: plan.documents[0]?.sha256 !== undefined };
}

/** Something that is not there. */
export interface Gap {
  label: string;
  absence: Absence;
}

/** What is not there: one calm sentence for each reason, and one for each gap that has a remark of its own. */
export function silence(plan: Plan, view: View, gaps: Gap[]): unknown {
  if (!gaps[0]) return nothing;
  const bare = gaps.filter(({ absence }) => !absence.note);
  const reasons = [...new Set(bare.map(({ absence }) => absence.absent))];
  return html`<div class="hfs-silence">
    ${reasons.map((reason) => {
      const names = bare
        .filter(({ absence }) => absence.absent === reason)
        .map(({ label }) => label.replace(/^.(?=\p{Ll})/u, (first) => first.toLowerCase())); // a name or “PSU” stays
      return html`<p class="hfs-quiet">
        ${words[view.ui].absent[reason](sayList(names, view, reason === 'not-stated'))}
      </p>`;
    })}
    ${gaps.map(({ label, absence: { note, sources } }) =>
      // prettier-ignore
      note
        ? html`<p class="hfs-quiet hfs-sentence">${plain(note, view).includes(label) ? nothing : [label, ': ']}${say(note, view)}</p>
            ${proof(sources ? [{ text: note, sources }] : [], plan, view)}`
        : nothing,
    )}
  </div>`;
}

/** Why a section holds nothing. */
export function gapIn(plan: Plan, view: View, name: PartName, label: Label): Gap {
  const value: Stated<unknown> = plan[name];
  return { label: labelOf(plan, view, name, label), absence: isAbsent(value) ? value : { absent: 'not-registered' } }; // an empty list answers nothing
}

/** What a section is called: the source's own word, or ours. */
export function labelOf(plan: Plan, view: View, name: PartName, label: Label): string {
  const term = plan.localTerms?.[name as PlanSection];
  return term ? plain(term, view) : label[view.ui];
}

/** What a reader must know before believing a plan: that it is over, a draft, or withdrawn. */
export function warning(plan: Plan, view: View): unknown {
  const text = words[view.ui];
  const state = planState(plan, view.today);
  const end = valueOf(plan.period)?.to;
  const sentence =
    state === 'expired' && end
      ? text.expired(sayDate(end, view))
      : state === 'draft' || state === 'withdrawn'
        ? text[state]
        : undefined;
  return sentence ? html`<p class="hfs-warning">${sentence}</p>` : nothing;
}
