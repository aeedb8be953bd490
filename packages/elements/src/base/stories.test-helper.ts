/// <reference types="vite/client" />
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { render } from 'lit/html.js';

interface Module {
  default: Meta;
  [name: string]: StoryObj;
}

/** One story, ready to be put on a page. */
export interface Story {
  /** The widget's tag. */
  tag: string;
  name: string;
  /** What it is called in the list. */
  title: string;
  args: Record<string, unknown>;
  /** @param changes arguments in place of the story's own */
  render: (changes?: object) => unknown;
}

const modules = import.meta.glob<Module>('../hfs-*/*.stories.ts', { eager: true });

/** Every story of every widget. The stories are the fixtures: nothing here makes data of its own. */
export const stories: Story[] = Object.values(modules).flatMap(({ default: meta, ...rest }) =>
  Object.entries(rest).map(([name, story]) => {
    const args = { ...meta.args, ...story.args };
    const show = (story.render ?? meta.render) as (args: unknown, context: object) => unknown;
    return {
      tag: String(meta.component),
      name,
      title: story.name ?? name,
      args,
      render: (changes) => show({ ...args, ...changes }, { globals: { language: 'nb' } }),
    };
  }),
);

/** Makes a story the whole page, and waits until its widgets have shown what they have. */
export async function put(story: Story, lang = 'nb'): Promise<HTMLElement> {
  document.body.innerHTML = `<main lang="${lang}"><h1>Eksempel kommune</h1><div></div></main>`;
  const place = document.querySelector<HTMLElement>('main > div')!;
  render(story.render(), place);
  const widgets = [...place.querySelectorAll<HTMLElement & { updateComplete?: Promise<unknown> }>('*')];
  await Promise.all(widgets.map((widget) => widget.updateComplete));
  return place;
}
