const lineBreak = String.raw`\s*[\n\f]\s*`;
const letter = /^\p{L}$/u;
const smallLetter = /^\p{Ll}$/u;
const joinedWord = String.raw`(?!(?:og|eller)(?!\p{L}))`; // «hjemme- og borte» keeps its hyphen

/**
 * Whether a quote stands in a text, within the lines or on the page named.
 * Lines and pages are counted from 1, by `\n` and `\f`.
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
 * space around it, and a word may be divided by a hyphen or soft hyphen at the break. All else must be the same.
 */
export function standsIn(text: string, words: string): boolean {
  return patternOf(words).test(text);
}

function patternOf(quote: string): RegExp {
  const parts = quote.match(/\s+|\S/gu) ?? ['(?!)'];
  const body = parts.map((part, index) => {
    if (/^\s/.test(part)) return /^[ \n]$/.test(part) ? `(?:${escaped(part)}|${lineBreak})` : escaped(part);
    const next = parts[index + 1] ?? '';
    if (letter.test(part) && letter.test(next)) return `${part}(?:${divisions(part, next).join('|')})?`;
    return /^[-\u2010\u00ad]$/.test(part) && /^\S/.test(next) ? `${escaped(part)}(?:${lineBreak})?` : escaped(part);
  });
  return new RegExp(edgeBefore(parts[0] ?? '') + body.join('') + edgeAfter(parts.at(-1) ?? ''), 'u');
}

/** How a word may be divided between two letters. A hyphen beside a capital, as in «Sør-Øst», belongs to the word. */
function divisions(before: string, after: string): string[] {
  const soft = `\u00ad${lineBreak}`;
  return smallLetter.test(before) && smallLetter.test(after) ? [soft, `[-\u2010]${lineBreak}${joinedWord}`] : [soft];
}

/** The quote may not begin inside a word. A capital right after a small letter is two words that lost their space. */
function edgeBefore(first: string): string {
  if (/\p{Lu}/u.test(first)) return String.raw`(?<![\p{Lu}\p{M}\p{N}])`;
  if (letter.test(first)) return String.raw`(?<![\p{L}\p{M}\p{N}])`;
  return /\p{N}/u.test(first) ? String.raw`(?<!\p{N}[.,]?)` : '';
}

function edgeAfter(last: string): string {
  if (/\p{Lu}/u.test(last)) return String.raw`(?![\p{L}\p{M}\p{N}])`;
  if (letter.test(last)) return String.raw`(?![\p{Ll}\p{M}\p{N}])`;
  return /\p{N}/u.test(last) ? String.raw`(?![.,]?\p{N})` : '';
}

function escaped(part: string): string {
  return part.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
