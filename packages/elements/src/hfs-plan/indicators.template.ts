import { isAbsent, type Indicator, type Observation, type Plan } from '@helsefellesskap/model';
import { items, section } from '../base/section.js';
import { anchorOf } from '../base/source.js';
import { html, nothing, type TemplateResult } from '../base/template.js';
import { around, joined, own, say, sayDate, sayNumber, sayTime, type View } from '../base/view.js';
import { progress as words, section as sectionWords } from '../locales/index.js';

/** Public series that tell whether the goals come nearer, each with the values that are known. */
export function indicators(plan: Plan, view: View): unknown {
  const { indicators: all = [], observations = [] } = plan;
  if (!all[0]) return nothing;
  const valuesOf = ({ id }: Indicator) => observations.filter(({ indicator }) => indicator === id);
  const rows = all.map((indicator) => row(plan, indicator, valuesOf(indicator), view));
  const statements = all.map((indicator) => {
    const places = [indicator, ...valuesOf(indicator)].flatMap(({ sources }) => sources);
    const sources = [...new Map(places.map((anchor) => [JSON.stringify(anchor), anchor])).values()]; // many values stand in one place
    return { id: indicator.id, text: indicator.name, sources };
  });
  return section(plan, view, { title: words[view.ui].indicators, content: items(rows), statements });
}

function row(plan: Plan, indicator: Indicator, values: Observation[], view: View): TemplateResult {
  const { id, name, definition, unit, owner, series, direction = '', standardised } = indicator;
  const facts = [
    say(owner, view),
    series,
    unit,
    own(words[view.ui].better, direction),
    standardised && say(standardised, view),
  ];
  return html`<li id=${anchorOf(plan, id)}>
    ${say(name, view)}${definition && html`<p>${say(definition, view)}</p>`}
    <p class="hfs-quiet">${joined(facts)}</p>
    ${items(values.map((value) => html`<li>${observed(plan, value, unit, view)}</li>`))}
  </li>`;
}

/** “kommune 1103, 2024: 4,5 døgn · foreløpig · hentet 1. juni 2025”, or why there is no value. */
function observed(
  plan: Plan,
  { area, period, value, quality, retrieved }: Observation,
  unit: string,
  view: View,
): unknown {
  const text = words[view.ui];
  const where = /^\d{4}$/.test(area) ? `${text.municipality} ${area}` : area;
  const what = joined([where, sayTime(period, plan, view)], ', ');
  const amount = isAbsent(value)
    ? value.note
      ? [what, ': ', say(value.note, view)]
      : around((words) => sectionWords[view.ui].absent[value.absent]!(words).slice(0, -1), what)
    : html`${what}: <strong>${sayNumber(value, view)}</strong> ${unit}`;
  return joined([amount, quality, text.retrieved + sayDate(retrieved, view)]);
}
