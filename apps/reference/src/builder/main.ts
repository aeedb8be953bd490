/** The embed builder at work: the form, its address, the code and the previews always say the same. */
import type { SiteLanguage } from '../addresses.js';
import { choiceFrom, queryOf, type Choice } from './choice.js';
import { contentOf } from './content.js';
import { copy } from './copy.js';
import { fill } from './fields.js';
import type { Catalogue } from './offered.js';
import { onHeight, showPreviews } from './preview.js';
import { frameAddressOf, snippet } from './snippet.js';
import { waysOf } from './ways.js';
import { builderWords } from './words.js';

const catalogue = JSON.parse(document.querySelector('#catalogue')!.textContent) as Catalogue;
const form = document.querySelector<HTMLFormElement>('.builder-form')!;
const code = document.querySelector<HTMLElement>('#code')!;
const status = document.querySelector<HTMLElement>('#status')!;
const button = document.querySelector<HTMLButtonElement>('#copy')!;
const text = builderWords[form.dataset['language'] as SiteLanguage];

/** Counts up with every choice: an answer that comes after the next choice is no longer wanted. */
let turn = 0;

/** What the code is made of, once it is there. */
let written: { choice: Choice; content: string } | undefined;
const heights = new Map<string, number>();

function asked(): URLSearchParams {
  return new URLSearchParams([...new FormData(form)].map(([name, value]): [string, string] => [name, `${value}`]));
}

function show(choice: Choice): void {
  fill(form, choice, catalogue, text);
  history.replaceState(null, '', `?${queryOf(choice)}`);
  showPreviews(choice);
  document.querySelector<HTMLElement>('#address-alone')!.hidden = choice.way !== 'oembed';
  document.querySelector<HTMLElement>('#origin')!.hidden = choice.way !== 'script' && choice.way !== 'loader';
  document.querySelector<HTMLElement>('#origin-framed')!.hidden = choice.way !== 'frame' && choice.way !== 'oembed';
  void write(choice);
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
  if (name === 'widget' && !waysOf(choiceFrom(query, catalogue).widget).includes(query.get('way') as never))
    query.delete('way');
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
show(choiceFrom(first, catalogue));
