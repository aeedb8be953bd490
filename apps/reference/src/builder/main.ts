/** The embed builder at work: the form, its address, the code and the previews always say the same. */
import type { SiteLanguage } from '../addresses.js';
import { choiceFrom, isNear, queryOf, type Choice } from './choice.js';
import { contentOf } from './content.js';
import { copy } from './copy.js';
import { fill } from './fields.js';
import type { Catalogue } from './offered.js';
import { onHeight, showPreviews } from './preview.js';
import { frameAddressOf, snippet } from './snippet.js';
import { carries, isCopy, waysOf } from './ways.js';
import { builderWords } from './words.js';

const catalogue = JSON.parse(document.querySelector('#catalogue')!.textContent) as Catalogue;
const form = document.querySelector<HTMLFormElement>('.builder-form')!;
const code = document.querySelector<HTMLElement>('#code')!;
const status = document.querySelector<HTMLElement>('#status')!;
const button = document.querySelector<HTMLButtonElement>('#copy')!;
const text = builderWords[form.dataset['language'] as SiteLanguage];

/** Counts up with every choice: an answer that comes after the next choice is no longer wanted. */
let turn = 0;

/** The choice that is shown, and the records that were chosen, the last one first: most widgets take only some. */
let last: Choice | undefined;
let wanted: string[] = [];

/** What the code is made of, once it is there. */
let written: { choice: Choice; content: string } | undefined;
const heights = new Map<string, number>();

/** What the form says; and what it said in fields that the way leaves out, for the next way. */
function asked(): URLSearchParams {
  const query = new URLSearchParams(
    [...new FormData(form)].map(([name, value]): [string, string] => [name, `${value}`]),
  );
  for (const [name, value] of last ? queryOf(last) : [])
    if (!query.has(name) && !carries(last!.way, name)) query.set(name, value);
  return query;
}

function show(choice: Choice): void {
  last = choice;
  fill(form, choice, catalogue, text);
  sayStrayed(choice);
  history.replaceState(null, '', `?${queryOf(choice)}`);
  document.querySelector<HTMLAnchorElement>('.site-header [hreflang]')!.search = carriedOver(choice);
  showPreviews(choice);
  const { way } = choice;
  const notes = {
    'address-alone': way === 'oembed',
    'copy-alone': isCopy(way),
    'wordpress-block': way === 'wordpress',
    origin: way === 'script' || way === 'loader',
    'origin-framed': way === 'frame' || way === 'oembed',
  };
  for (const [id, isSaid] of Object.entries(notes)) document.getElementById(id)!.hidden = !isSaid;
  void write(choice);
}

/** What the same page in the other language is to show: the same, and in its own language what is in this page's. */
function carriedOver(choice: Choice): string {
  const query = queryOf(choice);
  if (choice.lang === form.dataset['language']) query.delete('lang');
  return `${query}`;
}

/** Says so where the widget cannot show what was chosen, and shows another. */
function sayStrayed({ widget, record }: Choice): void {
  const chosen = catalogue.records.find(({ path }) => path === wanted[0]);
  const isStrayed = chosen && widget.records.length > 1 && !isNear(record.path, chosen.path);
  const language = form.dataset['language'] as SiteLanguage;
  const said = isStrayed ? text.strayed(chosen.title[language], record.title[language]) : '';
  document.querySelector('#record-strayed')!.textContent = said;
}

async function write(choice: Choice): Promise<void> {
  const mine = ++turn;
  button.hidden = true;
  written = undefined;
  try {
    const content = await contentOf(choice);
    if (mine !== turn) return;
    written = { choice, content };
    code.textContent = codeOf(written);
    button.hidden = false;
    status.textContent = '';
  } catch {
    if (mine !== turn) return;
    code.textContent = '';
    status.textContent = text.failed;
  }
}

function codeOf({ choice, content }: NonNullable<typeof written>): string {
  const height = heights.get(frameAddressOf(choice));
  return snippet(choice, { origin: location.origin, integrity: catalogue.integrity, content, height });
}

onHeight((address, height) => {
  heights.set(address, height);
  if (!written) return;
  const fresh = codeOf(written);
  if (fresh !== code.textContent) code.textContent = fresh;
});

form.addEventListener('change', ({ target }) => {
  const query = asked();
  const { name } = target as HTMLInputElement;
  if (name === 'record') wanted = [query.get('record')!, ...wanted];
  if (name === 'widget') {
    query.delete('record');
    for (const path of wanted) query.append('record', path);
    if (!waysOf(choiceFrom(query, catalogue).widget).includes(query.get('way') as never)) query.delete('way');
  }
  show(choiceFrom(query, catalogue));
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  show(choiceFrom(asked(), catalogue));
});
button.addEventListener('click', async () => {
  status.textContent = '';
  const isCopied = await copy(code);
  status.textContent = isCopied ? text.copied : text.selected;
});

form.querySelector<HTMLElement>('[type=submit]')!.hidden = true;
for (const folder of form.querySelectorAll<HTMLElement>('[data-folder]'))
  folder.textContent = location.origin + folder.dataset['folder']!; // as the code has it
const first = new URLSearchParams(location.search);
if (!first.has('lang')) first.set('lang', form.dataset['language']!);
if (!first.has('widget')) first.set('widget', 'hfs-plan');
const opened = choiceFrom(first, catalogue);
if (opened.widget.records.length > 1) wanted = [opened.record.path];
show(opened);
