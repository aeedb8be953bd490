import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, type Page } from '@playwright/test';

/** The strictest policy the widgets promise to live under. */
export const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

interface Answer {
  body: string | Buffer;
  headers?: Record<string, string>;
}

/** A server with an origin of its own. */
export interface Host {
  origin: string;
  /** The paths that have been asked for, in order. */
  asked: string[];
  /** What it answers, by path, before it looks among the packages' files. Can be changed at any time. */
  answers: Record<string, Answer | undefined>;
}

const folders = {
  cdn: folderOf('@helsefellesskap/elements/cdn/integrity.json'),
  data: folderOf('@helsefellesskap/data/json/index.json'),
};
const types: Record<string, string> = { js: 'text/javascript', css: 'text/css', json: 'application/json' };

/** A file for script tags, as it was built. */
export const built = (file: string): Buffer => readFileSync(new URL(file, folders.cdn));

/** What pages need to know of those files. */
export const integrity = JSON.parse(built('integrity.json').toString()) as Record<
  string,
  { integrity: string; bytes: number; brotli: number }
>;

/** Starts a host that hands out the packages' files and these pages, and ends it with the test. */
export type Serve = (pages: Record<string, string>, policy?: string, headers?: Record<string, string>) => Promise<Host>;

interface Fixtures {
  serve: Serve;
  /** What the browser's console has said that is not fine, broken policies among it. */
  troubles: string[];
}

export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from it what a fixture needs
  serve: async ({}, use) => {
    const servers: ReturnType<typeof createServer>[] = [];
    await use(async (pages, policy = strict, headers = {}) => {
      const html = (body: string): Answer => ({
        body: body.startsWith('<html')
          ? body // quirks mode: no doctype
          : `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Prøve</title>${body}`,
        headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
      });
      const answers: Host['answers'] = { '/favicon.ico': { body: '' } };
      for (const [path, body] of Object.entries(pages)) answers[path] = html(body);
      const asked: string[] = [];
      const server = createServer((request, response) => {
        const path = new URL(request.url!, 'http://localhost').pathname;
        asked.push(path);
        const answer = answers[path] ?? fileAt(path);
        const type = { 'content-type': types[path.split('.').pop()!] ?? 'text/plain' };
        response.writeHead(answer ? 200 : 404, { ...type, ...headers, ...answer?.headers }).end(answer?.body);
      });
      servers.push(server);
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, answers };
    });
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  },
  troubles: async ({ page }, use) => {
    await use(troublesOf(page));
  },
});

function troublesOf(page: Page): string[] {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  return troubles;
}

/** A file of the packages, at `/cdn/…` or `/data/…`. */
function fileAt(path: string): Answer | undefined {
  const [, folder = '', file = ''] = /^\/(cdn|data)\/(.+)$/.exec(path) ?? [];
  try {
    return { body: readFileSync(new URL(file, folders[folder as keyof typeof folders])) };
  } catch {
    return undefined;
  }
}

function folderOf(exported: string): URL {
  return new URL('.', import.meta.resolve(exported));
}
