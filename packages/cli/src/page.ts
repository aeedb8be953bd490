import { escape } from '@helsefellesskap/elements/server';
import { textIn, type Glossary, type Language, type Partnership, type Plan } from '@helsefellesskap/model';
import { localeFor } from './locales/index.js';
import type { Found } from './record/find.js';
import type { ShownType } from './widgets.js';

/** The HTML inside its tag, so that the script wakes it on a page. */
export function inTag(html: string, tag: string, attributes: Record<string, string | undefined>): string {
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}="${escape(value)}"`],
  );
  return `<${[tag, ...written].join(' ')}>\n${html}\n</${tag}>`;
}

/** A whole page around the HTML, to look at: no script, no style. It may name the same in other formats. */
export function page(
  html: string,
  title: string,
  lang: Language,
  alternates: { href: string; type: string }[] = [],
): string {
  const links = alternates.map(
    ({ href, type }) => `\n<link rel="alternate" type="${escape(type)}" href="${escape(href)}">`,
  );
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>${links.join('')}
</head>
<body>
<main>
${html}
</main>
</body>
</html>`;
}

/** What a record is called, in a language where it has a name in it. */
export function titleOf(
  { record, type }: Pick<Found<ShownType>, 'record' | 'type'>,
  lang: Language,
  term?: string,
): string {
  if (type === 'plan') return textIn((record as unknown as Plan).title.text, lang).value;
  if (type === 'partnership') return textIn((record as unknown as Partnership).name, lang).value;
  const known = (record as unknown as Partial<Glossary>).terms?.find(({ id }) => id === term);
  return known ? textIn(known.label, lang).value : (term ?? localeFor(lang).partnerships);
}
