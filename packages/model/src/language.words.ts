import type { Sentence } from './checks/rule.js';
import { languages } from './language.js';

const anyOf = (or: string) => `${languages.slice(0, -1).join(', ')} ${or} ${languages.at(-1) ?? ''}`;

/** The languages of content, to choose from. */
export const anyLanguage: Sentence = { nb: anyOf('eller'), nn: anyOf('eller'), en: anyOf('or') };
