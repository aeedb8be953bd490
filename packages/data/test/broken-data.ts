import { fileURLToPath } from 'node:url';
import type { NationalPlan, PartnershipStrategy } from '@helsefellesskap/model';
import { readData, type Data, type Entry } from '../src/records.js';
import { rules } from '../src/rules.js';
import { checkMeaning } from '@helsefellesskap/model/checks';
import { pathText } from '@helsefellesskap/model/file';

const day = '2026-06-01';
const { data: whole } = readData(fileURLToPath(new URL('..', import.meta.url)), { day });

const copyOf = <T>(entries: Entry<T>[]) =>
  entries.map((entry) => ({ ...entry, record: structuredClone(entry.record) }));

/** The data, free to be broken. */
export function copy(): Data {
  const { municipalities, organisations, groups, partnerships, plans, redirects, ids, sourceNames, frozen } = whole;
  return {
    municipalities: copyOf(municipalities),
    organisations: copyOf(organisations),
    groups: copyOf(groups),
    partnerships: copyOf(partnerships),
    plans: copyOf(plans),
    redirects: copyOf(redirects),
    ids: structuredClone(ids),
    sourceNames: new Set(sourceNames),
    frozen,
  };
}

export const find = <T>(entries: Entry<T>[], id: string): T => {
  const entry = entries.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`no ${id}`);
  return entry.record;
};
export const first = <T>(list: unknown): T => (list as T[])[0] as T;
export const partnership = (data: Data, id = 'vestfold') => find(data.partnerships, id);
export const strategy = (data: Data) => find(data.plans, 'sor-rogaland/strategy-2025') as PartnershipStrategy;
export const nationalPlan = (data: Data) => find(data.plans, 'nhsp-2024-2027') as NationalPlan;
export const redirect = (data: Data, from: string, ...to: string[]) =>
  data.redirects.push({
    id: from,
    record: { from, change: 'moved', to },
    finding: (path, text) => ({
      file: 'redirects.yml',
      level: 'error',
      line: 1,
      column: 1,
      path,
      field: pathText(path),
      text,
    }),
  });

/** One thing made wrong. */
export type Break = (data: Data) => unknown;

/** What a rule finds, as “path: sentence”: one between records by its name, one of the model by its code. */
export const findings = (rule: string, data: Data) =>
  (rule.startsWith('HFS') ? ofTheModel(rule, data) : [...rules[rule as keyof typeof rules](data, day)]).map(
    ({ path, text }) => [pathText(path), text.nb].filter(Boolean).join(': '),
  );

function ofTheModel(rule: string, data: Data) {
  const { municipalities, organisations, groups, partnerships, plans, redirects } = data;
  return [...municipalities, ...organisations, ...groups, ...partnerships, ...plans, ...redirects].flatMap(
    ({ record }) => checkMeaning(record, { day }).filter(({ code }) => code === rule),
  );
}
