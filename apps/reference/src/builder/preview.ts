import type { Choice } from './choice.js';
import { frameAddressOf } from './snippet.js';

const frames = [...document.querySelectorAll<HTMLIFrameElement>('.builder-preview iframe')];
const wide = frames.at(-1)!;

/** Shows a choice in the frames, at the width of a phone and of a desktop. */
export function showPreviews(choice: Choice): void {
  const { isFramed } = choice.widget;
  const address = frameAddressOf(choice, true);
  for (const frame of frames) {
    frame.closest('figure')!.hidden = !isFramed;
    if (!isFramed || frame.getAttribute('src') === address) continue;
    const place = frame.parentElement!;
    frame.remove(); // put back it begins anew: no step back for the reader, and no page on its way that stops the next
    frame.src = address;
    place.append(frame);
  }
  document.querySelector<HTMLElement>('#no-preview')!.hidden = isFramed;
}

/** Tells how tall a frame page is where there is room enough, each time the wide preview says so. */
export function onHeight(tell: (address: string, height: number) => void): void {
  addEventListener('message', ({ data, source }: MessageEvent) => {
    if (source !== wide.contentWindow || data?.type !== 'hfs-height') return;
    tell(wide.getAttribute('src')!, data.height as number);
  });
  wide.addEventListener('load', ask);
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
