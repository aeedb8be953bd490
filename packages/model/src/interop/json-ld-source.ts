import { isAbsent } from '../absence.js';
import type { LocalText } from '../language.js';
import type { SourceAnchor, SourceDocument } from '../source.js';
import { some, wordsIn } from './parts.js';
import { itemsIn } from './reading.js';

/** A node of JSON-LD; what is undefined is left out of the text. */
export type Node = Record<string, unknown>;

/** A text by language, as a language map. */
export function languageMap(text: Partial<LocalText> | undefined): Record<string, string> | undefined {
  const words = wordsIn(text);
  return words.length > 0 ? Object.fromEntries(words) : undefined;
}

/** The name of a document: a step below its record, since it may share its id with an element. */
function documentAddress(record: string, id: string): string {
  return `${record}#documents/${id}`;
}

export function documentNode(
  { id, title, kind, sha256, url, publisher, language, updated }: SourceDocument,
  record: string,
): Node {
  const name = isAbsent(publisher) ? undefined : languageMap(publisher);
  return {
    '@id': documentAddress(record, id),
    '@type': 'schema:DigitalDocument',
    name: languageMap(title),
    additionalType: kind,
    sha256,
    url,
    publisher: name && { '@type': 'schema:Organization', name },
    inLanguage: language,
    dateModified: updated,
  };
}

/** Where words stand: the quote, and the lines or page of it, as the Web Annotation model has them. */
export function sourceNodes(sources: SourceAnchor[] | undefined, record: string): Node[] | undefined {
  return some(
    itemsIn<SourceAnchor>(sources).map((anchor) => {
      const { method, document, quote } = anchor;
      const selectors = [
        quote === undefined ? undefined : { '@type': 'oa:TextQuoteSelector', exact: quote },
        method === 'external' ? undefined : placeNode(anchor),
      ];
      return {
        '@type': 'oa:SpecificResource',
        method,
        hasSource: documentAddress(record, document),
        hasSelector: some(selectors),
      };
    }),
  );
}

/** RFC 5147 counts the places between lines, from 0; RFC 8118 counts pages from 1. */
function placeNode({
  line,
  lineEnd = line,
  page,
}: {
  line?: number;
  lineEnd?: number;
  page?: number;
}): Node | undefined {
  const select = (fragment: string, rfc: string) => ({
    '@type': 'oa:FragmentSelector',
    fragment,
    conformsTo: `http://tools.ietf.org/rfc/${rfc}`,
  });
  if (line !== undefined) return select(`line=${line - 1},${lineEnd}`, 'rfc5147');
  return page === undefined ? undefined : select(`page=${page}`, 'rfc8118');
}
