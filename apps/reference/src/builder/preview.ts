import type { Choice } from './choice.js';
import { frameAddressOf } from './snippet.js';

const frames = [...document.querySelectorAll<HTMLIFrameElement>('.builder-preview iframe')];
const wide = frames.at(-1)!;

/** Whether the wide frame is on its way to another address; what it says meanwhile is of the one before. */
let isLeaving = false;

/** Shows a choice in the frames, at the width of a phone and of a desktop. */
export function showPreviews(choice: Choice): void {
  const { isFramed } = choice.widget;
  const address = frameAddressOf(choice, true);
  for (const frame of frames) {
    frame.closest('figure')!.hidden = !isFramed;
    const shown = frame.dataset['shown'] ?? frame.getAttribute('src');
    if (!isFramed || shown === address) continue;
    frame.dataset['shown'] = address;
    if (frame === wide) isLeaving = true;
    frame.contentWindow?.location.replace(address); // a new `src` would be one more step back for the reader
  }
  document.querySelector<HTMLElement>('#no-preview')!.hidden = isFramed;
}

/** Tells how tall a frame page is where there is room enough, each time the wide preview says so. */
export function onHeight(tell: (address: string, height: number) => void): void {
  addEventListener('message', ({ data, source }: MessageEvent) => {
    if (source !== wide.contentWindow || data?.type !== 'hfs-height' || isLeaving) return;
    tell(wide.dataset['shown'] ?? wide.getAttribute('src')!, data.height as number);
  });
  wide.addEventListener('load', () => {
    isLeaving = false;
    ask();
  });
  ask(); // it may have come before this script
}

function ask(): void {
  wide.contentWindow?.postMessage({ type: 'hfs-height-request' }, '*'); // a sandbox has no origin to name
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
