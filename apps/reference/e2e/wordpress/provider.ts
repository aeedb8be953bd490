import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

/** A site whose pages unfold where their address is pasted. */
export interface Provider {
  /** The page whose address is pasted. */
  page: string;
  stop(): Promise<void>;
}

const title = 'Helsefellesskapet i Sør-Rogaland';
const path = '/helsefellesskap/sor-rogaland/';
const head = `<meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">`;

/** A small one. Its name is localhost, and WordPress’s 127.0.0.1: to each other they are foreign hosts. */
export async function startProvider(): Promise<Provider> {
  const server = createServer((request, response) => {
    const origin = `http://${request.headers.host}`;
    const file = files(origin).get(new URL(request.url!, origin).pathname); // WordPress adds maxwidth, format and more
    // A frame without an origin of its own loads modules and data only where everyone may.
    response.writeHead(file ? 200 : 404, { ...file?.headers, 'access-control-allow-origin': '*' });
    response.end(file?.body());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    page: `http://localhost:${(server.address() as AddressInfo).port}${path}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function files(origin: string) {
  const file = (type: string, body: () => string) => ({ headers: { 'content-type': type }, body });
  const html = (body: string) => file('text/html', () => `<!doctype html><html lang="nb">${body}</html>`);
  const discovery = `<link rel="alternate" type="application/json+oembed" href="${origin}${path}oembed.json">`;
  return new Map([
    [path, html(`<head>${head}${discovery}</head><body><h1>${title}</h1></body>`)],
    [`${path}oembed.json`, file('application/json', () => JSON.stringify(answer(origin)))],
    [`${path}ramme/`, html(frame)],
    ['/ramme.js', file('text/javascript', () => frameScript)],
    ['/hfs-goals.js', file('text/javascript', built('@helsefellesskap/elements/cdn/hfs-goals.js'))],
    ['/plan.json', file('application/json', built('@helsefellesskap/data/json/plans/sor-rogaland/strategy-2025.json'))],
  ]);
}

function answer(origin: string) {
  const link = `<blockquote><a href="${origin}${path}">${title}</a></blockquote>`;
  const iframe = `<iframe src="${origin}${path}ramme/" width="600" height="400" title="${title}"></iframe>`;
  return { version: '1.0', type: 'rich', title, width: 600, height: 400, html: link + iframe };
}

const frame = `<head>${head}<script type="module" src="/ramme.js"></script><script type="module" src="/hfs-goals.js"></script></head>
<body><hfs-goals src="/plan.json"></hfs-goals><p><a href="${path}">Les hele strategien</a></p></body>`;

// WordPress hides the frame until it has told its height, and its sandbox lets no link lead out. A hidden frame is not
// laid out anew, so a ResizeObserver alone would never speak.
const frameScript = `const secret = /secret=([a-zA-Z0-9]+)/.exec(location.hash)?.[1];
const tell = (message, value) => secret && parent.postMessage({ message, value, secret }, '*');
const height = () => tell('height', document.documentElement.offsetHeight);
addEventListener('load', height);
addEventListener('message', ({ data }) => data?.message === 'ready' && height());
new ResizeObserver(height).observe(document.documentElement);
addEventListener('click', (event) => {
  const link = event.target.closest('a[href]:not([href^="#"])');
  if (!link) return;
  event.preventDefault();
  tell('link', link.href);
});`;

function built(path: string) {
  return () => readFileSync(fileURLToPath(import.meta.resolve(path)), 'utf8');
}
