/** A child of an element; what is `undefined` is left out. */
export type XmlChild = XmlElement | string | undefined;

/** An element of an XML document. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string | undefined>;
  children: XmlChild[];
}

/** An element with attributes and children; what is `undefined` among them is left out. */
export function element(
  name: string,
  attributes: Record<string, string | undefined> = {},
  ...children: XmlChild[]
): XmlElement {
  return { name, attributes, children };
}

/** An element with nothing but text, or nothing at all where there is no text. */
export function textElement(name: string, text: string | undefined, attributes = {}): XmlElement | undefined {
  return text === undefined ? undefined : element(name, attributes, text);
}

/** A whole document in UTF-8, indented between elements and never inside text. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}\n`;
}

/** An element alone, on one line, for XML inside another format. */
export function xmlFragment(root: XmlElement): string {
  return written(root);
}

/** A text without the characters that XML 1.0 has no way to write; a replacement character stands where one was. */
export function printable(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}

function written({ name, attributes, children }: XmlElement, indent?: string): string {
  const given = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escaped(value, true)}"`,
  );
  const inside = children.filter((child) => child !== undefined);
  const tag = `${name}${given.join('')}`;
  if (inside.length === 0) return `<${tag}/>`;
  const flat = indent === undefined || inside.some((child) => typeof child === 'string');
  const deeper = flat ? undefined : `${indent}  `;
  const parts = inside.map((child) => (typeof child === 'string' ? escaped(child) : written(child, deeper)));
  const content = flat ? parts.join('') : `${parts.map((part) => `\n${deeper ?? ''}${part}`).join('')}\n${indent}`;
  return `<${tag}>${content}</${name}>`;
}

/** A parser turns bare line feeds of attributes into spaces and bare carriage returns into line feeds, so these are named. */
function escaped(text: string, inAttribute = false): string {
  const pattern = inAttribute ? /[&<>"\t\n\r]/g : /[&<>\r]/g;
  return printable(text).replace(pattern, (character) => named[character] ?? `&#${character.charCodeAt(0)};`);
}

const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
