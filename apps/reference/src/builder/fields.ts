import type { Setting } from '../widgets.js';
import type { SiteLanguage } from '../addresses.js';
import { fieldOf, isNeeded, type Choice } from './choice.js';
import type { Catalogue, OfferedRecord, Suggestion } from './offered.js';
import { carries, isCopy, waysOf } from './ways.js';
import type { builderWords } from './words.js';

type Words = (typeof builderWords)['nb'];

/** Makes the form say what has been chosen, and offer what fits it. */
export function fill(form: HTMLFormElement, choice: Choice, catalogue: Catalogue, text: Words): void {
  const { widget, record, version, way } = choice;
  const language = form.dataset['language'] as SiteLanguage;
  const field = (name: string) => form.elements.namedItem(name) as HTMLSelectElement;

  const titles = widget.records.map((path) => catalogue.records.find((one) => one.path === path)!);
  setOptions(
    field('record'),
    titles.map(({ path, title }) => [path, title[language]]),
  );
  form.querySelector<HTMLElement>('#record-note')!.hidden = widget.record !== 'plan';
  drawSettings(form.querySelector('#settings')!, choice, language, text);

  const [live, frozen] = form.querySelectorAll<HTMLInputElement>('[name=version]');
  frozen!.value = version === 'live' ? record.hash : version;
  (version === 'live' && !isCopy(way) ? live! : frozen!).checked = true;
  const allowed = waysOf(widget);
  const { unwritten, unframed } = text.otherWays;
  form.querySelector('#other-ways')!.textContent = !widget.isFramed ? unframed : widget.isWritten ? '' : unwritten;
  for (const radio of form.querySelectorAll<HTMLInputElement>('[name=way]')) {
    radio.disabled = !allowed.includes(radio.value as Choice['way']);
    radio.checked = radio.value === way;
  }
  const values = {
    ...{ widget: widget.tag, record: record.path, lang: choice.lang },
    ...{ 'heading-level': `${choice.headingLevel}`, look: choice.look, scheme: choice.scheme },
  };
  for (const [name, value] of Object.entries(values)) field(name).value = value;
  for (const one of form.querySelectorAll<HTMLInputElement>(leftOut)) one.disabled = !carries(way, one.name);
}

/** The fields that some way does not carry. */
const leftOut = '[name=heading-level], [name=look], [name=scheme], [name=version], [name^=attribute-]';

/** One field for each of the widget's own attributes. Those that stay keep their place and focus. */
function drawSettings(
  fieldset: HTMLFieldSetElement,
  { widget, record, settings }: Choice,
  language: SiteLanguage,
  text: Words,
): void {
  const key = `${widget.tag} ${record.path}`;
  const shown = widget.settings.filter(({ name }) => record.suggestions[name]?.length !== 0); // none to choose among
  fieldset.hidden = shown.length === 0;
  if (fieldset.dataset['for'] === key) return;
  fieldset.dataset['for'] = key;
  const [legend] = fieldset.children;
  fieldset.replaceChildren(
    legend!,
    ...shown.map((setting) =>
      fieldFor(setting, record, settings[setting.name] ?? setting.otherwise ?? '', language, text),
    ),
  );
}

function fieldFor(
  setting: Setting,
  record: OfferedRecord,
  value: string,
  language: SiteLanguage,
  text: Words,
): HTMLElement {
  const { name, kind, choices, description } = setting;
  const id = fieldOf(name);
  const known = record.suggestions[name] ?? choices.map((word) => ({ value: word, label: word }));
  const control =
    known.length > 0
      ? make(document.createElement('select'), { id, name: id })
      : make(document.createElement('input'), { id, name: id });
  control.className = 'ds-input';
  if (control instanceof HTMLSelectElement) {
    const empty = isNeeded(name) || setting.otherwise ? [] : [['', name === 'current' ? text.none : text.any] as const];
    const said = (label: Suggestion['label']) => (typeof label === 'string' ? label : label[language]);
    setOptions(control, [...empty, ...known.map(({ value, label }) => [value, said(label)] as const)]);
  } else if (kind === 'boolean') Object.assign(control, { type: 'checkbox', value: 'true', checked: value === 'true' });
  else control.type = kind === 'number' ? 'number' : 'text';
  if (kind !== 'boolean') control.value = value;

  const label = make(document.createElement('label'), {
    htmlFor: id,
    className: 'ds-label',
    textContent: text.setting[name] ?? name,
  });
  label.dataset['weight'] = 'regular';
  const field = make(document.createElement('div'), { className: 'ds-field' });
  const hint = text.hint[name] ?? (text.setting[name] ? '' : description);
  const order = kind === 'boolean' ? [control, label] : [label, control];
  field.append(...order);
  if (hint) {
    const told = make(document.createElement('p'), { id: `${id}-hint`, textContent: hint });
    told.dataset['field'] = 'description';
    if (!text.hint[name]) told.lang = ''; // a manifest does not say in which language it is
    control.setAttribute('aria-describedby', told.id);
    label.after(told);
  }
  return field;
}

function setOptions(select: HTMLSelectElement, options: (readonly [value: string, label: string])[]): void {
  const key = options.map(([value]) => value).join();
  if (select.dataset['options'] === key) return;
  select.dataset['options'] = key;
  select.replaceChildren(...options.map(([value, label]) => new Option(label, value)));
}

function make<T extends Element>(element: T, properties: Partial<T>): T {
  return Object.assign(element, properties);
}
