/**
 * For a page with others' pages in frames: gives each `<iframe data-hfs-frame>` the height that its content asks for.
 *
 * The mark is the page's consent: without it any frame, an advertisement too, could grow as it likes. No event tells that
 * a frame stayed empty, so nothing here can put something in its place: a plain link below the frame is what helps then.
 */
const mark = 'iframe[data-hfs-frame]';
const tallest = 20_000; // more is a mistake, or mischief

addEventListener('message', ({ data, origin, source }: MessageEvent) => {
  if (data?.type !== 'hfs-height') return;
  const { height } = data;
  if (!(typeof height === 'number' && height > 0 && height < tallest)) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(mark))
    if (frame.contentWindow === source && originOf(frame) === origin) {
      const { boxSizing, position, paddingTop, paddingBottom } = getComputedStyle(frame);
      if (position === 'absolute') continue; // it fills a box whose height the page has settled
      const edges = frame.offsetHeight - frame.clientHeight + parseFloat(paddingTop) + parseFloat(paddingBottom);
      frame.style.height = `${height + (boxSizing === 'border-box' ? edges : 0)}px`;
    }
});

// What a frame said before this script came was said to nobody. `load` does not bubble, but can be caught on its way down.
document.addEventListener('load', ({ target }) => ask(target as Element), true);
document.querySelectorAll(mark).forEach(ask);

function ask(element: Element): void {
  if (element.matches(mark))
    (element as HTMLIFrameElement).contentWindow?.postMessage({ type: 'hfs-height-request' }, '*'); // no secret
}

/** The origin a frame speaks with. In a sandbox that takes it away there is none, and the window itself must be proof. */
function originOf({ sandbox, src }: HTMLIFrameElement): string {
  return sandbox.length > 0 && !sandbox.contains('allow-same-origin') ? 'null' : src && new URL(src).origin;
}

export {};
