import * as server from '@helsefellesskap/elements/server';

/** The two widgets that are measured, and what each is given. */
export const widgets = [
  { kind: 'card', tag: 'hfs-partnership-card', property: 'partnership', record: 'partnerships/sor-rogaland.json' },
  { kind: 'list', tag: 'hfs-goals', property: 'plan', record: 'plans/sor-rogaland/strategy-2025.json' },
];

/**
 * What a widget shows: its HTML from a server, and its text in pieces, for others to show the same.
 * @throws Error when a piece of the text was not understood, since the others would then show less
 */
export async function readText(page, { kind, tag, property }, record) {
  await page.evaluate(show, { tag, property, record });
  await page.waitForFunction((tag) => document.querySelector(`${tag} article`), tag);
  const { text, all } = await page.evaluate(kind === 'card' ? readCard : readList, tag);
  const read = piecesOf(text).join('').length;
  if (read !== all.length)
    throw new Error(`The text of <${tag}> is ${all.length} signs long, and ${read} of them were understood.`);
  return { text, markup: server.renderWidget(tag, record, { lang: 'nb', headingLevel: 2 }) };
}

/** Every string in a text, without spaces. Addresses are not text. */
export function piecesOf(text) {
  if (typeof text === 'string') return [text.replace(/\s+/g, '')];
  if (Array.isArray(text)) return text.flatMap(piecesOf);
  return Object.entries(text).flatMap(([name, value]) => (name === 'href' || name === 'id' ? [] : piecesOf(value)));
}

function show({ tag, property, record }) {
  document.querySelector('main').replaceChildren(Object.assign(document.createElement(tag), { [property]: record }));
}

/** Runs in the page: the words of a card. */
function readCard(tag) {
  const widget = document.querySelector(tag);
  for (const extra of widget.querySelectorAll('.hfs-paper, .hfs-told, a + sup')) extra.remove(); // for paper and for messages
  const words = (element) => element.textContent.replace(/\s+/g, ' ').trim();
  const many = (selector) => [...widget.querySelectorAll(selector)];
  const link = widget.querySelector('p a');
  const text = {
    title: words(widget.querySelector('h2')),
    rows: many('dl > div').map((row) => ({ term: words(row.children[0]), value: words(row.children[1]) })),
    summary: words(widget.querySelector('summary')),
    members: many('details li').map(words),
    website: { href: link.href, words: words(link) },
    note: words(many('article > p').at(-1)),
  };
  return { text, all: widget.textContent.replace(/\s+/g, '') };
}

/** Runs in the page: the words of a list of goals. */
function readList(tag) {
  const widget = document.querySelector(tag);
  for (const extra of widget.querySelectorAll('.hfs-paper, .hfs-told, a + sup')) extra.remove();
  const words = (element) => element.textContent.replace(/\s+/g, ' ').trim();
  const many = (selector) => [...widget.querySelectorAll(selector)];
  const proofOf = (item) => {
    const [quote, link] = item.children;
    const place = words(item).slice(words(quote).length, -words(link).length).trim();
    return { quote: words(quote), place, here: { href: link.getAttribute('href'), words: words(link) } };
  };
  const text = {
    title: words(widget.querySelector('h2')),
    goals: many('section > ul > li').map((goal) => ({ id: goal.id, words: words(goal) })),
    summary: words(widget.querySelector('summary')),
    proof: many('details > ul > li').map(proofOf),
    remarks: many('details > p').map(words),
    source: words(many('p').at(-1)),
  };
  return { text, all: widget.textContent.replace(/\s+/g, '') };
}
