import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Every module that is loaded at run time when a source file is: `import type` is erased. */
function loadedBy(file: string, base: string | URL = import.meta.url, seen = new Set<string>()): Set<string> {
  const url = new URL(file.replace(/\.js$/, '.ts'), base);
  if (seen.has(url.href)) return seen;
  seen.add(url.href);
  const code = readFileSync(url, 'utf8');
  for (const [, from] of code.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)) {
    if (from?.startsWith('.')) loadedBy(from, url, seen);
    else if (from) seen.add(from);
  }
  return seen;
}
const packagesIn = (modules: Set<string>) => [...modules].filter((name) => !name.startsWith('file:'));

describe('the main entry', () => {
  it('loads no other package, so that zod stays out of browsers', () => {
    expect(loadedBy('./index.js').size).toBeGreaterThan(10);
    expect(packagesIn(loadedBy('./index.js'))).toEqual([]);
  });

  it('is measured by a walk that does see zod, in the schema entry', () => {
    expect(packagesIn(loadedBy('./schema.js'))).toEqual(['zod/mini']);
  });

  it('leaves reading files and checking them to entries that load nothing of Node', () => {
    expect(packagesIn(loadedBy('./file/index.js')).sort()).toEqual(['jsonc-parser', 'yaml']);
    expect(packagesIn(loadedBy('./checks/index.js')).sort()).toEqual(['jsonc-parser', 'yaml', 'zod/mini']);
  });

  it.runIf(existsSync(new URL('../dist/index.js', import.meta.url)))('is built without zod too', () => {
    for (const file of ['index.js', 'index.cjs']) {
      expect(readFileSync(new URL(`../dist/${file}`, import.meta.url), 'utf8')).not.toMatch(
        /from\s*['"]zod|require\(['"]zod/,
      );
    }
  });

  it('is a table of contents: exports and nothing else', () => {
    const code = readFileSync(new URL('./index.ts', import.meta.url), 'utf8');
    expect(code.replace(/^export (type )?\{[^}]+\} from '\.\/.+';/gm, '').trim()).toBe('');
  });
});
