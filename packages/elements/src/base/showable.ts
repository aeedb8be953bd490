import { isTemplate } from './template.js';

/**
 * Makes sure that a template holds only what can be read: an object where a word should be would show as `[object Object]`.
 * @throws TypeError
 */
export function assertShowable(content: unknown): void {
  if (Array.isArray(content)) content.forEach(assertShowable);
  else if (isPlainObject(content) && isTemplate(content)) {
    const isShown = (index: number) => !/[.@][\w-]+=["']?$/.test(content.strings[index] ?? ''); // properties and listeners are not
    content.values.filter((_, index) => isShown(index)).forEach(assertShowable);
  } else if (typeof content === 'function' || isPlainObject(content)) throw new TypeError('no words');
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
