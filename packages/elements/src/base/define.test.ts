import { afterEach, expect, test, vi } from 'vitest';
import { define } from './define.js';
import { version } from './version.js';

afterEach(() => {
  vi.restoreAllMocks();
});

test('a second copy of the same version is passed over in silence', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  class First extends HTMLElement {
    static release = version;
  }
  class Second extends HTMLElement {
    static release = version;
  }
  define('hfs-test-same', First);
  define('hfs-test-same', Second);
  expect(customElements.get('hfs-test-same')).toBe(First);
  expect(warn).not.toHaveBeenCalled();
});

test('a second copy of another version is told of once, however many tags it has, with both versions', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  for (const tag of ['hfs-test-other', 'hfs-test-another'])
    for (const of of ['1.0.0', '2.0.0'])
      define(
        tag,
        class extends HTMLElement {
          static release = of;
        },
      );
  expect(warn).toHaveBeenCalledOnce();
  expect(warn.mock.calls[0]?.[0]).toBe('<hfs-test-other>: version 1.0.0 was loaded before 2.0.0');
});

test('a tag that someone else has taken stays theirs', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const theirs = class extends HTMLElement {};
  customElements.define('hfs-test-theirs', theirs);
  define(
    'hfs-test-theirs',
    class extends HTMLElement {
      static release = '2.0.0';
    },
  );
  expect(customElements.get('hfs-test-theirs')).toBe(theirs);
  expect(warn.mock.calls[0]?.[0]).toContain('version ? was loaded before');
});

test('the version is that of the package', async () => {
  const response = await fetch(new URL('../../package.json', import.meta.url));
  expect(version).toBe(((await response.json()) as { version: string }).version);
});
