import type { QuotedAnchor } from '../source.js';
import { standsIn } from './quote.js';
import { objectsIn } from './walk.js';
import type { Rule } from './rule.js';

type Place = (anchor: Pick<QuotedAnchor, 'line' | 'lineEnd' | 'page'>) => string;

export const quoteNotFound: Rule = {
  code: 'HFS102',
  level: 'error',
  title: { nb: 'Sitater står i dokumentet', nn: 'Sitat står i dokumentet', en: 'Quotes stand in the document' },
  *find(record, { documents }) {
    if (!documents?.size) return;
    const places = new Map<string, Place>();
    let searched = 0;
    for (const { node, path } of objectsIn(record)) {
      const anchor = node as unknown as QuotedAnchor;
      const text = typeof anchor.quote === 'string' ? documents.get(anchor.sha256) : undefined;
      if (text === undefined) continue;
      const place = places.get(anchor.sha256) ?? placesOf(text);
      places.set(anchor.sha256, place);
      if (standsIn(place(anchor), anchor.quote)) continue;
      const isElsewhere = ++searched <= 20 && standsIn(text, anchor.quote);
      if (isElsewhere)
        yield {
          path: [...path, anchor.line === undefined ? 'page' : 'line'],
          text: {
            nb: 'Sitatet står et annet sted i dokumentet. Rett linjen eller siden.',
            nn: 'Sitatet står ein annan stad i dokumentet. Rett linja eller sida.',
            en: 'The quote stands in another place in the document. Correct the line or page.',
          },
        };
      else
        yield {
          path: [...path, 'quote'],
          text: {
            nb: 'Sitatet finnes ikke i dokumentet. Har du rettet en skrivefeil? Behold den slik den står; vi viser den uendret.',
            nn: 'Sitatet finst ikkje i dokumentet. Har du retta ein skrivefeil? La han stå slik han er; vi viser han uendra.',
            en: 'The quote is not in the document. Did you correct a slip? Keep it as it stands; we show it unchanged.',
          },
        };
    }
  },
  example: {
    good: `
values:
  - id: tilit
    text: Tilit
    sources: [{ line: 4 }]
`,
    bad: `
values:
  - id: tilit
    text: Tillit
    sources: [{ line: 4 }]
`,
  },
};

/** The lines or the page that an anchor names; lines and pages are counted from 1, by `\n` and `\f`. */
function placesOf(text: string): Place {
  const lines = text.split('\n');
  const pages = text.split('\f');
  return ({ line, lineEnd, page }) =>
    line === undefined ? (pages[(page ?? 0) - 1] ?? '') : lines.slice(line - 1, lineEnd ?? line).join('\n');
}
