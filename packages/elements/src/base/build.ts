import { nothing, Part, wordsOf } from './part.js';
import { opened } from './template.js';

/**
 * Makes nodes of a template, once. Nothing is parsed as HTML: no word can become markup, and no page needs to allow a
 * Trusted Types policy.
 * @throws TypeError where there are neither words nor nodes
 */
export function build(content: unknown): DocumentFragment {
  const fragment = new DocumentFragment();
  fill(fragment, content);
  return fragment;
}

function fill(parent: ParentNode & Node, content: unknown): void {
  const words = add(parent, content, '');
  if (words) parent.appendChild(document.createTextNode(words));
}

/** Adds what is no words; words are gathered first, so that those beside one another become one node. Answers with the last of them. */
function add(parent: ParentNode & Node, value: unknown, before: string): string {
  const content = opened(value);
  if (content === nothing || content == null) return before;
  if (Array.isArray(content)) return content.reduce<string>((words, item) => add(parent, item, words), before);
  const isPart = content instanceof Part;
  if (!isPart && !(content instanceof Node)) return before + wordsOf(content);
  fill(parent, before);
  parent.appendChild(isPart ? elementOf(content) : content);
  return '';
}

function elementOf({ name, attributes, content }: Part): Element {
  const [tag, ...look] = name.split('.');
  const element = document.createElement(tag!);
  if (look[0]) element.className = look.join(' ');
  for (const [name, value] of Object.entries(attributes)) set(element, name, value);
  fill(element, content);
  return element;
}

function set(element: Element, name: string, given: unknown): void {
  const bare = name.slice(1);
  if (name[0] === '@') element.addEventListener(bare, given as EventListener);
  else if (name[0] === '.') Object.assign(element, { [bare]: given });
  else if (name[0] === '?') element.toggleAttribute(bare, !!given);
  else if (given !== nothing) element.setAttribute(name, wordsOf(given));
}
