import jsonld from 'jsonld';

/** What is used of the library; its published types are of an older version. */
interface Processor {
  expand(document: object, options: object): Promise<object[]>;
  frame(document: object, frame: object, options: object): Promise<Record<string, unknown>>;
  toRDF(document: object, options: object): Promise<Triple[]>;
}

interface Term {
  termType: 'NamedNode' | 'BlankNode' | 'Literal';
  value: string;
  language?: string;
}

export interface Triple {
  subject: Term;
  predicate: Term;
  object: Term;
}

const processor = jsonld as unknown as Processor;

/** Nothing may be fetched, and nothing that says something may be dropped. */
const options = {
  documentLoader: (address: string) => Promise.reject(new Error(`nothing may be fetched: ${address}`)),
  safe: true,
};

export function expanded(text: string): Promise<object[]> {
  return processor.expand(JSON.parse(text) as object, options);
}

export function triplesIn(text: string): Promise<Triple[]> {
  return processor.toRDF(JSON.parse(text) as object, options);
}

/** The nodes that fit a frame, with the words of the text's own context. */
export async function framed(text: string, wanted: object): Promise<Record<string, unknown>[]> {
  const document = JSON.parse(text) as { '@context': object };
  const result = await processor.frame(document, { '@context': document['@context'], ...wanted }, options);
  return (result['@graph'] as Record<string, unknown>[] | undefined) ?? [result];
}
