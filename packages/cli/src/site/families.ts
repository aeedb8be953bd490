import type { Data } from '@helsefellesskap/data/read';
import type { SiteRecord } from './records.js';

/** Records of a kind: the files that lie under paths of one form. */
export interface Family {
  /** What is published there, in English. */
  summary: string;
  path: string;
  /** The type of record, for the formats that take it; none where there is JSON alone. */
  type?: SiteRecord['type'];
  /** The file in `schemas` that describes it. */
  schema?: string;
  /** The values that the path can have, by the name in it. */
  parameters?: Record<string, string[]>;
  /** Whether each has a page too. */
  hasPage?: boolean;
}

/** Every kind of record that there is something of. */
export function familiesOf(data: Data): Family[] {
  const plans = data.plans.map(({ id }) => id);
  const strategies = plans.filter((id) => id.includes('/')).map((id) => id.split('/'));

  const families: Family[] = [
    {
      summary: 'A national or regional plan, or an explainer',
      path: 'plans/{plan}',
      type: 'plan',
      schema: 'plan',
      parameters: { plan: plans.filter((id) => !id.includes('/')) },
      hasPage: true,
    },
    {
      summary: 'A strategy of a partnership',
      path: 'plans/{partnership}/{strategy}',
      type: 'plan',
      schema: 'plan',
      parameters: {
        partnership: strategies.map(([first = '']) => first),
        strategy: strategies.map(([, last = '']) => last),
      },
      hasPage: true,
    },
    {
      summary: 'A partnership',
      path: 'partnerships/{partnership}',
      type: 'partnership',
      schema: 'partnership',
      parameters: { partnership: data.partnerships.map(({ id }) => id) },
      hasPage: true,
    },
    {
      summary: 'A patient group',
      path: 'patient-groups/{group}',
      type: 'patient-group',
      schema: 'patient-group',
      parameters: { group: data.groups.map(({ id }) => id) },
    },
    {
      summary: 'A health authority, trust or hospital',
      path: 'organisations/{organisation}',
      schema: 'organisation',
      parameters: { organisation: data.organisations.map(({ id }) => id) },
    },
    {
      summary: 'A municipality',
      path: 'municipalities/{municipality}',
      schema: 'municipality',
      parameters: { municipality: data.municipalities.map(({ id }) => id) },
    },
    {
      summary: 'Municipalities with their partnerships',
      path: 'municipality-index',
      type: 'municipality-index',
      schema: 'municipality-index',
    },
    { summary: 'Words, explained', path: 'glossary', type: 'glossary', schema: 'glossary' },
    ...['partnerships', 'patient-groups', 'organisations', 'municipalities', 'redirects'].map((path) => ({
      summary: `All ${path.replace('-', ' ')}`,
      path,
    })),
  ];
  return families.filter(({ parameters = {} }) => Object.values(parameters).every((values) => values.length > 0));
}
