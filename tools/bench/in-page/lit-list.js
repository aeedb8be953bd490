import { html, nothing } from 'lit';
import { TextElement } from './lit-element.js';

class LitList extends TextElement {
  render() {
    if (!this.text) return nothing;
    const { title, goals, summary, proof, remarks, source } = this.text;
    return html`<article>
      <h2>${title}</h2>
      <ul>
        ${goals.map(({ id, words }) => html`<li id=${id}>${words}</li>`)}
      </ul>
      <details>
        <summary>${summary}</summary>
        <ul>
          ${proof.map(
            ({ quote, place, here }) => html`<li><q>${quote}</q> ${place} <a href=${here.href}>${here.words}</a></li>`,
          )}
        </ul>
        ${remarks.map((remark) => html`<p>${remark}</p>`)}
      </details>
      <p>${source}</p>
    </article>`;
  }
}

customElements.define('lit-list', LitList);
