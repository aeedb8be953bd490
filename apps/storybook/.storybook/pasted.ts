import type { StoryContext } from '@storybook/web-components-vite';
import { embedCode } from './embed-code.js';

/** The code under a story, pasted into an empty page, shows the same words. */
export async function saysTheSamePasted({ component, args, canvasElement }: StoryContext): Promise<void> {
  const tag = String(component);
  const shown = wordsOf(canvasElement.querySelector(tag));
  const page = document.createElement('iframe');
  page.title = 'Limt inn';
  page.width = '1280'; // as wide as the story
  const heading = '<h1>Eksempel kommune</h1>';
  page.srcdoc = `<!doctype html><html lang="nb"><meta charset="utf-8">${heading}${embedCode('', { component: tag, args })}`;
  document.body.append(page);
  try {
    await same(() => wordsOf(page.contentDocument?.querySelector(tag)), shown);
  } finally {
    page.remove();
  }
}

/** Waits until the words are there. */
async function same(said: () => string, shown: string): Promise<void> {
  for (let left = 100; said() !== shown; left--) {
    if (left === 0) throw new Error(`The pasted code shows «${said()}», the story «${shown}».`);
    await new Promise((later) => setTimeout(later, 50));
  }
}

/** What a widget says, in the page and in its shadow root, and what it is made of: a word that opens says no more than one that does not. */
function wordsOf(widget: Element | null | undefined): string {
  const shadow = widget?.shadowRoot;
  const parts = [widget, ...(shadow?.querySelectorAll(':scope > :not(style)') ?? [])];
  const words = parts
    .map((part) => part?.textContent ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `${words} <${[...(widget?.querySelectorAll('*') ?? [])].map(({ localName }) => localName).join()}>`;
}
