import type { PartnershipId } from '@helsefellesskap/data';

/**
 * What each partnership is called on its tile, from north to south. Where the tiles lie is drawn in styles/tiles.css.
 * `\u00AD` is where a long name may break.
 */
export const tileNames: Record<PartnershipId, string> = {
  finnmark: 'Finnmark',
  'troms-og-ofoten': 'Troms og Ofoten',
  'lofoten-vesteralen-og-salten': 'Lofoten, Vesterålen og Salten',
  helgeland: 'Helgeland',
  'nord-trondelag': 'Nordre Trøndelag',
  'more-og-romsdal': 'Møre og Romsdal',
  'st-olavs-hospital-og-kommunene': 'St. Olavs hospital',
  'sogn-og-fjordane': 'Sogn og Fjordane',
  innlandet: 'Innlandet',
  bergensomradet: 'Bergens\u00ADområdet',
  'vest-viken': 'Vest-Viken',
  oslo: 'Oslo',
  ahus: 'Ahus',
  fonna: 'Fonna',
  telemark: 'Telemark',
  vestfold: 'Vestfold',
  ostfold: 'Østfold',
  'sor-rogaland': 'Sør-Rogaland',
  agder: 'Agder',
};
