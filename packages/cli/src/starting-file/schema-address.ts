import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const published = 'https://raw.githubusercontent.com/helsefellesskap/helsefellesskap/main/packages/model/schemas/';

/**
 * Where an editor finds the JSON Schema of a file: beside the project that holds it, so that completion works
 * without a network and fits the version installed, or else where it is published.
 * @param out the file; without one its place is not known
 */
export function schemaAddress(type: 'partnership' | 'plan', out?: string): string {
  const name = `${type}.schema.json`;
  if (out === undefined) return published + name;
  const folder = dirname(resolve(out));
  for (let above = folder; ; above = dirname(above)) {
    const installed = join(above, 'node_modules', '@helsefellesskap', 'model', 'schemas', name);
    if (existsSync(installed)) return relative(realpathSync(folder), written(installed)).split(sep).join('/');
    if (above === dirname(above)) return published + name;
  }
}

/** In the project's own repository the package is a link to its source. */
function written(installed: string): string {
  const real = realpathSync(installed);
  return real.includes(`${sep}node_modules${sep}`) ? installed : real;
}
