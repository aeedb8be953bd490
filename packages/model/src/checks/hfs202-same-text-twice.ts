import type { Plan } from '../plan.js';
import { listOf } from '../absence.js';
import { textIn } from '../language.js';
import type { Statement } from '../source.js';
import { areaTitle } from '../focus-area.js';
import { measuresIn } from './elements.js';
import { inShort } from './in-short.js';
import type { Rule } from './rule.js';

interface Item {
  name: string;
  statement: Statement | undefined;
  path: PropertyKey[];
}

export const sameTextTwice: Rule<Plan> = {
  code: 'HFS202',
  level: 'warning',
  type: 'plan',
  title: {
    nb: 'To punkter har ikke samme tekst',
    nn: 'To punkt har ikkje same tekst',
    en: 'Two items do not have the same text',
  },
  *find(plan) {
    for (const kind of kindsOf(plan)) {
      const first = new Map<string, string>();
      for (const { name, statement, path } of kind.items) {
        const words = statement
          ? textIn(statement.text, statement.text.original).value.replace(/\s+/g, ' ').trim()
          : '';
        const other = first.get(words);
        if (words === '' || statement?.note) continue;
        if (other === undefined) first.set(words, name);
        else
          yield {
            path,
            text: {
              nb: `To ${kind.nb} har samme tekst («${other}» og «${name}»). Det står slik i kilden. Bekreft at det er riktig, med en merknad (note).`,
              nn: `To ${kind.nn} har same tekst («${other}» og «${name}»). Det står slik i kjelda. Stadfest at det er rett, med ein merknad (note).`,
              en: `Two ${kind.en} have the same text (“${other}” and “${name}”). It stands so in the source. Confirm it with a note.`,
            },
          };
      }
    }
  },
  example: {
    good: `
goals:
  - id: mal-1
    kind: goal
    text: Trygge overganger
    sources: [{ line: 5 }]
  - id: mal-2
    kind: goal
    text: Færre reinnleggelser
    sources: [{ line: 6 }]
`,
    bad: `
goals:
  - id: mal-1
    kind: goal
    text: Trygge overganger
    sources: [{ line: 5 }]
  - id: mal-2
    kind: goal
    text: Trygge overganger
    sources: [{ line: 6 }]
`,
  },
};

function* kindsOf(plan: Plan): Generator<{ nb: string; nn: string; en: string; items: Item[] }> {
  const named = (id: string, statement: Statement | undefined) =>
    inShort(statement ? textIn(statement.text, statement.text.original).value : id);
  const areas = listOf(plan.areas).map((area, index) => ({
    name: named(area.id, areaTitle(area)),
    statement: area.description,
    path: ['areas', index, 'description'],
  }));
  yield { nb: 'områder', nn: 'område', en: 'areas', items: areas };
  const goals = listOf(plan.goals).map((goal, index) => ({ name: goal.id, statement: goal, path: ['goals', index] }));
  yield { nb: 'mål', nn: 'mål', en: 'goals', items: goals };
  const challenges = listOf(plan.challenges).map((item, index) => ({
    name: item.id,
    statement: item,
    path: ['challenges', index],
  }));
  yield { nb: 'utfordringer', nn: 'utfordringar', en: 'challenges', items: challenges };
  const measures = [...measuresIn(plan)].map(({ measure, path }) => ({ name: measure.id, statement: measure, path }));
  yield { nb: 'tiltak', nn: 'tiltak', en: 'measures', items: measures };
}
