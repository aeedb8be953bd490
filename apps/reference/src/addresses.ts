/** The languages the site is written in. */
export const siteLanguages = ['nb', 'nn'] as const;

/** One of {@link siteLanguages}. */
export type SiteLanguage = (typeof siteLanguages)[number];

/** Where the code lives. */
export const repository = 'https://github.com/helsefellesskap/helsefellesskap';

/** Where to tell of a strategy that is missing, or of something that is wrong. */
export const issues = `${repository}/issues`;

/** Guides, for those who keep the data and those who run a site; in bokmål. */
export const guides = {
  addStrategy: `${repository}/blob/main/docs/guides/legg-inn-en-strategi.md`,
  ownFiles: `${repository}/blob/main/docs/guides/for-deg-som-driver-nettstedet.md#legg-filene-hos-dere`,
};

/** Folders of this site that code asks, and where the guide puts the same files on a site of one's own. */
export const ownFolders = [
  ['/widgets/', '/helsefellesskap/v1/'],
  ['/data/', '/helsefellesskap/data/'],
] as const;

/** Addresses in bokmål; see {@link inLanguage}. */
export const paths = {
  front: '/',
  municipalities: '/kommuner/',
  example: '/eksempel-kommune/',
  partnership: (id: string) => `/helsefellesskap/${id}/`,
  plan: (id: string) => `/planer/${id}/`,
  builder: '/bygg-inn/',
  check: '/sjekk/',
};

/** The same page in another language. */
export function inLanguage(path: string, language: SiteLanguage): string {
  return language === 'nb' ? path : `/${language}${path}`;
}

/** Where the data are published, as the data package lays them out. */
export const data = {
  municipalityIndex: '/data/municipality-index.json',
  partnership: (id: string) => `/data/partnerships/${id}.json`,
  plan: (id: string) => `/data/plans/${id}.json`,
};

/** Which frame page: a widget with a record, live or frozen, in a language; `hfs-source` with one element of the plan. */
export interface FrameChoice {
  tag: string;
  /** The record's live name without `.json`. */
  path: string;
  version?: string | undefined;
  element?: string | undefined;
  language: string;
}

/** Where a frame page is: `/ramme/goals/sor-rogaland/strategy-2025/nn/`. */
export function frameAddress({ tag, path, version, element, language }: FrameChoice): string {
  const id = path.replace(/^(?:plans|partnerships)\/|^municipality-index$/, '');
  return `/${['ramme', tag.replace(/^hfs-/, ''), id, version, element, language].filter(Boolean).join('/')}/`;
}
