import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is built into a package instead of being installed beside it, by the folder of the package. */
export const builtIn = { cli: ['@stricli/core', 'jsonc-parser', 'leven', 'papaparse', 'picocolors', 'yaml', 'zod'] };

/**
 * Writes the licences of what is built in to `LEGAL.txt`, beside the code. The bill of materials names what stands in
 * {@link builtIn}, so that a build with anything else inside fails.
 * @returns a plug-in for esbuild
 */
export function licencesOf(folder) {
  return {
    name: 'licences',
    setup: (build) =>
      build.onEnd(({ metafile }) => {
        if (!metafile) return undefined; // the build has failed, and says why
        const found = packagesIn(Object.keys(metafile.inputs));
        const [inside, named] = [[...found.keys()], builtIn[folder]].map((names) => names.toSorted().join(', '));
        if (inside !== named)
          return { errors: [{ text: `Built in: ${inside}. tools/release/built-in.mjs says ${named}.` }] };
        mkdirSync(build.initialOptions.outdir, { recursive: true });
        writeFileSync(join(build.initialOptions.outdir, 'LEGAL.txt'), [...found.values()].map(licenceIn).join('\n'));
        return undefined;
      }),
  };
}

/** The packages that files come from, by name, and where each lies. */
function packagesIn(paths) {
  const found = paths.flatMap((path) => {
    const [folder, name] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
    return name ? [[name, folder]] : [];
  });
  return new Map(found.toSorted());
}

function licenceIn(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e(\.|$)/i.test(one));
  const path = file ? join(folder, file) : new URL(`licences/${license}.txt`, import.meta.url); // an archive may only name its licence
  return `${name} ${version}, ${license}\n\n${readFileSync(path, 'utf8').trim()}\n`;
}
