import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** Serves texts by their address from memory, compressed once and as hard as brotli can. Files may be added while it runs. */
export async function serve(files) {
  const compressed = new Map();
  const bodyOf = (path) => {
    if (files[path] === undefined) return undefined;
    if (!compressed.has(path)) compressed.set(path, brotliCompressSync(files[path]));
    return compressed.get(path);
  };
  const server = createServer(({ url }, response) => {
    const body = bodyOf(url);
    if (!body) return response.writeHead(404).end();
    const head = { 'content-encoding': 'br', 'content-length': body.length, 'cache-control': 'no-store' };
    response.writeHead(200, { ...head, 'content-type': types[extname(url)] }).end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const compressAll = () => Object.keys(files).forEach(bodyOf);
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${server.address().port}`, files, compressAll, close };
}
