import { isIsoDate } from '../period.js';
import { fieldOf, stringsIn } from './walk.js';
import type { Rule } from './rule.js';

const dates = ['from', 'to', 'date', 'mappingDate', 'updated', 'retrieved', 'revisions', 'year'];

export const dateFarOff: Rule = {
  code: 'HFS206',
  level: 'warning',
  title: {
    nb: 'Datoer ligger nær vår egen tid',
    nn: 'Datoar ligg nær vår eiga tid',
    en: 'Dates lie near our own time',
  },
  *find(record, { day }) {
    const latest = Number(day.slice(0, 4)) + 50;
    for (const { text, path } of stringsIn(record)) {
      if (!dates.includes(fieldOf(path)) || !isIsoDate(text)) continue;
      const year = Number(text.slice(0, 4));
      if (year < 1900 || year > latest)
        yield {
          path,
          text: {
            nb: `Årstallet ${year} ligger langt unna. Sjekk at det er skrevet riktig.`,
            nn: `Årstalet ${year} ligg langt unna. Sjekk at det er rett skrive.`,
            en: `The year ${year} is far off. Check that it is written correctly.`,
          },
        };
    }
  },
  example: {
    good: `
period: { from: "2025", to: "2040" }
`,
    bad: `
period: { from: "2025", to: "2208" }
`,
  },
};
