import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { manifestOf, published, root } from '../release/packages.mjs';

/**
 * Every way into the published packages that has functions; those with a star have widgets or data.
 * @returns `{ name: '@helsefellesskap/model/schema', file }`, the file being its source
 */
export function entries() {
  return published.flatMap((folder) => {
    const { name, exports = {} } = manifestOf(folder);
    return Object.entries(exports).flatMap(([path, target]) => {
      const file = sourceOf(folder, target);
      return file ? [{ name: name + path.slice(1), file }] : [];
    });
  });
}

/** A declaration in `dist` is made of the file of the same name in `src`; types by hand and generated data have none. */
function sourceOf(folder, target) {
  const declared = target.import?.types ?? target.types ?? '';
  const file = join(root, 'packages', folder, declared.replace(/^\.\/dist\/(.*)\.d\.ts$/, 'src/$1.ts'));
  return declared.startsWith('./dist/') && existsSync(file) ? file : undefined;
}
