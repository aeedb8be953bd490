import type { Language } from '../language.js';

/** A subject and what is said of it; what has no object is left out. */
export type Description = [subject: string, ...statements: [predicate: string, objects: (string | undefined)[]][]];

const prefixes: Record<string, string> = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  euvoc: 'http://publications.europa.eu/ontology/euvoc#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  org: 'http://www.w3.org/ns/org#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/**
 * Descriptions as Turtle, each with its statements below it; an empty text where there are none.
 * Small enough to own: every text is a quoted literal and every name a whole address, so nothing else needs care.
 */
export function turtle(descriptions: Description[]): string {
  const body = descriptions.flatMap(([subject, ...statements]) => {
    const lines = statements.flatMap(([predicate, objects]) => {
      const there = [...new Set(objects.filter((object) => object !== undefined))];
      return there.length > 0 ? [`${predicate} ${there.join(', ')}`] : [];
    });
    return lines.length > 0 ? [`${subject} ${lines.join(' ;\n  ')} .\n`] : [];
  });
  if (body.length === 0) return '';
  const said = names(body.join('\n'));
  const used = Object.entries(prefixes).filter(([prefix]) => said.includes(`${prefix}:`));
  return `${used.map(([prefix, address]) => `@prefix ${prefix}: <${address}> .\n`).join('')}\n${body.join('\n')}`;
}

/** A name that is an address. Signs that may not stand in one are written as per cent. */
export function iri(address: string): string {
  return `<${wellFormed(address).replace(/[\p{Cc} <>"{}|^`\\]/gu, (sign) => encodeURIComponent(sign))}>`;
}

/** Words in a language. */
export function words([language, text]: [Language, string]): string {
  return `${quoted(text)}@${language}`;
}

/** A text in no language, or a value of an XML Schema type. */
export function value(text: string, type?: 'date' | 'decimal'): string {
  return type ? `${quoted(text)}^^xsd:${type}` : quoted(text);
}

/** Something without a name of its own. */
export function nameless(...statements: [predicate: string, object: string | undefined][]): string | undefined {
  const there = statements.filter(([, object]) => object !== undefined);
  return there.length > 0 ? `[ ${there.map((statement) => statement.join(' ')).join(' ; ')} ]` : undefined;
}

function quoted(text: string): string {
  const escaped = wellFormed(text).replace(/[\p{Cc}"\\]/gu, (sign) => {
    const short = ({ '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' } as Record<string, string>)[sign];
    return short ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `"${escaped}"`;
}

/** Half of a pair of surrogates is no sign, and UTF-8 cannot hold it. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** The text without literals and addresses, which may hold what looks like a prefix. */
function names(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|<[^>]*>/g, '');
}
