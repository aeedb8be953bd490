import { expect, request, type APIRequestContext } from '@playwright/test';
import type { WordPress } from './installed.js';

/** What somebody who has logged in can do. */
export interface Desk {
  publish(content: string): Promise<Post>;
  /** What WordPress serves there. */
  read(address: string): Promise<string>;
  /** What the block editor shows for a pasted address, or undefined where it keeps the plain address. */
  preview(address: string): Promise<string | undefined>;
  /** The cookies, for a browser to go on with. */
  session(): ReturnType<APIRequestContext['storageState']>;
  leave(): Promise<void>;
}

interface Post {
  address: string;
  /** As it lies in the database: after the sanitizer, before what WordPress does to it on the way out. */
  stored: string;
}

/** Logs in with name and password, and then asks as the block editor does: with the session's cookie and a nonce. */
export async function logIn({ address, passwords }: WordPress, name: keyof WordPress['passwords']): Promise<Desk> {
  const browser = await request.newContext({ baseURL: address });
  const read = async (path: string) => (await browser.get(path)).text();
  await read('/wp-login.php'); // sets the cookie that shows that cookies work
  const login = await browser.post('/wp-login.php', { form: { log: name, pwd: passwords[name], testcookie: '1' } });
  expect(login.url()).toBe(`${address}/wp-admin/`);
  const headers = { 'X-WP-Nonce': await read('/wp-admin/admin-ajax.php?action=rest-nonce') };
  return {
    async publish(content) {
      const data = { title: 'Samarbeid med sykehuset', content, status: 'publish' };
      const answer = await browser.post('/wp-json/wp/v2/posts', { headers, data });
      expect(answer.status()).toBe(201);
      const post = (await answer.json()) as { link: string; content: { raw: string } };
      return { address: post.link, stored: post.content.raw };
    },
    read,
    async preview(pasted) {
      const params = { url: pasted };
      const answer = await browser.get('/wp-json/oembed/1.0/proxy', { headers, params });
      return answer.ok() ? ((await answer.json()) as { html?: string }).html : undefined;
    },
    session: () => browser.storageState(),
    leave: () => browser.dispose(),
  };
}
