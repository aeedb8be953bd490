/** Checks files in the browser: they are read here, and nothing of them is sent or kept. */
import { dayInNorway } from '@helsefellesskap/model';
import { checkFile, countFindings } from '@helsefellesskap/model/checks';
import { maxBytes } from '@helsefellesskap/model/file';
import { html, render } from 'lit';
import type { SiteLanguage } from '../addresses.js';
import { findingsIn, type Checked } from './findings.js';
import { checkWords } from './words.js';

const form = document.querySelector<HTMLFormElement>('.check-form')!;
const chosen = form.querySelector<HTMLInputElement>('[type=file]')!;
const pasted = form.querySelector<HTMLTextAreaElement>('textarea')!;
const results = document.querySelector<HTMLElement>('#findings')!;
const status = document.querySelector<HTMLElement>('#status')!;
const language = form.dataset['language'] as SiteLanguage;
const words = checkWords[language];

/** Counts up with every check: what is read after the next has begun is no longer wanted. */
let turn = 0;

async function check(given: { name: string; content: Blob }[]): Promise<void> {
  const mine = ++turn;
  const day = dayInNorway(new Date());
  try {
    const checked = await Promise.all(
      given.map(async ({ name, content }): Promise<Checked> => {
        const bytes = new Uint8Array(await content.slice(0, maxBytes + 1).arrayBuffer()); // no more than tells that it is too large
        const lines = new TextDecoder().decode(bytes).split('\n');
        return { name: name || words.pasted, lines, findings: checkFile(name, bytes, { day }) };
      }),
    );
    if (mine === turn) show(checked);
  } catch {
    if (mine === turn) say(words.unreadable);
  }
}

function show(checked: Checked[]): void {
  document.querySelector<HTMLElement>('#found-heading')!.hidden = false;
  render(html`${checked.map((file) => findingsIn(file, language))}`, results);
  status.textContent = words.sum(checked.length, countFindings(checked.flatMap(({ findings }) => findings)));
}

function say(sentence: string): void {
  render(html``, results);
  status.textContent = sentence;
}

const checkFiles = (files: Iterable<File>) => check([...files].map((file) => ({ name: file.name, content: file })));

chosen.addEventListener('click', () => void (chosen.value = '')); // the same file again, after it was mended
chosen.addEventListener('change', () => chosen.files?.length && void checkFiles(chosen.files));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (pasted.value.trim() === '') say(words.nothing);
  else void check([{ name: '', content: new Blob([pasted.value]) }]);
});

for (const name of ['dragenter', 'dragover'])
  addEventListener(name, (event) => {
    if (!(event as DragEvent).dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    form.toggleAttribute('data-over', true);
  });
addEventListener('dragleave', ({ relatedTarget }) => relatedTarget ?? form.toggleAttribute('data-over', false));
addEventListener('drop', (event) => {
  if (!event.dataTransfer?.files.length) return;
  event.preventDefault(); // or the browser would leave the page and open the file
  form.toggleAttribute('data-over', false);
  void checkFiles(event.dataTransfer.files);
});
