import type { Choice } from './choice.js';
import { frameAddressOf } from './snippet.js';

const frames = [...document.querySelectorAll<HTMLIFrameElement>('.builder-preview iframe')];

/** Shows a choice in the frames, at the width of a phone and of a desktop. */
export function showPreviews(choice: Choice): void {
  const { isFramed } = choice.widget;
  const address = frameAddressOf(choice);
  for (const frame of frames) {
    frame.closest('figure')!.hidden = !isFramed;
    const shown = frame.dataset['shown'] ?? frame.getAttribute('src');
    if (!isFramed || shown === address) continue;
    frame.dataset['shown'] = address;
    frame.contentWindow?.location.replace(address); // a new `src` would be one more step back for the reader
  }
  document.querySelector<HTMLElement>('#no-preview')!.hidden = isFramed;
}

/** A frame wider than its place is drawn smaller, and takes no more room than it fills. */
function fit(frame: HTMLIFrameElement): void {
  const place = frame.parentElement!;
  const scale = Math.min(1, place.clientWidth / Number(frame.width));
  frame.style.setProperty('--scale', `${scale}`);
  place.style.blockSize = `${frame.offsetHeight * scale}px`;
}

const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) fit((target.querySelector('iframe') ?? target) as HTMLIFrameElement);
});
for (const frame of frames) {
  sizes.observe(frame);
  sizes.observe(frame.closest('figure')!);
}
