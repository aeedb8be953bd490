import type { Plan } from '../plan.js';
import type { Rule } from './rule.js';

export const valueTwice: Rule<Plan> = {
  code: 'HFS226',
  level: 'warning',
  type: 'plan',
  title: {
    nb: 'En indikator har én verdi for hvert sted og hver periode',
    nn: 'Ein indikator har éin verdi for kvar stad og kvar periode',
    en: 'An indicator has one value for each place and period',
  },
  *find({ observations = [] }) {
    const seen = new Set<string>();
    for (const [index, { indicator, area, period }] of observations.entries()) {
      const key = [indicator, area, period.from, period.to].join(' ');
      if (seen.has(key)) yield { path: ['observations', index], text: twice };
      seen.add(key);
    }
  },
  example: {
    good: `
indicators: [{ id: dogn, name: Liggedøgn, unit: døgn, owner: Helsedirektoratet, sources: [{ line: 3, quote: Gode helsetjenester for alle. }] }]
observations:
  - { indicator: dogn, area: "0301", period: { from: "2024", to: "2024" }, value: 12, retrieved: "2026-01-15", sources: [{ line: 3, quote: Gode helsetjenester for alle. }] }
  - { indicator: dogn, area: "0301", period: { from: "2025", to: "2025" }, value: 13, retrieved: "2026-01-15", sources: [{ line: 3, quote: Gode helsetjenester for alle. }] }
`,
    bad: `
indicators: [{ id: dogn, name: Liggedøgn, unit: døgn, owner: Helsedirektoratet, sources: [{ line: 3, quote: Gode helsetjenester for alle. }] }]
observations:
  - { indicator: dogn, area: "0301", period: { from: "2024", to: "2024" }, value: 12, retrieved: "2026-01-15", sources: [{ line: 3, quote: Gode helsetjenester for alle. }] }
  - { indicator: dogn, area: "0301", period: { from: "2024", to: "2024" }, value: 13, retrieved: "2026-01-15", sources: [{ line: 3, quote: Gode helsetjenester for alle. }] }
`,
  },
};

const twice = {
  nb: 'Det står en verdi til for det samme stedet og den samme perioden. Behold den som er riktig.',
  nn: 'Det står ein verdi til for den same staden og den same perioden. Behald den som er rett.',
  en: 'There is another value for the same place and period. Keep the one that is right.',
};
