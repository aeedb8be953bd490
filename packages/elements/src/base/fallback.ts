import { render } from 'lit/html.js';

/** Whether rendering would give what already stands in the page: then nothing is touched, and focus and open panels stay. */
export function isSame(content: unknown, fallback: ChildNode[]): boolean {
  const standing = fallback.filter(
    (node): node is HTMLElement => node instanceof HTMLElement && node.localName !== 'script',
  );
  if (standing.length === 0) return false;
  const trial = document.createElement('div');
  render(content, trial);
  if (trial.querySelector('[role=button], button:not([data-copied])')) return false; // what stands there would not answer a press
  return plain(trial.innerHTML) === plain(standing.map((node) => node.outerHTML).join(''));
}

/** Takes away what was inside the tag, after its replacement has been rendered behind it. Open panels and focus carry over. */
export function replace(fallback: ChildNode[], host: HTMLElement): void {
  const old = fallback.filter((node) => !(node instanceof HTMLScriptElement));
  const isOld = (element: Element) => old.some((node) => node.contains(element));
  const panels = [...host.querySelectorAll('details')];
  const fresh = panels.filter((panel) => !isOld(panel));
  panels.filter(isOld).forEach((panel, index) => fresh[index]?.toggleAttribute('open', panel.open));
  const { activeElement } = host.getRootNode() as Document | ShadowRoot;
  const stops = [...host.querySelectorAll<HTMLElement>('a, summary, button')];
  const focused = stops.filter(isOld).indexOf(activeElement as HTMLElement);
  for (const node of old) node.remove();
  if (focused >= 0) stops.filter((stop) => stop.isConnected)[focused]?.focus({ preventScroll: true });
}

function plain(html: string): string {
  return html
    .replace(/<!--.*?-->| open=""| class=""/gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[<>])|(?<=>) /g, '')
    .trim();
}
