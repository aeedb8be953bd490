import type { Plan } from '../plan.js';
import { nounFor } from './noun.js';
import { inShort } from './in-short.js';
import { fieldOf, objectsIn } from './walk.js';
import type { Rule } from './rule.js';

/** Fields that hold words of the source, and must say where they stand. */
const quoted = [
  'title',
  'subtitle',
  'purpose',
  'description',
  'lead',
  'nationalAim',
  'rationale',
  'statement',
  'label',
  'citations',
  'name',
];

export const sourceMissing: Rule<Plan> = {
  code: 'HFS101',
  level: 'error',
  type: 'plan',
  reads: 'written',
  title: { nb: 'Alt har en kilde', nn: 'Alt har ei kjelde', en: 'Everything has a source' },
  *find(plan) {
    for (const { node, path } of objectsIn(plan)) {
      if (!needsSource(node, path)) continue;
      const noun = nounFor(path);
      const name = inShort(wordsOf(node['title']) || wordsOf(node));
      yield {
        path: [...path, 'sources'],
        text: {
          nb: `${noun.nb} «${name}» mangler kilde. Lim inn setningen fra dokumentet under Kilde (sources).`,
          nn: `${noun.nn} «${name}» manglar kjelde. Lim inn setninga frå dokumentet under Kjelde (sources).`,
          en: `${noun.en} “${name}” has no source. Paste the sentence from the document under sources.`,
        },
      };
    }
  },
  example: {
    good: `
vision:
  id: visjon
  text: Gode helsetjenester for alle.
  sources: [{ line: 3 }]
`,
    bad: `
vision:
  id: visjon
  text: Gode helsetjenester for alle.
`,
  },
};

function needsSource(node: Record<string, unknown>, path: PropertyKey[]): boolean {
  const sources = node['sources'] ?? [];
  const isStatement = typeof node['id'] === 'string' || quoted.includes(fieldOf(path));
  return path.length > 0 && isStatement && wordsOf(node) !== '' && Array.isArray(sources) && sources.length === 0;
}

/** The words of a text as people write it, or as it is published. */
function wordsOf(statement: unknown): string {
  const text = (statement as { text?: unknown } | null | undefined)?.text;
  if (typeof text === 'string') return text;
  const words =
    typeof text === 'object' && text !== null
      ? Object.values(text).find((part) => typeof part === 'string' && part.length > 2)
      : ''; // not the code of the original
  return typeof words === 'string' ? words : '';
}
