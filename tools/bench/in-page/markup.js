const escaped = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text) => text.replace(/[&<>"]/g, (sign) => escaped[sign]);
const all = (items, markup) => items.map(markup).join('');
const link = ({ href, words }) => `<a href="${safe(href)}">${safe(words)}</a>`;

/** The text of a card as plain HTML. */
export const card = ({ title, rows, summary, members, website, note }) => `<article class="card">
<h2>${safe(title)}</h2>
<dl>${all(rows, ({ term, value }) => `<div><dt>${safe(term)}</dt><dd>${safe(value)}</dd></div>`)}</dl>
<details><summary>${safe(summary)}</summary><ul>${all(members, (name) => `<li>${safe(name)}</li>`)}</ul></details>
<p>${link(website)}</p>
<p>${safe(note)}</p>
</article>`;

/** The text of a list of goals as plain HTML. */
export const list = ({ title, goals, summary, proof, remarks, source }) => `<article class="list">
<h2>${safe(title)}</h2>
<ul>${all(goals, ({ id, words }) => `<li id="${safe(id)}">${safe(words)}</li>`)}</ul>
<details><summary>${safe(summary)}</summary>
<ul>${all(proof, ({ quote, place, here }) => `<li><q>${safe(quote)}</q> ${safe(place)} ${link(here)}</li>`)}</ul>
${all(remarks, (remark) => `<p>${safe(remark)}</p>`)}</details>
<p>${safe(source)}</p>
</article>`;
