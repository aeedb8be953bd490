// A host's own application, with its own Lit: it lists widgets, moves them and changes what they show.
import { html, LitElement } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

class HostApp extends LitElement {
  static override properties = { tags: { state: true }, language: { state: true } };
  declare tags: [tag: string, src: string][];
  declare language: string;

  constructor() {
    super();
    this.tags = [
      ['goals', '/data/plans/sogn-og-fjordane/strategy-2025.json'],
      ['finder', '/data/municipality-index.json'],
    ];
    this.language = 'nb';
  }

  override render() {
    return html`<button @click=${() => (this.tags = this.tags.toReversed())}>Snu</button>
      <button @click=${() => (this.language = 'en')}>English</button>
      ${repeat(
        this.tags,
        ([tag]) => tag,
        ([tag, src]) =>
          tag === 'goals'
            ? html`<hfs-goals lang=${this.language} src=${src}></hfs-goals>`
            : html`<hfs-municipality-finder lang=${this.language} src=${src}></hfs-municipality-finder>`,
      )}`;
  }
}

customElements.define('host-app', HostApp);
