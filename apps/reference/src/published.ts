import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('.', import.meta.resolve('@helsefellesskap/data/json/index.json'));
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');

/** A published file that widgets take. */
export interface Published {
  /** Its live name without `.json`, such as `plans/sor-rogaland/strategy-2025`. */
  path: string;
  /** The hash in its name, where it is frozen. */
  version?: string;
  text: string;
}

const { files } = JSON.parse(read('index.json')) as { files: { path: string; hash: string }[] };

/** The hash of the live file, by its name without `.json`. */
export const hashes = new Map(files.map(({ path, hash }) => [path.replace('.json', ''), hash]));

/** Live files, and the frozen ones of this release and of those before it. */
export const published: Published[] = readdirSync(fileURLToPath(folder), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .sort()
  .flatMap((file) => {
    const [, path = '', version] =
      /^((?:plans|partnerships)\/.+?|municipality-index|glossary)(?:\.([\w-]{43}))?\.json$/.exec(file) ?? [];
    return path ? [{ path, ...(version && { version }), text: read(file) }] : [];
  });
