import { languages, type Language, type LocalText } from './language.js';
import type { PublishedRecord } from './record.js';
import type { SourceAnchor, SourceDocument } from './source.js';

/** A word that readers of the plans may not know. */
export interface GlossaryTerm {
  /** Unique in the glossary; pages and addresses point to it. */
  id: string;
  /** What it is called. */
  label: LocalText;
  /** Synonyms, abbreviations and inflected forms, by language. */
  others?: Partial<Record<Language, string[]>>;
  /** What it means, in at most thirty plain words. */
  short: LocalText;
  /** More about it. */
  long?: LocalText;
  /** The same for those who read with effort. */
  easy?: LocalText;
  /** What the explanation rests on. */
  sources: SourceAnchor[];
}

/** The words that readers of the plans may not know, in one file. */
export interface Glossary extends PublishedRecord<'glossary'> {
  /** The documents that the terms are taken from or rest on. */
  documents: SourceDocument[];
  /** The words, in the order of the file. */
  terms: GlossaryTerm[];
}

/**
 * What a word may mean: the term with that id, or else every term that is called so in any language.
 * @param name an id, or a word as it stands in a text
 * @example
 * ```ts
 * import { glossary } from '@helsefellesskap/data/glossary';
 * import { termsFor } from '@helsefellesskap/model';
 *
 * termsFor(glossary, 'SSU').map(({ id }) => id); // → ['strategisk-samarbeidsutvalg']
 * termsFor(glossary, 'sykkel'); // → []
 * ```
 */
export function termsFor(glossary: Glossary, name: string): GlossaryTerm[] {
  const wanted = name.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim().toLowerCase(); // as pages break and hyphenate it
  const known = glossary.terms.filter(({ id }) => id === wanted);
  return known.length > 0
    ? known
    : glossary.terms.filter(({ label, others = {} }) =>
        languages.some((language) =>
          [label[language], ...(others[language] ?? [])].some((word) => word?.toLowerCase() === wanted),
        ),
      );
}
