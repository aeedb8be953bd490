import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/** Copies a folder of a package, which lies beside something that it exports. */
export function copyFolder(exported: string, folder: string, to: string): void {
  const from = new URL(folder, import.meta.resolve(exported));
  cpSync(fileURLToPath(from), fileURLToPath(new URL(`.${to}`, dist)), { recursive: true });
}

/** What a page of another host needs to know that a file in a folder is unchanged, by name. */
export function integrityOf(folder: string): Record<string, string> {
  const at = new URL(`.${folder}`, dist);
  const files = readdirSync(at).filter((name) => /\.(?:js|css)$/.test(name));
  const hash = (name: string) =>
    createHash('sha384')
      .update(readFileSync(new URL(name, at)))
      .digest('base64');
  return Object.fromEntries(files.map((name) => [name, `sha384-${hash(name)}`]));
}
