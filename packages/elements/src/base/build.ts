import { attributeOf, nothing, Part, wordsOf } from './part.js';
import { opened } from './template.js';

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
  const content = opened(value);
  if (content instanceof Part) {
    const [tag, ...look] = content.name.split('.');
    const element = document.createElement(tag!);
    if (look[0]) element.className = look.join(' ');
    for (const name in content.attributes) set(element, name, content.attributes[name]);
    add(element, content.content);
    parent.appendChild(element);
  } else if (Array.isArray(content)) for (const item of content) add(parent, item);
  else if (content !== nothing && content != null)
    parent.appendChild(content instanceof Node ? content : document.createTextNode(wordsOf(content)));
}

function set(element: Element, name: string, given: unknown): void {
  const bare = name.slice(1);
  if (name[0] === '@') element.addEventListener(bare, given as EventListener);
  else if (name[0] === '.') Object.assign(element, { [bare]: given });
  else if (name[0] === '?') element.toggleAttribute(bare, !!given);
  else {
    const words = attributeOf(given);
    if (words !== undefined) element.setAttribute(name, words);
  }
}
