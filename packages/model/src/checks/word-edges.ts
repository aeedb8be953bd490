export const letter = /^\p{L}$/u;
const capital = /^\p{Lu}$/u;
const digit = /^\p{N}$/u;
const inWord = /[\p{L}\p{M}\p{N}]/u;
export const joined = /^(?:og|eller)(?!\p{L})/u; // «hjemme- og borte» keeps its hyphen

/** Whether words that match at an offset begin where a word or number of the text begins. */
export function beginsWord(text: string, at: number): boolean {
  const first = signFrom(text, at);
  const before = text.slice(Math.max(0, at - 8), at);
  const last = lastSign(before);
  if (digit.test(first)) return !beginsInNumber(text, at, before);
  if (isHyphen(first)) return !inWord.test(last);
  if (!letter.test(first)) return true;
  if (/[\p{M}\p{N}]/u.test(last) || (capital.test(first) ? capital : letter).test(last)) return false; // a capital behind a small letter: two words that lost their space
  const end = isSpace(last) ? beforeBreak(text, at) : at;
  const isDivided =
    end !== undefined &&
    isHyphen(text.charAt(end - 1)) &&
    inWord.test(lastSign(text.slice(Math.max(0, end - 3), end - 1)));
  return !isDivided || (end === at ? isInAddress(text, at) : joined.test(text.slice(at, at + 6)));
}

/** Whether words that match up to an offset end where a word or number of the text ends. */
export function endsWord(text: string, at: number): boolean {
  const last = lastSign(text.slice(Math.max(0, at - 2), at));
  const next = signFrom(text, at);
  if (digit.test(last) && goesOnAsNumber(text, at)) return false;
  if (isHyphen(last) && inWord.test(lastSign(text.slice(Math.max(0, at - 3), at - 1)))) {
    const rest = signFrom(text, afterBreak(text, at) ?? at);
    return !inWord.test(rest) || joined.test(text.slice(afterBreak(text, at) ?? at).slice(0, 6));
  }
  if (!letter.test(last) && !digit.test(last)) return true;
  if (/[\p{M}\p{N}]/u.test(next)) return false;
  if (letter.test(last) && (capital.test(last) ? letter : /^\p{Ll}$/u).test(next)) return false;
  if (!isHyphen(next) || isInAddress(text, at)) return true;
  const behind = afterBreak(text, at + 1) ?? at + 1;
  return !inWord.test(signFrom(text, behind)) && !joined.test(text.slice(behind, behind + 7).trimStart());
}

/** Hyphens stand for spaces in the name of a file. */
function isInAddress(text: string, at: number): boolean {
  return /:\/\/\S*$/.test(text.slice(Math.max(0, at - 300), at));
}

/** A sign, a decimal mark or thousands before it belong to a number. A dash between two numbers is no sign. */
function beginsInNumber(text: string, at: number, before: string): boolean {
  if (/[\p{N}][.,]?$/u.test(before) || /[-+±\u2010\u2011]$/.test(before)) return true;
  if (/(?:^|[^\p{L}\p{N}])[−–]$/u.test(before)) return true;
  return /^\d{3}(?!\d)/.test(text.slice(at, at + 4)) && /(?:^|[^\d.])\d{1,3} $/.test(before.slice(-6));
}

function goesOnAsNumber(text: string, at: number): boolean {
  const rest = text.slice(at, at + 5);
  if (/^[.,]?\p{N}/u.test(rest)) return true;
  return /^ \d{3}(?!\d)/.test(rest) && /(?:^|\D)\d{1,3}$/.test(text.slice(Math.max(0, at - 4), at));
}

/** Behind the white space at an offset, where it breaks the line. */
export function afterBreak(text: string, at: number): number | undefined {
  let end = at;
  let isBreak = false;
  for (; isSpace(text.charAt(end)); end += 1) isBreak ||= text[end] === '\n' || text[end] === '\f';
  return isBreak ? end : undefined;
}

/** Before the white space that ends at an offset, where it breaks the line. */
export function beforeBreak(text: string, at: number): number | undefined {
  let start = at;
  let isBreak = false;
  for (; isSpace(text.charAt(start - 1)); start -= 1) isBreak ||= text[start - 1] === '\n' || text[start - 1] === '\f';
  return isBreak ? start : undefined;
}

export function isSpace(sign: string): boolean {
  return /^\s/.test(sign);
}

export function isHyphen(sign: string): boolean {
  return sign === '-' || sign === '\u2010' || sign === '\u2011' || sign === '\u00ad';
}

function signFrom(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 32);
}

function lastSign(text: string): string {
  return [...text.slice(-2)].at(-1) ?? '';
}
