import { uiLanguageFor, type View } from '@helsefellesskap/elements/base';
import { toHtml, type RenderOptions } from '@helsefellesskap/elements/server';
import { dayInNorway, readRecord, type Plan } from '@helsefellesskap/model';
import { ourMeasuresTemplate } from './eksempel-our-measures/eksempel-our-measures.template.js';
import { notesIn } from './eksempel-our-measures/notes.js';

/**
 * The widget as plain HTML, to put inside its tag.
 * @param plan the published record, as parsed JSON
 * @param notes the municipality's notes, as parsed JSON
 * @throws RecordError or LoadError when they are something else
 */
export function renderOurMeasures(plan: unknown, notes: unknown, options: RenderOptions = {}): string {
  const { lang = 'nb', headingLevel = 2, today = dayInNorway(new Date()), attributes = {} } = options;
  const view: View = {
    language: lang,
    ui: uiLanguageFor(lang),
    level: headingLevel,
    today,
    problems: new Set(),
    links: [],
  };
  const choice = { notes: notesIn(notes), measures: attributes['measures'], status: attributes['status'] };
  return toHtml(ourMeasuresTemplate(readRecord<Plan>(plan, 'plan'), view, choice));
}
