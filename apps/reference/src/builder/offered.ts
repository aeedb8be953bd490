import type { UiLanguage } from '@helsefellesskap/elements/base';
import type { Widget } from '../widgets.js';

type InEach = Record<UiLanguage, string>;

/** A value that an attribute can take with a record, and what it is called. */
export interface Suggestion {
  value: string;
  /** As the record says it, or in the language of the page. */
  label: string | InEach;
}

/** A record that can be embedded. */
export interface OfferedRecord {
  /** Its live name without `.json`. */
  path: string;
  title: InEach;
  /** The page of this site about it. */
  page: InEach;
  /** The hash of today's bytes. */
  hash: string;
  /** The hashes that can be asked for. */
  versions: string[];
  /** Values of attributes, by the attribute's name. */
  suggestions: Record<string, Suggestion[]>;
}

/** A widget that can be embedded. */
export interface OfferedWidget extends Widget {
  name: InEach;
  /** Whether it has pages for frames. */
  isFramed: boolean;
  /** Whether it can be written as HTML. */
  isWritten: boolean;
  /** Paths of the records it shows. */
  records: string[];
}

/** Everything that can be chosen, written into the page as data. */
export interface Catalogue {
  widgets: OfferedWidget[];
  records: OfferedRecord[];
  /** `integrity` of the files below `/widgets/`, by name. */
  integrity: Record<string, string>;
}
