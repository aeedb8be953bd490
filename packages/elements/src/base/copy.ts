import { base as words } from '../locales/index.js';
import { build } from './build.js';
import { languageAround, uiLanguageFor } from './language.js';
import { html } from './template.js';

/** A widget, and where it says what has happened. */
export type Telling = HTMLElement & { teller?: Element };

/** Where a widget says what has happened, for those who listen. Made before anything is said, it is heard. */
export function tellerOf(widget: Telling): Element {
  if (widget.teller?.parentNode !== widget) {
    widget.teller = build(html`<p class="hfs hfs-told" role="status"></p>`).firstElementChild!; // the page may have emptied the tag
    widget.append(widget.teller);
  }
  return widget.teller;
}

/** The address others can use: of the page, and in a frame of the page that is about the same. */
export function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  return (parent !== window && canonical?.href) || location.href;
}

/** A press on the way to a statement also copies its whole address, a press on a button its text; the widget says so. */
export async function copyPressed(this: HTMLElement, { target }: Event): Promise<void> {
  const pressed = (target as Element).closest<HTMLElement>('.hfs a[href^="#"], [data-text]');
  if (!pressed) return;
  const way = pressed as HTMLAnchorElement;
  const { hash } = way;
  const { text = new URL(hash, pageAddress()).href } = pressed.dataset;
  if (hash) {
    way.href = new URL(hash, location.href).href; // a <base> on the page would lead elsewhere, and another page out of a frame
    setTimeout(() => way.setAttribute('href', hash)); // when it has led there
  }
  const { copied, notCopied } = words[uiLanguageFor(languageAround(this))];
  let told = copied;
  try {
    await navigator.clipboard.writeText(text); // there is none on pages without https
  } catch {
    told = notCopied + text;
  }
  tellerOf(this).replaceChildren(told);
}
