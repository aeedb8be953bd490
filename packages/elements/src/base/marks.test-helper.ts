import { isAbsent, listOf, type Plan } from '@helsefellesskap/model';
import { at } from './widgets.test-helper.js';

/** A place in a plan that carries a mark of its own. */
export interface Mark {
  /** The way to it, as `goals.0.text`. What a section is called and who adopted it stand below the section: `goals.heading`. */
  place: string;
  /** Whether it stands behind “Vis kilden”: quotations, and remarks on them. */
  isProof: boolean;
}

const texts = new Set([
  'text',
  'abbreviation',
  'reportNumber',
  'quote',
  'raw',
  'legalBasis',
  'series',
  'unit',
  'quality',
]);
const dates = new Set(['to', 'date', 'year', 'updated', 'revisions']);
const numbers = new Set(['number', 'count']);

/**
 * A copy of a plan in which every text, date, number and address carries a mark no other place has, so that what a widget
 * shows of it cannot be taken for the same words elsewhere.
 * @param marks grows by what is marked; a mark is an index in it
 */
export function marked(plan: Plan, marks: Mark[]): Plan {
  return copyOf(plan, []) as Plan;

  function copyOf(value: unknown, way: string[]): unknown {
    const key = way.findLast((step) => !/^\d+$/.test(step)) ?? ''; // of a list, its name
    const mark = () => marks.push(markAt(way, key)) - 1;
    if (Array.isArray(value)) return value.map((part, index) => copyOf(part, [...way, String(index)]));
    if (typeof value === 'object' && value !== null) {
      const suffix = 'original' in value && `⟦${mark()}⟧`;
      const parts = Object.entries(value).map(([name, part]) => [
        name,
        suffix
          ? typeof part === 'string' && name !== 'original'
            ? part + suffix
            : part
          : copyOf(part, [...way, name]),
      ]);
      return Object.fromEntries(parts);
    }
    if (numbers.has(key)) return 7000 + mark();
    if (typeof value !== 'string') return value;
    if (key === 'url') return value.replace('://', `://m${mark()}m.`);
    if (key === 'from') return `${1000 + mark()}`; // in force still: what has an end far away
    if (dates.has(key)) return `${3000 + mark()}`;
    return texts.has(key) ? `${value}⟦${mark()}⟧` : value;
  }

  function markAt(way: string[], key: string): Mark {
    const around = at(plan, way.slice(0, -1));
    const isRemark =
      key === 'note' && !isAbsent(around) && !(way[0] === 'relations' && !('sources' in (around as object)));
    return { place: placeOf(way), isProof: isRemark || key === 'quote' || key === 'corrected' };
  }

  function placeOf([first = '', second = '', ...rest]: string[]): string {
    if (first === 'localTerms') return `${second}.heading`;
    const [section] = first === 'adoptions' ? (listOf(plan.adoptions)[Number(second)]?.covers ?? []) : [];
    return [...(section ? [section] : []), first, second, ...rest].filter(Boolean).join('.');
  }
}

/** The marks that can be read in a widget: behind “Vis kilden”, or outside it. */
export function marksIn(widget: HTMLElement, isProof: boolean): Set<number> {
  const copy = widget.cloneNode(true) as HTMLElement;
  const proofs = [...copy.querySelectorAll('.hfs-proof')];
  for (const proof of isProof ? [] : proofs) proof.remove();
  const html = (isProof ? proofs : [copy]).map(({ innerHTML }) => innerHTML).join(' ');
  const words = html.replace(/<[^>]*>/g, ' ');
  const marks = [...words.matchAll(/⟦(\d+)⟧/g), ...html.matchAll(/href="\w+:\/\/m(\d+)m\./g)].map(([, mark]) =>
    Number(mark),
  );
  const numbers = [...words.matchAll(/(?<![\d-])\d{4}(?!\d)/g), ...html.matchAll(/(?<=data-number=")\d{4}/g)].map(
    Number,
  );
  return new Set([...marks, ...numbers.flatMap((number) => [number - 1000, number - 3000, number - 7000])]);
}
