import { plan } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
import { anchorOf } from '@helsefellesskap/elements/base';
import { measuresOf } from '@helsefellesskap/model';
import { expect, test } from 'vitest';
import notes from '../notes.json' with { type: 'json' };
import { renderOurMeasures } from '../src/server.js';

const today = '2026-05-01';

test('writes the strategy’s words and the municipality’s, in the order of the notes', () => {
  const markup = renderOurMeasures(plan, notes, { today });
  const said = [...markup.matchAll(/<li id="([^"]+)"/g)].map(([, id]) => id);
  expect(said).toEqual(Object.keys(notes).map((id) => anchorOf(plan, id)));
  for (const [id, { text }] of Object.entries(notes)) {
    const { measure } = measuresOf(plan).find(({ measure }) => measure.id === id)!;
    expect(markup).toContain(`<p>${measure.text.nb}</p>`);
    expect(markup).toContain(text.nb);
  }
});

test('takes language, heading level and the widget’s own attributes', () => {
  const attributes = { measures: 'digital-samhandling-1 digital-samhandling-2', status: 'done' };
  const markup = renderOurMeasures(plan, notes, { lang: 'en', headingLevel: 3, today, attributes });
  expect(markup).toContain('<h3 class="hfs-heading">What the strategy means for us</h3>');
  expect(markup.match(/<li id=/g)).toHaveLength(1);
  expect(markup).toContain('<b>Done here:</b> The emergency clinic');
});

test('writes nothing that a note could run as code', () => {
  const text = { original: 'nb', nb: '<img src=x onerror=alert(1)>' };
  const markup = renderOurMeasures(plan, { 'digital-samhandling-1': { status: 'done', text } }, { today });
  expect(markup).not.toContain('<img');
  expect(markup).toContain('&#60;img src=x');
});

test('refuses another record, and notes of another shape', () => {
  expect(() => renderOurMeasures({ schemaVersion: 1, type: 'glossary' }, notes)).toThrow('wrong-type');
  expect(() => renderOurMeasures(plan, { 'digital-samhandling-1': 'Ja.' })).toThrow('not-readable');
});
