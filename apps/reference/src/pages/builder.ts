import { renderWidget } from '@helsefellesskap/elements/server';
import { html, type ServerRenderedTemplate } from '@lit-labs/ssr';
import { nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { guides, ownFolders, paths, type SiteLanguage } from '../addresses.js';
import { choiceFrom, looks, schemes } from '../builder/choice.js';
import type { Catalogue } from '../builder/offered.js';
import { frameAddressOf, snippet } from '../builder/snippet.js';
import { ways } from '../builder/ways.js';
import { builderWords } from '../builder/words.js';
import { policyFor, wayBack, type Page } from '../layout.js';
import { published } from '../published.js';
import { partnerships, strategiesOf } from '../records.js';
import { siteUrl } from '../site-url.js';

const registered = partnerships.filter((partnership) => strategiesOf(partnership).length > 0).length;
const policy = policyFor({ 'form-action': "'self'", 'frame-src': "'self'" });

/** Where an editor chooses what to show, sees it, and takes the code. Without script it has the code of one whole strategy. */
export function builderPage(language: SiteLanguage, catalogue: Catalogue, script: string): Page {
  const text = builderWords[language];
  const choice = choiceFrom(new URLSearchParams({ widget: 'hfs-plan', lang: language }), catalogue);
  const { widget, record } = choice;
  const source = published.find(({ path, version }) => path === record.path && !version)!;
  const content = renderWidget('hfs-plan', JSON.parse(source.text), { lang: language });
  const code = snippet(choice, { origin: siteUrl, integrity: catalogue.integrity, content });
  const titleOf = (path: string) => catalogue.records.find((one) => one.path === path)!.title[language];

  const main = html`${wayBack(language)}
    <div class="builder">
      <header>
        <h1 class="ds-heading" data-size="lg">${text.title}</h1>
        <p class="ds-paragraph">${text.lead}</p>
        ${unsafeHTML(`<noscript><p class="ds-paragraph">${text.withoutScript}</p></noscript>`)}
      </header>
      <form class="builder-form" method="get" data-language=${language}>
        <div class="builder-choices">
          <fieldset class="ds-fieldset">
            <legend class="ds-label">${text.what}</legend>
            ${select(
              'widget',
              text.widget,
              widget.tag,
              catalogue.widgets.map(({ tag, name, from }) => [
                tag,
                `${name[language]}${from ? ` (${text.from} ${from})` : ''}`,
              ]),
            )}
            ${select(
              'record',
              text.record,
              record.path,
              widget.records.map((path) => [path, titleOf(path)]),
              html`${text.registered(registered, partnerships.length)}
                <a class="ds-link" href=${guides.addStrategy}>${text.addStrategy}</a>`,
            )}
            <p class="ds-paragraph" data-size="sm" aria-live="polite" id="record-strayed"></p>
            ${select('lang', text.lang, choice.lang, Object.entries(text.languages))}
          </fieldset>
          <fieldset class="ds-fieldset" id="settings" hidden>
            <legend class="ds-label">${text.settings}</legend>
          </fieldset>
          <fieldset class="ds-fieldset">
            <legend class="ds-label">${text.page}</legend>
            ${select(
              'heading-level',
              text.level,
              '2',
              [1, 2, 3, 4, 5, 6].map((level) => [`${level}`, text.levels(level)]),
            )}
            ${select(
              'look',
              text.look,
              '',
              looks.map((look) => [look, text.looks[look]]),
            )}
            ${select(
              'scheme',
              text.scheme,
              '',
              schemes.map((scheme) => [scheme, text.schemes[scheme]]),
            )}
          </fieldset>
          ${radios('version', text.version, 'live', [
            ['live', text.live],
            [record.hash, text.frozen],
          ])}
        </div>
        <div class="builder-outcome">
          ${radios(
            'way',
            text.way,
            'script',
            ways.map((way) => [way, ...text.ways[way]]),
            html`<p data-field="description" id="other-ways"></p>`,
          )}
          <button class="ds-button" type="submit">${text.update}</button>
          ${codeSection(code, text)} ${previewSection(frameAddressOf(choice, true), text)}
        </div>
      </form>
    </div>
    ${unsafeHTML(`<script type="application/json" id="catalogue">${JSON.stringify(catalogue).replaceAll('<', '\\u003c')}</script>`)}`;
  const frame = { tag: 'hfs-partnership-map', path: 'municipality-index', language };
  return {
    path: paths.builder,
    language,
    title: text.title,
    description: text.lead,
    main,
    frame,
    scripts: ['/widgets/frame.js', script],
    policy,
  };
}

type Words = (typeof builderWords)[SiteLanguage];

function codeSection(code: string, text: Words): ServerRenderedTemplate {
  const swap = ([folder, own]: readonly [string, string]) =>
    html`<code data-folder=${folder}>${siteUrl}${folder}</code> ${text.with} <code>${own}</code>`;
  const [widgets, data] = ownFolders.map(swap);
  const guide = html`<a class="ds-link" href=${guides.ownFiles}>${text.ownFiles}</a>`;
  return html`<section class="builder-code" aria-labelledby="code-heading">
    <div>
      <h2 class="ds-heading" data-size="sm" id="code-heading">${text.code}</h2>
      <button class="ds-button" type="button" id="copy" hidden>${text.copy}</button>
      <p class="ds-paragraph" role="status" id="status"></p>
    </div>
    <pre tabindex="0" role="region" aria-labelledby="code-heading"><code id="code">${code}</code></pre>
    <p class="ds-paragraph" data-size="sm" id="address-alone" hidden>${text.addressAlone}</p>
    <p class="ds-paragraph" data-size="sm" id="wordpress-block" hidden>${text.wordpressBlock}</p>
    <p class="ds-paragraph" data-size="sm" id="copy-alone" hidden>${text.copyAlone}</p>
    <p class="ds-paragraph" data-size="sm" id="origin">${text.origin} ${widgets} ${text.and} ${data}. ${guide}</p>
    <p class="ds-paragraph" data-size="sm" id="origin-framed" hidden>${text.originFramed} ${guide}</p>
  </section>`;
}

function previewSection(address: string, text: Words): ServerRenderedTemplate {
  return html`<section class="builder-preview" aria-labelledby="preview-heading">
    <h2 class="ds-heading" data-size="sm" id="preview-heading">${text.preview}</h2>
    <p class="ds-paragraph" id="no-preview" hidden>${text.noPreview}</p>
    ${[text.phone, text.desktop].map(
      (where, index) =>
        html`<figure>
          <figcaption>${where}</figcaption>
          <div data-width=${[360, 1024][index]}>
            <iframe
              sandbox="allow-scripts"
              src=${address}
              title=${text.previewOf(where)}
              width=${[360, 1024][index]}
              height="600"
              data-hfs-frame
            ></iframe>
          </div>
        </figure>`,
    )}
  </section>`;
}

type Options = [value: string, label: string, hint?: string][];

function select(
  name: string,
  label: string,
  chosen: string,
  options: Options,
  note?: ServerRenderedTemplate,
): ServerRenderedTemplate {
  return html`<div class="ds-field">
    <label class="ds-label" data-weight="regular" for=${name}>${label}</label>
    <select class="ds-input" id=${name} name=${name} aria-describedby=${note ? `${name}-note` : nothing}>
      ${options.map(([value, label]) => html`<option value=${value} ?selected=${value === chosen}>${label}</option>`)}
    </select>
    ${note ? html`<p data-field="description" id="${name}-note">${note}</p>` : nothing}
  </div>`;
}

function radios(
  name: string,
  label: string,
  chosen: string,
  options: Options,
  note?: ServerRenderedTemplate,
): ServerRenderedTemplate {
  return html`<fieldset class="ds-fieldset" data-choices=${name}>
    <legend class="ds-label">${label}</legend>
    ${options.map(([value, label, hint], index) => {
      const id = `${name}-${index}`;
      return html`<div class="ds-field">
        <input
          class="ds-input"
          type="radio"
          id=${id}
          name=${name}
          value=${value}
          ?checked=${value === chosen}
          aria-describedby=${hint ? `${id}-hint` : nothing}
        />
        <label class="ds-label" data-weight="regular" for=${id}>${label}</label>
        ${hint ? html`<p data-field="description" id="${id}-hint">${hint}</p>` : nothing}
      </div>`;
    })}
    ${note ?? nothing}
  </fieldset>`;
}
