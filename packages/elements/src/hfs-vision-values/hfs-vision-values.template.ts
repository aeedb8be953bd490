import { listOf, type Plan, valueOf } from '@helsefellesskap/model';
import { html, nothing, type TemplateResult } from '../base/template.js';
import { listSection, numbered, planPart, section } from '../base/section.js';
import { anchorOf, sayAdoptions, sayStatement } from '../base/source.js';
import type { View } from '../base/view.js';
import { cultureName, valuesName, visionName } from '../locales/index.js';

/** Where the partners want to be, what they hold dear, and how they want to behave towards each other. As a widget of its own. */
export function visionValuesTemplate(plan: Plan, view: View): TemplateResult {
  return planPart(plan, view, 'vision-values', {
    vision: [visionName, vision],
    values: [valuesName, values],
    culture: [cultureName, culture],
  });
}

/** Where the partners want to be, in one large sentence. */
export function vision(plan: Plan, view: View): unknown {
  const sentence = valueOf(plan.vision);
  if (!sentence) return nothing;
  const content = html`<p class="hfs-vision" id=${anchorOf(plan, sentence.id)}>${sayStatement(sentence, view)}</p>
    ${sayAdoptions(sentence.adoptions, view)}`;
  return section(plan, view, {
    name: 'vision',
    label: visionName,
    titleClass: 'hfs-eyebrow',
    content,
    statements: [sentence],
  });
}

/** What they hold dear: in one line, or as a list where the source explains the words. */
export function values(plan: Plan, view: View): unknown {
  const all = listOf(plan.values);
  if (!all[0]) return nothing;
  if (all.some(({ title }) => title)) return listSection(plan, view, all, { name: 'values', label: valuesName });
  const content = html`<ul class="hfs-values">
    ${all.map((value) => html`<li id=${anchorOf(plan, value.id)}>${numbered(value)}${sayStatement(value, view)}${sayAdoptions(value.adoptions, view)}</li>`)}
  </ul>`;
  return section(plan, view, {
    name: 'values',
    label: valuesName,
    titleClass: 'hfs-eyebrow',
    content,
    statements: all,
  });
}

/** How they want to behave towards each other. */
export function culture(plan: Plan, view: View): unknown {
  return listSection(plan, view, listOf(plan.culture), { name: 'culture', label: cultureName });
}
