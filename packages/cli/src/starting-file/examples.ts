import type { Source } from './strategy.js';
import { fileWords, type Explained } from './words.js';
import { inline } from './yaml.js';

/**
 * How each section of a strategy is written, line by line.
 * @param source where the words stand
 */
export function examples(lang: Explained, source: Source) {
  const { sample } = fileWords[lang].strategy;
  const proof = `sources: [${inline(source)}]`;
  const quoting = (quote: string) => `sources: [${inline('method' in source ? source : { ...source, quote })}]`;
  const words = (text: string) => [`text: ${text}`, proof];
  const item = (...lines: string[]) => lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`);
  const named = (field: string, text: string) => [`${field}:`, ...under(words(text))];
  return {
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
    goals: ['goals:', ...item('id: goal-1', 'kind: goal', ...words(sample.goal))],
    areas: [
      'areas:',
      ...item('id: area-1', 'layer: focus', ...named('title', sample.area), 'measures:'),
      ...under(under(item('id: area-1-measure-1', 'kind: measure', ...words(sample.measure)))),
    ],
    patientGroups: ['patientGroups:', ...item('id: group-1', 'group: frail-older-people', ...words(sample.group))],
    governance: [
      'governance:',
      ...item('id: body-1', 'level: 1', 'kind: partnership-meeting', ...named('name', sample.body)),
    ],
    agreements: ['agreements:', ...item('id: agreement-1', ...named('title', sample.agreement), 'level: service')],
    references: [
      'references:',
      ...item('id: reference-1', `title: ${sample.reference}`, 'kind: plan', 'citations:'),
      ...under(under(item(...words(sample.reference)))),
    ],
    actionPlan: [
      'actionPlan:',
      '  actions:',
      ...under(
        item(
          'id: action-1',
          ...words(sample.action),
          'deadline:',
          ...under([`text: ${sample.deadline}`, 'precision: season']),
        ),
      ),
    ],
  };
}

function under(lines: string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
