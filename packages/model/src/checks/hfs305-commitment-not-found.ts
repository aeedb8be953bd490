import type { Plan } from '../plan.js';
import { areaTitle } from '../focus-area.js';
import { commitmentStrength } from '../commitment.js';
import { textIn } from '../language.js';
import { measuresIn } from './elements.js';
import type { Rule } from './rule.js';

export const commitmentNotFound: Rule<Plan> = {
  code: 'HFS305',
  level: 'tip',
  type: 'plan',
  title: {
    nb: 'Tiltak sier hvor mye de forplikter',
    nn: 'Tiltak seier kor mykje dei forpliktar',
    en: 'Measures say how much they bind',
  },
  *find(plan) {
    for (const { measure, area, path } of measuresIn(plan)) {
      const { value, language } = textIn(measure.text, measure.text.original);
      const leads = [area?.lead, area && areaTitle(area), area?.description].flatMap((lead) =>
        lead ? [textIn(lead.text, language).value] : [],
      );
      if (
        (language === 'nb' || language === 'nn') &&
        !['', ...leads].some((lead) => commitmentStrength(value, language, lead))
      )
        yield {
          path,
          text: {
            nb: 'Det går ikke fram hvor mye tiltaket forplikter: skal, vil, bidra til, legge til rette for eller vurdere. Har kilden en setning foran listen, legger du den i lead.',
            nn: 'Det går ikkje fram kor mykje tiltaket forpliktar: skal, vil, medverke til, leggje til rette for eller vurdere. Har kjelda ei setning framfor lista, legg du ho i lead.',
            en: 'It is not clear how much the measure binds: shall, will, contribute, facilitate or consider. If the source has a sentence before the list, put it in lead.',
          },
        };
    }
  },
  example: {
    good: `
measures:
  - id: tiltak-1
    kind: measure
    text: Vi skal lage en felles plan.
    sources: [{ line: 5 }]
`,
    bad: `
measures:
  - id: tiltak-1
    kind: measure
    text: Felles plan for eldre
    sources: [{ line: 5 }]
`,
  },
};
