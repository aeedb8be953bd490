import * as z from 'zod/mini';
import { folded } from './checks/folded.js';
import { languages, type Language, type LocalText } from './language.js';
import type { SourceAnchor, SourceDocument } from './source.js';
import { undetermined } from './text.schema.js';

interface Completable {
  language?: Language;
  documents: SourceDocument[];
}

/** What the parts of a record take from the whole of it. */
interface Whole extends Completable {
  byId: Map<string, SourceDocument>;
}

type Report = (message: string, ...more: PropertyKey[]) => void;

/** Fills in what a person need not write, once the whole record is known. Nothing that is written is changed. */
export function completed<In extends Completable, Out>() {
  return z.transform((record: In, context): Out => {
    const path: PropertyKey[] = []; // where the filling stands; copied only where something is wrong
    const report: Report = (message, ...more) =>
      context.issues.push({ code: 'custom', input: record, message, path: [...path, ...more] });
    const byId = new Map([...record.documents].reverse().map((document) => [document.id, document])); // of two with one id, the first
    return fill(record, { ...record, byId }, path, report) as Out;
  });
}

/** For records that have no language of their own: every text must say which language it is in. */
export const languagesGiven = z.check<unknown>(({ value, issues }) => {
  for (const path of undeterminedIn(value, [])) {
    issues.push({ code: 'custom', input: value, message: 'original-language', path });
  }
});

function undeterminedIn(value: unknown, path: PropertyKey[]): PropertyKey[][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('original' in value && value.original === undetermined) return [path];
  return Object.entries(value).flatMap(([key, part]) =>
    undeterminedIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function fill(value: unknown, record: Whole, path: PropertyKey[], report: Report): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const part = (key: PropertyKey, inner: unknown): unknown => {
    path.push(key);
    const filled = fill(inner, record, path, report);
    path.pop();
    return filled;
  };
  if (Array.isArray(value)) return value.map((item, index) => part(index, item));
  if ('original' in value && value.original === undetermined) return inLanguage(value, record.language ?? 'nb');

  const filled: Record<string, unknown> = {};
  for (const key of Object.keys(value)) filled[key] = part(key, (value as Record<string, unknown>)[key]);
  if (isAnchorList(filled['sources'])) {
    const text = filled['text'] as LocalText | undefined;
    filled['sources'] = filled['sources'].map((anchor, index) =>
      anchored(anchor, text, record, (message, ...more) => report(message, 'sources', index, ...more)),
    );
  }
  return filled;
}

function inLanguage(text: object, language: Language): LocalText {
  return { original: language, [language]: (text as Record<string, string>)[undetermined] };
}

function isAnchorList(value: unknown): value is SourceAnchor[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null && 'method' in item);
}

function anchored(anchor: SourceAnchor, text: LocalText | undefined, record: Whole, report: Report): SourceAnchor {
  const document = anchor.document === '' ? record.documents[0] : record.byId.get(anchor.document);
  if (!document) {
    report('unknown-document', 'document');
    return anchor;
  }
  if (anchor.method === 'external') return { ...anchor, document: document.id };
  if (document.sha256 === undefined) report('document-not-read', 'document');
  if (anchor.sha256 !== '' && anchor.sha256 !== document.sha256) report('other-hash', 'sha256');
  const quote = anchor.quote === '' && anchor.method === 'verbatim' ? (text?.[text.original] ?? '') : anchor.quote;
  if (quote === '') report('quote-missing');
  if (anchor.method === 'verbatim' && text !== undefined && !saysItself(text, quote)) report('not-verbatim');
  return { ...anchor, document: document.id, sha256: document.sha256 ?? '', quote };
}

/** Whether a quote is the text itself, in any language the source has it in. */
function saysItself(text: LocalText, quote: string): boolean {
  return languages.some((language) => {
    const isOurs = language !== text.original && text.editorial?.includes(language);
    const words = isOurs ? undefined : text[language];
    return words === quote || (words !== undefined && spaced(words) === spaced(quote));
  });
}

function spaced(text: string): string {
  return folded(text).replace(/\s+/g, ' ').trim();
}
