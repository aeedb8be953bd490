import { build } from './build.js';

/** Whether some content says just what already stands in the page: then nothing is touched, and focus and open panels stay. */
export function isSame(fresh: ParentNode, standing: ChildNode[]): boolean {
  return standing.length > 0 && plain([...fresh.children]) === plain(standing);
}

/** Shows content in a place, and gives the nodes that stand there now. Where they would say the same, they are the old ones. */
export function put(content: unknown, standing: ChildNode[], place: HTMLElement): ChildNode[] {
  const fresh = build(content);
  if (isSame(fresh, standing)) return standing;
  const nodes = [...fresh.childNodes];
  if (standing.length > 0) replace(standing, place, fresh);
  else place.prepend(fresh);
  return nodes;
}

/** Puts content in place of what stood in an element. Open panels and focus carry over. */
export function replace(standing: ChildNode[], host: HTMLElement, fresh?: DocumentFragment): void {
  const isOld = (element: Element) => standing.some((node) => node.contains(element));
  const stops = 'a, summary, button, [tabindex]';
  const panels = [...host.querySelectorAll('details')].filter(isOld);
  const { activeElement } = host.getRootNode() as Document | ShadowRoot;
  const focused = [...host.querySelectorAll(stops)].filter(isOld).indexOf(activeElement!);
  if (fresh) host.prepend(fresh);
  for (const node of standing) node.remove();
  for (const [index, panel] of host.querySelectorAll('details').entries()) panel.open = (panels[index] ?? panel).open;
  if (focused >= 0) host.querySelectorAll<HTMLElement>(stops)[focused]?.focus({ preventScroll: true });
}

function plain(nodes: ChildNode[]): string {
  return nodes
    .map((node) => (node instanceof Element ? node.outerHTML : ''))
    .join('')
    .replace(/<!--.*?-->| class=""| (open|target|rel|style)=".*?"|(?<=<h\d[^>]*) id=".*?"/gs, '') // a reader's doing, and what scripts of a page add
    .replace(/\s+/g, ' ')
    .replace(/ (?=[<>])|(?<=>) /g, '');
}
