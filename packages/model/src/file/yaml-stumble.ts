import type { FileFault } from './fault.js';

/** Fields or items that begin equally far in. */
interface Level {
  indent: number;
  isList: boolean;
  /** Where the first of them begins. */
  offset: number;
}

/** What the parser stumbled over: a line that does not begin where it should, or a sign that is never closed. */
interface Stumble {
  offset: number;
  fault: Extract<FileFault, 'indent' | 'tab' | 'unfinished'>;
}

const field = /^(?:"[^"]*"|'[^']*'|[^\s"'#[\]{},&*!|>%@`-][^\s#:]*):(?:[ \t]+|$)/;
const hyphen = /^-(?:[ \t]+|$)/;

/**
 * The first line whose indentation fits nothing above it, or where something opens that is never closed. The parser has
 * no word for most of these: it reads on, and tells of colons and quotation marks that nobody has to mend. In time that
 * grows with the text.
 */
export function firstStumble(text: string): Stumble | undefined {
  const levels: Level[] = [];
  let isOpen = true; // what stood last may have fields or items of its own

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
    for (let isItem = true; isItem;) {
      const [sign] = hyphen.exec(rest) ?? field.exec(rest) ?? [];
      if (sign === undefined) break;
      isItem = sign.startsWith('-');
      const astray = place(offset - start, isItem, offset);
      if (astray !== undefined) return { offset: astray, fault: 'indent' };
      isPlaced = isOpen = true;
      offset += sign.length;
      rest = rest.slice(sign.length);
    }
    if (!isPlaced) continue; // words that go on from the line above
    isOpen = rest === '' || rest.startsWith('#');
    if (/^[|>]/.test(rest)) end = blockEnd(text, end, levels.at(-1)!.indent);
    else if (/^["'[{]/.test(rest)) {
      const closed = closing(text, offset);
      if (closed === undefined) return { offset, fault: 'unfinished' };
      end = lineEnd(text, closed);
    }
  }
  return undefined;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
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

/** Where a quotation mark or bracket that opens here is closed. */
function closing(text: string, from: number): number | undefined {
  let depth = 0;
  let quote = '';
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at]!;
    if (quote) {
      const isEscaped = quote === '"' ? sign === '\\' : sign === quote && text[at + 1] === quote;
      if (isEscaped) at += 1;
      else if (sign === quote) quote = '';
    } else if (sign === '"' || (sign === "'" && /[\s[{,:]/.test(text[at - 1] ?? ' '))) quote = sign;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (!quote && depth === 0) return at;
  }
  return undefined;
}
