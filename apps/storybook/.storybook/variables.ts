import type { StoryContext } from '@storybook/web-components-vite';
import { variables, variablesOf } from './manifest.js';

/** Every variable that changes how a widget looks stands in its table. */
export function namesItsVariables({ component, canvasElement }: StoryContext): void {
  const tag = String(component);
  const widget = canvasElement.querySelector<HTMLElement>(tag);
  if (!widget) return;
  const named = variablesOf(tag);
  const before = looksOf(widget);
  const unnamed = [...variables].filter((variable) => {
    if (named.has(variable)) return false;
    widget.style.setProperty(variable, 'rgb(1 2 3)'); // no value for `display`, which then is another too
    const after = looksOf(widget);
    widget.style.removeProperty(variable);
    return after !== before;
  });
  if (unnamed.length > 0)
    throw new Error(`<${tag}> follows ${unnamed.join(' and ')}, which its comment does not name.`);
}

const followed = ['color', 'background', 'border-color', 'display'];

/** How everything in the widget looks, in the page and in its shadow root. */
function looksOf(widget: HTMLElement): string {
  const inside = [widget, widget.shadowRoot].flatMap((root) => [...(root?.querySelectorAll('*') ?? [])]);
  const boxes = inside.flatMap((element) =>
    ['', '::before', '::marker'].map((part) => getComputedStyle(element, part || null)),
  );
  return boxes.map((style) => followed.map((name) => style.getPropertyValue(name)).join()).join();
}
