// Fails when the built pages load anything from another host: storybook must work on a closed network.
import { readFileSync } from 'node:fs';

const loads =
  /<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)=["']?(?:https?:)?\/\/[^>]*>|@import\s+["'(]*https?:|url\(["']?https?:/gi;

for (const page of ['index.html', 'iframe.html']) {
  const found = readFileSync(new URL(`../dist/${page}`, import.meta.url), 'utf8').match(loads);
  if (!found) continue;
  console.error(`${page} loads from another host: ${found.join(' ')}`);
  process.exitCode = 1;
}
