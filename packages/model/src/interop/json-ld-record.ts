import type { Glossary, GlossaryTerm } from '../glossary.js';
import { languages } from '../language.js';
import type { IndexedMunicipality, MunicipalityIndex } from '../municipality.js';
import type { OrganisationRef } from '../organisation.js';
import type { Membership, Partnership, PlanSummary } from '../partnership.js';
import type { PatientGroup } from '../patient-group.js';
import type { Period } from '../period.js';
import type { SourceDocument } from '../source.js';
import { addressOf } from './address.js';
import { collaboration, coverage } from './json-ld-plan.js';
import { documentNode, languageMap, sourceNodes, type Node } from './json-ld-source.js';
import { some, wordsIn } from './parts.js';
import { itemsIn } from './reading.js';
import { newestFirst } from './skos.js';

/** A partnership as a collaboration of organisations. A membership is a role, since it may have a beginning and an end. */
export function partnershipNode(record: Partnership, base: string): Node {
  const organisation = ({ id, name }: OrganisationRef): Node => ({
    '@id': addressOf(base, 'organisation', id),
    '@type': 'schema:Organization',
    plainName: name,
  });
  const role =
    (roleName: string) =>
    (ref: OrganisationRef): Node => ({ '@type': 'schema:OrganizationRole', roleName, member: organisation(ref) });
  const municipality = ({ municipality, name, from, to }: Membership): Node => ({
    '@type': 'schema:OrganizationRole',
    roleName: 'municipality',
    startDate: from,
    endDate: to,
    member: {
      '@id': addressOf(base, 'municipality', municipality),
      '@type': 'schema:GovernmentOrganization',
      plainName: name,
    },
  });
  return {
    '@id': addressOf(base, 'partnership', record.id),
    '@type': collaboration,
    name: languageMap(record.name),
    plainAlternateName: some(itemsIn<string>(record.alternativeNames).map(String)),
    url: some([
      typeof record.website === 'string' ? record.website : undefined,
      ...itemsIn<string>(record.otherWebsites),
    ]),
    foundingDate: (record.established as { date?: string }).date,
    linkedTo: organisation(record.regionalHealthAuthority),
    member: some([
      ...itemsIn<OrganisationRef>(record.healthTrusts).map(role('health-trust')),
      ...itemsIn<OrganisationRef>(record.privateHospitals).map(role('private-hospital')),
      ...itemsIn<OrganisationRef>(record.observers).map(role('observer')),
      ...itemsIn<Membership>(record.members).map(municipality),
    ]),
    subjectOf: some(
      itemsIn<PlanSummary>(record.plans).map(({ id, kind, title, language, period, status }) => ({
        '@id': addressOf(base, 'plan', id),
        '@type': 'schema:CreativeWork',
        additionalType: kind,
        name: languageMap(title),
        inLanguage: language,
        temporalCoverage: coverage(period as Period),
        status,
      })),
    ),
  };
}

/** A patient group as a concept: what the newest national plan calls it, and what earlier plans called it. */
export function patientGroupNode(record: PatientGroup, base: string): Node {
  const here = addressOf(base, 'patient-group', record.id);
  const [label, ...others] = newestFirst(record.labels);
  return {
    '@id': here,
    '@type': ['skos:Concept', 'schema:DefinedTerm'],
    prefLabel: languageMap(label?.text),
    altLabel: byLanguage(others.flatMap(({ text }) => wordsIn(text))),
    isReferencedBy: some(record.labels.flatMap(({ frames }) => frames.map((frame) => addressOf(base, 'plan', frame)))),
    source: some(record.labels.flatMap(({ sources }) => sourceNodes(sources, here) ?? [])),
    isBasedOn: some(itemsIn<SourceDocument>(record.documents).map((document) => documentNode(document, here))),
  };
}

export function glossaryNode(record: Glossary, base: string): Node {
  const here = addressOf(base, 'glossary');
  return {
    '@id': here,
    '@type': 'schema:DefinedTermSet',
    isBasedOn: some(itemsIn<SourceDocument>(record.documents).map((document) => documentNode(document, here))),
    hasDefinedTerm: itemsIn<GlossaryTerm>(record.terms).map(({ id, label, others, short, long, sources }) => ({
      '@id': `${here}#${id}`,
      '@type': ['schema:DefinedTerm', 'skos:Concept'],
      name: languageMap(label),
      alternateName: byLanguage(
        languages.flatMap((language) =>
          itemsIn<string>(others?.[language]).map((word): [string, string] => [language, word]),
        ),
      ),
      description: languageMap(short),
      text: languageMap(long),
      source: sourceNodes(sources, here),
    })),
  };
}

export function municipalityIndexNode(record: MunicipalityIndex, base: string): Node {
  const partnershipAddress = (id: string) => addressOf(base, 'partnership', id);
  return {
    '@graph': [
      ...itemsIn<IndexedMunicipality>(record.municipalities).map(
        ({ number, names, disambiguatedName, countyName, partnerships }) => ({
          '@id': addressOf(base, 'municipality', number),
          '@type': 'schema:GovernmentOrganization',
          identifier: number,
          name: languageMap(names),
          plainAlternateName: disambiguatedName,
          location: { '@type': 'schema:AdministrativeArea', plainName: countyName },
          memberOf: partnerships.map(partnershipAddress),
        }),
      ),
      ...itemsIn<MunicipalityIndex['partnerships'][number]>(record.partnerships).map(
        ({ id, name, language, website }) => ({
          '@id': partnershipAddress(id),
          '@type': collaboration,
          name: { [language]: name },
          url: typeof website === 'string' ? website : undefined,
        }),
      ),
    ],
  };
}

function byLanguage(words: [string, string][]): Record<string, string[]> | undefined {
  const map: Record<string, string[]> = {};
  for (const [language, word] of words) (map[language] ??= []).push(word);
  return words.length > 0 ? map : undefined;
}
