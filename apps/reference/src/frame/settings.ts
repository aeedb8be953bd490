/**
 * Runs in the head of a frame page, before anything is painted. What the address asks for is put on the page:
 * `?look=strong&scheme=dark&heading-level=3`, and the widget's own attributes; `?alone` takes the link below it away.
 *
 * A classic script: in a sandbox a module would have to be let in by the host.
 */
(() => {
  const patience = 3000;
  const asked = new URLSearchParams(location.search);
  const isFramed = parent !== window;
  const known = document.currentScript?.dataset['settings']?.split(' ') ?? [];
  const allowed = known.filter((name) => isFramed || name !== 'href'); // opened by itself, the page would be ours with links to anywhere
  const scheme = asked.get('scheme');
  if (scheme === 'light' || scheme === 'dark') document.documentElement.style.colorScheme = scheme;
  document.documentElement.toggleAttribute('data-alone', asked.has('alone'));
  document.documentElement.toggleAttribute('data-framed', isFramed);
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-look]'))
    if (link.dataset['look'] === asked.get('look')) link.disabled = false;

  // A widget asked for less than all must not be seen to shrink. It has drawn when deferred scripts have run, or failed to.
  const { dataset: state } = document.documentElement;
  const show = (): void => void delete state['waits'];
  if (allowed.some((name) => asked.has(name))) state['waits'] = '';
  document.addEventListener('DOMContentLoaded', show);
  setTimeout(show, patience);

  document.addEventListener('readystatechange', setAttributes); // first when all is parsed, and before deferred scripts run
  document.addEventListener('click', leave, true);

  function setAttributes(): void {
    const widget = document.querySelector('main > *');
    for (const name of allowed) {
      const value = asked.get(name);
      if (value !== null) widget?.setAttribute(name, value);
    }
  }

  /** Links lead out of the frame, but for those to a place in it. WordPress lets none out, and asks to be told instead. */
  function leave(event: MouseEvent): void {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link) return;
    const isHere = link.href.split('#')[0] === location.href.split('#')[0];
    const [, secret] = /secret=(\w+)/.exec(location.hash) ?? [];
    if (isHere) link.target = '_self';
    else if (secret && event.button === 0) {
      event.preventDefault();
      parent.postMessage({ message: 'link', value: link.href, secret }, '*'); // an address that stands in the page is no secret
    }
  }
})();
