import { expect, test } from 'vitest';
import { openTemplates } from './templates.js';

const kit = 'import { part as part$ } from "./part.js";';
const opened = (code: string): string => openTemplates(code, './part.js').slice(kit.length).replace(/\s+/g, ' ');

test('a template becomes what it says, with its classes in the name', () => {
  expect(opened('html`<p class="hfs hfs-lead" lang=${lang}>${words}</p>`')).toBe(
    'part$("p.hfs.hfs-lead", { "lang": lang }, words)',
  );
  expect(opened('html`<code>${a}</code>`')).toBe('part$("code", 0, a)');
  expect(opened('html`<ul></ul>`')).toBe('part$("ul")');
});

test('templates in templates, functions and conditions are opened too', () => {
  expect(opened('const a = () => html`<ul>${all.map((one) => html`<li>${one ?? nothing}</li>`)}</ul>`;')).toBe(
    'const a = () => part$("ul", 0, all.map((one) => part$("li", 0, one ?? nothing)));',
  );
});

test('what stands before a template keeps its distance', () => {
  expect(opened('{ return html`<p>${a}</p>`; }')).toBe('{ return part$("p", 0, a); }');
});

test('several things beside one another are a list', () => {
  expect(opened('html`${a}: <b>${b}</b>`')).toBe('[a, ": ", part$("b", 0, b)]');
  expect(opened('html`${a}`')).toBe('a');
});

test('listeners, properties and conditions keep their sign, and mixed attributes their pieces', () => {
  expect(opened('html`<a href="#${id}" ?open=${o} @click=${() => x()} .value=${v}>x</a>`')).toBe(
    'part$("a", { "href": ["#", id], "?open": o, "@click": () => x(), ".value": v }, "x")',
  );
});

test('other code stays as it is, to the letter', () => {
  const code = '/** Says it. */\nexport const a = css`p { x: ${y} }`; // html`<p>`\nconst b: string = `<p>${a}</p>`;\n';
  expect(openTemplates(code, './part.js')).toBe(kit + code);
});
