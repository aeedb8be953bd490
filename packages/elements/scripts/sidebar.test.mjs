import { readdirSync, readFileSync } from 'node:fs';
import { loadCsf } from 'storybook/internal/csf-tools';
import { expect, test } from 'vitest';

const src = new URL('../src/', import.meta.url);
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.stories.ts'));

/** The names in Storybook's sidebar, which reads them from the file without running it. */
const sidebarOf = (file) => {
  const csf = loadCsf(readFileSync(new URL(file, src), 'utf8'), { makeTitle: (title) => title }).parse();
  return csf.stories.map(({ name }) => name);
};

test.each(files)('the sidebar calls every state of %s a state, as “Start her” says', (file) => {
  const named = sidebarOf(file);
  expect(named).toContain('State: loading');
  const known = /^(Overview|Options|Accessibility|Narrow|Long Nynorsk|Dark|All|Wrong [Dd]ata|State: .+)\b/;
  expect(named.filter((name) => !known.test(name))).toEqual([]);
});
