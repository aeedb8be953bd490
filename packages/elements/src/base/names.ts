import type { CommitmentStrength, PlanKind } from '@helsefellesskap/model';
import { filter, plan } from '../locales/index.js';
import { uiLanguages, type UiLanguage } from './language.js';

/** What the widgets call how binding a measure is, by language: `strengthNames.nn.contribute`. */
export const strengthNames = inEach<Record<CommitmentStrength, string>>((ui) => filter[ui].strengths);

/** What the widgets call a kind of plan, by language: `planKindNames.nn.explainer`. */
export const planKindNames = inEach<Record<PlanKind, string>>((ui) => plan[ui].kind);

function inEach<T>(say: (ui: UiLanguage) => T): Record<UiLanguage, T> {
  return Object.fromEntries(uiLanguages.map((ui) => [ui, say(ui)])) as Record<UiLanguage, T>;
}
