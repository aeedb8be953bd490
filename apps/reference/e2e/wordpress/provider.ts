import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteUrl } from '../../src/site-url.js';

/** The reference app on a host of its own, whose pages unfold where their address is pasted. */
export interface Provider {
  origin: string;
  stop(): Promise<void>;
}

const dist = new URL('../../dist/', import.meta.url);
const types: Record<string, string> = {
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/** As it was built, but with the address it has here. Its name is localhost, and WordPress’s 127.0.0.1: foreign hosts. */
export async function startProvider(): Promise<Provider> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, siteUrl); // WordPress adds maxwidth, format and more
    const file = new URL(`.${pathname.endsWith('/') ? `${pathname}index.html` : pathname}`, dist);
    const type = types[pathname.split('.').at(-1)!] ?? types['html']!;
    // A frame without an origin of its own loads data only where everyone may.
    response.writeHead(existsSync(file) ? 200 : 404, { 'content-type': type, 'access-control-allow-origin': '*' });
    response.end(existsSync(file) && readFileSync(file, 'utf8').replaceAll(siteUrl, `http://${request.headers.host}`));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
