import { createHash } from 'node:crypto';
import { expect } from '@playwright/test';
import { strict, test } from './host.js';
import { published, writtenAt } from './site.js';

const { files } = published('index') as { files: { path: string; hash: string; bytes: number }[] };
const frozen = (path: string, hash: string) => `/data/${path.replace('.json', `.${hash}.json`)}`;

test('every record answers under its hash with the bytes that hash so, and the same as live', async ({ request }) => {
  expect(files.length).toBeGreaterThan(30);
  for (const { path, hash, bytes } of files) {
    const answer = await request.get(frozen(path, hash));
    expect(answer.headers()['access-control-allow-origin'], path).toBe('*');
    const body = await answer.body();
    expect(body.length, path).toBe(bytes);
    expect(createHash('sha256').update(body).digest('base64url'), path).toBe(hash);
    expect(body.toString(), path).toBe(writtenAt(`/data/${path}`));
  }
});

test('a browser takes a record by its hash from another host, and refuses other bytes', async ({
  page,
  serve,
  baseURL,
}) => {
  const host = await serve({ '/': '<p>Prøve' }, strict.replace("connect-src 'self'", `connect-src ${baseURL}`));
  await page.goto(host.origin);
  const { path, hash } = files.find(({ path }) => path.includes('sor-rogaland/strategy'))!;
  const other = files.find(({ path }) => path.includes('sogn-og-fjordane/strategy'))!;
  const take = (address: string, hash: string) =>
    page.evaluate(
      async ([url, integrity]) =>
        fetch(url!, { integrity: integrity! }).then(
          ({ status }) => status,
          () => 'refused',
        ),
      [`${baseURL}${address}`, `sha256-${hash.replaceAll('-', '+').replaceAll('_', '/')}=`],
    );
  expect(await take(frozen(path, hash), hash)).toBe(200);
  expect(await take(frozen(path, hash), other.hash)).toBe('refused');
});

test('a frozen frame page holds the very record of its hash', () => {
  const { path, hash } = files.find(({ path }) => path.includes('sor-rogaland/strategy'))!;
  const html = writtenAt(`/ramme/goals/sor-rogaland/strategy-2025/${hash}/nb/index.html`);
  const [, inside = ''] = /<script type="application\/json">(.*?)<\/script>/s.exec(html) ?? [];
  expect(JSON.parse(inside)).toEqual(JSON.parse(writtenAt(frozen(path, hash))));
});
