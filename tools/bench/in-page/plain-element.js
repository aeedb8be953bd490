import * as markup from './markup.js';

/** An element without any library: its text from a property or an address, written into the page. */
class PlainElement extends HTMLElement {
  #text;

  connectedCallback() {
    const address = this.getAttribute('src');
    if (this.#text) this.#show();
    else if (address) void this.#load(address);
  }

  set text(text) {
    this.#text = text;
    if (this.isConnected) this.#show();
  }

  async #load(address) {
    this.text = await (await fetch(address)).json();
  }

  #show() {
    this.innerHTML = markup[this.localName.replace('plain-', '')](this.#text);
  }
}

customElements.define('plain-card', class extends PlainElement {});
customElements.define('plain-list', class extends PlainElement {});
