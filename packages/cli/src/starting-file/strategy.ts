import { patientGroupIds } from '@helsefellesskap/data';
import type { IsoDate, Language } from '@helsefellesskap/model';
import { examples } from './examples.js';
import { fileWords, type Explained } from './words.js';
import { comment, emptySection, inline } from './yaml.js';

/** What a strategy's starting file says from the first. */
export interface StrategyStart {
  lang: Explained;
  /** Address of the JSON Schema. */
  schema: string;
  /** What the file will be called. */
  file: string;
  id: string;
  partnership: string;
  title: string;
  /** The title is a proposal of ours. */
  isProposed: boolean;
  from: IsoDate;
  to?: IsoDate | undefined;
  publisher?: string | Partial<Record<Language, string>> | undefined;
  url?: string | undefined;
  /** The fingerprint of the file it is read in, and what places in it are counted by. */
  sha256?: string | undefined;
  countedBy?: 'line' | 'page' | undefined;
  /** Where the title stands in it. */
  source: Source;
}

/** Where words stand, as it is written in a file. */
export type Source = { line: number } | { page: number } | { method: 'external'; document: 'strategy' };

/** A strategy that says what it is, and of everything else how it is written. It is correct as it stands. */
export function strategyFile(start: StrategyStart): string {
  const { strategy: say, ...words } = fileWords[start.lang];
  const { schema, file, id, partnership, title, source, from, to, publisher, url, sha256, countedBy, lang } = start;
  const isRead = sha256 !== undefined;
  const example = examples(lang, isRead ? (countedBy === 'line' ? { line: 3 } : { page: 3 }) : source);
  const empty = (name: keyof typeof example, about: string) => emptySection(name, about, example[name]);
  const parts = [
    [`# yaml-language-server: $schema=${schema}`, comment(words.head('strategy', file))],
    [
      comment(words.fixed),
      'schemaVersion: 1',
      'type: plan',
      'kind: partnership-strategy',
      `id: ${id}`,
      `partnership: ${partnership}`,
    ],
    [
      comment(start.isProposed ? say.defaultTitle : say.title),
      'title:',
      `  text: ${inline(title)}`,
      `  sources: [${inline(source)}]`,
    ],
    [comment(say.language), `language: ${lang}`],
    [comment(say.period), 'period:', `  from: ${inline(from)}`, ...(to ? [`  to: ${inline(to)}`] : [])],
    [comment(say.status), '# status: draft'],
    [
      comment(say.documents),
      comment(isRead ? say.read : say.unread),
      'documents:',
      '  - id: strategy',
      `    title: ${inline(title)}`,
      '    kind: plan',
      ...(isRead ? [`    sha256: ${sha256}`] : []),
      ...(url ? [`    url: ${inline(url)}`] : []),
      ...(publisher ? [`    publisher: ${inline(publisher)}`] : []),
      `    language: ${lang}`,
      '    completeness: whole',
    ],
    [comment(words.sections)],
    [empty('adoptions', say.adoptions)],
    [empty('relations', say.relations)],
    [empty('vision', say.vision)],
    [empty('values', say.values)],
    [empty('culture', say.culture)],
    [empty('challenges', say.challenges)],
    [empty('goals', say.goals)],
    [empty('areas', say.areas)],
    [empty('patientGroups', say.patientGroups(patientGroupIds.join(',\n')))],
    [empty('governance', say.governance)],
    [empty('agreements', say.agreements)],
    [empty('references', say.references)],
    [empty('actionPlan', say.actionPlan)],
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
