import { anchorMethods, methodOf, textIn, type Adoption, type Relation, type SourceAnchor, type SourceDocument, type Statement } from '@helsefellesskap/model'; // prettier-ignore
import { html, nothing, type TemplateResult } from 'lit';
import { source as words } from '../locales/index.js';
import { link, say, sayDate, sayList, sayWithin, type View } from './view.js';

/** A statement as text, with a mark where the words are not the source's own. */
export function sayStatement(statement: Statement, view: View): unknown {
  const text = words[view.ui];
  const method = methodOf(statement);
  const mark = textIn(statement.text, view.language).editorial
    ? text.translated
    : method === 'verbatim' || (method === 'external' && !view.wasRead)
      ? undefined
      : text.method[method];
  return html`${say(statement.text, view)}${mark ? html` <small class="hfs-mark">(${mark})</small>` : nothing}`;
}

/** “Vis kilden”: the exact words behind some statements, where they stand, and which document was read. */
export function proof(statements: Statement[], documents: SourceDocument[], view: View): unknown {
  if (statements.length === 0) return nothing;
  const text = words[view.ui];
  const places = [
    ...new Map(statements.flatMap(({ sources }) => sources.map((anchor) => [place([anchor], view), anchor]))).values(),
  ];
  const used = documents.filter(({ id }) =>
    statements.some(({ sources }) => sources.some((anchor) => anchor.document === id)),
  );
  return html`<details class="hfs-proof">
    <summary>
      <span class="hfs-link">${text.show}</span>${dotted(places.length < 3 ? place(places, view) : reach(places, view))}
    </summary>
    <ul>
      ${statements.map((statement) => quotes(statement, documents, view))}
    </ul>
    ${used.map((document) => [provenance(document, view), fingerprint(document, view)])}
  </details>`;
}

/** Who decided what, when, and on which conditions. */
export function sayAdoptions(adoptions: Adoption[], view: View): TemplateResult[] {
  const text = words[view.ui];
  return adoptions.map(({ body, date, outcome, conditions }) => {
    const day = typeof date === 'string' ? sayDate(date, view) : date?.raw.join(' / ');
    const verb = (Object.hasOwn(text.decided, outcome) ? text.decided[outcome] : text.decided['other']) ?? '';
    const sentence = sayWithin((name) => text.decision(verb, name, day), body, view);
    const terms = conditions ? html`. ${text.conditions}: ${say(conditions, view)}` : nothing;
    return html`<p class="hfs-quiet">${sentence}${terms}</p>`;
  });
}

/** A mark on what is our reading of the source, not its own words. */
export function markInferred(basis: Relation['basis'], view: View): unknown {
  return basis === 'inferred' ? html` <small class="hfs-mark">(${words[view.ui].inferred})</small>` : nothing;
}

function quotes(statement: Statement, documents: SourceDocument[], view: View): TemplateResult[] {
  const text = words[view.ui];
  return statement.sources.map((anchor) => {
    const document = documents.find(({ id }) => id === anchor.document);
    const notes = [place([anchor], view), isMethod(anchor.method) && text.method[anchor.method]]
      .filter(Boolean)
      .join(', ');
    return html`<li>
      ${anchor.quote ? html`<q lang=${document?.language ?? statement.text.original}>${anchor.quote}</q> ` : nothing}<span
        class="hfs-quiet"
        >${notes}${statement.corrected ? html`. ${sayWithin(text.corrected, statement.corrected, view)}` : nothing}${
          statement.note ? html`. ${say(statement.note, view)}` : nothing
        }</span
      >
    </li>`;
  });
}

/** Where some anchors stand, as “linje 3 og 16”; empty where none has a line or a page. */
function place(anchors: SourceAnchor[], view: View): string {
  const quoted = anchors.filter((anchor) => anchor.method !== 'external');
  const lines = quoted.flatMap(({ line, lineEnd }) =>
    line ? [lineEnd && lineEnd > line ? `${line}–${lineEnd}` : numeral(line)] : [],
  );
  const pages = quoted.flatMap(({ line, page }) => (page && !line ? [numeral(page)] : []));
  const text = words[view.ui];
  return [lines.length > 0 && text.line(sayList(lines, view)), pages.length > 0 && text.page(sayList(pages, view))]
    .filter(Boolean)
    .join(', ');
}

/** From where to where many anchors stand, as “linje 20–35”; empty where they cannot be put on one line of numbers. */
function reach(anchors: SourceAnchor[], view: View): string {
  const lines = anchors.flatMap((anchor) =>
    anchor.method !== 'external' && anchor.line ? [anchor.line, anchor.lineEnd ?? anchor.line] : [],
  );
  const isOneDocument = new Set(anchors.map(({ document }) => document)).size === 1;
  return isOneDocument && lines.length > 0
    ? words[view.ui].line(`${numeral(Math.min(...lines))}–${numeral(Math.max(...lines))}`)
    : '';
}

function numeral(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError('a line or a page is not a number');
  return String(value);
}

function isMethod(code: string): boolean {
  return (anchorMethods as readonly string[]).includes(code);
}

function dotted(text: string): unknown {
  return text ? html`<span class="hfs-quiet"> · ${text}</span>` : nothing;
}

/** The source line: which document was read, whose it is, and how new. */
export function provenance(document: SourceDocument, view: View): TemplateResult {
  const text = words[view.ui];
  const title = document.url ? link(document.url, say(document.title, view), view) : say(document.title, view);
  const publisher = 'absent' in document.publisher ? text.unknownPublisher : say(document.publisher, view);
  const updated = document.updated ? ` · ${text.updated(sayDate(document.updated, view))}` : nothing;
  const part = document.completeness === 'part' ? ` · ${text.part}` : nothing;
  return html`<p class="hfs-quiet">${text.source}: ${title} · ${publisher}${updated}${part}</p>`;
}

function fingerprint({ sha256, note }: SourceDocument, view: View): unknown {
  const remark = note ? html`<p class="hfs-quiet">${say(note, view)}</p>` : nothing;
  return [
    remark,
    sha256 ? html`<p class="hfs-quiet">${words[view.ui].fingerprint}: <code>${sha256}</code></p>` : nothing,
  ];
}
