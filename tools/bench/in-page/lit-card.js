import { html, nothing } from 'lit';
import { TextElement } from './lit-element.js';

class LitCard extends TextElement {
  render() {
    if (!this.text) return nothing;
    const { title, rows, summary, members, website, note } = this.text;
    return html`<article>
      <h2>${title}</h2>
      <dl>
        ${rows.map(
          ({ term, value }) =>
            html`<div>
              <dt>${term}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
      <details>
        <summary>${summary}</summary>
        <ul>
          ${members.map((name) => html`<li>${name}</li>`)}
        </ul>
      </details>
      <p><a href=${website.href}>${website.words}</a></p>
      <p>${note}</p>
    </article>`;
  }
}

customElements.define('lit-card', LitCard);
