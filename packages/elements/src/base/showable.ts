import { isDirectiveResult, isTemplateResult } from 'lit/directive-helpers.js';

/**
 * Makes sure that a template holds only what can be read: an object where a word should be would show as `[object Object]`.
 * @throws TypeError
 */
export function assertShowable(content: unknown): void {
  if (Array.isArray(content)) content.forEach(assertShowable);
  else if (isTemplateResult(content)) {
    const strings = 'strings' in content ? content.strings : [];
    const isShown = (index: number) => !/[.@][\w-]+=["']?$/.test(strings[index] ?? ''); // properties and listeners are not
    content.values.filter((_, index) => isShown(index)).forEach(assertShowable);
  } else if (typeof content === 'function' || (isPlainObject(content) && !isDirectiveResult(content)))
    throw new TypeError('a record has something else where words should be');
}

function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
