import type { nothing as litNothing } from 'lit/html.js';

/** In place of a text: no text. In place of an attribute: no attribute. */
export const nothing = Symbol.for('lit-nothing') as typeof litNothing;

/** Attributes by name, as in a template: `@click` is a listener, `.value` a property, `?open` is there or not. A list is written in one. */
export type Attributes = Record<string, unknown>;

/** An element to be made: what a template is opened into. No record can pass for one: JSON has no classes. */
export class Part {
  /** Its name; from the build with its classes, as `p.hfs-quiet`. */
  declare name: string;
  declare attributes: Attributes | 0 | undefined;
  declare content: unknown[];

  constructor(name: string, attributes: Attributes | 0 | undefined, content: unknown[]) {
    this.name = name;
    this.attributes = attributes;
    this.content = content;
  }
}

/** What the build writes in place of an element of a template (`scripts/templates.ts`). */
export const part = (name: string, attributes?: Attributes | 0, ...content: unknown[]): Part =>
  new Part(name, attributes, content);

/**
 * A value as words; a list of them as one.
 * @throws TypeError for what is none: an object would show as `[object Object]`
 */
export function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join('');
  if (value == null) return '';
  if (Object(value) === value) throw new TypeError('no words');
  return String(value);
}
