/** A health region, from north to south, with what belongs on the map. */
export interface Region {
  /** Such as “Helse Nord”. */
  name: string;
  /** Id of the regional health authority. */
  id: string;
  /** Where its name stands: a CSS `grid-area`. */
  at: string;
  /** By partnership id, from north to south: where the tile lies, and the part of the name that it shows. */
  tiles: Record<string, [at: string, short: string]>;
}

/** About where in the country each partnership is, on a grid of ten rows and eight columns. `\u00AD` is where a long name may break. */
export const regions: Region[] = [
  {
    ...{ id: 'helse-nord', name: 'Helse Nord', at: '2/4/auto/7' },
    tiles: {
      finnmark: ['1/8', 'Finn\u00ADmark'],
      'troms-og-ofoten': ['2/7', 'Troms og Ofoten'],
      'lofoten-vesteralen-og-salten': ['3/6', 'Lofoten, Vester\u00ADålen og Salten'],
      helgeland: ['4/6', 'Helge\u00ADland'],
    },
  },
  {
    ...{ id: 'helse-midt-norge', name: 'Helse Midt-Norge', at: '6/1/auto/3' },
    tiles: {
      'nord-trondelag': ['5/5', 'nordre Trønde\u00ADlag'],
      'st-olavs-hospital-og-kommunene': ['6/4', 'St. Olavs hospital'],
      'more-og-romsdal': ['6/3', 'Møre og Romsdal'],
    },
  },
  {
    ...{ id: 'helse-vest', name: 'Helse Vest', at: '7/2/auto/4' },
    tiles: {
      'sogn-og-fjordane': ['7/1', 'Sogn og Fjordane'],
      bergensomradet: ['8/1', 'bergens\u00ADområdet'],
      fonna: ['9/1', 'Fonna'],
      'sor-rogaland': ['10/1', 'Sør-Rogaland'],
    },
  },
  {
    ...{ id: 'helse-sor-ost', name: 'Helse Sør-Øst', at: '8/6/auto/9' },
    tiles: {
      innlandet: ['7/4', 'Inn\u00ADlandet'],
      'vest-viken': ['8/3', 'Vest-Viken'],
      oslo: ['8/4', 'Oslo'],
      ahus: ['8/5', 'Ahus'],
      telemark: ['9/3', 'Tele\u00ADmark'],
      vestfold: ['9/4', 'Vest\u00ADfold'],
      ostfold: ['9/5', 'Øst\u00ADfold'],
      agder: ['10/2', 'Agder'],
    },
  },
];
