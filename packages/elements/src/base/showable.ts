/**
 * Makes sure that a template holds only what can be read: an object where a word should be would show as `[object Object]`.
 * @throws TypeError
 */
export function assertShowable(content: unknown): void {
  if (Array.isArray(content)) content.forEach(assertShowable);
  else if (isTemplate(content)) {
    const isShown = (index: number) => !/[.@][\w-]+=["']?$/.test(content.strings[index] ?? ''); // properties and listeners are not
    content.values.filter((_, index) => isShown(index)).forEach(assertShowable);
  } else if (typeof content === 'function' || isPlainObject(content)) throw new TypeError('no words');
}

function isTemplate(content: unknown): content is { strings: TemplateStringsArray; values: unknown[] } {
  return isPlainObject(content) && Object.hasOwn((content['strings'] as object | undefined) ?? {}, 'raw'); // JSON has no such strings
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
