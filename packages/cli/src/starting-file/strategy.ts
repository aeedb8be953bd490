import { patientGroupIds } from '@helsefellesskap/data';
import type { IsoDate, Language } from '@helsefellesskap/model';
import type { UiLanguage } from '../locales/index.js';
import { examples } from './examples.js';
import { fileWords } from './words.js';
import { comment, emptySection, inline } from './yaml.js';

/** What a strategy's starting file says from the first. */
export interface StrategyStart {
  /** The language of the document. */
  lang: Language;
  explainedIn: UiLanguage;
  /** Address of the JSON Schema. */
  schema: string;
  /** What the file will be called. */
  file: string;
  id: string;
  partnership: string;
  title?: string | undefined;
  from?: IsoDate | undefined;
  to?: IsoDate | undefined;
  /** Who most likely published it; it is for the editor to say so. */
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

/** A strategy that says what it is, and of everything else how it is written. It is correct as it stands; what nobody has given is marked. */
export function strategyFile(start: StrategyStart): string {
  const { strategy: say, ...words } = fileWords[start.explainedIn];
  const { schema, file, id, partnership, source, from, to, publisher, url, sha256, countedBy, lang } = start;
  const isRead = sha256 !== undefined;
  const title = inline(start.title ?? say.placeholder);
  const example = examples(start.explainedIn, isRead ? (countedBy === 'line' ? { line: 3 } : { page: 3 }) : source);
  const empty = (name: keyof typeof example, about: string) => emptySection(name, about, example[name]);
  const seldom = (name: keyof typeof example & keyof typeof say) => comment([say[name], ...example[name]].join('\n'));
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
    [comment(say.title), 'title:', `  text: ${title}`, `  sources: [${inline(source)}]`],
    [comment(say.language), `language: ${lang}`],
    from || to
      ? [
          comment(say.period),
          'period:',
          ...(from ? [`  from: ${inline(from)}`] : []),
          ...(to ? [`  to: ${inline(to)}`] : []),
        ]
      : [empty('period', say.noPeriod)],
    [comment(say.status), '# status: draft'],
    [
      comment(say.documents),
      comment(isRead ? say.read : say.unread),
      comment(say.linkAndPublisher),
      'documents:',
      '  - id: strategy',
      `    title: ${title}`,
      '    kind: plan',
      ...(isRead ? [`    sha256: ${sha256}`] : []),
      url ? `    url: ${inline(url)}` : '    # url: https://www.eksempel.no/strategi.pdf',
      `    # publisher: ${inline(publisher ?? say.publisher)}`,
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
    [comment(say.seldom)],
    ...(['subtitle', 'purpose', 'localTerms', 'measures', 'initiatives', 'claims', 'indicators'] as const).map(
      (name) => [seldom(name)],
    ),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
