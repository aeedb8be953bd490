import { areaTitle, type LocalText } from '@helsefellesskap/model';
import { namesIn, type MeasureEntry } from '../base/entries.js';
import { sayDeadline } from '../base/measures.js';
import { placeOf } from '../base/source.js';
import { plain, type View } from '../base/view.js';
import { filter } from '../locales/index.js';
import { leadOf } from './hfs-commitments.template.js';

/**
 * Measures as rows of a spreadsheet, with the exact words behind each, where they stand and in which document.
 * Names of columns are those of the published data, the same in every language.
 */
export function sheetOf(entries: MeasureEntry[], view: View): (string | undefined)[][] {
  const nameOf = namesIn(entries);
  const say = (text: LocalText | undefined) => text && plain(text, view);
  const all = (parts: (string | undefined)[]) => [...new Set(parts)].filter(Boolean).join(' | ');
  const rows = entries.map((entry) => {
    const { plan, measure, area, commitment, group } = entry;
    const sources = [...leadOf(entry), measure].flatMap((statement) => statement.sources);
    return {
      measure: say(measure.text),
      strength: commitment && filter[view.ui].strengths[commitment.strength],
      verb: commitment?.verb,
      area: say(area && areaTitle(area)?.text),
      groups: all(group.map((id) => id && say(nameOf(id)))),
      owners: all((measure.owners ?? []).map(say)),
      deadline: measure.deadline && sayDeadline(measure.deadline, view),
      place: say(measure.place),
      quote: all(sources.map(({ quote }) => quote)),
      line: placeOf(sources, view),
      document: all(sources.map(({ document }) => say(plan.documents.find(({ id }) => id === document)?.title))),
      plan: say(plan.title.text),
      id: `${plan.id}/${measure.id}`,
    };
  });
  return [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))];
}
