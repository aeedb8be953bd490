import type { Words } from './locales/index.js';

/** A flag with a value. */
export function valued<T>(brief: string, placeholder: string, parse: (input: string) => T | Promise<T>) {
  return { kind: 'parsed', brief, placeholder, parse: filled(parse), optional: true } as const;
}

/** What stands alone, such as a file or an id. */
export function named(brief: string, placeholder: string) {
  return { brief, placeholder, parse: filled(String) } as const;
}

/** Nothing is no value: it comes of a variable that is not set. What is missing is said where its name is known. */
function filled<T>(parse: (input: string) => T): (input: string) => T {
  return (input) => {
    if (input.trim() === '') throw new Error('empty');
    return parse(input);
  };
}

/** A flag that can be given several times. */
export function severalOf<T>(brief: string, placeholder: string, parse: (input: string) => T | Promise<T>) {
  return { ...valued(brief, placeholder, parse), variadic: true } as const;
}

/** A flag that is there or not. */
export function given(brief: string) {
  return { kind: 'boolean', brief, optional: true, withNegated: false } as const;
}

/** Flags of every command. They are read before it is known which one it is; here they stand for `--help`. */
export function commonFlags({ common }: Words) {
  return { json: given(common.json), ui: valued(common.ui, 'nb|nn|en', String) };
}

/** The values of {@link commonFlags}. */
export interface CommonFlags {
  json?: boolean;
  ui?: string;
}
