import type { Plan } from '@helsefellesskap/model';
import { html, nothing, type TemplateResult } from '../base/template.js';
import { article } from '../base/article.js';
import { head } from '../base/head.js';
import { readerOf } from '../base/section.js';
import { sourceLine } from '../base/source.js';
import type { View } from '../base/view.js';
import { challenges } from '../hfs-challenges/hfs-challenges.template.js';
import { agreements, references } from '../hfs-documents/hfs-documents.template.js';
import { explainerSections } from '../hfs-explainer/hfs-explainer.template.js';
import { areas } from '../hfs-focus-areas/hfs-focus-areas.template.js';
import { goals } from '../hfs-goals/hfs-goals.template.js';
import { governance } from '../hfs-governance/hfs-governance.template.js';
import { changes } from '../hfs-national-frame/hfs-national-frame.template.js';
import { patientGroups } from '../hfs-patient-groups/hfs-patient-groups.template.js';
import { culture, values, vision } from '../hfs-vision-values/hfs-vision-values.template.js';
import { planSilence } from './silence.template.js';
import { surroundings } from './surroundings.template.js';

/** A whole plan on one page. The same HTML is written on a server, pasted into a page, and rendered in a browser. */
export function planTemplate(plan: Plan, reader: View): TemplateResult {
  const view = readerOf(plan, reader);
  const below = { ...view, level: view.level + 1 };
  const content = html`${head(plan, view)}
    <div class="hfs-section">${vision(plan, below)}${values(plan, below)}</div>
    ${plan.kind === 'explainer' ? explainerSections(plan, below) : nothing}
    <div class="hfs-pair">${goals(plan, below)}${challenges(plan, below)}</div>
    ${culture(plan, below)}${areas(plan, below)}${patientGroups(plan, below)}${governance(plan, below)}${changes(plan, below)}${surroundings(plan, below)}${agreements(plan, below)}${references(plan, below)}
    ${planSilence(plan, view)}${sourceLine(plan, view)}`;
  return article('plan', content, view);
}
