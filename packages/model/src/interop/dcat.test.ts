import { expect, it } from 'vitest';
import type { MunicipalityIndex } from '../municipality.js';
import { dcatCatalogue } from './dcat.js';
import { options } from './true-loss.test-helper.js';

const index: MunicipalityIndex = { schemaVersion: 1, type: 'municipality-index', municipalities: [], partnerships: [] };

it('a catalogue without a publisher invents none', () => {
  const text = dcatCatalogue([index], options);
  expect(text).toContain('dcat:dataset <https://data.example.org/municipality-index#about/dataset>');
  expect(text).not.toContain('publisher');
});

it('a catalogue speaks the language that is asked for', () => {
  expect(dcatCatalogue([], { ...options, language: 'nn' })).toContain('"Helsefellesskapa i Noreg"@nn');
});

it('a catalogue takes an address without a slash at its end for the same', () => {
  expect(dcatCatalogue([index], { ...options, base: 'https://data.example.org' })).toBe(
    dcatCatalogue([index], options),
  );
});
