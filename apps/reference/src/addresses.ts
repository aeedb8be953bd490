/** The languages the site is written in. */
export const siteLanguages = ['nb', 'nn'] as const;

/** One of {@link siteLanguages}. */
export type SiteLanguage = (typeof siteLanguages)[number];

/** Where the code lives. */
export const repository = 'https://github.com/helsefellesskap/helsefellesskap';

/** Where to tell of a strategy that is missing, or of something that is wrong. */
export const issues = `${repository}/issues`;

/** Addresses in bokmål; see {@link inLanguage}. */
export const paths = {
  front: '/',
  municipalities: '/kommuner/',
  example: '/eksempel-kommune/',
  partnership: (id: string) => `/helsefellesskap/${id}/`,
  plan: (id: string) => `/planer/${id}/`,
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
