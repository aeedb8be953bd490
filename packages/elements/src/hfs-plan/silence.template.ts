import { isAbsent, listOf, planSections, type Absence, type AbsenceReason, type Plan } from '@helsefellesskap/model';
import { html, nothing, type TemplateResult } from 'lit';
import { proof } from '../base/source.js';
import { plain, say, type View } from '../base/view.js';
import { plan as words } from '../locales/index.js';

interface Gap {
  label: string;
  absence: Absence;
}

/** What is not there: one calm sentence for each reason, and one for each gap that has a remark of its own. */
export function silence(plan: Plan, view: View): unknown {
  if (plan.kind === 'explainer') return nothing; // it explains; it was never meant to decide
  const gaps = gapsOf(plan, view);
  const remarked = gaps.filter(({ absence }) => absence.note);
  const bare = gaps.filter(({ absence }) => !absence.note);
  const reasons = new Set(bare.map(({ absence }) => absence.absent));
  return html`<div class="hfs-section hfs-silence">
    ${[...reasons].map((reason) =>
      sentence(
        reason,
        bare.filter(({ absence }) => absence.absent === reason),
        view,
      ),
    )}
    ${remarked.map((gap) => remark(plan, gap, view))}
  </div>`;
}

function gapsOf(plan: Plan, view: View): Gap[] {
  const text = words[view.ui];
  const named = planSections.map((name) => {
    const term = plan.localTerms?.[name];
    return { label: term ? plain(term, view) : text.sections[name], value: plan[name] };
  });
  const areas = listOf(plan.areas);
  const noMeasures = areas.length > 0 && areas.every(({ measures }) => isAbsent(measures));
  const others = [
    { label: text.silent.adoptions, value: plan.adoptions },
    { label: text.silent.measures, value: noMeasures ? areas[0]?.measures : [] },
    { label: text.silent.actionPlan, value: plan.kind === 'partnership-strategy' ? plan.actionPlan : [] },
  ];
  return [...named, ...others].flatMap(({ label, value = { absent: 'not-registered' } }) =>
    isAbsent(value) ? [{ label, absence: value }] : [],
  );
}

function sentence(reason: AbsenceReason, gaps: Gap[], view: View): TemplateResult {
  const names = gaps.map(({ label }) => label.toLocaleLowerCase('nb')).join(', ');
  return html`<p class="hfs-quiet">${words[view.ui].absent[reason](names)}</p>`;
}

function remark(plan: Plan, { label, absence: { note, sources } }: Gap, view: View): TemplateResult {
  const statements = note && sources ? [{ text: note, sources }] : [];
  return html`<p class="hfs-quiet hfs-sentence">${label}: ${note && say(note, view)}</p>
    ${proof(statements, plan.documents, view)}`;
}
