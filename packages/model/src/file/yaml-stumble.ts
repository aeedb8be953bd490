import type { FileFault } from './fault.js';
import { endOf, lineEnd } from './yaml-flow.js';
import { colonSlip, hyphenSlip } from './yaml-slip.js';

/** Fields or items that begin equally far in. */
interface Level {
  indent: number;
  isList: boolean;
  /** Where the first of them begins. */
  offset: number;
}

/** What the parser stumbled over, such as a line that does not begin where it should, or a sign that is never closed. */
export interface Stumble {
  offset: number;
  fault: FileFault;
}

const field = /^(?:"[^"]*"|'[^']*'|[^\s"'#[\]{},&*!|>%@`–—•-][^\s#:]*):(?:[ \t]+|$)/;
const hyphen = /^-(?:[ \t]+|$)/;

/**
 * The first line whose indentation fits nothing above it, where something opens that is never closed, or where a sign is
 * nearly right. The parser has no word for most of these: it reads on, and tells of colons and quotation marks that
 * nobody has to mend. In time that grows with the text.
 */
export function firstStumble(text: string): Stumble | undefined {
  const levels: Level[] = [];
  let isOpen = true; // what stood last may have fields or items of its own
  let doubt: (Stumble & { indent: number }) | undefined; // words that were meant as a field, if fields follow

  /** Takes a field or an item into its level; answers with the place of what stands too far in or out. */
  const place = (indent: number, isList: boolean, offset: number): number | undefined => {
    const isFurtherOut = () => levels.length > 0 && indent < levels.at(-1)!.indent;
    while (levels.length > 1 && isFurtherOut()) levels.pop();
    if (isFurtherOut()) return levels[0]!.offset; // it is the beginning that stands too far in
    if (!isList && levels.at(-1)?.isList && levels.at(-2)?.indent === indent) levels.pop(); // items may stand below the very beginning of their field
    const level = levels.at(-1);
    if (level?.indent === indent && level.isList === isList) return undefined;
    const isInside = isOpen && (!level || indent > level.indent || (isList && !level.isList));
    if (!isInside) return offset;
    levels.push({ indent, isList, offset });
    return undefined;
  };

  for (let start = 0, end: number; start < text.length; start = end + 1) {
    end = lineEnd(text, start);
    const [space = ''] = /^[ \t]*/.exec(text.slice(start, end)) ?? [];
    let offset = start + space.length;
    let rest = text.slice(offset, end).trimEnd();
    if (rest === '' || /^(#|---$|\.\.\.$)/.test(rest)) continue;
    if (space.includes('\t')) return { offset: start + space.indexOf('\t'), fault: 'tab' };

    let isPlaced = false;
    let isItem = true; // nothing but hyphens so far
    while (isItem) {
      const [sign] = hyphen.exec(rest) ?? field.exec(rest) ?? [];
      if (sign === undefined) break;
      isItem = sign.startsWith('-');
      const indent = offset - start;
      if (doubt && indent >= doubt.indent) return doubt;
      doubt = undefined;
      const astray = place(indent, isItem, offset);
      if (astray !== undefined) return { offset: astray, fault: 'indent' };
      isPlaced = isOpen = true;
      offset += sign.length;
      rest = rest.slice(sign.length);
    }
    const level = levels.at(-1)?.indent ?? 0;
    const isNoValue = !isPlaced && offset - start <= level;
    const slip = isItem ? nearly(rest, offset, isNoValue) : undefined;
    if (slip?.isCertain) return slip;
    if (slip) doubt = { ...slip, indent: offset - start };
    if (isNoValue && levels.length > 0 && /^[\wÆØÅæøå«(]/.test(rest)) return { offset, fault: 'no-field' };
    if (!isPlaced && !isOpen) continue; // words that go on from the line above
    if (isPlaced) isOpen = rest === '' || rest.startsWith('#');
    if (/^[|>][\d+-]*(?:[ \t]+#|$)/.test(rest)) end = blockEnd(text, end, level);
    else if (/^[|>]|^[-?][ \t]/.test(rest)) return { offset, fault: isPart(rest) ? 'yaml' : 'start' };
    else if (/^["'[{]/.test(rest)) {
      const closed = endOf(text, offset, levels.length > 0 ? level : -1);
      if (typeof closed !== 'number') return closed;
      end = lineEnd(text, closed);
      const behind = text.slice(closed + 1, end);
      const more = behind.trim();
      if (/^[[\]{},]/.test(more)) return { offset: closed + 1 + behind.indexOf(more), fault: 'bracket-astray' };
      if (more !== '' && !/^(?:[ \t]+#|[ \t]*:)/.test(behind))
        return isPart(more) ? { offset: end - more.length, fault: 'yaml' } : { offset, fault: 'start' };
    }
  }
  return undefined;
}

/** Whether this is a field, or an item with fields: it should have had a line of its own. */
function isPart(words: string): boolean {
  return field.test(words.replace(hyphen, ''));
}

/** Words that were meant as a field or an item: for certain where they cannot be anything else. */
function nearly(words: string, offset: number, isNoValue: boolean): (Stumble & { isCertain: boolean }) | undefined {
  const item = hyphenSlip(words, (rest) => field.test(rest), isNoValue);
  const slip = item ?? colonSlip(words);
  return slip && { offset: offset + slip.at, fault: slip.fault, isCertain: item !== undefined || isNoValue };
}

/** Where a text below `|` or `>` ends: before the next line that is no further in than its field. */
function blockEnd(text: string, from: number, indent: number): number {
  let end = from;
  while (end < text.length) {
    const next = lineEnd(text, end + 1);
    const line = text.slice(end + 1, next);
    if (line.trim() !== '' && line.search(/[^ ]/) <= indent) break;
    end = next;
  }
  return end;
}
