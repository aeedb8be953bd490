// Writes the version of package.json into the source, which has no other way to know it: `node scripts/version.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
writeFileSync(
  new URL('../src/base/version.ts', import.meta.url),
  `/** The version of this package; a test keeps it equal to package.json. */\nexport const version = '${version}';\n`,
);
