import type { LocalText } from '../language.js';
import type { Plan } from '../plan.js';
import type { SourceAnchor } from '../source.js';
import { fieldOf, holderOf, objectsIn, stringsIn } from './walk.js';

/** Fields that are always ours, whatever they stand on. */
const ours = ['note', 'corrected'];
/** Sections that tell where their facts come from, and it is not the plan. */
const fromElsewhere = ['documents', 'indicators', 'observations'];
/** Words kept as they were written, outside any language: of a period, a body, a date, a law. */
const asWritten = ['text', 'abbreviation', 'raw', 'legalBasis'];

/**
 * Texts of a plan that name no place of their own, and still are the source's words: local terms, names, periods.
 * Each must stand somewhere in the plan's own document, or be marked as ours by `editorial`.
 * @example
 * ```ts
 * import { plan } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
 * import { ownWords } from '@helsefellesskap/model/checks';
 *
 * ownWords(plan)[0]; // → { words: '2025–2035', path: ['period', 'text'] }
 * ```
 */
export function ownWords(plan: Plan): { words: string; path: PropertyKey[] }[] {
  const own = ({ path }: { path: PropertyKey[] }) => !fromElsewhere.includes(String(path[0]));
  const plain = [...stringsIn(plan)].filter(({ path }) => asWritten.includes(fieldOf(path)));
  const local = [...objectsIn(plan)].flatMap(({ node, path }) => {
    if (!isLocalText(node) || ours.includes(fieldOf(path))) return [];
    if (isAnchored(holderOf(plan, path), fieldOf(path)) || node.editorial?.includes(node.original)) return [];
    return [{ words: node[node.original] ?? '', path }];
  });
  return [...plain.map(({ text, path }) => ({ words: text, path })), ...local].filter(own);
}

function isLocalText(node: object): node is LocalText {
  return 'original' in node;
}

function isAnchored(holder: Record<string, unknown>, field: string): boolean {
  const sources = holder['sources'] as SourceAnchor[] | undefined;
  return sources !== undefined && (field === 'text' || sources.every(({ method }) => method === 'external'));
}
