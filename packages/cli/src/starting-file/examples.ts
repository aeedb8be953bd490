import type { UiLanguage } from '../locales/index.js';
import type { Source } from './strategy.js';
import { fileWords } from './words.js';
import { inline } from './yaml.js';

/**
 * How each section of a strategy is written, line by line.
 * @param source where the words stand
 */
export function examples(explainedIn: UiLanguage, source: Source) {
  const { sample, terms } = fileWords[explainedIn].strategy;
  const proof = `sources: [${inline(source)}]`;
  const quoting = (quote: string) => `sources: [${inline('method' in source ? source : { ...source, quote })}]`;
  const words = (text: string) => [`text: ${inline(text)}`, proof];
  const item = (...lines: string[]) => lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`);
  const named = (field: string, text: string) => [`${field}:`, ...under(words(text))];
  const measures = (id: string, text: string, ...more: string[]) => [
    'measures:',
    ...item(`id: ${id}`, 'kind: measure', ...words(text), ...more),
  ];
  return {
    period: ['period:', '  from: "2027"', '  to: "2030"'],
    adoptions: [
      'adoptions:',
      ...item(`body: ${sample.adopter}`, 'date: "2027-01-15"', 'outcome: adopted', quoting(sample.decision)),
    ],
    relations: [
      'relations:',
      ...item(
        'type: builds-on',
        'target: nhsp-2024-2027',
        `name: ${sample.reference}`,
        'basis: stated',
        quoting(sample.reference),
      ),
    ],
    vision: ['vision:', ...under(['id: vision', ...words(sample.vision)])],
    values: ['values:', ...item('id: value-1', ...words(sample.value))],
    culture: ['culture:', ...item('id: culture-1', ...words(sample.culture))],
    challenges: ['challenges:', ...item('id: challenge-1', ...words(sample.challenge))],
    goals: [
      'goals:',
      ...item('id: goal-1', 'kind: goal', 'number: "1"', ...words(sample.goal)),
      ...item(
        'id: goal-1-1',
        'kind: goal',
        'parent: goal-1',
        'number: "1.1"',
        ...words(sample.subgoal),
        `details: [{ kind: indicator, name: ${sample.measuredBy}, text: ${inline(sample.share)} }]`,
      ),
    ],
    areas: [
      'areas:',
      ...item(
        'id: area-1',
        'layer: focus',
        ...named('title', sample.area),
        ...named('description', sample.about),
        ...measures(
          'area-1-measure-1',
          sample.measure,
          `owners: [${sample.committee}]`,
          `deadline: { to: "2028", precision: year, text: ${sample.due} }`,
          'groups: [{ target: frail-older-people, basis: inferred }]',
        ),
      ),
    ],
    patientGroups: [
      'patientGroups:',
      ...item(
        'id: group-1',
        'group: frail-older-people',
        ...words(sample.group),
        ...named('description', sample.groupAbout),
        ...measures('group-1-measure-1', sample.groupMeasure),
      ),
    ],
    governance: [
      'governance:',
      ...item(
        'id: body-1',
        'level: 1',
        'kind: partnership-meeting',
        ...named('name', sample.body),
        `seats: [{ party: municipality, role: ${sample.role}, count: 1 }]`,
      ),
    ],
    agreements: [
      'agreements:',
      ...item(
        'id: agreement-1',
        ...named('title', sample.agreement),
        'level: service',
        `parties: [${sample.parties.join(', ')}]`,
      ),
    ],
    references: [
      'references:',
      ...item(
        'id: reference-1',
        `title: ${sample.reference}`,
        'kind: national-plan',
        'url: https://www.regjeringen.no/',
        'citations:',
        ...item(...words(sample.reference)),
      ),
    ],
    actionPlan: [
      'actionPlan:',
      '  period: { from: "2027", to: "2028" }',
      '  actions:',
      ...under(
        item(
          'id: action-1',
          ...words(sample.action),
          `owners: [${sample.committee}]`,
          'deadline:',
          ...under([`text: ${sample.deadline}`, 'precision: season']),
          `details: [{ kind: budget, name: ${sample.cost}, text: ${inline(sample.amount)} }]`,
        ),
      ),
    ],
    subtitle: named('subtitle', sample.subtitle),
    purpose: named('purpose', sample.purpose),
    localTerms: ['localTerms:', `  goals: ${terms.goals}`, `  areas: ${terms.areas}`],
    measures: measures('measure-1', sample.measure),
    initiatives: [
      'initiatives:',
      ...item('id: initiative-1', ...named('name', sample.initiative), `place: ${sample.place}`),
    ],
    claims: [
      'claims:',
      ...item(
        'id: claim-1',
        ...words(sample.claim),
        'value: 31',
        'unit: "%"',
        `population: ${sample.population}`,
        'year: "2026"',
      ),
    ],
    indicators: [
      'indicators:',
      ...item(
        'id: readmissions',
        `name: ${sample.indicator}`,
        'unit: "%"',
        `owner: ${sample.owner}`,
        'direction: down',
        quoting(sample.indicator),
      ),
      'observations:',
      ...item(
        'indicator: readmissions',
        'area: vestfold',
        'period: { from: "2026", to: "2026" }',
        'value: { absent: not-registered }',
        'retrieved: "2027-01-15"',
        quoting(sample.indicator),
      ),
    ],
  };
}

function under(lines: string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
