import * as markup from './in-page/markup.js';
import { piecesOf } from './texts.mjs';

/** What is measured for one kind of text, in the order of the tables; each a page, and a way to make one of it. */
export function subjectsOf({ kind, tag, property }, { text, markup: fromServer }, peers) {
  const plain = markup[kind](text);
  const [title] = piecesOf(text.title);
  const own = { tag, property, record: `/${tag}.json` };
  const bare = (library) => ({ tag: `${library}-${kind}`, property: 'text', record: `/${kind}-text.json` });
  const fetching = ({ tag, record }, inside = '') => `<${tag} src="${record}">${inside}</${tag}>`;
  return [
    { name: 'plain HTML', isPlain: true, body: plain, make: { markup: plain } },
    {
      name: `plain custom element`,
      script: '/plain-element.js',
      body: fetching(bare('plain')),
      make: bare('plain'),
    },
    {
      name: `bare Lit ${kind}`,
      isBareLit: true,
      script: `/lit-${kind}.js`,
      body: fetching(bare('lit')),
      make: bare('lit'),
    },
    { name: tag, isOurs: true, script: `/${tag}.js`, body: fetching(own), make: own },
    {
      name: `${tag}, its text in the tag`,
      isPrerendered: true,
      style: `/${tag}.css`,
      preload: own.record,
      script: `/${tag}.js`,
      body: fetching(own, fromServer),
    },
    ...peers.map(({ name, tag, style }) => {
      const body = `<${tag}>${plain}</${tag}>`;
      return {
        name,
        isPeer: true,
        script: `/${tag}.js`,
        ...(style && { style: `/${tag}.css` }),
        body,
        make: { markup: body },
      };
    }),
  ].map((subject, index) => ({
    ...subject,
    kind,
    title,
    pieces: piecesOf(text),
    path: `/${kind}-${index}.html`,
    emptyPath: `/${kind}-${index}-empty.html`,
  }));
}

/** A municipal page with one subject on it, and a paragraph below that should stay where it is. */
export function pageWith({ style, preload, script, body }) {
  return `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Helse og omsorg</title>
<link rel="icon" href="data:,">
${style ? `<link rel="stylesheet" href="${style}">` : ''}
<link rel="stylesheet" href="/site.css">
${preload ? `<link rel="preload" as="fetch" crossorigin href="${preload}">` : ''}
${script ? `<script type="module" src="${script}"></script>` : ''}
</head>
<body>
<h1>Helse og omsorg</h1>
<p>Kommunen er med i et helsefellesskap.</p>
<main>${body}</main>
<p id="after">Spørsmål? Ta kontakt med kommunen.</p>
</body>
</html>`;
}
