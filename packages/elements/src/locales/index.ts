import * as en from './en.js';
import * as nb from './nb.js';
import * as nn from './nn.js';

// One export for each group of words, so that a widget carries only those it says.
export const base = { nb: nb.base, nn: nn.base, en: en.base };
export const source = { nb: nb.source, nn: nn.source, en: en.source };
export const section = { nb: nb.section, nn: nn.section, en: en.section };
export const plan = { nb: nb.plan, nn: nn.plan, en: en.plan };
export const goals = { nb: nb.goals, nn: nn.goals, en: en.goals };
export const notice = { nb: nb.notice, nn: nn.notice, en: en.notice };
export const terms = { nb: nb.terms, nn: nn.terms, en: en.terms };
export const areas = { nb: nb.areas, nn: nn.areas, en: en.areas };
export const filter = { nb: nb.filter, nn: nn.filter, en: en.filter };
export const commitments = { nb: nb.commitments, nn: nn.commitments, en: en.commitments };
export const groups = { nb: nb.groups, nn: nn.groups, en: en.groups };
export const governance = { nb: nb.governance, nn: nn.governance, en: en.governance };
export const documents = { nb: nb.documents, nn: nn.documents, en: en.documents };
export const explainer = { nb: nb.explainer, nn: nn.explainer, en: en.explainer };
export const frame = { nb: nb.frame, nn: nn.frame, en: en.frame };
export const context = { nb: nb.context, nn: nn.context, en: en.context };
export const progress = { nb: nb.progress, nn: nn.progress, en: en.progress };
export const register = { nb: nb.register, nn: nn.register, en: en.register };
export const card = { nb: nb.card, nn: nn.card, en: en.card };
export const finder = { nb: nb.finder, nn: nn.finder, en: en.finder };
export const proof = { nb: nb.proof, nn: nn.proof, en: en.proof };
export const map = { nb: nb.map, nn: nn.map, en: en.map };
export const glossary = { nb: nb.glossary, nn: nn.glossary, en: en.glossary };

export { untranslated } from './untranslated.js';

// And one for the name of each section of a plan.
export const visionName = { nb: nb.names.vision, nn: nn.names.vision, en: en.names.vision };
export const valuesName = { nb: nb.names.values, nn: nn.names.values, en: en.names.values };
export const cultureName = { nb: nb.names.culture, nn: nn.names.culture, en: en.names.culture };
export const challengesName = { nb: nb.names.challenges, nn: nn.names.challenges, en: en.names.challenges };
export const goalsName = { nb: nb.names.goals, nn: nn.names.goals, en: en.names.goals };
export const areasName = { nb: nb.names.areas, nn: nn.names.areas, en: en.names.areas };
export const patientGroupsName = { nb: nb.names.patientGroups, nn: nn.names.patientGroups, en: en.names.patientGroups };
export const governanceName = { nb: nb.names.governance, nn: nn.names.governance, en: en.names.governance };
export const agreementsName = { nb: nb.names.agreements, nn: nn.names.agreements, en: en.names.agreements };
export const referencesName = { nb: nb.names.references, nn: nn.names.references, en: en.names.references };

/** What other plans are called. */
export const relationsName = { nb: nb.context.relations, nn: nn.context.relations, en: en.context.relations };

/** The name of every section, for what may show any of them. */
export const sectionNames = {
  vision: visionName,
  values: valuesName,
  culture: cultureName,
  challenges: challengesName,
  goals: goalsName,
  areas: areasName,
  patientGroups: patientGroupsName,
  governance: governanceName,
  agreements: agreementsName,
  references: referencesName,
};
