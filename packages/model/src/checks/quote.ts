/**
 * Whether a quote stands in a text, within the lines or on the page named.
 * Lines and pages are counted from 1, by `\n` and `\f`.
 * @example
 * ```ts
 * import { standsAt } from '@helsefellesskap/model/checks';
 *
 * const text = 'Visjon\nGode helsetjenester\ntil rett tid';
 * standsAt(text, { quote: 'Gode helsetjenester til rett tid', line: 2, lineEnd: 3 }); // → true
 * standsAt(text, { quote: 'Gode helsetjenester til rett tid', line: 2 }); // → false
 * ```
 */
export function standsAt(
  text: string,
  { quote, line, lineEnd, page }: { quote: string; line?: number; lineEnd?: number; page?: number },
): boolean {
  const place =
    line === undefined
      ? text.split('\f')[(page ?? 0) - 1]
      : text
          .split('\n')
          .slice(line - 1, lineEnd ?? line)
          .join('\n');
  return place !== undefined && standsIn(place, quote);
}

/**
 * Whether words stand anywhere in a text.
 * Only line breaks may differ: where the words have a space the text may break the line, with blank lines and white
 * space around it, and a word may be divided by a hyphen or soft hyphen at the break. A raised number behind a word is a
 * footnote and no part of it. Letters may be composed in either way, as programs copy them. All else must be the same.
 * @example
 * ```ts
 * import { standsIn } from '@helsefellesskap/model/checks';
 *
 * standsIn('Vi vil sam-\narbeide om planer.', 'samarbeide om planer'); // → true
 * standsIn('Vi vil samarbeide om planer.', 'arbeide om planer'); // → false
 * ```
 */
export function standsIn(text: string, words: string): boolean {
  return hasWords(text, words) || (composed.test(words + text) && hasWords(text.normalize(), words.normalize()));
}

const composed = /\p{M}/u; // an å of two signs, as some programs copy it

function hasWords(text: string, words: string): boolean {
  const parts = words.match(/\s+|\S/gu); // the words letter by letter, white space as it comes
  const [first = ''] = parts ?? [];
  if (!parts) return false;
  const firsts = /^[ \n]$/.test(first) ? '' : first; // a first space may be a line break of any kind
  for (let at = text.indexOf(firsts); at >= 0 && at <= text.length; at = text.indexOf(firsts, at + 1)) {
    const end = matched(text, at, parts);
    if (end !== undefined && beginsAt(text, at, first) && endsAt(text, end, parts.at(-1) ?? '')) return true;
    if (at === text.length) return false;
  }
  return false;
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

const letter = /^\p{L}$/u;
const smallLetter = /^\p{Ll}$/u;
const joinedWord = /(?:og|eller)(?!\p{L})/uy; // «hjemme- og borte» keeps its hyphen

/** Behind a hyphen that divides a word at the end of a line. A hyphen beside a capital, as in «Sør-Øst», belongs to the word. */
function afterDivision(text: string, at: number, before: string, next: string): number {
  const end = afterBreak(text, at + 1);
  if (end === undefined) return at;
  if (text[at] === '\u00ad') return end;
  return smallLetter.test(before) && smallLetter.test(next) && !holds(joinedWord, text, end) ? end : at;
}

/** Behind the white space at an offset, where it breaks the line. */
function afterBreak(text: string, at: number): number | undefined {
  let end = at;
  let isBreak = false;
  for (; isSpace(text.charAt(end)); end += 1) isBreak ||= text[end] === '\n' || text[end] === '\f';
  return isBreak ? end : undefined;
}

function isSpace(sign: string): boolean {
  return /^\s/.test(sign);
}

function isHyphen(sign: string): boolean {
  return sign === '-' || sign === '\u2010' || sign === '\u00ad';
}

function holds(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

const anywhere = /(?:)/y;
const before = { capital: /(?<![\p{Lu}\p{M}\p{N}])/uy, letter: /(?<![\p{L}\p{M}\p{N}])/uy, digit: /(?<!\p{N}[.,]?)/uy };
const after = { capital: /(?![\p{L}\p{M}\p{N}])/uy, letter: /(?![\p{Ll}\p{M}\p{N}])/uy, digit: /(?![.,]?\p{N})/uy };

const footnoted = /^[\p{L}\p{N}]{3}[¹²³⁰⁴-⁹]$/u; // not m² or km²

/** Beside white space it always may; that is asked first, because an engine is slow to make the patterns. */
function beginsAt(text: string, at: number, first: string): boolean {
  return at === 0 || isSpace(text.charAt(at - 1)) || holds(edgeBefore(first), text, at);
}

function endsAt(text: string, at: number, last: string): boolean {
  if (footnoted.test(text.slice(Math.max(0, at - 3), at + 1))) return true;
  return at === text.length || isSpace(text.charAt(at)) || holds(edgeAfter(last), text, at);
}

/** The quote may not begin inside a word. A capital right after a small letter is two words that lost their space. */
function edgeBefore(first: string): RegExp {
  if (/\p{Lu}/u.test(first)) return before.capital;
  if (letter.test(first)) return before.letter;
  return /\p{N}/u.test(first) ? before.digit : anywhere;
}

function edgeAfter(last: string): RegExp {
  if (/\p{Lu}/u.test(last)) return after.capital;
  if (letter.test(last)) return after.letter;
  return /\p{N}/u.test(last) ? after.digit : anywhere;
}
