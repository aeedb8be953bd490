import { css, LitElement } from 'lit';

/** What a Lit card and a Lit list share: their text from a property or an address. */
export class TextElement extends LitElement {
  static properties = { text: { attribute: false }, src: {} };

  static styles = css`
    :host {
      display: block;
    }
    dl > div,
    li {
      padding-block: 0.5em;
      border-block-start: 1px solid #ccc;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
  `;

  willUpdate(changed) {
    if (changed.has('src') && this.src) void this.#load(this.src);
  }

  async #load(address) {
    this.text = await (await fetch(address)).json();
  }
}
