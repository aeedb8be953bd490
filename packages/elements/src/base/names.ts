import type { CommitmentStrength, PlanKind } from '@helsefellesskap/model';
import { filter, plan } from '../locales/index.js';
import type { UiLanguage } from './language.js';

/** What the widgets call how binding a measure is, by language: `strengthNames.nn.contribute`. */
export const strengthNames: Record<UiLanguage, Record<CommitmentStrength, string>> = {
  nb: filter.nb.strengths,
  nn: filter.nn.strengths,
  en: filter.en.strengths,
};

/** What the widgets call a kind of plan, by language: `planKindNames.nn.explainer`. */
export const planKindNames: Record<UiLanguage, Record<PlanKind, string>> = {
  nb: plan.nb.kind,
  nn: plan.nn.kind,
  en: plan.en.kind,
};
