import type { Located } from '../file/fault.js';
import { pathText } from '../file/place.js';
import { readSource, type Source } from '../file/source.js';
import { examine, type Examined } from './check-record.js';
import { misplaced, type ExpectedRecord } from './misplaced.js';
import type { CheckContext } from './rule.js';

/** A file that was read, and everything there is to say of it. */
export interface ExaminedFile extends Examined {
  /** From its first line to its last; empty where all is well. */
  findings: Located[];
  /** Where each part of it stands; missing where the file cannot be read. */
  placeOf?: Source['placeOf'];
}

/**
 * Everything that is wrong in a file, from its first line to its last. Never throws.
 * @param name its name; the ending says whether it is JSON or YAML
 * @example
 * ```ts
 * import { checkFile } from '@helsefellesskap/model/checks';
 *
 * const bytes = new TextEncoder().encode('type: glossary\ndocuments: []\nterms: none\n');
 * checkFile('glossary.yml', bytes, { day: '2026-01-15' }).map(({ code, level, line, field }) => [code, level, line, field]);
 * // → [['HFS046', 'error', 2, 'documents'], ['HFS041', 'error', 3, 'terms']]
 * ```
 */
export function checkFile(name: string, bytes: Uint8Array, context: CheckContext): Located[] {
  return examineFile(name, bytes, context).findings;
}

/**
 * The same, with the complete record, and with what is wrong in where the file lies.
 * @param expected what is read there, as `recordPlace` tells; otherwise the record itself says what it is
 * @example
 * ```ts
 * import { examineFile } from '@helsefellesskap/model/checks';
 * import { recordPlace } from '@helsefellesskap/model/file';
 *
 * const bytes = new TextEncoder().encode('type: plan\nid: sor-rogaland/strategy-2025\n');
 * const place = recordPlace('partnerships/vestfold/strategy-2027.yml');
 * const { findings } = examineFile('strategy-2027.yml', bytes, { day: '2026-01-15' }, place);
 * findings.find(({ code }) => code === 'HFS024')?.text.en;
 * // → 'The id must be that of the folder and the file: vestfold/strategy-2027. Correct the id, or move the file.'
 * ```
 */
export function examineFile(
  name: string,
  bytes: Uint8Array,
  context: CheckContext,
  expected?: ExpectedRecord,
): ExaminedFile {
  const source = readSource(name, bytes);
  if (source.findings) return { findings: [...source.findings].sort(byPlace) };
  const { value, placeOf } = source;
  const place = expected && misplaced(value, expected);
  const { record, findings }: Examined =
    place?.path[0] === 'type' ? { findings: [] } : examine(value, context, expected?.type); // by which type, nobody knows
  const others = place ? findings.filter(({ path }) => path.join() !== place.path.join()) : findings; // one fault at one place
  const located = [...others, ...(place ? [place] : [])]
    .map((finding): Located => ({ ...finding, ...placeOf(finding.path), field: pathText(finding.path) }))
    .sort(byPlace);
  return { ...(record && { record }), findings: located, placeOf };
}

function byPlace(a: Located, b: Located): number {
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
