import { municipalityIndex } from '@helsefellesskap/data/municipality-index';
import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { HfsMunicipalityFinder } from './hfs-municipality-finder.js';
import './hfs-municipality-finder.js';

// The walk of the ARIA Authoring Practices: combobox, list autocomplete with manual selection.

let finder: HfsMunicipalityFinder;
let field: HTMLInputElement;

beforeEach(async () => {
  document.body.innerHTML = '<hfs-municipality-finder lang="nb"></hfs-municipality-finder><button>Etter</button>';
  finder = document.querySelector('hfs-municipality-finder')!;
  finder.index = municipalityIndex;
  await finder.updateComplete;
  field = finder.shadowRoot!.querySelector('input')!;
  await userEvent.keyboard('{Tab}');
});

async function press(keys: string): Promise<void> {
  await userEvent.keyboard(keys);
  await finder.updateComplete;
}

/** What a screen reader is told: whether the list is open, how long it is, and which option has the focus, from 1. */
function state(): [expanded: string | null, options: number, active: number] {
  const options = [...finder.shadowRoot!.querySelectorAll('[role=option]')];
  const active = field.getAttribute('aria-activedescendant');
  const selected = options.filter((option) => option.getAttribute('aria-selected') === 'true');
  expect(selected.map(({ id }) => id)).toEqual(active === null ? [] : [active]);
  expect(finder.shadowRoot!.activeElement).toBe(field); // focus itself never leaves the field
  expect(finder.shadowRoot!.querySelector('[role=listbox]')!.checkVisibility()).toBe(options.length > 0);
  return [field.getAttribute('aria-expanded'), options.length, options.findIndex(({ id }) => id === active) + 1];
}

test('is a named combobox with a list it controls', () => {
  expect(field.role).toBe('combobox');
  expect(field.getAttribute('aria-autocomplete')).toBe('list');
  const list = finder.shadowRoot!.getElementById(field.getAttribute('aria-controls')!)!;
  expect(list.role).toBe('listbox');
  expect(list.getAttribute('aria-label')).not.toBe('');
  expect(field.labels?.[0]?.textContent).toBe('Finn helsefellesskapet ditt');
  expect(state()).toEqual(['false', 0, 0]);
});

test('has one polite live region, that says how many there are', async () => {
  const regions = finder.shadowRoot!.querySelectorAll('[role=status], [role=alert], [aria-live]');
  expect(regions.length).toBe(1);
  await press('herøy');
  expect(regions[0]!.textContent).toContain('2 treff');
  expect(regions[0]!.isConnected).toBe(true);
});

test('typing makes nothing anew of the text around the field', async () => {
  const made = vi.spyOn(document, 'createElement');
  await press('herøy{ArrowDown}');
  expect(made.mock.calls.filter(([tag]) => tag !== 'template')).toEqual([]);
  await press('{Enter}'); // the answer is text
  expect(made).toHaveBeenCalled();
  made.mockRestore();
});

test('typing opens the list and selects nothing', async () => {
  await press('herøy');
  expect(state()).toEqual(['true', 2, 0]);
});

test('Down goes through the options, and from the last to the first', async () => {
  await press('herøy{ArrowDown}');
  expect(state()).toEqual(['true', 2, 1]);
  await press('{ArrowDown}');
  expect(state()).toEqual(['true', 2, 2]);
  await press('{ArrowDown}');
  expect(state()).toEqual(['true', 2, 1]);
});

test('Up goes to the last option, and from the first to the last', async () => {
  await press('herøy{ArrowUp}');
  expect(state()).toEqual(['true', 2, 2]);
  await press('{ArrowUp}');
  expect(state()).toEqual(['true', 2, 1]);
  await press('{ArrowUp}');
  expect(state()).toEqual(['true', 2, 2]);
});

test('Down and Up open a closed list at its first and last option', async () => {
  await press('herøy{Escape}');
  expect(state()).toEqual(['false', 0, 0]);
  await press('{ArrowDown}');
  expect(state()).toEqual(['true', 2, 1]);
  await press('{Escape}{ArrowUp}');
  expect(state()).toEqual(['true', 2, 2]);
});

test('the arrows do nothing in an empty field', async () => {
  await press('{ArrowDown}');
  expect(state()).toEqual(['false', 0, 0]);
  await press('{ArrowUp}');
  expect(state()).toEqual(['false', 0, 0]);
});

test('Alt+Down opens the list and selects nothing, Alt+Up closes it', async () => {
  await press('herøy{Escape}{Alt>}{ArrowDown}{/Alt}');
  expect(state()).toEqual(['true', 2, 0]);
  await press('{ArrowDown}{Alt>}{ArrowUp}{/Alt}');
  expect(state()).toEqual(['false', 0, 0]);
  expect(field.value).toBe('herøy');
});

test('Enter takes the option that has the focus, and closes the list', async () => {
  await press('herøy{ArrowDown}{Enter}');
  expect(state()).toEqual(['false', 0, 0]);
  expect(field.value).toBe('Herøy (Møre og Romsdal)');
});

test('Escape closes the list and leaves the text; a second Escape clears it', async () => {
  await press('herøy{ArrowDown}{Escape}');
  expect(state()).toEqual(['false', 0, 0]);
  expect(field.value).toBe('herøy');
  await press('{Escape}');
  expect(field.value).toBe('');
});

test.each([
  ['Home', 0],
  ['End', 5],
  ['ArrowLeft', 4],
  ['ArrowRight', 5],
])('%s goes back to the text, with the list still open', async (key, caret) => {
  await press(`herøy{ArrowDown}{${key}}`);
  expect(state()).toEqual(['true', 2, 0]);
  expect(field.selectionStart).toBe(caret);
});

test('a letter goes back to the text and narrows the list', async () => {
  await press('her{ArrowDown}{ArrowDown}');
  expect(state()[2]).toBe(2);
  await press('ø');
  expect(state()).toEqual(['true', 2, 0]);
  expect(field.value).toBe('herø');
});

test('Shift, Control and Alt alone leave the focus on its option: screen readers use them to be silent', async () => {
  await press('herøy{ArrowDown}{Shift}{Control}{Alt}');
  expect(state()).toEqual(['true', 2, 1]);
});

test('leaving the field closes the list and chooses nothing', async () => {
  await press('herøy{ArrowDown}');
  await userEvent.keyboard('{Tab}');
  await finder.updateComplete;
  expect(document.activeElement).toBe(finder.querySelector('summary'));
  expect(field.getAttribute('aria-expanded')).toBe('false');
  expect(field.value).toBe('herøy');
  expect(finder.querySelector('.hfs-answer')).toBe(null);
});

test('deleting all text closes the list', async () => {
  await press('he{Backspace}{Backspace}');
  expect(state()).toEqual(['false', 0, 0]);
});

test('the option that has the focus is always in view', async () => {
  await press('s{ArrowUp}');
  const list = finder.shadowRoot!.querySelector('[role=listbox]')!.getBoundingClientRect();
  const option = finder.shadowRoot!.querySelector('[aria-selected=true]')!.getBoundingClientRect();
  expect(state()[1]).toBe(12);
  expect(option.bottom).toBeLessThanOrEqual(list.bottom + 1);
  expect(option.top).toBeGreaterThanOrEqual(list.top - 1);
  await press('{ArrowDown}');
  expect(finder.shadowRoot!.querySelector('[role=listbox]')!.scrollTop).toBeLessThan(5);
});

test('a translator that has put its own words in the field’s place hides nothing that is said later, and names are not for it', async () => {
  const root = finder.shadowRoot!;
  const translate = () => {
    for (const part of root.querySelectorAll('p, li span')) {
      if (part.closest('[translate=no]')) continue;
      const own = document.createElement('font'); // as Google Translate does
      own.append(`Translated ${part.textContent}`);
      part.replaceChildren(own);
    }
  };
  translate();
  await press('vo');
  translate();
  await press('ss');
  expect(root.querySelector('[role=status]')!.textContent).toMatch(/^1 treff/);
  expect([...root.querySelectorAll('[role=option]')].map(({ textContent }) => textContent.trim())).toEqual([
    expect.stringMatching(/^Voss\b/),
  ]);
});
