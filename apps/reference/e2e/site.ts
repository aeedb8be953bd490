import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { partnershipIds } from '@helsefellesskap/data';
import type { Page } from '@playwright/test';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

const written = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/${file.replaceAll('\\', '/').slice(0, -'index.html'.length)}`);

/** Every page of the site that was written, by its address. */
export const addresses = written.filter((address) => !address.startsWith('/ramme/'));

/** Every page for a frame, by its address. */
export const frameAddresses = written.filter((address) => address.startsWith('/ramme/'));

/** Addresses that stand for all: one of each kind of page. */
export const kinds = [
  '/',
  '/nn/',
  '/kommuner/',
  '/helsefellesskap/sor-rogaland/',
  '/nn/helsefellesskap/sogn-og-fjordane/',
  '/helsefellesskap/agder/',
  '/nn/helsefellesskap/fonna/',
  '/planer/nhsp-2024-2027/',
  '/nn/planer/helse-sor-ost-2040/',
  '/eksempel-kommune/',
  '/nn/sjekk/',
  '/finnes-ikke/',
];

export { partnershipIds };

/** A published record, as a widget fetches it. */
export function published(path: string): unknown {
  return JSON.parse(readFileSync(`${dist}data/${path}.json`, 'utf8'));
}

/** What was written to an address. */
export function writtenAt(address: string): string {
  return readFileSync(`${dist}${address}`, 'utf8');
}

/** The words of some HTML, with one space between them. */
export function wordsOf(html: string): string {
  const text = html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<script.*?<\/script>|<[^>]*>/gs, ' ')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
  return text.replace(/(?:\s|&nbsp;)+/g, ' ').trim();
}

/** Opens a page and waits until every widget on it has its record and has rendered. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await upgraded(page);
}

/** Waits for the widgets. */
export async function upgraded(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll(':not(:defined), [src]')]
      .filter((element) => element.localName.startsWith('hfs-'))
      .every((element) => element.matches(':defined') && (element as { record?: object }).record),
  );
  await page.evaluate(
    () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(() => painted(undefined)))),
  );
}
