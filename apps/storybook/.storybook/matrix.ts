/** Every setting a reader may have: language, theme and width. Forced colours are the browser's own (FORCED_COLORS). */
const settings = ['nb', 'nn'].flatMap((language) =>
  ['light', 'dark'].flatMap((theme) => ['320', 'full'].map((width) => ({ language, theme, width }))),
);

/** Looks at a story in every setting: axe finds nothing, and nothing makes the page scroll sideways. */
export async function holdsInEverySetting({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  const page = canvasElement.querySelector<HTMLElement>('.page');
  if (!page) throw new Error('The story stands on no page.');
  const { default: axe } = await import('axe-core');
  const { matches: isForced } = matchMedia('(forced-colors: active)');
  for (const { language, theme, width } of settings) {
    if (isForced && theme === 'dark') continue; // the system decides
    page.lang = language;
    Object.assign(page.dataset, { theme, width, colorScheme: theme });
    canvasElement.append(page); // widgets look around themselves when they are put somewhere
    await Promise.all([...page.querySelectorAll('*')].map((element) => (element as Updating).updateComplete));
    const { violations } = await axe.run(page, {
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    if (page.scrollWidth > page.clientWidth) found.push(`${page.scrollWidth - page.clientWidth} px too wide`);
    if (found.length > 0) throw new Error([`${language}, ${theme}, ${width}:`, ...found].join('\n'));
  }
}

interface Updating {
  updateComplete?: Promise<unknown>;
}
