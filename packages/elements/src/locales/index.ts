import * as en from './en.js';
import * as nb from './nb.js';
import * as nn from './nn.js';

// One export for each group of words, so that a widget carries only those it says.
export const base = { nb: nb.base, nn: nn.base, en: en.base };
export const source = { nb: nb.source, nn: nn.source, en: en.source };
export const languageNames = { nb: nb.languageNames, nn: nn.languageNames, en: en.languageNames };
export const plan = { nb: nb.plan, nn: nn.plan, en: en.plan };
export const register = { nb: nb.register, nn: nn.register, en: en.register };
export const card = { nb: nb.card, nn: nn.card, en: en.card };
export const finder = { nb: nb.finder, nn: nn.finder, en: en.finder };
