import {
  methodOf,
  textIn,
  type Adoption,
  type PlanBase,
  type Relation,
  type SourceAnchor,
  type SourceDocument,
  type Statement,
} from '@helsefellesskap/model';
import { html, nothing, type TemplateResult } from './template.js';
import { source as words } from '../locales/index.js';
import { linked, own, say, sayDate, sayList, sayWithin, type View } from './view.js';

/** What proof needs to know of a plan. */
export type Sourced = Pick<PlanBase, 'id' | 'documents'>;

/** A statement that may have an address of its own, and decisions on it alone. */
export type Addressed = Statement & { id?: string; adoptions?: Adoption[] };

/** The address of an element inside the page: the same wherever the plan is shown, and a name that a selector can have. */
export function anchorOf(plan: Sourced, id: string): string {
  return `${plan.id}/${id}`.replaceAll('/', '_'); // pages look up `location.hash` as a selector, which a slash breaks
}

/** A statement as text, with a mark where the words are not the source's own. */
export function sayStatement(statement: Statement, view: View): unknown {
  const text = words[view.ui];
  const method = methodOf(statement);
  const mark = textIn(statement.text, view.language).editorial
    ? text.translated
    : method === 'verbatim' || (method === 'external' && !view.wasRead)
      ? undefined
      : text.method[method];
  return html`${say(statement.text, view)}${mark && html` <small>(${mark})</small>`}`;
}

/** Decisions, as statements to be proven. */
export function decisions(adoptions: Adoption[] = []): Addressed[] {
  return adoptions.map(({ body, sources }) => ({ text: body, sources }));
}

/**
 * “Vis kilden”: the exact words behind some statements, where they stand, and which document was read.
 * @param adoptions decisions on them all; those on one statement alone are proven with it
 */
export function proof(all: Addressed[], plan: Sourced, view: View, adoptions?: Adoption[]): unknown {
  const statements = [...decisions(adoptions), ...all.flatMap((one) => [one, ...decisions(one.adoptions)])];
  if (!statements[0]) return nothing;
  const anchors = statements.flatMap(({ sources }) => sources);
  const used = documentsOf(plan, anchors);
  const where = used.length < 2 ? placeOf(anchors, view, 2) : '';
  return html`<details class="hfs-proof">
    <summary><span class="hfs-link">${words[view.ui].show}</span>${where && ` · ${where}`}</summary>
    <ul>
      ${statements.map((statement) => evidence(statement, plan, view))}
    </ul>
    ${used.map((document) => aboutDocument(document, view))}
  </details>`;
}

/** The documents that some words stand in. */
export function documentsOf({ documents }: Pick<Sourced, 'documents'>, anchors: SourceAnchor[]): SourceDocument[] {
  return documents.filter(({ id }) => anchors.some(({ document }) => document === id));
}

/** The exact words behind one statement; with the first of them remarks, and the way back to it. */
export function evidence(statement: Addressed, plan: Sourced, view: View): TemplateResult[] {
  const text = words[view.ui];
  const { id, corrected, note } = statement;
  const { original } = statement.text;
  return statement.sources.map((anchor, index) => {
    const { document, method, quote } = anchor;
    const made = method === 'editorial' ? text.opens : own(text.method, method);
    const notes = [placeOf([anchor], view), made].filter(Boolean).join(', ');
    const read = plan.documents.find((candidate) => candidate.id === document);
    const language = (/verbatim|shortened/.test(method) && original) || (read?.language ?? original); // verbatim and shortened words are the text's own
    return html`<li>
      ${quote && html`<q lang=${language === view.ui || /:\/\//.test(quote) ? nothing : language}>${quote}</q> `}${notes}${index ? nothing : [corrected && ['. ', sayWithin(text.corrected, corrected, view)], note && ['. ', say(note, view)], id && html`${'\u2003'}<a href="#${anchorOf(plan, id)}">${text.here}</a>`]}
    </li>`;
  });
}

/** Who decided what, when, and on which conditions. */
export function sayAdoptions(adoptions: Adoption[] = [], view: View): TemplateResult[] {
  const text = words[view.ui];
  return adoptions.map(({ body, date, outcome, conditions }) => {
    const day = date && sayDate(date, view);
    const verb = own(text.decided, outcome) ?? text.decided['other'] ?? '';
    const sentence = sayWithin((name) => text.decision(verb, name, day), body, view);
    return html`<p class="hfs-quiet">${sentence}${conditions && html` (${say(conditions, view)})`}</p>`;
  });
}

/** A mark on what is our reading of the source, not its own words. */
export function markInferred(basis: Relation['basis'], view: View): unknown {
  return basis === 'inferred' ? html` <small>(${words[view.ui].inferred})</small>` : nothing;
}

/**
 * Where some words stand, as “linje 3 og 20–35”; empty where nothing has a line or a page.
 * @param most of more places than this, only how many they are
 */
export function placeOf(anchors: SourceAnchor[], view: View, most = Infinity): string {
  const text = words[view.ui];
  const quoted = anchors.filter((anchor) => anchor.method !== 'external');
  const unit = quoted.some(({ line }) => line) ? 'line' : 'page';
  const spans = quoted.flatMap(({ [unit]: from, lineEnd }) => {
    if (!from) return [];
    const to = BigInt(Math.max(from, (unit === 'line' && lineEnd) || 0)); // throws for what is no whole number
    return from < to ? `${from}–${to}` : `${to}`;
  });
  const places = [...new Set(spans)];
  if (places.length > most) return `${places.length} ${text.places}`;
  return places[0] ? text[unit](sayList(places, view)) : '';
}

/** The source line of a whole plan: nothing where no document is known. */
export function sourceLine(plan: Sourced, view: View): TemplateResult[] {
  return plan.documents.slice(0, 1).map((document) => provenance(document, view));
}

/** The source line: which document was read, whose it is, and how new. */
export function provenance(
  document: SourceDocument,
  view: View,
  className: string | typeof nothing = 'hfs-quiet',
): TemplateResult {
  const text = words[view.ui];
  const publisher = 'absent' in document.publisher ? text.unknownPublisher : say(document.publisher, view);
  const updated = document.updated && ` · ${text.updated(sayDate(document.updated, view))}`;
  const part = document.completeness === 'part' ? ` · ${text.part}` : nothing;
  return html`<p class=${className}>
    ${text.source}: ${linked(document, view)}${'\u00a0· '}${publisher}${updated}${part}
  </p>`;
}

/** Easier to compare, and a narrow page without our style can break it. */
function inGroups(digits: string): string {
  return digits.replace(/.{8}(?=.)/g, '$& ');
}

/** Below quotations: the source line, what is known of the copy that was read, and the hash that tells it from any other. */
export function aboutDocument(document: SourceDocument, view: View): unknown {
  const { sha256, note } = document;
  return [
    provenance(document, view, nothing),
    note && html`<p>${say(note, view)}</p>`,
    sha256 && html`<p>${words[view.ui].fingerprint}: <code>${inGroups(sha256)}</code></p>`,
  ];
}
