import { problems as en } from './en.problems.js';
import type { UiLanguage } from './index.js';
import { problems as nb } from './nb.problems.js';
import { problems as nn } from './nn.problems.js';

/** What is said when a command cannot be carried out as it was given. */
export type Problems = typeof nb;

/** The same in each language: a third of all words, and loaded only where something is refused. */
export const problems: Record<UiLanguage, Problems> = { nb, nn, en };
