import { escape, renderWidget } from '@helsefellesskap/elements/server';
import { siteFeedName, type ExportOptions } from '@helsefellesskap/model/interop';
import { localeFor } from '../locales/index.js';
import { page, titleOf } from '../page.js';
import { fitting } from '../widgets.js';
import { filesOf, pathOf } from './exports.js';
import type { SiteRecord } from './records.js';

type Shown = Extract<SiteRecord, { type: 'plan' | 'partnership' }>;

/** A page for each plan and partnership, with links to the record in every format; and one that lists them. */
export function pageFiles(
  records: SiteRecord[],
  files: ReadonlyMap<string, unknown>,
  options: ExportOptions,
): Map<string, string> {
  const shown = records.filter((record): record is Shown => record.type === 'plan' || record.type === 'partnership');
  const pages = new Map(shown.map((record) => [`${pathOf(record)}/index.html`, recordPage(record, files, options)]));
  return pages.set('index.html', frontPage(shown, options));
}

function recordPage(
  record: Shown,
  files: ReadonlyMap<string, unknown>,
  { base, day, language }: ExportOptions,
): string {
  const html = renderWidget(fitting[record.type], record, { lang: language, headingLevel: 1, today: day });
  const links = filesOf(record, files).map(({ path, mediaType }) => ({ href: base + path, type: mediaType }));
  return page(html, titleOf({ record: record as never, type: record.type }, language), language, links);
}

function frontPage(shown: Shown[], { base, language }: ExportOptions): string {
  const words = localeFor(language);
  const items = shown
    .map((record) => ({
      href: `${base}${pathOf(record)}/`,
      title: titleOf({ record: record as never, type: record.type }, language),
    }))
    .sort((a, b) => a.title.localeCompare(b.title, 'nb'))
    .map(({ href, title }) => `<li><a href="${escape(href)}">${escape(title)}</a></li>`);
  const files = ['index.json', 'openapi.json', 'catalogue.ttl', siteFeedName].map(
    (name) => `<li><a href="${escape(base + name)}">${name}</a></li>`,
  );
  const html = `<h1>${escape(words.partnerships)}</h1>\n<ul>\n${[...items, ...files].join('\n')}\n</ul>`;
  return page(html, words.partnerships, language, [{ href: base + siteFeedName, type: 'application/atom+xml' }]);
}
