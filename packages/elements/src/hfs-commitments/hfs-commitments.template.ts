import { areaTitle, commitmentStrengths, type Plan, type Relation, type Statement } from '@helsefellesskap/model';
import { html, nothing, type TemplateResult } from '../base/template.js';
import { article } from '../base/article.js';
import { entriesOf, type MeasureEntry } from '../base/entries.js';
import { heading } from '../base/heading.js';
import { noMeasures, sayArea, sayMeasure } from '../base/measures.js';
import { warning, readerOf } from '../base/section.js';
import { anchorOf, markInferred, proof, sourceLine, sayStatement } from '../base/source.js';
import { joined, plain, say, type View } from '../base/view.js';
import { filter, commitments as words } from '../locales/index.js';

const columns = ['measure', 'strength', 'place', 'plan'] as const;

/** The columns a reader can sort by. */
export type Column = (typeof columns)[number];

/** How the rows stand, and what a press on a column does. Without it the headers are plain text. */
export interface Sorting {
  by?: Column | undefined;
  descending: boolean;
  press: (column: Column) => void;
}

/** Every measure of some plans in one table. */
export function commitmentsTemplate(
  plans: Plan[],
  reader: View,
  rows = allOf(plans),
  sorting?: Sorting,
): TemplateResult {
  const isMany = plans.length > 1;
  const parts = plans.map((plan) => {
    const view = readerOf(plan, reader);
    const said = [warning(plan, view), noMeasures(plan, view)].filter((part) => part !== nothing);
    const name = isMany ? html`<p class="hfs-quiet">${say(plan.title.text, view)}</p>` : nothing;
    return {
      above: said[0] ? html`<div class="hfs-section">${name}${said}</div>` : nothing,
      below: sourceLine(plan, view),
    };
  });
  /* eslint-disable lit-a11y/no-redundant-role -- shown as blocks, a table loses its roles in some browsers */
  const table = html`<table class="hfs-table" role="table">
    <caption class="hfs-quiet">
      ${joined(plans.map(({ title }) => say(title.text, reader)))}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.slice(0, isMany ? 4 : 3).map((column) => header(column, reader, sorting))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((entry) => row(entry, isMany, readerOf(entry.plan, reader)))}
    </tbody>
  </table>`;
  const content = [
    heading(reader.level, words[reader.ui].measure, 'hfs-heading'),
    parts.map(({ above }) => above),
    rows[0] ? table : nothing,
    parts.map(({ below }) => below),
  ];
  return article('commitments', content, reader);
}

/** Every measure of some plans. */
export function allOf(plans: Plan[]): MeasureEntry[] {
  return plans.flatMap(entriesOf).filter((entry): entry is MeasureEntry => entry.measure !== undefined);
}

/** The rows in the order of a column. Æ, ø and å come last in both written languages, and aa is å. */
export function sorted(rows: MeasureEntry[], { by, descending }: Sorting, view: View): MeasureEntry[] {
  const key = ({ plan, measure, area, priority, commitment }: MeasureEntry) => {
    if (by === 'strength') return `${commitment ? commitmentStrengths.indexOf(commitment.strength) : 9}`; // no verb binds least
    const { text } = { measure, plan: plan.title, place: area ? areaTitle(area) : priority }[by ?? 'measure'] ?? {};
    return text ? plain(text, view) : '';
  };
  const way = descending ? -1 : 1;
  return by ? rows.toSorted((a, b) => way * key(a).localeCompare(key(b), 'nb', { numeric: true })) : rows;
}

function header(column: Column, { ui }: View, sorting: Sorting | undefined): TemplateResult {
  const label = { ...filter[ui], ...words[ui] }[column];
  const [order, arrow] =
    sorting?.by !== column ? [nothing, '↕'] : sorting.descending ? ['descending', '↓'] : ['ascending', '↑'];
  return html`<th class="hfs-quiet" role="columnheader" scope="col" aria-sort=${order}>
    ${
      sorting
        ? html`<button type="button" data-arrow=${arrow} @click=${() => sorting.press(column)}>${label}</button>`
        : label
    }
  </th>`;
}

/** The sentence before the measures, where that is what holds the verb. */
export function leadOf({ area, commitment }: MeasureEntry): Statement[] {
  return commitment?.from === 'lead' && area?.lead ? [area.lead] : [];
}

function row(entry: MeasureEntry, isMany: boolean, view: View): TemplateResult {
  const { plan, measure, area, priority, commitment } = entry;
  const text = words[view.ui];
  const { original } = measure.text;
  const word = commitment && filter[view.ui].strengths[commitment.strength];
  const strength = commitment
    ? html`<q lang=${original}>${commitment.verb}</q
        >${word === commitment.verb.toLowerCase() ? nothing : ` – ${word}`}${
          commitment.from === 'lead' ? html` <span class="hfs-quiet">(${text.lead})</span>` : nothing
        }`
    : html`<span class="hfs-quiet">${text.noVerb}</span>`;
  return html`<tr role="row" id=${anchorOf(plan, measure.id)}>
    <td role="cell">
      <p>${sayMeasure(measure, view)}</p>
      ${proof([...leadOf(entry), measure], plan, view)}
    </td>
    <td role="cell">${strength}</td>
    <td role="cell">
      ${area ? sayArea(area, view) : priority ? sayStatement(priority, view) : nothing}${aimed(measure.groups, view, area ?? priority)}
    </td>
    ${isMany ? html`<td role="cell">${say(plan.title.text, view)}</td>` : nothing}
  </tr>`;
}

/** The groups that a measure itself names; a dash where nothing says what it is for. */
function aimed(groups: Relation[] = [], view: View, place: unknown): unknown {
  const named = groups.flatMap(({ name, basis }) =>
    name ? html`<p class="hfs-quiet">${say(name, view)}${markInferred(basis, view)}</p>` : [],
  );
  return named[0] || place ? named : '–';
}
