import { groupFindings, type FindingGroup, type Located } from '@helsefellesskap/model/checks';
import { html, nothing, type TemplateResult } from 'lit';
import type { SiteLanguage } from '../addresses.js';
import { checkWords } from './words.js';

/** A file that has been checked. */
export interface Checked {
  name: string;
  /** Its lines, to show what a finding is about. */
  lines: string[];
  findings: Located[];
}

const mostPlaces = 6;

/** What was found in a file: what must be mended first, equal findings together. */
export function findingsIn({ name, lines, findings }: Checked, language: SiteLanguage): TemplateResult {
  const groups = groupFindings(findings, mostPlaces);
  return html`<section class="check-file">
    <h3 class="ds-heading" data-size="xs">${name}</h3>
    ${
      groups.length > 0
        ? html`<ul class="check-findings">
            ${groups.map((group) => item(group, lines, language))}
          </ul>`
        : html`<p class="ds-paragraph">${checkWords[language].sum(1, { error: 0, warning: 0, tip: 0 })}</p>`
    }
  </section>`;
}

function item(
  { code, level, text, count, findings }: FindingGroup<Located>,
  lines: string[],
  language: SiteLanguage,
): TemplateResult {
  const words = checkWords[language];
  const [first, ...others] = findings as [Located, ...Located[]];
  const line = lines[first.line - 1]?.trim().slice(0, 200);
  return html`<li data-level=${level}>
    <p class="check-head">
      <strong>${words.levels[level]}</strong>
      <span>${words.place(first.line, first.column)}</span> ${first.field ? html`<code>${first.field}</code>` : nothing}
      <small>${code}</small>
    </p>
    <p class="ds-paragraph">${text[language]}</p>
    ${line ? html`<pre><code>${line}</code></pre>` : nothing}
    ${
      count > 1
        ? html`<p class="ds-paragraph" data-size="sm">
            ${words.others(
              others.map((one) => one.line),
              count - findings.length,
            )}
          </p>`
        : nothing
    }
  </li>`;
}
