import type { Plan } from '@helsefellesskap/model';
import { html, type TemplateResult } from '../base/template.js';
import { article } from '../base/article.js';
import { warning, readerOf } from '../base/section.js';
import { proof, sourceLine } from '../base/source.js';
import { adoptedWhole, followUp, validity, wholeOf } from '../base/validity.js';
import { joined, type View } from '../base/view.js';
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
      ${adoptedWhole(plan, view)}${proof([], plan, view, wholeOf(plan))}
    </div>`,
    followUp(plan, view),
    sourceLine(plan, view),
  ];
  return article('notice', content, view);
}
