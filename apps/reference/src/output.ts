import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';

const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8')) as Record<
  string,
  { file: string }
>;

/** The address of what Vite made of a source file. */
export function asset(source: string): string {
  return `/${manifest[`src/${source}`]!.file}`;
}

/** Writes a page to its address. */
export async function writePage(address: string, template: unknown): Promise<void> {
  const text = await collectResult(render(template));
  write(address.endsWith('/') ? `${address}index.html` : address, `${text.replace(/<!--.*?-->|<\?>/gs, '').trim()}\n`); // without Lit's marks: nothing here is taken over
}

/** Writes a file, by its address. */
export function write(address: string, text: string): void {
  const file = new URL(`.${address}`, dist);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, text);
}

/** Reads a file that has been written. */
export function read(address: string): string {
  return readFileSync(new URL(`.${address}`, dist), 'utf8');
}

/** Copies the folder in which something that a package exports lies. */
export function copyFolderOf(exported: string, to: string): void {
  const from = new URL('.', import.meta.resolve(exported));
  cpSync(fileURLToPath(from), fileURLToPath(new URL(`.${to}`, dist)), { recursive: true });
}
