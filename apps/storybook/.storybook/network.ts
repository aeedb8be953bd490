/**
 * The addresses that stories use to meet a bad network. Everything else goes its usual way.
 * They begin with `stories/`, which is no folder of the site.
 */
const answers: Record<string, () => Promise<Response>> = {
  'stories/never-answers.json': () => new Promise(() => undefined),
  'stories/network-gone.json': () => Promise.reject(new TypeError('Failed to fetch')),
  'stories/missing.json': () => Promise.resolve(new Response('', { status: 404 })),
  'stories/web-page.json': () => Promise.resolve(new Response('<!doctype html><title>Logg inn</title>')),
};

/** Puts the answers before the browser's own `fetch`. */
export function answerFromStories(): void {
  const usual = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const known = Object.keys(answers).find((path) => address.endsWith(`/${path}`));
    return answers[known ?? '']?.() ?? usual(input, init);
  };
}
