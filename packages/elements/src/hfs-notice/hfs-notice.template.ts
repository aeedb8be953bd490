import { isAbsent, listOf, planState, valueOf, type Adoption, type Plan } from '@helsefellesskap/model';
import { html, type TemplateResult } from '../base/template.js';
import { article } from '../base/article.js';
import { listSection, warning, readerOf } from '../base/section.js';
import { provenance, sayAdoptions } from '../base/source.js';
import { own, say, type View } from '../base/view.js';
import { joined, sayPeriod } from '../hfs-documents/hfs-documents.template.js';
import { notice as words } from '../locales/index.js';

/** Whether a plan can be believed today: its state, its period, who adopted it, how it is followed up, how new it is. */
export function noticeTemplate(plan: Plan, reader: View): TemplateResult {
  const view = readerOf(plan, reader);
  const [document] = plan.documents;
  const undated = document && !document.updated && words[view.ui].undated;
  const content = [
    warning(plan, view),
    html`<div>
      <p class="hfs-sentence">${joined([...validity(plan, view), undated])}</p>
      ${adoptedWhole(plan, view)}
    </div>`,
    followUp(plan, view),
    document && provenance(document, view),
  ];
  return article('notice', content, view);
}

/** The state of a plan, where no warning says it, and its period, or a remark on why there is none. */
export function validity(plan: Plan, view: View): unknown[] {
  const { period } = plan;
  const when = isAbsent(period) ? period.note && say(period.note, view) : sayPeriod(period, plan, view);
  return [own(words[view.ui].state, planState(plan, view.today)), when];
}

/** Who decided on the plan as a whole. */
export function adoptedWhole(plan: Plan, view: View): TemplateResult[] {
  return sayAdoptions(wholeOf(plan), view);
}

/** The decisions on the plan as a whole. */
export function wholeOf({ adoptions }: Plan): Adoption[] {
  return listOf(adoptions).filter(({ covers }) => !covers);
}

/** How the plan is followed up; here it says so when it is to be revised. */
export function followUp(plan: Plan, view: View): unknown {
  const statement = plan.kind === 'partnership-strategy' ? valueOf(plan.actionPlan)?.statement : undefined;
  const title = words[view.ui].followUp;
  return listSection(plan, view, statement ? [{ ...statement, id: 'action-plan' }] : [], { title });
}
