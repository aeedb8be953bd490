/**
 * Runs in the page before its own scripts, and notes, frame by frame, what a reader has: whether the title and all pieces
 * of the text are there, when something last changed, and how far the paragraph below has moved. It tells once nothing
 * happens any more.
 */
export function startProbe({ title, pieces }) {
  const frames = [];
  const tops = [];
  let shift = 0;
  let firstText, whole, changed, watched;
  const bare = (text) => text.replace(/\s+/g, '');

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });

  const look = () => {
    const host = document.querySelector('main')?.firstElementChild;
    const after = document.querySelector('#after');
    if (!host || !after) return;
    tops.push(after.getBoundingClientRect().top);
    const roots = [host, host.shadowRoot].filter(Boolean);
    if (roots.length !== watched?.length) watched = roots.map(watch);
    const heading = roots.map((root) => root.querySelector('h2')).find(Boolean);
    if (
      heading &&
      bare(heading.textContent) === title &&
      heading.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    )
      firstText ??= frames.length;
    const text = bare(roots.map((root) => root.textContent).join(''));
    const isDone =
      !host.localName.includes('-') || (host.matches(':defined') && host.shadowRoot?.childElementCount !== 0);
    if (isDone && pieces.every((piece) => text.includes(piece))) whole ??= performance.now();
  };
  const watch = (root) =>
    new MutationObserver(() => (changed = performance.now())).observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    });

  for (const way of ['text', 'json']) {
    const read = Response.prototype[way];
    Response.prototype[way] = async function () {
      const value = await read.call(this);
      changed = performance.now(); // what is done with it comes next, and before the next frame
      return value;
    };
  }

  const painted = new MessageChannel(); // its message comes after the frame has been drawn
  painted.port1.onmessage = () => {
    frames.at(-1).end = performance.now();
    requestAnimationFrame(frame);
  };
  const frame = () => {
    look();
    frames.push({ start: performance.now() });
    painted.port2.postMessage(0);
  };
  requestAnimationFrame(frame);

  /** What was seen, or undefined while things still happen. */
  const seen = () => {
    const fetched = performance.getEntriesByType('resource').map(({ responseEnd }) => responseEnd);
    const last = Math.max(whole, changed ?? 0, ...fetched);
    if (whole === undefined || performance.now() - last < 250) return undefined;
    const ready = frames.findIndex(({ start }) => start >= last);
    if (!frames[ready]?.end) return undefined;
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    const readable = Math.max(paint, frames[firstText].end);
    return {
      firstText: readable,
      ready: Math.max(readable, frames[ready].end),
      shift,
      moved: Math.max(...tops) - Math.min(...tops),
    };
  };

  const asking = setInterval(() => {
    const answer = seen();
    if (!answer) return;
    clearInterval(asking);
    globalThis.tell(JSON.stringify(answer));
  }, 100);
}
