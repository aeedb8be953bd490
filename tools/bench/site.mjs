import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { pageWith, subjectsOf } from './subjects.mjs';
import { readText, widgets } from './texts.mjs';

const here = import.meta.dirname;

/** All files the benchmark serves, by address. Subjects' pages come with {@link addSubjects}, since they show a text that must be read first. */
export async function gatherFiles(root, peers) {
  const read = (path) => readFileSync(join(root, path), 'utf8');
  const files = {
    '/site.css': readFileSync(join(here, 'in-page/site.css'), 'utf8'),
    '/plain-element.js': await bundle(['./in-page/plain-element.js'], { from: here }),
    '/lit-card.js': await bundle(['./in-page/lit-card.js'], { from: here }),
    '/lit-list.js': await bundle(['./in-page/lit-list.js'], { from: here }),
  };
  for (const { tag, record } of widgets) {
    for (const end of ['js', 'css']) files[`/${tag}.${end}`] = read(`packages/elements/cdn/${tag}.${end}`);
    files[`/${tag}.json`] = read(`packages/data/dist/json/${record}`);
    files[`/${tag}-alone.html`] = pageWith({ script: `/${tag}.js`, body: '' });
  }
  for (const { tag, script, style } of peers) {
    files[`/${tag}.js`] = script;
    if (style) files[`/${tag}.css`] = style;
  }
  return files;
}

/** Reads what each widget shows, and adds a page for each subject that shows the same. Answers with the subjects. */
export async function addSubjects(browser, server, peers) {
  const page = await browser.newPage();
  const all = [];
  for (const widget of widgets) {
    await page.goto(`${server.address}/${widget.tag}-alone.html`);
    const shown = await readText(page, widget, JSON.parse(server.files[`/${widget.tag}.json`]));
    server.files[`/${widget.kind}-text.json`] = JSON.stringify(shown.text);
    const subjects = subjectsOf(widget, shown, peers);
    for (const subject of subjects) {
      server.files[subject.path] = pageWith(subject);
      server.files[subject.emptyPath] = pageWith({ ...subject, body: '' });
    }
    all.push(...subjects);
  }
  await page.close();
  return all;
}
