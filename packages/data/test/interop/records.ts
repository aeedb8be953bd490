import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { partnershipIds, planIds } from '@helsefellesskap/data';
import type { Glossary, MunicipalityIndex, Partnership, PatientGroup, Plan } from '@helsefellesskap/model';

function published<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(`../../dist/json/${path}.json`, import.meta.url), 'utf8')) as T;
}

export const plans = planIds.map((id) => published<Plan>(`plans/${id}`));
export const partnerships = partnershipIds.map((id) => published<Partnership>(`partnerships/${id}`));
export const patientGroups = published<{ patientGroups: PatientGroup[] }>('patient-groups').patientGroups;
export const glossary = published<Glossary>('glossary');
export const municipalityIndex = published<MunicipalityIndex>('municipality-index');

/** A standard that lies beside the repository, where it does. */
export function standard(name: string): { path: string; isThere: boolean } {
  const path = fileURLToPath(new URL(`../../../../../shared/standards/${name}`, import.meta.url));
  return { path, isThere: existsSync(path) };
}

/** The index with a few of each: trying every value of the whole takes long, and says no more. */
export const shortIndex: MunicipalityIndex = {
  ...municipalityIndex,
  municipalities: municipalityIndex.municipalities.filter(
    ({ disambiguatedName, names }, index) =>
      index < 3 || disambiguatedName !== undefined || Object.keys(names).length > 2,
  ),
};
