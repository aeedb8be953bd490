import type { Stumble } from './yaml-stumble.js';

/** Where something ends that opens here, or why it does not. */
type End = number | Stumble;

const closers: Record<string, string> = { '[': ']', '{': '}' };

/**
 * Where a bracket or quotation mark that opens here is closed.
 * @param indent how far in its field or item begins: what does not stand further in is no part of it
 */
export function endOf(text: string, from: number, indent: number): End {
  const closed = closers[text.charAt(from)] ? flowEnd(text, from, indent) : quoteEnd(text, from, indent);
  return closed ?? { offset: from, fault: 'unfinished' };
}

function flowEnd(text: string, from: number, indent: number): End | undefined {
  const open: { at: number; closer: string }[] = [];
  let isText = false; // words stand before, which a bracket would be a part of
  let closed: number | undefined; // where something began that is closed by now
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const closer = closers[sign];
    if (sign === '\n') {
      if (endsBefore(text, at + 1, indent)) return undefined;
      [isText, closed] = [false, undefined];
    } else if (!isText && /["']/.test(sign)) {
      const end = quoteEnd(text, at, indent);
      if (end === undefined) return undefined;
      [closed, at] = [at, end];
    } else if (closer !== undefined) {
      if (isText) return { offset: at, fault: 'bracket-in-text' };
      open.push({ at, closer });
      closed = undefined;
    } else if (sign === ']' || sign === '}') {
      const last = open.pop();
      if (last?.closer !== sign) return { offset: at, fault: 'bracket-astray' };
      if (open.length === 0) return at;
      [isText, closed] = [false, last.at];
    } else if (sign === '#' && /\s/.test(text.charAt(at - 1))) {
      if (isText) return { offset: at, fault: 'hash' };
      at = lineEnd(text, at) - 1;
    } else if (sign === ',' || (sign === ':' && (closed !== undefined || /[\s,[\]{}]/.test(text.charAt(at + 1)))))
      [isText, closed] = [false, undefined];
    else if (sign.trim() !== '') {
      if (closed !== undefined) return { offset: closed, fault: 'start' };
      isText = true;
    }
  }
  return undefined;
}

function quoteEnd(text: string, from: number, indent: number): number | undefined {
  const quote = text.charAt(from);
  for (let at = from + 1; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const isEscaped = quote === '"' ? sign === '\\' : sign === quote && text.charAt(at + 1) === quote;
    if (isEscaped) at += 1;
    else if (sign === quote) return at;
    else if (sign === '\n' && endsBefore(text, at + 1, indent)) return undefined;
  }
  return undefined;
}

/** Whether a line is no further in than the field, and so no part of its value. A bracket may be closed there. */
function endsBefore(text: string, start: number, indent: number): boolean {
  const [space, rest] = lineParts(text, start);
  return rest !== '' && space.length <= indent && !/^[\]}]/.test(rest);
}

function lineParts(text: string, start: number): [space: string, rest: string] {
  const line = text.slice(start, lineEnd(text, start));
  const rest = line.trimStart();
  return [line.slice(0, line.length - rest.length), rest];
}

/** Where a line ends. */
export function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
