import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The root of the repository, with a slash at the end. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A text that tells people what to do, by its path in the repository. */
export interface Guide {
  path: string;
  text: string;
}

const folder = 'docs/guides/';

/** Every guide, and the README that leads to them. */
export const guides: Guide[] = [
  'README.md',
  ...readdirSync(`${root}${folder}`)
    .filter(isMarkdown)
    .map((name) => folder + name),
].map(guide);

/** One of them. */
export function guide(path: string): Guide {
  return { path, text: readFileSync(root + path, 'utf8') };
}

/** What stands in fences of a language. */
export function blocks({ text }: Guide, language: string): string[] {
  return [...text.matchAll(/^```(\w+)\n(.*?)^```/gms)].flatMap(([, of, block = '']) =>
    of === language ? [block] : [],
  );
}

/** The policies a guide gives, by the heading above each. */
export function policies({ text }: Guide): Record<string, string> {
  const parts = text.split(/^#+ /m).map((part): [string, string | undefined] => {
    const [heading = ''] = part.split('\n');
    return [heading, /^Content-Security-Policy: (.+)$/m.exec(part)?.[1]];
  });
  return Object.fromEntries(parts.filter((part): part is [string, string] => part[1] !== undefined));
}

/** Where the link to a heading leads. */
export function anchors({ text }: Guide): string[] {
  const headings = text.replace(/^```.*?^```/gms, '').matchAll(/^#+ (.+)$/gm);
  return [...headings].map(
    ([, heading = '']) =>
      `#${heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-')}`,
  );
}

function isMarkdown(name: string): boolean {
  return name.endsWith('.md');
}
