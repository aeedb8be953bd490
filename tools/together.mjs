import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Keeps modules together in one file. A bundler that splits cuts what is shared by who shares it, into many small files,
 * and Node takes half a millisecond for each. Here every module that is imported late imports these too.
 * @param {string[]} modules paths of sources
 * @returns a plug-in for esbuild
 */
export function together(modules) {
  const lines = modules.map((path) => `import ${JSON.stringify(resolve(path))};`).join('');
  return {
    name: 'together',
    setup: (build) => {
      build.onResolve({ filter: /^\./ }, async ({ path, kind, pluginData, ...asked }) => {
        if (kind !== 'dynamic-import' || pluginData === together) return undefined;
        const found = await build.resolve(path, { kind, pluginData: together, ...asked });
        return { ...found, pluginData: { isLate: true } };
      });
      build.onLoad({ filter: /\.ts$/ }, ({ path, pluginData }) =>
        pluginData?.isLate ? { contents: lines + readFileSync(path, 'utf8'), loader: 'ts' } : undefined,
      );
    },
  };
}
