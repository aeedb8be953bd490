import { isTemplate, nothing, piecesOf, wordsOf } from './template.js';

/**
 * Makes nodes of a template, once. Nothing is parsed as HTML: no word can become markup, and no page needs to allow a
 * Trusted Types policy.
 * @throws TypeError where there are neither words nor nodes
 */
export function build(content: unknown): DocumentFragment {
  const fragment = new DocumentFragment();
  add(fragment, content);
  return fragment;
}

function add(parent: ParentNode, value: unknown): void {
  if (value === nothing || value == null) return;
  if (Array.isArray(value)) return value.forEach((item) => add(parent, item));
  if (!isTemplate(value)) return parent.append(value instanceof Node ? value : wordsOf(value));
  let next = 0;
  let place = parent as Element;
  for (const { tag, isEnd, isEmpty, attributes, text } of piecesOf(value.strings)) {
    if (!tag)
      text.forEach((words, index) => {
        if (index > 0) add(place, value.values[next++]);
        if (words) place.append(words);
      });
    else if (isEnd) place = place.parentNode as Element;
    else {
      const element = document.createElement(tag);
      for (const [name, text] of attributes) {
        if (text.length === 1) {
          element.setAttribute(name, text[0]!); // most of them
          continue;
        }
        const given = value.values.slice(next, (next += text.length - 1));
        const bare = name.slice(1);
        if (name[0] === '@') element.addEventListener(bare, given[0] as EventListener);
        else if (name[0] === '.') Object.assign(element, { [bare]: given[0] });
        else if (name[0] === '?') element.toggleAttribute(bare, !!given[0]);
        else if (!given.includes(nothing))
          element.setAttribute(
            name,
            text.reduce((all, words, index) => all + wordsOf(given[index - 1]) + words),
          );
      }
      place.appendChild(element);
      if (!isEmpty) place = element;
    }
  }
}
