/** For a page that others show in a frame: tells the page around how tall it is, when that changes and when asked. */
const { documentElement: root } = document;

/** The height of the frame when the content last changed, or since the frame has been left alone for a while. */
let known = innerHeight;
let settling: ReturnType<typeof setTimeout> | undefined;
let patience = 5;
let waits = false;

if (parent !== window) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('html,body{height:auto!important;min-height:0!important}'); // or the page would be as tall as its frame
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  new ResizeObserver(follow).observe(root);
  addEventListener('load', tell); // a hidden frame is not laid out anew, and WordPress hides it until it has spoken
  addEventListener('resize', () => {
    clearTimeout(settling);
    settling = setTimeout(() => (known = innerHeight), 500); // a slow machine lays out long after
  });
  addEventListener('message', ({ data, source }: MessageEvent) => {
    if (source === parent && (data?.type === 'hfs-height-request' || data?.message === 'ready')) tell(); // WordPress says “ready”
  });
}

/**
 * Content that changes with the frame may be tall because the frame is: `100vh` and some padding would grow for ever. So
 * that is told more slowly, and only a few times in a row. Content that changes while the frame does not is its own.
 */
function follow(): void {
  const isItsOwn = innerHeight === known;
  known = innerHeight;
  if (isItsOwn) {
    patience = 5;
    tell();
  } else if (!waits && patience-- > 0) {
    waits = true;
    setTimeout(() => {
      waits = false;
      tell();
    }, 100);
  }
}

function tell(): void {
  const scrollbar = innerHeight - root.clientHeight;
  const height = Math.ceil(root.getBoundingClientRect().height + scrollbar);
  const [, secret] = /secret=(\w+)/.exec(location.hash) ?? [];
  // The last three are what WordPress listens for. To '*', because a page without a referrer cannot know who is around it; a height is no secret.
  parent.postMessage({ type: 'hfs-height', height, message: 'height', value: height, secret }, '*');
}

export {};
