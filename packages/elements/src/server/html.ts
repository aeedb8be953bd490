import { isTemplate, nothing, piecesOf, wordsOf } from '../base/template.js';

/**
 * A template as HTML text.
 * @throws TypeError where there are no words
 */
export function toHtml(content: unknown): string {
  return write(content)
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

function write(value: unknown): string {
  if (value === nothing || value == null) return '';
  if (Array.isArray(value)) return value.map(write).join('');
  if (!isTemplate(value)) return escape(wordsOf(value));
  let next = 0;
  return piecesOf(value.strings)
    .map(({ tag, isEnd, isEmpty, attributes, text }) => {
      if (!tag) return text.map((words, index) => (index > 0 ? write(value.values[next++]) : '') + words).join('');
      if (isEnd) return `</${tag}>`;
      const written = attributes.flatMap(([name, text]) => {
        const given = value.values.slice(next, (next += text.length - 1));
        const bare = name.slice(1);
        if (/^[@.]/.test(name) || given.includes(nothing)) return [];
        if (name.startsWith('?')) return given[0] ? [bare] : [];
        return [`${name}="${text.reduce((all, words, index) => all + escape(wordsOf(given[index - 1])) + words)}"`];
      });
      return `<${[tag, ...written].join(' ')}${isEmpty ? ' /' : ''}>`;
    })
    .join('');
}

function escape(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
