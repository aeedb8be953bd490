import type { Page } from '@playwright/test';

/** HTML as a browser reads it: its lines of text, its elements as a tree, and the attributes of each. */
export interface Outline {
  lines: string[];
  /** Indented by depth, in the order of the page. */
  elements: string[];
  /** `element number, name, attribute` and its value. */
  attributes: Record<string, string>;
}

/** Reads a fragment, or what stands inside `within` on a whole page, without running anything of it. */
export function outlineOf(page: Page, html: string, within = 'body'): Promise<Outline> {
  return page.evaluate(
    ({ html, within }) => {
      const root = new DOMParser().parseFromString(html, 'text/html').querySelector(within)!;
      const elements: string[] = [];
      const attributes: Record<string, string> = {};
      const walk = (parent: Element, depth: number) => {
        for (const element of parent.children) {
          const index = elements.push(`${'  '.repeat(depth)}${element.localName}`);
          for (const { name, value } of element.attributes) attributes[`${index} ${element.localName} ${name}`] = value;
          walk(element, depth + 1);
        }
      };
      walk(root, 0);
      document.body.replaceChildren(...root.childNodes); // only what is laid out knows where a line ends
      for (const details of document.querySelectorAll('details')) details.open = true;
      const lines = document.body.innerText.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
      return { lines: lines.filter(Boolean), elements, attributes };
    },
    { html, within },
  );
}
