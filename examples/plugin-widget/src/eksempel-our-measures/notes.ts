import { LoadError } from '@helsefellesskap/elements/base';
import { languages, type LocalText } from '@helsefellesskap/model';

const statuses = ['planned', 'started', 'done'] as const;

/** How far a measure has come in the municipality. */
export type Status = (typeof statuses)[number];

/** What the municipality says of one measure. */
export interface Note {
  status: Status;
  text: LocalText;
}

/** The municipality's notes, by the id of the measure. */
export type Notes = ReadonlyMap<string, Note>;

/**
 * Notes as they stand in a file.
 * @throws LoadError when they are of another shape
 */
export function notesIn(json: unknown): Notes {
  const entries = Object.entries(isObject(json) ? json : { json });
  if (!entries.every((entry): entry is [string, Note] => isNote(entry[1]))) throw new LoadError('not-readable');
  return new Map(entries);
}

function isNote(value: unknown): value is Note {
  if (!isObject(value) || !isObject(value['text'])) return false;
  const { original, ...text } = value['text'];
  const isWords = languages.every((language) => ['string', 'undefined'].includes(typeof text[language]));
  const isOriginal = languages.some((language) => language === original && text[language] !== undefined);
  return isWords && isOriginal && statuses.some((status) => status === value['status']);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
