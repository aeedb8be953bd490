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
  if (words) parent.append(words);
}

/** Adds what is no words; words are gathered first, so that those beside one another become one node. Answers with the last of them. */
function add(parent: ParentNode & Node, value: unknown, before: string): string {
  const content = opened(value);
  if (content === nothing || content == null) return before;
  if (Array.isArray(content)) {
    let words = before;
    for (const item of content) words = add(parent, item, words);
    return words;
  }
  const isPart = content instanceof Part;
  if (!isPart && !(content instanceof Node)) return before + wordsOf(content);
  fill(parent, before);
  parent.append(isPart ? elementOf(content) : content);
  return '';
}

/** One of each name, with its classes: to copy it costs less than to make it. */
const patterns: Record<string, Element> = {};

function elementOf({ name, attributes, content }: Part): Element {
  const element = (patterns[name] ??= patternOf(name)).cloneNode() as Element;
  if (attributes) for (const name of Object.keys(attributes)) set(element, name, attributes[name]);
  fill(element, content);
  return element;
}

function patternOf(name: string): Element {
  const [tag, ...look] = name.split('.');
  const pattern = document.createElement(tag!);
  if (look[0]) pattern.className = look.join(' ');
  return pattern;
}

function set(element: Element, name: string, given: unknown): void {
  if (name[0] === '@') element.addEventListener(name.slice(1), given as EventListener);
  else if (name[0] === '.') Object.assign(element, { [name.slice(1)]: given });
  else if (name[0] === '?') element.toggleAttribute(name.slice(1), !!given);
  else if (given !== nothing) element.setAttribute(name, wordsOf(given));
}
