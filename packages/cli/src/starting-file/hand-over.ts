import { fold, type Language } from '@helsefellesskap/model';
import type { Context } from '../context.js';
import type { UiLanguage } from '../locales/index.js';
import { save, type Saving } from '../save.js';

/** A starting file. */
interface Started {
  type: 'partnership' | 'strategy';
  id: string;
  text: string;
}

/** Gives the file to who asked: in a file, on standard output, or to a program. */
export async function handOver(
  { stdout, stderr, isJson, words }: Context,
  { type, id, text }: Started,
  { out, ...saving }: Saving & { out?: string },
): Promise<void> {
  if (out !== undefined) await save(out, text, saving);
  const made = out === undefined ? { text } : { out };
  if (isJson) stdout.write(`${JSON.stringify({ ok: true, type, id, ...made }, null, 2)}\n`);
  else if (out === undefined) stdout.write(text);
  else if (stderr.isTTY) stderr.write(`${words.new.made(out)}\n`);
}

/**
 * The language of the content, and that of the explanations. Who writes in one of the two Norwegian ones reads it too;
 * otherwise it is that of help and messages, and nothing says that a document is in English because its reader is.
 */
export function languagesOf({ ui }: Context, lang?: Language): { lang: Language; explainedIn: UiLanguage } {
  if (lang === 'nb' || lang === 'nn') return { lang, explainedIn: lang };
  return { lang: lang ?? (ui === 'en' ? 'nb' : ui), explainedIn: ui };
}

/** An id from a name, without the word that all of them have. It is never that of another. */
export function idFrom(name: string, taken: readonly string[]): string {
  const words = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const short = words.replace(/^helsefellesskap(et)?-(i-|pa-|for-)?/, '').replace(/^[^a-z]+/, '');
  const id = short || 'mitt-helsefellesskap';
  return taken.includes(id) ? `${id}-2` : id;
}
