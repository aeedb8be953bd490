import type { QuotedAnchor } from '../source.js';
import { searchedIn } from './searched-documents.js';
import type { SearchedText, TextPlace } from './searched-text.js';
import { objectsIn } from './walk.js';
import type { Rule, Sentence } from './rule.js';

const mostSearched = 50_000_000; // signs; a misplaced quote is looked for in the whole document

export const quoteNotFound: Rule = {
  code: 'HFS102',
  level: 'error',
  title: { nb: 'Sitater står i dokumentet', nn: 'Sitat står i dokumentet', en: 'Quotes stand in the document' },
  *find(record, { documents }) {
    if (!documents?.size) return;
    let searched = 0;
    for (const { node, path } of objectsIn(record)) {
      const anchor = node as unknown as QuotedAnchor;
      const text = typeof anchor.quote === 'string' ? searchedIn(documents, anchor.sha256) : undefined;
      if (text === undefined) continue;
      const field = beyond(anchor, text);
      if (field) {
        yield { path: [...path, field], text: noSuchPlace(field, text) };
        continue;
      }
      const quote = anchor.quote.trim() || anchor.quote; // another rule tells of spaces around it
      if (text.has(quote, anchor)) continue;
      searched += text.length;
      const place = anchor.line === undefined ? 'page' : 'line';
      if (searched > mostSearched) yield { path: [...path, place], text: notHere };
      else if (text.has(quote)) yield { path: [...path, place], text: elsewhere(place, text.placeOf(quote)) };
      else yield { path: [...path, 'quote'], text: nowhere };
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

function elsewhere(given: 'line' | 'page', found?: Required<TextPlace>): Sentence {
  if (!found)
    return {
      nb: 'Sitatet står et annet sted i dokumentet. Rett linjen eller siden.',
      nn: 'Sitatet står ein annan stad i dokumentet. Rett linja eller sida.',
      en: 'The quote stands in another place in the document. Correct the line or page.',
    };
  const { line, lineEnd, page } = found;
  if (given === 'page')
    return {
      nb: `Sitatet står på side ${page}. Rett siden.`,
      nn: `Sitatet står på side ${page}. Rett sida.`,
      en: `The quote stands on page ${page}. Correct the page.`,
    };
  if (line === lineEnd)
    return {
      nb: `Sitatet står på linje ${line}. Rett linjen.`,
      nn: `Sitatet står på linje ${line}. Rett linja.`,
      en: `The quote stands on line ${line}. Correct the line.`,
    };
  return {
    nb: `Sitatet står på linje ${line} til ${lineEnd}. Skriv line: ${line} og lineEnd: ${lineEnd}.`,
    nn: `Sitatet står på linje ${line} til ${lineEnd}. Skriv line: ${line} og lineEnd: ${lineEnd}.`,
    en: `The quote stands on lines ${line} to ${lineEnd}. Write line: ${line} and lineEnd: ${lineEnd}.`,
  };
}
const nowhere: Sentence = {
  nb: 'Sitatet finnes ikke i dokumentet, eller det begynner eller slutter midt i et ord eller tall. Har du rettet en skrivefeil? Behold den slik den står; vi viser den uendret.',
  nn: 'Sitatet finst ikkje i dokumentet, eller det byrjar eller sluttar midt i eit ord eller tal. Har du retta ein skrivefeil? La han stå slik han er; vi viser han uendra.',
  en: 'The quote is not in the document, or begins or ends inside a word or number. Did you correct a slip? Keep it as it stands; we show it unchanged.',
};
const notHere: Sentence = {
  nb: 'Sitatet står ikke på linjen eller siden som er oppgitt. Sjekk sitatet, linjen og siden.',
  nn: 'Sitatet står ikkje på linja eller sida som er oppgitt. Sjekk sitatet, linja og sida.',
  en: 'The quote does not stand at the line or page that is given. Check the quote, the line and the page.',
};

/** The field that names a place which the document does not have. */
function beyond({ line = 1, lineEnd = 1, page = 1 }: QuotedAnchor, { lines, pages }: SearchedText) {
  return line > lines ? 'line' : lineEnd > lines ? 'lineEnd' : page > pages ? 'page' : undefined;
}

function noSuchPlace(field: 'line' | 'lineEnd' | 'page', { lines, pages }: SearchedText): Sentence {
  if (field !== 'page')
    return {
      nb: `Linjen finnes ikke: dokumentet har ${lines} ${lines === 1 ? 'linje' : 'linjer'}. Rett linjen.`,
      nn: `Linja finst ikkje: dokumentet har ${lines} ${lines === 1 ? 'linje' : 'linjer'}. Rett linja.`,
      en: `There is no such line: the document has ${lines} ${lines === 1 ? 'line' : 'lines'}. Correct the line.`,
    };
  return pages === 1
    ? {
        nb: 'Siden finnes ikke: teksten har ingen sideskift. Skriv linjen (line) i stedet.',
        nn: 'Sida finst ikkje: teksten har ingen sideskift. Skriv linja (line) i staden.',
        en: 'There is no such page: the text has no page breaks. Write the line instead.',
      }
    : {
        nb: `Siden finnes ikke: dokumentet har ${pages} sider. Rett siden.`,
        nn: `Sida finst ikkje: dokumentet har ${pages} sider. Rett sida.`,
        en: `There is no such page: the document has ${pages} pages. Correct the page.`,
      };
}
