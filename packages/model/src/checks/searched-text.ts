import { folded } from './folded.js';
import { withoutFurniture } from './page-furniture.js';
import { afterBreak, beforeBreak, beginsWord, endsWord, isHyphen, isSpace, joined, letter } from './word-edges.js';

/** A place in a text. Lines and pages are counted from 1, by `\n` and `\f`. */
export interface TextPlace {
  /** The first line; without it, wherever on the page. */
  line?: number;
  /** The last line, where the words go over several. */
  lineEnd?: number;
  /** The page; without it, the whole text. */
  page?: number;
}

/** A text that has been made ready to look words up in. */
export interface SearchedText {
  /** How many signs a look-up in all of it goes through, at most. */
  length: number;
  /** How many lines it has. */
  lines: number;
  /** How many pages it has; 1 where nothing divides it. */
  pages: number;
  /** Whether words stand there: at a place, or anywhere. */
  has(words: string, place?: TextPlace): boolean;
  /** Where words stand first; `undefined` where they do not, or only when what pages repeat is left out. */
  placeOf(words: string): Required<TextPlace> | undefined;
}

/**
 * Makes a text ready to look many quotes up in, as {@link standsAt} and {@link standsIn} look up one.
 * @example
 * ```ts
 * import { searchedText } from '@helsefellesskap/model/checks';
 *
 * const text = searchedText('Visjon\nGode helsetje-\nnester');
 * text.has('Gode helsetjenester', { line: 2, lineEnd: 3 }); // → true
 * text.has('helsetje'); // → false
 * text.placeOf('Gode helsetjenester'); // → { line: 2, lineEnd: 3, page: 1 }
 * ```
 */
export function searchedText(text: string): SearchedText {
  const whole = folded(text);
  const asItStands = readyMade(whole);
  let bare: Ready | undefined; // made when something is not found: most things are
  return {
    length: whole.length,
    lines: asItStands.lines.length - (whole.endsWith('\n') && whole.length > 1 ? 1 : 0),
    pages: asItStands.pages.length - (whole.endsWith('\f') && whole.length > 1 ? 1 : 0),
    has: (words, place) => {
      const sought = folded(words);
      if (spanOf(asItStands, sought, place)) return true;
      if (asItStands.pages.length < 2) return false;
      bare ??= readyMade(withoutFurniture(whole));
      return spanOf(bare, sought, place) !== undefined;
    },
    placeOf: (words) => {
      const span = spanOf(asItStands, folded(words));
      if (!span) return undefined;
      const { lines, pages } = asItStands;
      return {
        line: countUpTo(lines, span[0]),
        lineEnd: countUpTo(lines, span[1] - 1),
        page: countUpTo(pages, span[0]),
      };
    },
  };
}

interface Ready {
  text: string;
  /** Where lines and pages begin. */
  lines: number[];
  pages: number[];
  solid: Solid;
}

/** The text without white space and hyphens, which a line break may add, and where each run of it comes from. */
interface Solid {
  signs: string;
  starts: number[];
  offsets: number[];
}

function readyMade(text: string): Ready {
  return { text, lines: startsOf(text, '\n'), pages: startsOf(text, '\f'), solid: solidOf(text) };
}

function startsOf(text: string, mark: string): number[] {
  const starts = [0];
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) starts.push(at + 1);
  return starts;
}

function solidOf(text: string): Solid {
  const starts: number[] = [];
  const offsets: number[] = [];
  const runs: string[] = [];
  let length = 0;
  for (const { 0: run, index } of text.matchAll(/[^\s\u00ad\u2010\u2011-]+/g)) {
    starts.push(length);
    offsets.push(index);
    runs.push(run);
    length += run.length;
  }
  return { signs: runs.join(''), starts, offsets };
}

/** From where to where words stand, the first time. */
function spanOf({ text, lines, pages, solid }: Ready, words: string, place?: TextPlace): [number, number] | undefined {
  const parts = words.match(/\s+|\S/gu); // letter by letter, white space as it comes
  if (!parts) return undefined;
  const { line, lineEnd, page } = place ?? {};
  const start = Math.max(startAt(lines, line), startAt(pages, page));
  const end =
    line !== undefined
      ? startAt(lines, (lineEnd ?? line) + 1)
      : startAt(pages, page === undefined ? undefined : page + 1, text.length);
  const sought = words.replace(/[\s\u00ad\u2010\u2011-]+/g, '');
  if (sought === '') {
    const at = text.slice(start, end).indexOf(words);
    return at < 0 ? undefined : [start + at, start + at + words.length];
  }
  const lead = /^[\s\u00ad\u2010\u2011-]*/.exec(words)?.[0] ?? '';
  const [from, to] = [solidAt(solid, start), solidAt(solid, end)];
  const searched = solid.signs.slice(from, to);
  for (let at = searched.indexOf(sought); at >= 0; at = searched.indexOf(sought, at + 1)) {
    const begins = beforeLead(text, textAt(solid, from + at), lead);
    const ends = begins === undefined || begins < start ? undefined : matched(text, begins, parts);
    if (begins !== undefined && ends !== undefined && ends <= end && beginsWord(text, begins) && endsWord(text, ends))
      return [begins, ends];
  }
  return undefined;
}

/** Where a line or page begins; behind the text, where there are not so many. */
function startAt(starts: readonly number[], number: number | undefined, without = 0): number {
  return number === undefined ? without : (starts[number - 1] ?? Infinity);
}

/** How many of the list are not above a value. */
function countUpTo(list: readonly number[], value: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function textAt({ starts, offsets }: Solid, at: number): number {
  const run = countUpTo(starts, at) - 1;
  return (offsets[run] ?? 0) + at - (starts[run] ?? 0);
}

function solidAt({ signs, starts, offsets }: Solid, at: number): number {
  const run = countUpTo(offsets, at) - 1;
  if (run < 0) return 0;
  return Math.min((starts[run] ?? 0) + at - (offsets[run] ?? 0), starts[run + 1] ?? signs.length);
}

/** Where the hyphens and spaces begin that the words begin with; `undefined` where they do not stand there. */
function beforeLead(text: string, at: number, lead: string): number | undefined {
  let start = at;
  for (const sign of [...lead].reverse()) {
    const end = /^[ \n]$/.test(sign) ? beforeBreak(text, start) : undefined;
    if (end === undefined && text[start - 1] !== sign) return undefined;
    start = end ?? start - 1;
  }
  return start;
}

/** Where the parts end when they begin at an offset; `undefined` where they do not stand there. */
function matched(text: string, start: number, parts: readonly string[]): number | undefined {
  let at = start;
  for (const [index, part] of parts.entries()) {
    const end = afterBreak(text, at);
    if (/^[ \n]$/.test(part) && end !== undefined) {
      at = end;
      continue;
    }
    if (!text.startsWith(part, at)) return undefined;
    at += part.length;
    const next = parts[index + 1] ?? '';
    if (isHyphen(part) && next !== '' && !isSpace(next)) at = afterBreak(text, at) ?? at;
    else if (isHyphen(text.charAt(at)) && letter.test(part) && letter.test(next))
      at = afterDivision(text, at, part, next);
  }
  return at;
}

const smallLetter = /^\p{Ll}$/u;

/** Behind a hyphen that divides a word at the end of a line. A hyphen beside a capital, as in «Sør-Øst», belongs to the word. */
function afterDivision(text: string, at: number, before: string, next: string): number {
  const end = afterBreak(text, at + 1);
  if (end === undefined) return at;
  if (text[at] === '\u00ad') return end;
  return smallLetter.test(before) && smallLetter.test(next) && !joined.test(text.slice(end, end + 6)) ? end : at;
}
