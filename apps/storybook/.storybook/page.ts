import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';

/** The page a widget stands on, in the language, theme and width of the toolbar. */
export const onPage: Decorator = (story, { globals, viewMode }) => {
  const { language, theme, width } = globals;
  return html`<div
    class="page"
    lang=${language}
    data-theme=${theme}
    data-color-scheme=${theme === 'light' ? 'light' : 'dark'}
    data-width=${width}
    data-view=${viewMode}
  >
    ${story()}
  </div>`;
};

/** No story may make its page scroll sideways, at any width. */
export function fitsItsPage({ canvasElement }: { canvasElement: HTMLElement }): void {
  const page = canvasElement.querySelector('.page');
  const tooWide = page ? page.scrollWidth - page.clientWidth : 0;
  if (tooWide > 0) throw new Error(`The page is ${tooWide} px too wide for its width of ${page?.clientWidth} px.`);
}
