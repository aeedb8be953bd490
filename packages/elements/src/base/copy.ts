import { base as words } from '../locales/index.js';
import { build } from './build.js';
import { languageAround, uiLanguageFor } from './language.js';
import { html } from './template.js';

/** Where a widget says what has happened, for those who listen. It is made before it says anything, so that it is heard. */
export function tellerOf(widget: HTMLElement): Element {
  if (!widget.querySelector(':scope > .hfs-told'))
    widget.append(build(html`<p class="hfs hfs-told" role="status"></p>`));
  return widget.querySelector(':scope > .hfs-told')!;
}

/** A press on the way to a statement also copies its whole address, a press on a button its text; the widget says so. */
export function copyPressed(this: HTMLElement, { target }: Event): void {
  const pressed = (target as Element).closest<HTMLElement>('.hfs a[href^="#"], [data-text]');
  if (!pressed) return;
  const way = pressed as HTMLAnchorElement;
  if (way.hash) way.href = new URL(way.hash, location.href).href; // a <base> on the page would lead elsewhere
  const { text = way.href } = pressed.dataset;
  const { copied } = words[uiLanguageFor(languageAround(this))];
  void navigator.clipboard?.writeText(text).then(
    () => tellerOf(this).replaceChildren(copied),
    () => undefined, // the browser said no: the address bar has the link all the same
  );
}
