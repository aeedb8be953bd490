// Read by `npm run typecheck`, never run: what must not compile is marked, and an unused mark is an error.
import { locales, type UiLanguage, type Words } from './locales/index.js';
import { problems, type Problems } from './locales/problems.js';
import { complaint, type Code } from './refusal.js';
import { widgets, type Widget } from './widgets.js';

declare const { brief: _brief, ...withoutBrief }: Words;
declare const { unforeseen: _unforeseen, ...withoutUnforeseen }: Problems;

export const languages: Record<UiLanguage, Words> = locales;
// @ts-expect-error every language has every sentence
export const incomplete: Words = withoutBrief;
// @ts-expect-error also of those that say no
export const speechless: Problems = withoutUnforeseen;
// @ts-expect-error and there is none without words
export const withoutNynorsk: Record<UiLanguage, Words> = { nb: locales.nb, en: locales.en };

problems.nb satisfies Record<Code, unknown>;
// @ts-expect-error a complaint has a sentence in the locales
complaint('something-is-wrong', []);

const { 'hfs-goals': _goals, ...withoutGoals } = widgets;
// @ts-expect-error every widget of the elements can be asked for
export const withoutAWidget: typeof widgets = withoutGoals;
// @ts-expect-error a widget shows a type of record
export const formless: Widget = { takes: ['element'] };
// @ts-expect-error only attributes that have a flag
export const unasked: Widget = { type: 'plan', takes: ['colour'] };
