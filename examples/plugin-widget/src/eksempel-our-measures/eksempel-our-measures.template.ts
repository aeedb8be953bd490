import {
  anchorOf,
  html,
  nothing,
  planPart,
  say,
  sayAdoptions,
  sayStatement,
  section,
  type TemplateResult,
  type View,
} from '@helsefellesskap/elements/base';
import { areaTitle, measuresOf, type Plan, type PlanSection } from '@helsefellesskap/model';
import type { Note, Notes } from './notes.js';
import { heading, words } from './words.js';

/** What the widget's attributes say, and the notes it has. */
export interface Choice {
  /** Undefined where they could not be had. */
  notes: Notes | undefined;
  measures?: string | undefined;
  status?: string | undefined;
}

/** A measure of a plan, where it stands there, and what the municipality says of it. */
type Entry = ReturnType<typeof measuresOf>[number] & { note: Note | undefined };

/** The measures that concern the municipality, with its own notes. */
export function ourMeasuresTemplate(plan: Plan, view: View, choice: Choice): TemplateResult {
  return planPart(plan, view, 'eksempel-our-measures', {
    areas: [heading, (plan, view) => measures(plan, view, choice)],
  });
}

/** Ids that are asked for, and that no measure of the plan has. */
export function unknownIn(plan: Plan, choice: Choice): string[] {
  const known = measuresOf(plan).map(({ measure }) => measure.id);
  return wantedIn(choice).filter((id) => !known.includes(id));
}

/** Ids of the measures asked for, in the order asked for. */
function wantedIn({ notes, measures }: Choice): string[] {
  return [...new Set(measures?.split(/\s+/) ?? notes?.keys())];
}

function measures(plan: Plan, view: View, choice: Choice): TemplateResult {
  const text = words[view.ui];
  const shown = entriesIn(plan, choice);
  const [name, ...others] = new Set(shown.map(sectionOf));
  const list = html`<ul class="hfs-list">
    ${shown.map((entry) => item(plan, view, entry))}
  </ul>`;
  const sentence = choice.notes ? (shown[0] ? nothing : text.none) : text.lost;
  return section(plan, view, {
    ...(name && !others[0] && { name }), // who adopted it can be said for all only where all stand in one section
    title: heading[view.ui],
    content: [sentence === nothing ? nothing : html`<p>${sentence}</p>`, shown[0] ? list : nothing],
    statements: shown.map(({ measure }) => measure),
  });
}

function entriesIn(plan: Plan, choice: Choice): Entry[] {
  const { notes, status = 'all' } = choice;
  const known = new Map(measuresOf(plan).map((entry) => [entry.measure.id, entry]));
  return wantedIn(choice).flatMap((id) => {
    const entry = known.get(id);
    const note = notes?.get(id);
    return entry && (status === 'all' || status === note?.status) ? { ...entry, note } : [];
  });
}

function sectionOf({ area, priority }: Entry): PlanSection | undefined {
  return area ? 'areas' : priority && 'patientGroups';
}

function item(plan: Plan, view: View, { measure, area, priority, note }: Entry): TemplateResult {
  const place = area ? areaTitle(area) : priority;
  return html`<li id=${anchorOf(plan, measure.id)}>
    ${place ? html`<p class="hfs-eyebrow">${sayStatement(place, view)}</p>` : nothing}
    <p>${sayStatement(measure, view)}</p>
    ${sayAdoptions(measure.adoptions ?? [], view)}
    ${note ? html`<p class="eksempel-note"><b>${words[view.ui].status[note.status]}:</b> ${say(note.text, view)}</p>` : nothing}
  </li>`;
}
