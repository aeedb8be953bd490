/** Runs in the page: makes so many, waits until all are rendered, and lays them out. Answers with milliseconds. */
export async function makeAll({ make: { tag, property, record, markup }, count }) {
  const parent = document.querySelector('main');
  const data = record && (await (await fetch(record)).json());
  const pattern = document.createElement('template');
  pattern.innerHTML = markup ?? '';
  const one = markup
    ? () => document.importNode(pattern.content.firstElementChild, true)
    : () => Object.assign(document.createElement(tag), { [property]: data });
  const isShown = (element) =>
    (element.shadowRoot ?? element).childElementCount > 0 &&
    element.textContent.length + (element.shadowRoot?.textContent.length ?? 0) > 100;
  const nextTask = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(0);
    });

  const start = performance.now();
  const all = Array.from({ length: count }, one);
  for (const element of all) parent.append(element);
  while (!isShown(all.at(-1))) await nextTask();
  await Promise.all(all.map(({ updateComplete }) => updateComplete));
  const height = parent.offsetHeight;
  const time = performance.now() - start;

  if (height === 0 || !all.every(isShown)) throw new Error('Not all were rendered.');
  return time;
}

/** Runs in the page: takes each out and puts it in again at the end, and lays them out. Answers with milliseconds. */
export async function moveAll() {
  const parent = document.querySelector('main');
  const all = [...parent.children];
  const start = performance.now();
  for (const element of all) {
    element.remove();
    parent.append(element);
  }
  await Promise.all(all.map(({ updateComplete }) => updateComplete));
  if (parent.offsetHeight === 0) throw new Error('Nothing is shown.');
  return performance.now() - start;
}
