import {
  areaTitle,
  isAbsent,
  listOf,
  measuresOf,
  type Deadline,
  type FocusArea,
  type Language,
  type Measure,
  type Plan,
  type Stated,
} from '@helsefellesskap/model';
import { terms, areas as words } from '../locales/index.js';
import { items, numbered, silence } from './section.js';
import { anchorOf, sayAdoptions, sayStatement } from './source.js';
import { html, nothing, type TemplateResult } from './template.js';
import { joined, plain, say, sayDate, type View } from './view.js';

/** What will be done, or an editor’s remark on why nothing is named. */
export function measures(plan: Plan, all: Stated<Measure[]>, view: View): unknown {
  if (isAbsent(all)) return all.note ? html`<p class="hfs-quiet">${say(all.note, view)}</p>` : nothing;
  return items(
    all.map(
      (measure) =>
        html`<li id=${anchorOf(plan, measure.id)}>
          ${sayMeasure(measure, view)}${sayAdoptions(measure.adoptions, view)}
        </li>`,
    ),
  );
}

/** A measure with its number, and in quiet text where and by when, if its own words do not tell, by whom, and what else is said of it. */
export function sayMeasure(measure: Omit<Measure, 'kind'>, view: View): TemplateResult {
  const { place, deadline, owners = [], text } = measure;
  const by = owners.map((owner) => say(owner, view));
  const isSaid = (words = '\0') => plain(text, view).includes(words);
  const said = joined([
    place && !isSaid(plain(place, view)) && say(place, view),
    by[0] && [terms[view.ui].owner, ': ', joined(by, ', ')],
    !isSaid(deadline?.text) && sayWhen(deadline, text.original, view),
    ...sayDetails(measure, view),
  ]);
  return html`${numbered(measure)}${sayStatement(measure, view)}${said[0] && html` <span class="hfs-quiet">${said}</span>`}`;
}

/** What the source says under headings of its own. */
export function sayDetails({ details = [] }: Pick<Measure, 'details'>, view: View): unknown[] {
  return details.map(({ name, text }) => [say(name, view), ': ', say(text, view)]);
}

/** By when, with the language of the source's own words; nothing where it says nothing. */
export function sayWhen(deadline: Deadline | undefined, language: Language, view: View): unknown {
  const when = deadline && sayDeadline(deadline, view);
  return when && html`<span lang=${deadline.text ? language : nothing}>${when}</span>`;
}

/** By when, in the source's own words where it has some. */
export function sayDeadline({ text, from, to, duration }: Deadline, view: View): string | undefined {
  if (text) return text;
  if (!from) return to ? `${terms[view.ui].by} ${sayDate(to, view)}` : duration;
  return [from, to !== from && to].flatMap((date) => (date ? sayDate(date, view) : [])).join('–');
}

/** That a plan does not say what will be done, and why, in one calm sentence. */
export function noMeasures(plan: Plan, view: View): unknown {
  if (measuresOf(plan)[0]) return nothing;
  const gap = [plan.areas, ...listOf(plan.areas).map(({ measures }) => measures)].find(isAbsent);
  return silence(plan, view, [{ label: words[view.ui].measures, absence: gap ?? { absent: 'not-registered' } }]);
}

/** The title of an area, or that it is lost. */
export function sayArea(area: FocusArea, view: View): unknown {
  const title = areaTitle(area);
  return title ? sayStatement(title, view) : html`<span class="hfs-quiet">${words[view.ui].lostTitle}</span>`;
}
