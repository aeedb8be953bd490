import { inShort } from './in-short.js';
import type { Rule } from './rule.js';
import { textsIn } from './walk.js';

/** As the files that `helsefellesskap new` makes ask for what nobody has given. */
const placeholder = /\((?:skriv [^()]{1,80} her|write [^()]{1,80} here)\)/i;

export const placeholderLeft: Rule = {
  code: 'HFS229',
  level: 'warning',
  title: {
    nb: 'Det startfilen ber om, er fylt ut',
    nn: 'Det startfila ber om, er fylt ut',
    en: 'What the starting file asks for is filled in',
  },
  *find(record) {
    for (const { text, path } of textsIn(record)) {
      const [asked] = placeholder.exec(text) ?? [];
      if (asked !== undefined)
        yield {
          path,
          text: {
            nb: `«${inShort(asked)}» står igjen fra startfilen. Bytt det ut med det som skal stå der.`,
            nn: `«${inShort(asked)}» står att frå startfila. Byt det ut med det som skal stå der.`,
            en: `“${inShort(asked)}” is left from the starting file. Put what should stand there in its place.`,
          },
        };
    }
  },
  example: {
    good: `
title: { text: Strategi 2025–2028, sources: [{ line: 1 }] }
`,
    bad: `
title: { text: Strategi (skriv tittelen her), sources: [{ line: 1 }] }
`,
  },
};
