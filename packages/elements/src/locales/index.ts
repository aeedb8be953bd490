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
export const areas = { nb: nb.areas, nn: nn.areas, en: en.areas };
export const filter = { nb: nb.filter, nn: nn.filter, en: en.filter };
export const commitments = { nb: nb.commitments, nn: nn.commitments, en: en.commitments };
export const groups = { nb: nb.groups, nn: nn.groups, en: en.groups };
export const governance = { nb: nb.governance, nn: nn.governance, en: en.governance };
export const documents = { nb: nb.documents, nn: nn.documents, en: en.documents };
export const explainer = { nb: nb.explainer, nn: nn.explainer, en: en.explainer };
export const frame = { nb: nb.frame, nn: nn.frame, en: en.frame };
export const context = { nb: nb.context, nn: nn.context, en: en.context };
export const register = { nb: nb.register, nn: nn.register, en: en.register };
export const card = { nb: nb.card, nn: nn.card, en: en.card };
export const finder = { nb: nb.finder, nn: nn.finder, en: en.finder };
export const proof = { nb: nb.proof, nn: nn.proof, en: en.proof };
export const map = { nb: nb.map, nn: nn.map, en: en.map };
export const glossary = { nb: nb.glossary, nn: nn.glossary, en: en.glossary };
