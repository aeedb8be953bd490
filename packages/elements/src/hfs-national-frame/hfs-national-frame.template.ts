import { areaTitle, listOf, RecordError, type Plan } from '@helsefellesskap/model';
import { html, nothing, type TemplateResult } from '../base/template.js';
import { head } from '../base/head.js';
import { sayArea } from '../base/measures.js';
import { relations } from '../base/relations.js';
import { items, listSection, planPart, section, sourced, type Parts } from '../base/section.js';
import { anchorOf, markInferred } from '../base/source.js';
import { own, say, type View } from '../base/view.js';
import { goals } from '../hfs-goals/hfs-goals.template.js';
import { vision } from '../hfs-vision-values/hfs-vision-values.template.js';
import { frame as words, areasName, goalsName, patientGroupsName, relationsName } from '../locales/index.js';

/** A national or regional plan in short: what it is, its aims, its areas or patient groups, and what changed from the plan before. As a widget of its own. */
export function nationalFrameTemplate(plan: Plan, view: View): TemplateResult {
  if (plan.kind !== 'national-plan' && plan.kind !== 'regional-plan') throw new RecordError('wrong-type');
  const { level } = view;
  const parts: Parts = {
    goals: [goalsName, goals],
    ...(plan.kind === 'regional-plan' && { areas: [areasName, areaNames] }),
    patientGroups: [patientGroupsName, groupNames],
    relations: [relationsName, relations],
  };
  return planPart(plan, { ...view, level: level + 1 }, 'national-frame', parts, (_, below) => [
    head(plan, { ...below, level }),
    vision(plan, below),
  ]);
}

/** The areas by name; a title that is lost says so. */
function areaNames(plan: Plan, view: View): unknown {
  const all = listOf(plan.areas);
  if (!all[0]) return nothing;
  const rows = all.map((area) => html`<li id=${anchorOf(plan, area.id)}>${sayArea(area, view)}</li>`);
  const statements = all.flatMap((area) => {
    const title = areaTitle(area);
    return title ? { ...title, id: area.id } : [];
  });
  return section(plan, view, { name: 'areas', label: areasName, content: items(rows), statements });
}

/** The groups by name, with what is new among them. */
function groupNames(plan: Plan, view: View): unknown {
  const names = listSection(plan, view, listOf(plan.patientGroups), {
    name: 'patientGroups',
    label: patientGroupsName,
  });
  return names === nothing ? names : [names, changes(plan, view)];
}

/** What a national plan changed in the priorities. */
export function changes(plan: Plan, view: View): unknown {
  if (plan.kind !== 'national-plan') return nothing;
  const text = words[view.ui];
  const named = listOf(plan.changes)
    .filter(({ change }) => change !== 'kept')
    .map((change) => ({
      name: listOf(plan.patientGroups).find(({ group }) => group === change.group)?.text,
      ...change,
    }));
  if (!named[0]) return nothing;
  const rows = named.map(
    ({ name, group, change, basis }) =>
      html`<li>
        ${name ? say(name, view) : group}
        <span class="hfs-quiet">· ${own(text.change, change) ?? change}</span>${markInferred(basis, view)}
      </li>`,
  );
  return section(plan, view, { title: text.changes, content: items(rows), statements: sourced(named) });
}
