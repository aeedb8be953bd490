import { isAbsent, planSections, type Plan } from '@helsefellesskap/model';
import planSchema from '@helsefellesskap/model/schemas/plan.schema.json';
import { beforeAll, expect, test, vi } from 'vitest';
import { sectionNames } from '../locales/index.js';
import { example } from './example-plan.story-helper.js';
import { marked, marksIn, type Mark } from './marks.test-helper.js';
import { put, stories, type Story } from './stories.test-helper.js';
import { plans as real } from './widgets.story-helper.js';
import { placesIn } from './widgets.test-helper.js';

/** The real plans, and one with all a strategy may hold. */
const plans = { ...real, everything: example };

/** What each widget owes its readers of a plan, by where it stands. Each owes the source line too; `hfs-plan` owes everything. */
const owed: Record<string, RegExp> = {
  'hfs-vision-values': /^(vision|values|culture)\b/,
  'hfs-challenges': /^challenges\b/,
  'hfs-goals': /^goals\b/,
  'hfs-focus-areas': /^(areas|measures)\b/,
  'hfs-patient-groups': /^patientGroups\b/,
  'hfs-commitments': /^((areas|patientGroups)\.\d+\.)?measures\.\d/,
  'hfs-governance': /^governance\b/,
  'hfs-documents': /^(agreements|references)\b/,
  'hfs-notice': /^(period|adoptions|actionPlan\.statement)\b/,
  'hfs-national-frame':
    /^(title|subtitle|purpose|reportNumber|period|vision|relations\.\d|goals|areas\.(heading|\d+\.title)|patientGroups\.(heading|note|\d+\.(text|sources))|changes)\b/,
  'hfs-explainer': /^sections\b/,
};
const everyWidget = /^documents\.0\.(title|url|publisher|updated)/;

/** What no widget but `hfs-plan` shows: it is about the plan as a whole. */
const ofTheWhole =
  /^(title|subtitle|purpose|relations|initiatives|claims|indicators|observations|actionPlan\.(actions|period)|documents\.\d+\.note)\b/;

/** What is shown in other words, or stands with the proof of what it belongs to. */
const shownOtherwise = [
  /^period\.(text|to)$/, // a period is shown as dates, or in its own words where an end is open
  /^documents\.[1-9]\.(?!note)/, // a further document is named where something was taken from it
  /^areas\.(heading|\d+\.localTerm)$/, // the first of its layer is the heading of them all
  /^references\.\d+\.citations\.\d+\.text$/, // the quotation has the same words
  /^actionPlan\.actions\.\d+\.deadline\.to$/, // by when, in the source's own words
  /^challenges\.\d+\.localTerm$/, // the heading has told what they are
  /\.wordings\.\d+\./, // hfs-source, which proves one statement, has them
  /claims\.\d+\.(population|unit)$/, // parts of the figure’s own sentence
  /^initiatives\.\d+\.place$/, // a part of its name
  /^(areas\.\d+\.|areas\.\d+\.measures\.\d+\.)(groups|themes|about)\.\d+\.(name|sources)/, // what can be filtered by
];

interface Shown {
  marks: Mark[];
  /** The places each widget has shown. */
  byTag: Map<string, Set<string>>;
}
const shown = new Map<Plan, Shown>();

beforeAll(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  for (const plan of Object.values(plans)) {
    const marks: Mark[] = [];
    const byTag: Shown['byTag'] = new Map();
    const copy = marked(plan, marks);
    for (const story of stories.filter(shows(plan))) {
      const set = story.args['plans'] ? { plans: [copy] } : { plan: copy };
      const widget = (await put({ ...story, render: () => story.render(set) })).querySelector<HTMLElement>(story.tag)!;
      const found = byTag.get(story.tag) ?? new Set();
      for (const isProof of [false, true])
        for (const mark of marksIn(widget, isProof)) if (marks[mark]?.isProof === isProof) found.add(marks[mark].place);
      if (!widget.querySelector('.hfs-status')) byTag.set(story.tag, found);
    }
    shown.set(plan, { marks, byTag });
  }
});

/** A national plan in short has a vision where there is one, and need not speak of it where there is none. */
const isExtra = ({ tag }: Story, name: string): boolean => tag === 'hfs-national-frame' && name === 'vision';

/** The stories that show this plan, but for those of `hfs-source`, which shows whatever it is asked for. Every Overview is tried with the one that has everything. */
function shows(plan: Plan): (story: Story) => boolean {
  return ({ tag, name, args }) => {
    const shown = [args['plan'], args['plans']].flat();
    return tag !== 'hfs-source' && (plan === example ? name === 'Overview' && !!shown[0] : shown.includes(plan));
  };
}

const isOwed = (place: string): boolean => !shownOtherwise.some((pattern) => pattern.test(place));

test.each(Object.entries(plans))('hfs-plan shows everything that %s says', (_, plan) => {
  const { marks, byTag } = shown.get(plan)!;
  const wanted = marks.map(({ place }) => place).filter(isOwed);
  expect(wanted.length).toBeGreaterThan(20);
  expect(wanted.filter((place) => !byTag.get('hfs-plan')?.has(place))).toEqual([]);
});

test.each(Object.entries(plans))('every other widget shows all it owes of %s', (_, plan) => {
  const { marks, byTag } = shown.get(plan)!;
  const missing = [...byTag].flatMap(([tag, found]) => {
    const owes = ({ place }: Mark) => isOwed(place) && (owed[tag]?.test(place) || everyWidget.test(place));
    return marks.filter((mark) => owes(mark) && !found.has(mark.place)).map(({ place }) => `${tag}: ${place}`);
  });
  expect(missing).toEqual([]);
});

test.each(Object.entries(plans))('everything %s says has a widget that owes it, and a story there', (_, plan) => {
  const { marks, byTag } = shown.get(plan)!;
  const homeless = marks
    .map(({ place }) => place)
    .filter((place) => isOwed(place) && !ofTheWhole.test(place) && !everyWidget.test(place))
    .filter((place) => ![...byTag.keys()].some((tag) => owed[tag]?.test(place)));
  expect(homeless).toEqual([]);
});

test('every widget that shows plans has said what it owes', () => {
  const ofPlans = new Set(stories.filter(({ args }) => args['plan']).map(({ tag }) => tag));
  expect([...ofPlans].sort()).toEqual([...Object.keys(owed), 'hfs-plan', 'hfs-source'].sort());
});

test.each(Object.entries(real))(
  'what %s does not hold is said to be missing, by each widget for it',
  async (_, plan) => {
    const absent = planSections.filter((name) => isAbsent(plan[name]));
    const unsaid: string[] = [];
    const asked = new Set<string>();
    for (const story of stories.filter(shows(plan))) {
      const owes = absent.filter(
        (name) => story.tag === 'hfs-plan' || (owed[story.tag]?.test(name) && !isExtra(story, name)),
      );
      if (asked.has(story.tag) || owes.length === 0 || (plan.kind === 'explainer' && story.tag === 'hfs-plan'))
        continue;
      const place = await put(story);
      if (place.querySelector('.hfs-status')) continue; // a widget for another kind of plan
      asked.add(story.tag);
      const said = [...place.querySelectorAll('.hfs-silence')]
        .map(({ textContent }) => textContent)
        .join(' ')
        .toLowerCase();
      for (const name of owes)
        if (!said.includes(sectionNames[name].nb.toLowerCase())) unsaid.push(`${story.tag}: ${name}`);
    }
    expect(unsaid).toEqual([]);
    expect(asked.size).toBeGreaterThan(0);
  },
);

test('one plan holds every field that a strategy may have', () => {
  const otherKinds = /^(organisation|reportNumber|changes|change|sections|questions|redirects)$/; // of other plans; and what leads only to another address
  const has = new Set(placesIn(example).map((way) => way.at(-1)));
  const fields = fieldsIn(planSchema).filter((field) => !otherKinds.test(field));
  expect(fields.length).toBeGreaterThan(100);
  expect(fields.filter((field) => !has.has(field))).toEqual([]);
});

/** The names of all fields a schema allows, but for those of texts and of remarks on why something is missing. */
function fieldsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? Object.keys(schema.properties as object) : [];
  const inside = Object.entries(schema).filter(([key]) => key !== 'LocalText');
  return [...new Set([...own, ...inside.flatMap(([, part]) => fieldsIn(part))])];
}
