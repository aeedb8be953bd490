import { municipalityIndex } from '@helsefellesskap/data/municipality-index';
import { partnership as innlandet } from '@helsefellesskap/data/partnerships/innlandet';
import { plan as regional } from '@helsefellesskap/data/plans/helse-sor-ost-2040';
import { plan as sognOgFjordane } from '@helsefellesskap/data/plans/sogn-og-fjordane/strategy-2025';
import { plan as sorRogaland } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mount } from './widgets.test-helper.js';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(async () => {
  await page.viewport(414, 896);
  document.body.removeAttribute('style');
  vi.restoreAllMocks();
});

const schemes = {
  light: 'color-scheme: light; background: #ffffff; color: #1e2b3c',
  dark: 'color-scheme: dark; background: #14191f; color: #e6e9ee',
};
const settings = (['nb', 'nn'] as const).flatMap((lang) =>
  (['light', 'dark'] as const).flatMap((scheme) => [320, 1280].map((width) => ({ lang, scheme, width }))),
);

describe.each(settings)(
  'in $lang, on a $scheme page $width px wide, axe finds nothing in',
  ({ lang, scheme, width }) => {
    async function put(html: string, properties: object) {
      await page.viewport(width, 900);
      document.body.style.cssText = schemes[scheme];
      const widget = mount(`<main lang="${lang}"><h1>Eksempel kommune</h1>${html}</main>`);
      Object.assign(widget, properties);
      await widget.updateComplete;
      return widget;
    }

    test.each([sorRogaland, sognOgFjordane, regional])('hfs-plan with $id', async (plan) => {
      const widget = await put('<hfs-plan></hfs-plan>', { plan });
      expect(await violations()).toEqual([]);
      for (const panel of widget.querySelectorAll('details')) panel.open = true;
      expect(await violations()).toEqual([]);
    });

    test('hfs-partnership-card with forty-two municipalities', async () => {
      const widget = await put('<hfs-partnership-card></hfs-partnership-card>', { partnership: innlandet });
      expect(await violations()).toEqual([]);
      widget.querySelector('details')!.open = true;
      expect(await violations()).toEqual([]);
    });

    test('hfs-municipality-finder: empty, open, and with an answer', async () => {
      const widget = await put('<hfs-municipality-finder href="/{id}"></hfs-municipality-finder>', {
        index: municipalityIndex,
      });
      expect(await violations()).toEqual([]);
      await userEvent.keyboard('{Tab}s{ArrowDown}');
      await widget.updateComplete;
      expect(await violations()).toEqual([]);
      await userEvent.keyboard('{Enter}');
      await widget.updateComplete;
      expect(widget.querySelector('a')).not.toBe(null);
      expect(await violations()).toEqual([]);
    });

    test('a widget that has nothing to show', async () => {
      await put('<hfs-plan src="data:,nothing"></hfs-plan>', {});
      await expect.poll(() => document.querySelector('.hfs-status p')).not.toBe(null);
      expect(await violations()).toEqual([]);
    });
  },
);

test('axe does find faults, in the page and in shadow roots', async () => {
  const widget = mount('<main lang="nb"><a href="/"></a><hfs-municipality-finder></hfs-municipality-finder></main>');
  await widget.updateComplete;
  widget.shadowRoot!.querySelector('label')!.remove();
  expect((await violations()).map((found) => found.split(':')[0])).toEqual(['label', 'link-name']);
});

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, {
    resultTypes: ['violations'],
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}
