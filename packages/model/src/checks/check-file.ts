import type { Located } from '../file/fault.js';
import { pathText } from '../file/place.js';
import { readSource, type Source } from '../file/source.js';
import { checkRecord } from './check-record.js';
import type { CheckContext } from './rule.js';

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
  const source = readSource(name, bytes);
  return source.findings ? [...source.findings].sort(byPlace) : checkSource(source, context);
}

/** The same for a file that has been read. */
function checkSource(source: Source, context: CheckContext): Located[] {
  return checkRecord(source.value, context)
    .map((finding): Located => ({ ...finding, ...source.placeOf(finding.path), field: pathText(finding.path) }))
    .sort(byPlace);
}

function byPlace(a: Located, b: Located): number {
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
